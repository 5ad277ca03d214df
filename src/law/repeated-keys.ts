import { isDeepStrictEqual } from 'node:util'
import { parsedWithRepeats } from '../kernel/json/repeated.ts'
import { step } from '../kernel/place.ts'

/** A facts file's value. `contested`: JSON pointers of what the file says twice, and differently: it is unknown. */
export interface FileValue {
  readonly value: unknown
  readonly contested: ReadonlySet<string>
}

/** What is told of a repeated key: its JSON pointer, and what it comes to. */
export type TellRepeat = (at: string, detail: string) => void

/** Pointers of this length or less may be of what the reader reads; a longer one has the name of nothing that it knows. */
const LONGEST_READ = 80
/** Where a file or an act has its facts; a file may be a list of acts. */
const FACTS_AT = /^(?:(?:\/acts)?\/\d{1,9})?\/facts$/

/**
 * Reads a facts file in which a key may stand twice; undefined when it is no JSON. A key that says the same each time counts. One that says different
 * things is unknown (null), since nobody can tell which was meant. Several blocks of facts in one place are read as one, name by name, and several
 * lists of acts as one list:
 * nothing that a file states is lost for standing in the first. Every repeated key is told.
 */
export function readRepeated(text: string, tell: TellRepeat): FileValue {
  const contested = new Set<string>()
  const settle = (at: string, values: readonly unknown[]): unknown => {
    const [first, ...more] = values
    if (more.every((v) => isDeepStrictEqual(v, first))) {
      tell(at, 'It says the same each time, which counts.')
      return first
    }
    const joined = at.length > LONGEST_READ ? null : joinedAt(at, values, settle)
    if (joined !== null) {
      tell(at, joined.detail)
      return joined.value
    }
    tell(at, 'It says different things: what it says counts as unknown.')
    if (at.length <= LONGEST_READ) contested.add(at)
    return null
  }
  return { value: parsedWithRepeats(text, settle), contested }
}

/** Blocks of facts, and lists of acts, as one; null for anything else. */
function joinedAt(
  at: string, values: readonly unknown[], settle: (at: string, values: readonly unknown[]) => unknown,
): { readonly value: unknown; readonly detail: string } | null {
  const lists = at === '/acts' ? values.filter((v) => Array.isArray(v)) : []
  if (lists.length > 0) return { value: lists.flat(1), detail: 'The acts of all its lists were read.' }
  const blocks = FACTS_AT.test(at) ? values.filter(isBlock) : []
  if (blocks.length === 0) return null
  const names = Map.groupBy(blocks.flatMap((block) => Object.entries(block)), ([name]) => name)
  const facts = [...names].map(([name, said]) => [
    name, said.length === 1 ? said[0]?.[1] : settle(at + step(name), said.map(([, value]) => value)),
  ] as const)
  return { value: Object.fromEntries(facts), detail: 'The facts of all its blocks were read.' }
}

const isBlock = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
