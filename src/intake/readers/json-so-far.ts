import { depthOf } from '../../kernel/json/extent.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import { MAX_DEPTH, parseJson } from './json.ts'

/** A JSON text as far as it goes. `value` is undefined when nothing could be read; a cut or broken text has its problem. */
export interface JsonSoFar {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Where a cut text can be ended, and how many of the open brackets are still open there. */
interface Cut {
  readonly index: number
  readonly closers: string
}

/**
 * Reads JSON that may be cut off or broken in the middle: everything before the damage, closed as if it ended there.
 * Whole elements of lists are kept; the member that the cut went through is dropped. Problems: `empty`, `too-deep`,
 * `truncated`, `malformed`, named with `file`. Time and memory grow evenly with the text.
 */
export function jsonSoFar(file: string, text: string): JsonSoFar {
  const parsed = parseJson(file, text)
  if (parsed.ok) return { value: parsed.value, problems: [] }
  if (parsed.problem.code !== 'truncated' && parsed.problem.code !== 'malformed') return { value: undefined, problems: [parsed.problem] }
  const value = closed(text)
  if (value !== undefined) return { value, problems: [problem(file, 'truncated', `After ${text.length} characters.`)] }
  const told = /At character (\d+)/.exec(parsed.problem.message)?.[1]
  const good = told === undefined ? goodUntil(text) : Number(told)
  const before = good === null ? undefined : closed(text.slice(0, good))
  if (before === undefined) return { value: undefined, problems: [parsed.problem] }
  return { value: before, problems: [problem(file, 'malformed', `Only what stands before character ${good} was read.`)] }
}

/** Longer broken texts are not searched for the fault when the parser does not name it: each of some 20 steps parses once. */
const SEARCHED_CHARACTERS = 4 * 1024 * 1024

/** How far the text can be read when it is cut there: found by halves, since no cut after a fault can be read. */
function goodUntil(text: string): number | null {
  if (text.length > SEARCHED_CHARACTERS) return null
  let good = 0
  let bad = text.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (attempt(text.slice(0, middle)).sound) good = middle
    else bad = middle
  }
  return good
}

/** The JSON of a source file: parsed once when it is whole, else as far as it goes. */
export function jsonOf(file: { readonly path: string; text(): string; json(): unknown }): JsonSoFar {
  const whole = file.json()
  return whole === undefined ? jsonSoFar(file.path, file.text()) : { value: whole, problems: [] }
}

const heads = new WeakMap<object, unknown>()

/**
 * The JSON value that a file is recognised by: the whole value, or for a cut, broken or very large file what its head
 * tells. Undefined when the head is no JSON. Worked out once for all formats.
 */
export function jsonHead(peek: { readonly head: string; json(): unknown }): unknown {
  const whole = peek.json()
  if (whole !== undefined) return whole
  if (!heads.has(peek)) heads.set(peek, headOf(peek.head))
  return heads.get(peek)
}

function headOf(head: string): unknown {
  const first = /^\uFEFF?\s*([[{])/.exec(head)
  return first === null || depthOf(head, MAX_DEPTH) > MAX_DEPTH ? undefined : closed(head)
}

/** The value of a text that ends too early; undefined when it cannot be read or holds nothing whole yet. */
function closed(text: string): unknown {
  return attempt(text).value
}

/** `sound` is false when what stands before the cut breaks the rules of JSON. */
function attempt(text: string): { readonly sound: boolean; readonly value: unknown } {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const cut = lastCut(body)
  if (cut === null) return { sound: true, value: undefined }
  try {
    return { sound: true, value: JSON.parse(body.slice(0, cut.index) + cut.closers) }
  } catch {
    return { sound: false, value: undefined }
  }
}

/**
 * The last place where the text can end: after a closing bracket, or before a comma between list elements (between
 * object members only outside every list, so that no half message passes for a whole one).
 */
function lastCut(text: string): Cut | null {
  const open: number[] = []
  let lists = 0
  let index = -1
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) {
      i = afterString(text, i + 1)
    } else if (c === 123 || c === 91) {
      open.push(c)
      if (c === 91) lists++
    } else if (c === 125 || c === 93) {
      if (open.pop() === 91) lists--
      index = i + 1
      depth = open.length
      if (depth === 0) break
    } else if (c === 44 && (lists === 0 || open.at(-1) === 91)) {
      index = i
      depth = open.length
    }
  }
  if (index < 0) return null
  const closers = open.slice(0, depth).toReversed().map((c) => (c === 123 ? '}' : ']')).join('')
  return { index, closers }
}

function afterString(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 34) return i
  }
  return text.length
}
