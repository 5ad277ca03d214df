import type { z } from 'zod'
import type { linksContract } from '../../../desk/links.contract.ts'

/** A possible persona as the server tells it. */
export type PersonaTold = z.output<typeof linksContract.personas.output>['personas'][number]

type Identity = PersonaTold['identities'][number]

/** Identities of a persona in the order in which they are shown: first one for each value that contradicts another, then what else tells of the same, then the others. */
export function contradictingFirst({ identities, says, contradictions }: PersonaTold): readonly Identity[] {
  const apart = says.filter((s) => contradictions.includes(s.kind))
  const firsts = apart.flatMap(({ claims }) => [...new Map(claims.toReversed().map((c) => [c.value, c])).values()].toReversed())
  const first = (one: Identity): ((c: { readonly reportId: string; readonly person: string }) => boolean) => (c) => c.reportId === one.reportId && c.person === one.person
  const rank = (one: Identity): number => (firsts.some(first(one)) ? 0 : apart.some((s) => s.claims.some(first(one))) ? 1 : 2)
  return identities.toSorted((a, b) => rank(a) - rank(b))
}
