import { readHeader } from '../formats/whatsapp/header.ts'

/** Lines of a long chat, whole messages only. `linesBefore` counts the lines of the file before them. */
export interface TextPiece {
  readonly text: string
  readonly linesBefore: number
}

/** Letters after which a piece ends at the next message. */
const PIECE_LETTERS = 1 << 20
/** Without a message for so long the piece ends anyhow: one message of this length is no message. */
const MOST_LETTERS = 1 << 24

/** Cuts text that comes in chunks into pieces that begin with the head of a message. Holds one piece at most. */
export class TextPieces {
  private rest = ''
  private lines: string[] = []
  private letters = 0
  private linesBefore = 0

  /** Takes the next chunk; returns the pieces that are full. */
  push(chunk: string): TextPiece[] {
    const all = this.rest + chunk
    // A carriage return at the very end may belong to a line feed that comes next.
    const lines = all.split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    return this.add(lines)
  }

  /** The last piece, when anything is left. */
  end(): TextPiece[] {
    const full = this.add([this.rest])
    return [...full, ...this.lines.length === 0 ? [] : [this.cut()]]
  }

  private add(lines: readonly string[]): TextPiece[] {
    const full: TextPiece[] = []
    for (const line of lines) {
      const isFull = this.letters >= PIECE_LETTERS && (this.letters >= MOST_LETTERS || readHeader(line) !== null)
      if (isFull) full.push(this.cut())
      this.lines.push(line)
      this.letters += line.length + 1
    }
    return full
  }

  private cut(): TextPiece {
    const piece = { text: this.lines.join('\n'), linesBefore: this.linesBefore }
    this.linesBefore += this.lines.length
    this.lines = []
    this.letters = 0
    return piece
  }
}
