import type { Kept } from '../../contract.ts'
import type { ProblemBook } from '../../readers/problem-book.ts'
import { settle, type Settled } from './settle.ts'
import { Tip, type TipSaid } from './schema.ts'

/** A tip whose every value has its form, with the places of its parts and what was left out of it. */
export interface CheckedTip {
  readonly tip: TipSaid
  readonly settled: Settled
  readonly kept: readonly Kept[]
}

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The node that holds the last step of `path`, or null when the path leaves the tree. */
function holder(root: unknown, path: readonly PropertyKey[]): object | null {
  let node: unknown = root
  for (const key of path.slice(0, -1)) {
    if (!isNode(node)) return null
    node = Reflect.get(node, key)
  }
  return isNode(node) ? node : null
}

/** Later items of a list go first, so that the numbers of the earlier ones stay right. */
function lastFirst(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[i], b[i]]
    if (x !== y) return typeof x === 'number' && typeof y === 'number' ? y - x : String(x) < String(y) ? -1 : 1
  }
  return b.length - a.length
}

function verbatim(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').slice(0, 100_000)
}

/**
 * Checks one tip by the schema: each wrong value is an `invalid-value` problem and is kept word for word, the rest is read.
 * Unknown keys are kept. `base` is the JSON pointer of the value in its file. Null when the value is no object.
 */
export function checkTip(value: unknown, base: string, book: ProblemBook): CheckedTip | null {
  const settled = settle(Tip, value, base)
  if (!isNode(settled.value)) return null
  const kept: Kept[] = settled.unknown.map((u) => ({ path: u.pointer, verbatim: verbatim(u.value) }))
  for (const u of settled.unknown) book.add('unknown-element', `At ${u.pointer}.`)
  for (let round = 0; round < 4; round++) {
    const parsed = Tip.safeParse(settled.value)
    if (parsed.success) return { tip: settled.value, settled, kept }
    const wrong = new Map(parsed.error.issues.map((issue) => [JSON.stringify(issue.path), issue.path]))
    for (const path of [...wrong.values()].sort(lastFirst)) {
      const node = holder(settled.value, path)
      const key = path.at(-1)
      if (node === null || key === undefined || typeof key === 'symbol') continue
      const pointer = settled.pointer(node, key)
      book.add('invalid-value', `At ${pointer}.`)
      kept.push({ path: pointer, verbatim: verbatim(Reflect.get(node, key)) })
      settled.drop(node, key)
    }
  }
  return { tip: {}, settled, kept }
}
