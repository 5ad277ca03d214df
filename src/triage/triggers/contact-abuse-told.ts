import { cite, trigger } from './plug.ts'

/** The report is of abuse in person: molestation, trafficking, travel. */
export const contactAbuseTold = trigger({
  id: 'contact-abuse-told',
  band: 'high',
  label: 'The report is of possible abuse in person',
  ground: {
    text: 'Leads that show seriousness of abuse or danger to a child come before others',
    source: 'US Office of Juvenile Justice and Delinquency Prevention, award terms of the ICAC Task Force Program, 2018, ojjdp.ojp.gov/funding/awards/2018-mc-fx-k004',
    mark: 'V',
  },
  reads: ['incident-type'],
  fires: (facts) => cite(facts.named('incident-type').filter((f) => f.value === 'molestation' || f.value === 'trafficking' || f.value === 'travel')),
})
