import { aboutSuspect, cite, isRemote, saysYes, trigger } from './plug.ts'

/** Access to any child, or children in the household. */
export const accessToChildren = trigger({
  id: 'access-to-children',
  band: 'high',
  label: 'Possible access to children',
  ground: {
    text: 'Access to children sets apart people who also offended by contact (30 samples)',
    source: 'Babchishin, Hanson, VanZuylen 2015, Archives of Sexual Behavior 44:45-66, doi 10.1007/s10508-014-0270-x',
    mark: 'V',
  },
  reads: ['access-to-children', 'household-children'],
  fires: (facts) => cite(facts.named('access-to-children', 'household-children')
    .filter((f) => aboutSuspect(f) && saysYes(f.value) && !isRemote(f.value))),
})
