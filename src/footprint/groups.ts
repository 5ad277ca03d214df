import type { Pair } from './table.ts'

/** Sets of names that are joined two by two (disjoint-set forest with path halving). */
export class Joined {
  readonly #parent = new Map<string, string>()

  /** The name that stands for the set of `name`. */
  root(name: string): string {
    let at = name
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) {
      const above = this.#parent.get(up)
      if (above !== undefined) this.#parent.set(at, above)
      at = up
    }
    return at
  }

  join(a: string, b: string): void {
    const x = this.root(a)
    const y = this.root(b)
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }
}

/** The connected sets of two or more among the pairs, each sorted. */
export function components(pairs: readonly Pair[]): string[][] {
  const joined = new Joined()
  for (const p of pairs) joined.join(p.a, p.b)
  const sets = new Map<string, Set<string>>()
  for (const name of pairs.flatMap((p) => [p.a, p.b])) {
    const root = joined.root(name)
    const set = sets.get(root) ?? new Set()
    sets.set(root, set.add(name))
  }
  return [...sets.values()].map((s) => [...s].sort())
}

/** The name of a group that is named after its first member. */
export function groupName(member: string): string {
  return `g${member.slice(1)}`
}

/** The reports that a group is named after. */
export function namesakesOf(group: string): string[] {
  return `r${group.slice(1)}`.split(',')
}

/**
 * Gives each connected set a group id that stays as reports arrive: the id that most of its members already have, the smaller on
 * a tie; a set of newcomers is named after its first member. No two sets get the same id, nor one of `foreign` groups.
 */
export function nameGroups(
  sets: readonly (readonly string[])[], before: ReadonlyMap<string, string>, foreign: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const taken = new Set(foreign)
  const ids = new Map<readonly string[], string>()
  for (const { set, id } of votesOf(sets, before)) {
    if (ids.has(set) || taken.has(id)) continue
    taken.add(id)
    ids.set(set, id)
  }
  const named = new Map<string, string>()
  for (const set of sets) {
    const id = ids.get(set) ?? set.map(groupName).find((n) => !taken.has(n)) ?? groupName(set.join())
    taken.add(id)
    for (const member of set) named.set(member, id)
  }
  return named
}

/** How many members of each set have each id, most first; on a tie the larger set, then the smaller id, then the set's first member. */
function votesOf(sets: readonly (readonly string[])[], before: ReadonlyMap<string, string>) {
  const votes = sets.flatMap((set) => {
    const count = new Map<string, number>()
    for (const id of set.flatMap((member) => before.get(member) ?? [])) count.set(id, (count.get(id) ?? 0) + 1)
    return [...count].map(([id, n]) => ({ set, id, n }))
  })
  const sign = ({ set, id }: { set: readonly string[]; id: string }): string => `${id} ${set[0] ?? ''}`
  return votes.sort((x, y) => y.n - x.n || y.set.length - x.set.length || (sign(x) < sign(y) ? -1 : 1))
}

/** A link with its strength. */
export interface Edge extends Pair {
  readonly strength: number
}

/** The weakest link that holds a group together: the weakest of its strongest spanning tree (Kruskal 1956). Null for no links. */
export function weakestEdge(edges: readonly Edge[]): Edge | null {
  const joined = new Joined()
  let weakest: Edge | null = null
  for (const e of [...edges].sort((x, y) => y.strength - x.strength)) {
    if (joined.root(e.a) === joined.root(e.b)) continue
    joined.join(e.a, e.b)
    weakest = e
  }
  return weakest
}
