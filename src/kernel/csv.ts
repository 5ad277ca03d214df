/**
 * A cell of a delimited text: its text without quotes, and the column (UTF-16 units, from 1) where it starts in its line. `line` (from 1) stands only
 * where the cell starts on a later line than its record: behind a cell that holds line ends.
 */
export interface CsvCell {
  readonly text: string
  readonly column: number
  readonly line?: number
}

/** Where a record starts, so that it can be read again: UTF-16 offset, line from 1, and whether quotes are plain characters in it. */
export interface CsvStart {
  readonly at: number
  readonly line: number
  readonly plain: boolean
}

/** One record: its cells and where it starts. `cut` is true when a quote in it is still open where the text ends. */
export interface CsvRecord extends CsvStart {
  readonly cells: readonly CsvCell[]
  readonly cut: boolean
}

/** Cells that one record may hold; what stands behind them on the line is left out. */
export const MOST_CELLS = 1_000

/** An open quote may be given up this often; then quotes are plain characters to the end. Keeps hostile text linear. */
const MOST_RETRIES = 50

/** A place in delimited text from which the next record is read; `line` from 1. */
export interface CsvCursor {
  readonly text: string
  readonly delimiter: string
  at: number
  line: number
  lineStart: number
}

const LF = 10
const CR = 13

/** Steps over a line end if one stands at the cursor; counts it. */
function lineEnd(c: CsvCursor): boolean {
  const code = c.text.charCodeAt(c.at)
  if (code !== LF && code !== CR) return false
  c.at += code === CR && c.text.charCodeAt(c.at + 1) === LF ? 2 : 1
  c.line++
  c.lineStart = c.at
  return true
}

/** Reads what stands in quotes, from behind the opening one; null when the closing one never comes. */
function quoted(c: CsvCursor): string | null {
  let from = c.at
  let out = ''
  for (;;) {
    const end = c.text.indexOf('"', from)
    if (end === -1) return null
    out += c.text.slice(from, end)
    if (c.text.charCodeAt(end + 1) !== 34) {
      countLines(c, end)
      return out
    }
    out += '"'
    from = end + 2
  }
}

/** Moves the cursor to just behind `end` and counts the line ends on the way. */
function countLines(c: CsvCursor, end: number): void {
  for (let i = c.at; i < end; i++) {
    const code = c.text.charCodeAt(i)
    if (code === LF || (code === CR && c.text.charCodeAt(i + 1) !== LF)) {
      c.line++
      c.lineStart = i + 1
    }
  }
  c.at = end + 1
}

/** Reads characters up to the next delimiter or line end. */
function bare(c: CsvCursor): string {
  let end = c.at
  const stop = c.delimiter.charCodeAt(0)
  for (; end < c.text.length; end++) {
    const code = c.text.charCodeAt(end)
    if (code === stop || code === LF || code === CR) break
  }
  const out = c.text.slice(c.at, end)
  c.at = end
  return out
}

/** Reads one record and moves the cursor behind it; null when a quote in it never closes. `plain` reads quotes as plain characters. */
export function csvRecord(c: CsvCursor, plain: boolean): CsvRecord | null {
  const { at, line } = c
  const cells: CsvCell[] = []
  for (;;) {
    const column = c.at - c.lineStart + 1
    const startLine = c.line
    let text: string
    if (!plain && c.text.charCodeAt(c.at) === 34) {
      c.at++
      const inside = quoted(c)
      if (inside === null) return null
      text = inside + bare(c) // characters behind the closing quote belong to the cell
    } else {
      text = bare(c)
    }
    if (cells.length < MOST_CELLS) cells.push(startLine === line ? { text, column } : { text, column, line: startLine })
    if (c.text[c.at] === c.delimiter) {
      c.at++
    } else {
      lineEnd(c)
      return { at, line, plain, cells, cut: false }
    }
  }
}

/**
 * Reads delimited text record by record (RFC 4180, and what programs write in its name): any line end, quotes doubled inside
 * quotes, text behind a closing quote. A quote that never closes is read as a plain character, so that it does not swallow
 * the rows behind it, and its record is marked `cut`. Never throws; linear in the text.
 * @param delimiter one character
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRecord> {
  const c: CsvCursor = { text, delimiter, at: 0, line: 1, lineStart: 0 }
  let retries = 0
  while (c.at < text.length) {
    const start = { at: c.at, line: c.line, lineStart: c.lineStart }
    const found = csvRecord(c, retries >= MOST_RETRIES)
    if (found !== null) {
      yield found
      continue
    }
    retries++
    Object.assign(c, start)
    const again = csvRecord(c, true)
    if (again !== null) yield { ...again, cut: true }
  }
}

/** Reads one record again from where it started. */
export function rereadCsv(text: string, delimiter: string, start: CsvStart): CsvRecord {
  const c: CsvCursor = { text, delimiter, at: start.at, line: start.line, lineStart: start.at }
  return csvRecord(c, start.plain) ?? { ...start, cells: [], cut: true }
}

const NUMBER = /^[+-]?\d{1,30}(?:[.,]\d{1,30}){0,10}%?$/
const PHONE = /^\+[\d ()./-]{5,40}$/
const STARTS = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/**
 * True when a spreadsheet may take the text for a formula: it starts with `=`, `+`, `-`, `@` (also full width, also behind
 * blanks or quotes), TAB, CR or LF, and is no plain number.
 * @see OWASP, CSV Injection; OWASP ASVS 5.0 requirement 1.2.10, read 2026-11-21
 */
export function looksLikeFormula(text: string): boolean {
  return STARTS.test(text) && !NUMBER.test(text)
}

/** True when the text is a plain number or a phone number with its plus sign, which start like a formula and are none. */
export function isNumberOrPhone(text: string): boolean {
  return NUMBER.test(text) || PHONE.test(text)
}

/** The text as it may stand in a cell of a written file: what a spreadsheet may take for a formula gets an apostrophe in front. */
export function guardCell(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

/** The text that `guardCell` was given; any other text as it is. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
}

/** One line of a CSV file (RFC 4180, CRLF at its end), every cell guarded and quoted where it must be. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  const written = cells.map((cell) => {
    const text = typeof cell === 'string' ? guardCell(cell) : cell === null ? '' : String(cell)
    return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  // a line of one empty cell would read as no line at all
  return `${written.length === 1 && written[0] === '' ? '""' : written.join(',')}\r\n`
}
