/** A line of the operational log: what happened, never what it was about. */
export interface Line {
  readonly at: string
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly [field: string]: string | number | boolean | null | readonly string[]
}

/** Where lines go. */
export type Tell = (line: Line) => void

/** Longest word of a line. */
const LETTERS = 500

/** Control characters, line separators, and marks that turn a line round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** One line of JSON, whatever its fields hold: what cannot be seen is escaped, so that no field can end the line or forge another. */
export function lineText(line: Line): string {
  const safe = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.slice(0, LETTERS).toWellFormed() : value)
  return `${JSON.stringify(line, safe).replace(UNSEEN, escaped)}\n`
}

/** In JSON a character beyond the first 65,536 is two escapes. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
}

const FRAME = /^ {4}at (?:[\w$.<>[\] ]{1,120} \()?(?:file:\/\/)?[^()\s]{0,300}?((?:src|node_modules)\/[\w@./-]{1,200}:\d{1,6}:\d{1,6})\)?$/

/** Where a fault came from: places in the code only. Its message may quote evidence and is never told. */
export function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return []
  const own = error.stack.startsWith(`${error.name}: ${error.message}`) ? error.stack.slice(
    error.name.length + 2 + error.message.length,
  ) : error.stack
  return own.split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? []).slice(0, 6)
}

/** The code of a fault that a machine gave (`ECONNRESET`, an SQLSTATE); null when there is none of that form. */
export function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return /^[A-Z0-9_]{3,40}$/.test(code) ? code : null
}
