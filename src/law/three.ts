import type { FactValue, Range, Test, Three } from './contract.ts'

/** Stands in a list for a member that could not be read: the list may hold anything besides. */
export const UNREADABLE = '?'

/** Met if one is met, not-met if all are not-met, else unknown. */
export function oneOf(results: readonly Three[]): Three {
  if (results.includes('met')) return 'met'
  return results.every((r) => r === 'not-met') ? 'not-met' : 'unknown'
}

/** Not-met if one is not-met, met if all are met, else unknown. */
export function allOf(results: readonly Three[]): Three {
  if (results.includes('not-met')) return 'not-met'
  return results.every((r) => r === 'met') ? 'met' : 'unknown'
}

const three = (is: boolean): Three => (is ? 'met' : 'not-met')

/** What a test makes of a value. Null is unknown; so is a value of another type than the test asks for. */
export function testValue(value: FactValue, test: Test): Three {
  if (value === null) return 'unknown'
  if (test.op === '==') return typeof value === typeof test.value ? three(value === test.value) : 'unknown'
  if (test.op === 'anyOf') return Array.isArray(test.value) ? inList(value, test.value) : 'unknown'
  if (test.op === 'includes') return inList(value, [test.value])
  return isNumeric(value) ? testNumber(value, test) : 'unknown'
}

/** Whether the word, or one member of the list, is in `list`. */
function inList(value: FactValue, list: readonly unknown[]): Three {
  const given = typeof value === 'string' ? [value] : Array.isArray(value) ? value : null
  if (given === null) return 'unknown'
  if (given.some((v) => list.includes(v))) return 'met'
  return given.includes(UNREADABLE) ? 'unknown' : 'not-met'
}

/** Whether a value is a number or a range of numbers. */
export function isNumeric(value: FactValue): value is number | Range {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

/** Both ends of a number or range; an open end is infinite. */
export function ends(value: number | Range): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : [value.min ?? -Infinity, value.max ?? Infinity]
}

/** A test on a range is met or not-met only when every number in it agrees. */
function testNumber(value: number | Range, test: Test): Three {
  const wanted = allowed(test)
  if (wanted === null) return 'unknown'
  const [low, high] = ends(value)
  const [from, to] = wanted
  if (low >= from && high <= to) return 'met'
  return high < from || low > to ? 'not-met' : 'unknown'
}

/** The numbers that pass a test, both ends inclusive; of numbers below 16 the next lower double is the last. */
function allowed({ op, value }: Test): readonly [number, number] | null {
  if (op === 'between') {
    const [from, to] = Array.isArray(value) ? value : []
    return typeof from === 'number' && typeof to === 'number' ? [from, to] : null
  }
  if (typeof value !== 'number') return null
  if (op === '<') return [-Infinity, value - Number.EPSILON * Math.max(1, Math.abs(value))]
  if (op === '>') return [value + Number.EPSILON * Math.max(1, Math.abs(value)), Infinity]
  return op === '<=' ? [-Infinity, value] : [value, Infinity]
}
