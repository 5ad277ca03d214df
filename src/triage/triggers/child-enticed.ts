import { cite, inOneReport, paired, trigger } from './plug.ts'

/** Enticement of a child whom a field of the same report identifies: somebody can go and protect that child. */
export const childEnticed = trigger({
  id: 'child-enticed',
  band: 'high',
  label: 'Possible enticement of a child who can be identified',
  ground: {
    text: 'Leads that are likely to identify or rescue a child come before others',
    source: 'US Office of Juvenile Justice and Delinquency Prevention, award terms of the ICAC Task Force Program, 2018, ojjdp.ojp.gov/funding/awards/2018-mc-fx-k004',
    mark: 'V',
  },
  reads: ['incident-type', 'child'],
  fires(facts) {
    const enticed = facts.named('incident-type').filter((f) => f.value === 'enticement')
    return cite(paired(enticed, facts.named('child').filter((f) => f.value === 'identified'), inOneReport))
  },
})
