import { extentOf } from '../../kernel/json/extent.ts'
import { problem, type Problem } from '../../kernel/problem.ts'

/** The deepest nesting that JSON and XML readers follow; deeper files are kept unread. No format of ours needs 40. */
export const MAX_DEPTH = 256

/** Parsed JSON, or why not. */
export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem }

/**
 * Values that a JSON text may hold: an empty object of two bytes takes some fifty when it is read. No export of ours under the memory limit has as
 * many.
 */
const MOST_JSON_VALUES = 4_000_000

/** Parses JSON within the limits. `file` goes into the problem: `empty`, `too-deep`, `too-many`, `truncated` or `malformed`. */
export function parseJson(file: string, text: string): ParsedJson {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (body.trim() === '') return { ok: false, problem: problem(file, 'empty') }
  const { depth, values } = extentOf(body, MAX_DEPTH)
  if (depth > MAX_DEPTH) return { ok: false, problem: problem(file, 'too-deep', `The limit is ${MAX_DEPTH} levels.`) }
  if (values > MOST_JSON_VALUES) return { ok: false, problem: problem(file, 'too-many', `The limit is ${MOST_JSON_VALUES} values.`) }
  try {
    return { ok: true, value: JSON.parse(body) }
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const where = /position (\d+)/.exec(said)?.[1]
    const cut = /end of JSON|Unterminated|end of data/i.test(said) || Number(where ?? -1) >= body.trimEnd().length
    return { ok: false, problem: problem(file, cut ? 'truncated' : 'malformed', where === undefined ? '' : `At character ${where}.`) }
  }
}

/** A JSON object: not null, not an array. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value as an object, or null when it is none. */
export function object(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

/** The value as a list: an array as it is, anything else (null and undefined too) as an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value as trimmed text: strings, and numbers as written; null for empty text and for anything else. */
export function string(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' ? null : text
}

/** The value as a finite number; text of digits counts. Null for anything else. */
export function number(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return null
  return Number(value)
}

/**
 * Three states: true, "Yes", "true", 1 are true; false, "No", "false", 0 are false; null, "Unknown", absent and anything else are null (not said).
 */
export function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const text = string(value)?.toLowerCase()
  if (text === 'yes' || text === 'true' || text === '1' || text === 'y') return true
  if (text === 'no' || text === 'false' || text === '0' || text === 'n') return false
  return null
}
