import { at, type Place } from '../../../kernel/place.ts'
import type { Kept } from '../../contract.ts'

/**
 * One element, attribute, key or list item of a report, whatever its carrier (XML or JSON): both become such a tree, and one set of
 * readers reads it. `key` is `name` folded for comparison, `path` the XPath or JSON pointer, `scalar` its own text.
 * `empty` is true for what says nothing at all (JSON null, empty text, empty list). `state` remembers how far a reader came:
 * whatever nobody asked for is kept verbatim in the end, so that no format drift is ever lost.
 */
export interface Branch {
  readonly file: string
  readonly name: string
  readonly key: string
  readonly path: string
  readonly scalar: string | null
  readonly empty: boolean
  readonly kids: readonly Branch[]
  readonly verbatim: () => string
  state: 'third' | 'known' | 'read' | 'refused' | 'kept'
}

/** Folded names that are remembered: those of our code and of the usual keys; hostile ones beyond are folded each time. */
const REMEMBERED = 4096
const REMEMBERED_UNITS = 64
const folded = new Map<string, string>()

/** A name as it is compared: lower case without `_`, `-`, dots and blanks. */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const key = name.toLowerCase().replace(/[\s_.-]/g, '')
  if (folded.size < REMEMBERED && name.length <= REMEMBERED_UNITS) folded.set(name, key)
  return key
}

const plural = (a: string, b: string): boolean => a === b || `${a}s` === b || `${a}es` === b || `${b}s` === a || `${b}es` === a

/**
 * The inner list of a doubled wrapper (`emails: { emails: [...] }`), or null when the branch is no such wrapper. An address whose
 * street line is itself called `address` is none.
 */
function unwrapped(branch: Branch, key: string): Branch[] | null {
  const inner = branch.kids.filter((kid) => plural(kid.key, key))
  const line = key.includes('address') && inner.some((kid) => kid.scalar !== null) && inner.length < branch.kids.length
  return inner.length === 0 || line ? null : inner
}

function collect(branch: Branch, key: string, into: Branch[]): void {
  if (branch.state === 'third') branch.state = 'known'
  if (branch.empty) return
  const inner = branch.scalar === null ? unwrapped(branch, key) : null
  if (inner === null) into.push(branch)
  else for (const kid of inner) collect(kid, key, into)
}

/**
 * Every child or attribute of these names (case and separators ignored), in document order; lists are flattened, doubled wrappers
 * opened, what says nothing is left out. All of them count as known from now on.
 */
export function all(branch: Branch | null, ...names: readonly string[]): Branch[] {
  const found: Branch[] = []
  if (branch === null || branch.kids.length === 0) return found
  const [only] = names
  if (names.length === 1 && only !== undefined) {
    const key = fold(only)
    for (const kid of branch.kids) if (kid.key === key) collect(kid, key, found)
    return found
  }
  const keys = new Set(names.map(fold))
  for (const kid of branch.kids) if (keys.has(kid.key)) collect(kid, kid.key, found)
  return found
}

/** The first of `all` by the order of `names`; further ones are left unseen unless they share its name. */
export function one(branch: Branch | null, ...names: readonly string[]): Branch | null {
  for (const name of names) {
    const found = all(branch, name)
    if (found[0] !== undefined) return found[0]
  }
  return null
}

/** True when a child of one of these names stands there, even an empty one. */
export function has(branch: Branch, ...names: readonly string[]): boolean {
  const keys = new Set(names.map(fold))
  return branch.kids.some((kid) => keys.has(kid.key))
}

/** The branch that holds the text: itself, or its `value` (or `number`, `text`) child; null when there is no text. */
function holder(branch: Branch): Branch | null {
  if (branch.scalar !== null) return branch
  const inner = one(branch, 'value', 'number', 'text')
  return inner === null || inner.scalar === null ? null : inner
}

/** The branch's own text, trimmed; or that of its `value` (or `number`, `text`) child. Null when there is none. */
export function value(branch: Branch | null): string | null {
  const held = branch === null ? null : holder(branch)
  if (held === null) return null
  held.state = 'read'
  return held.scalar
}

/** Marks a value that does not have the form its field asks for: it is kept verbatim and named in a problem. */
export function refuse(branch: Branch): void {
  const held = holder(branch) ?? branch
  held.state = 'refused'
}

/** Marks a branch whose words are known but not taken apart (boilerplate): kept verbatim, without a problem. */
export function keepWhole(branch: Branch): void {
  branch.state = 'kept'
}

/** The place of a branch in its source. */
export function placeOf(branch: Branch): Place {
  return at(branch.file, branch.path)
}

/** The place of a branch's text, which may stand in its `value` child. */
export function placeOfText(branch: Branch): Place {
  return placeOf(holder(branch) ?? branch)
}

/** What stays verbatim: `unknown` was never asked for, `refused` had the wrong form, `silent` is boilerplate. */
export interface Leftovers {
  readonly unknown: Kept[]
  readonly refused: Kept[]
  readonly silent: Kept[]
}

/** Everything under the branch that no reader took, word for word, in document order; a whole unknown subtree is one entry. */
export function leftovers(branch: Branch, into: Leftovers = { unknown: [], refused: [], silent: [] }): Leftovers {
  const kept = (): Kept => ({ path: branch.path, verbatim: branch.verbatim() })
  if (branch.state === 'third') into.unknown.push(kept())
  else if (branch.state === 'refused') into.refused.push(kept())
  else if (branch.state === 'kept') into.silent.push(kept())
  else {
    if (branch.scalar !== null && branch.state !== 'read') into.refused.push({ path: branch.path, verbatim: branch.scalar })
    for (const kid of branch.kids) leftovers(kid, into)
  }
  return into
}
