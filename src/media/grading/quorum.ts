import { personKey } from './person.ts'

/**
 * How many people must give a file the same category, each without knowing of the others, before it enters a set of our own. Three, after the
 * UK's Child Abuse Image Database: three trained votes before a new image gets a category there.
 * @see https://www.vigilai.com/what/caid/ , read 2026-11-21
 */
export const QUORUM = 3

/** A grader judges without knowing of others; a senior decides where graders differ. */
export type Role = 'grader' | 'senior'

/**
 * What one person says of a file. `category` is null when they say that no category of the scheme applies. `at` is an instant, ISO UTC as
 * `Date.toISOString` writes it.
 */
export interface Grading {
  readonly who: string
  readonly scheme: string
  readonly category: string | null
  readonly role: Role
  readonly at: string
}

/**
 * What the gradings of one file come to. `open`: `needs` more people. `agreed`: three said the same, `by` whom in order of time. `disputed`: two of
 * the first three differ, a senior must decide. `decided`: a senior did.
 */
export type Verdict =
  | { readonly state: 'open'; readonly needs: number }
  | { readonly state: 'agreed'; readonly scheme: string; readonly category: string | null; readonly by: readonly string[] }
  | { readonly state: 'disputed' }
  | { readonly state: 'decided'; readonly scheme: string; readonly category: string | null; readonly by: string }

interface Vote extends Grading {
  readonly person: string
}

/**
 * What the gradings of one file come to, in whatever order they are given. A person counts once, with what they said first. A difference is a
 * dispute as soon as it stands: after two that differ no third can make three equal, and nobody looks at a file in vain. A senior counts only in a
 * dispute, and only one who did not grade the file.
 */
export function verdictOf(gradings: readonly Grading[]): Verdict {
  const votes = inOrder(gradings)
  const graders = new Map(votes.filter((v) => v.role === 'grader').toReversed().map((v) => [v.person, v]))
  const counted = votes.filter((v) => graders.get(v.person) === v).slice(0, QUORUM)
  const [first] = counted
  if (first === undefined) return { state: 'open', needs: QUORUM }
  if (counted.some((v) => !same(v, first))) {
    const senior = votes.find((v) => v.role === 'senior' && !graders.has(v.person))
    return senior === undefined ? { state: 'disputed' } : { state: 'decided', scheme: senior.scheme, category: senior.category, by: senior.who }
  }
  if (counted.length < QUORUM) return { state: 'open', needs: QUORUM - counted.length }
  return { state: 'agreed', scheme: first.scheme, category: first.category, by: counted.map((v) => v.who) }
}

/** Gradings of people with a name, in one order whatever order they came in. */
function inOrder(gradings: readonly Grading[]): Vote[] {
  const votes = gradings.flatMap((g): Vote[] => {
    const person = personKey(g.who)
    return person === null ? [] : [{ ...g, person }]
  })
  const rank = (v: Vote): string => JSON.stringify([v.at, v.person, v.scheme, v.category, v.who])
  return votes.map((vote) => ({ vote, rank: rank(vote) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map((v) => v.vote)
}

/** Schemes and categories are compared without regard to case and blanks at the ends: `a` and `A` are one code, typed by two people. */
function same(a: Grading, b: Grading): boolean {
  if (folded(a.scheme) !== folded(b.scheme)) return false
  return a.category === null || b.category === null ? a.category === b.category : folded(a.category) === folded(b.category)
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
