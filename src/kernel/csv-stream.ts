import { csvRecord, type CsvCursor, type CsvRecord } from './csv.ts'

/** UTF-16 units that one record may fill when text is read in pieces. What is longer is no record (see `CsvStream`). */
export const LONGEST_RECORD = 1_048_576

/** Text is looked at again only when this much came since: short pieces do not make it quadratic. */
const ENOUGH = 65_536

/** An open quote may be given up this often; then quotes are plain characters to the end. Keeps hostile text linear. */
const MOST_RETRIES = 50

/**
 * Reads delimited text that comes in pieces, by the rules of `readCsv`; memory is flat. However the text is cut into pieces, the records are
 * the same. A quote that is still open after `LONGEST_RECORD` units is read as a plain character and its record marked `cut`; a line longer than
 * that is left out and told as a record without cells. `at` counts from the start of the whole text.
 */
export class CsvStream {
  private buffer = ''
  private before = 0
  private line = 1
  private looked = 0
  private retries = 0
  private skipping = false
  private readonly delimiter: string
  private readonly longest: number

  /** @param delimiter one character */
  constructor(delimiter: string, longest = LONGEST_RECORD) {
    this.delimiter = delimiter
    this.longest = longest
  }

  /** Takes a piece and gives the records that are whole with it. */
  push(piece: string): CsvRecord[] {
    this.buffer += piece
    if (this.buffer.length < this.looked + ENOUGH) return []
    const found = this.records(false)
    this.looked = this.buffer.length
    return found
  }

  /** The records that stand at the end of the text. */
  end(): CsvRecord[] {
    const found = this.records(true)
    this.buffer = ''
    return found
  }

  private records(last: boolean): CsvRecord[] {
    const out: CsvRecord[] = []
    const c: CsvCursor = { text: this.buffer, delimiter: this.delimiter, at: 0, line: this.line, lineStart: 0 }
    while (c.at < c.text.length) {
      if (this.skipping) {
        if (!this.skipLine(c, last)) break
        continue
      }
      const { at, line } = c
      const found = this.next(c, last)
      if (found === null) {
        Object.assign(c, { at, line })
        break
      }
      out.push({ ...found, at: found.at + this.before })
    }
    this.buffer = c.text.slice(c.at)
    this.before += c.at
    this.line = c.line
    return out
  }

  /** The record at the cursor, null when more text is needed to know it. */
  private next(c: CsvCursor, last: boolean): CsvRecord | null {
    const start = { at: c.at, line: c.line, lineStart: c.at }
    const room = c.text.length - c.at
    Object.assign(c, start)
    const whole = (found: CsvRecord | null): found is CsvRecord => found !== null && c.at - start.at <= this.longest
    const ends = (): boolean => last || c.at < c.text.length
    const found = csvRecord(c, this.retries >= MOST_RETRIES)
    if (whole(found) && ends()) return found
    if (room <= this.longest && !last) return null
    Object.assign(c, start)
    const bare = csvRecord(c, true)
    if (whole(bare) && ends()) {
      this.retries++
      return { ...bare, cut: true }
    }
    this.skipping = true
    Object.assign(c, start)
    return { at: start.at, line: start.line, plain: true, cells: [], cut: true }
  }

  /** Moves behind the end of a line that is too long; false when its end has not come yet (what came of it is dropped). */
  private skipLine(c: CsvCursor, last: boolean): boolean {
    const end = /\r\n|\r(?!$)|\n/.exec(c.text.slice(c.at))
    if (end === null) {
      c.at = !last && c.text.endsWith('\r') ? c.text.length - 1 : c.text.length
      return false
    }
    c.at += end.index + end[0].length
    c.line++
    this.skipping = false
    return true
  }
}
