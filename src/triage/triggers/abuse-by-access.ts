import { aboutSuspect, cite, isOfflineRelation, isRemote, saysYes, trigger } from './plug.ts'

/** Somebody who has access to the child of the report, or is something to it offline: father, neighbour, teacher. */
export const abuseByAccess = trigger({
  id: 'abuse-by-access',
  band: 'very-high',
  label: 'Possible abuse by someone with access to the child',
  ground: {
    text: 'Access to children sets apart people who also offended by contact (30 samples); abuse by someone with access can go on any day',
    source: 'Babchishin, Hanson, VanZuylen 2015, Archives of Sexual Behavior 44:45-66, doi 10.1007/s10508-014-0270-x',
    mark: 'V',
  },
  reads: ['access-to-child-victim', 'relation-to-child-victim', 'relation'],
  fires(facts) {
    const access = facts.named('access-to-child-victim').filter((f) => aboutSuspect(f) && saysYes(f.value) && !isRemote(f.value))
    const related = facts.named('relation-to-child-victim', 'relation').filter((f) => aboutSuspect(f) && isOfflineRelation(f.value))
    return cite([...access, ...related])
  },
})
