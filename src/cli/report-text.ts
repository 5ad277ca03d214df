import { cut, painter, safe } from './colour.ts'

const VALUE_WIDTH = 100
/** A ground ends with its source and how far it was checked: that end is never cut off. */
const WHOLE: ReadonlySet<string> = new Set(['ground', 'verified', 'notice'])
const WHOLE_WIDTH = 1000

/** A view as indented lines for people: empty lists and nulls are left out, evidence text is made safe for a terminal. */
export function* reportLines(view: object, colour: boolean): Generator<string> {
  const paint = painter(colour)
  for (const [key, value] of Object.entries(view)) {
    if (isEmpty(value)) continue
    if (typeof value === 'object') {
      yield ''
      yield paint('bold', words(key))
      yield* linesOf(shortened(key, value), 1)
    } else {
      yield `${words(key)}: ${cut(safe(String(value)), widthOf(key))}`
    }
  }
}

/** What a person is shown of rows that hold more than a screen; `--json` has all of it. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  offences: ['result', 'ifConfirmed', 'offence', 'statute', 'provision', 'date', 'maxPenalty', 'verified', 'gaps', 'subjectToDefence'],
  duties: ['jurisdiction', 'who', 'means', 'clocks', 'text', 'source', 'verified'],
  gaps: ['toProve'],
}

function shortened(key: string, value: unknown): unknown {
  const kept = SHOWN[key]
  if (kept === undefined || !Array.isArray(value)) return value
  return value.map((row: unknown) => (typeof row !== 'object' || row === null ? row
    : Object.fromEntries(Object.entries(row).flatMap(([k, v]: [string, unknown]) => (kept.includes(k) ? [[k, shortened(k, v)]] : [])))))
}

function* linesOf(value: unknown, depth: number): Generator<string> {
  const indent = '  '.repeat(depth)
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === 'object' && item !== null) {
        const inner = [...linesOf(item, depth + 1)]
        const [first, ...rest] = inner
        if (first !== undefined) yield `${indent}- ${first.trimStart()}`
        yield* rest
      } else {
        yield `${indent}- ${cut(safe(String(item)), VALUE_WIDTH)}`
      }
    }
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (isEmpty(item)) continue
    if (isTime(item)) yield `${indent}${words(key)}: ${item.instant ?? `${item.written} (no zone)`} (${item.means}; written ${safe(item.written)})`
    else if (typeof item === 'object') {
      yield `${indent}${words(key)}:`
      yield* linesOf(item, depth + 1)
    } else yield `${indent}${words(key)}: ${cut(safe(String(item)), widthOf(key))}`
  }
}

function widthOf(key: string): number {
  return WHOLE.has(key) ? WHOLE_WIDTH : VALUE_WIDTH
}

function isTime(value: unknown): value is { instant: string | null; written: string; means: string } {
  return typeof value === 'object' && value !== null && 'instant' in value && 'written' in value && 'means' in value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}

function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
