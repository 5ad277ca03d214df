/** UTF-16 units that a line may hold; what is longer is no line of a list. */
const LONGEST_LINE = 65_536

/** A line and its number from 1; `text` is null when the line is too long to be read. */
export interface Line {
  readonly text: string | null
  readonly number: number
}

/** Cuts text that comes in pieces into lines (LF, CRLF or CR); memory is flat. However the text is cut into pieces, the lines are the same. */
export class Lines {
  private held = ''
  private number = 0
  private skipping = false

  push(piece: string): Line[] {
    const text = this.held + piece
    const open = text.endsWith('\r') ? '\r' : '' // a line feed that belongs to it may come with the next piece
    const found = (open === '' ? text : text.slice(0, -1)).split(/\r\n|[\r\n]/)
    const rest = found.pop() ?? ''
    const out = found.map((line) => this.line(line))
    this.skipping ||= rest.length > LONGEST_LINE
    this.held = (this.skipping ? '' : rest) + open
    return out
  }

  /** The line at the end of the text, if it has no line end. */
  end(): Line[] {
    const rest = this.held
    this.held = ''
    return rest === '' && !this.skipping ? [] : [this.line(rest.endsWith('\r') ? rest.slice(0, -1) : rest)]
  }

  private line(text: string): Line {
    this.number++
    const long = this.skipping || text.length > LONGEST_LINE
    this.skipping = false
    return { text: long ? null : text, number: this.number }
  }
}
