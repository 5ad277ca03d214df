import { cite, trigger } from './plug.ts'

/** A field identifies the child: protection can begin without knowing the suspect. */
export const childIdentifiable = trigger({
  id: 'child-identifiable',
  band: 'medium',
  label: 'A child can be identified',
  ground: {
    text: 'Leads that are likely to identify a child come before those that are not',
    source: 'US Office of Juvenile Justice and Delinquency Prevention, award terms of the ICAC Task Force Program, 2018, ojjdp.ojp.gov/funding/awards/2018-mc-fx-k004',
    mark: 'V',
  },
  reads: ['child', 'school', 'address', 'position'],
  fires: (facts) => cite([...facts.named('child').filter((f) => f.value === 'identified'), ...facts.named('school', 'address', 'position')]),
})
