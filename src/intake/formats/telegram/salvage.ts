import { depthOf } from '../../../kernel/json/extent.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { MAX_DEPTH, parseJson } from '../../readers/json.ts'

/** What could be parsed, and what was wrong with it. */
export interface Salvaged {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Parses an export that JSON refuses, as far as it goes: Telegram Desktop writes control characters as `\x01`, which JSON does not know,
 * and a file may break off in the middle. What ends before the break is kept; `value` is undefined when nothing is. `depth` is the number
 * of brackets that are open between two messages: a message that breaks off is left out whole.
 */
export function salvage(file: string, text: string, depth: number): Salvaged {
  const whole = parseJson(file, text)
  if (whole.ok) return { value: whole.value, problems: [] }
  if (whole.problem.code === 'empty' || whole.problem.code === 'too-deep' || depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    return { value: undefined, problems: [whole.problem] }
  }
  const mended = withoutHexEscapes(text)
  const again = mended === text ? whole : parseJson(file, mended)
  if (again.ok) return {
    value: again.value, problems: [problem(file, 'malformed', 'Control characters are written in a way that JSON does not know; they were read.')],
  }
  const closed = parseJson(file, closeOpen(mended, depth))
  return { value: closed.ok ? closed.value : undefined, problems: [again.problem] }
}

/** `\x0A` (an escape of C++) as `\u000A`; a backslash that is itself escaped stays. */
function withoutHexEscapes(text: string): string {
  if (!text.includes('\\x')) return text
  return text.replace(/\\(?:x([0-9A-Fa-f]{2})|[\s\S])/g, (all, hex: string | undefined) => (hex === undefined ? all : `\\u00${hex}`))
}

/** Text up to the last object or list that was complete and lay no deeper than `depth`, with every open bracket closed. */
function closeOpen(text: string, depth: number): string {
  const open: string[] = []
  let end = 0
  let closers = ''
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 92) i++
      else if (c === 34) inString = false
    } else if (c === 34) inString = true
    else if (c === 123) open.push('}')
    else if (c === 91) open.push(']')
    else if (c === 125 || c === 93) {
      if (open.pop() === undefined) break
      if (open.length <= depth) {
        end = i + 1
        closers = open.toReversed().join('')
      }
    }
  }
  return text.slice(0, end) + closers
}
