import { SaxesParser } from 'saxes'
import type { ProblemCode } from '../../../kernel/problem.ts'

/** What a reader of XML is told, in document order; names without prefix, folded (`tmk-pdqf` is `tmkpdqf`). */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void
  text(text: string): void
  close(name: string): void
}

/** Why reading stopped. */
export interface Stopped {
  readonly code: ProblemCode
  readonly where: string
}

const DEEPEST = 64

/** UTF-16 units between two events at most: a tag, a text or a comment without end would be held in memory. */
const LONGEST_PART = 1_048_576

/** Characters that no XML 1.0 may hold (section 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** An element's or attribute's name as it is compared: without prefix, signs and case. */
export const fold = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase().replace(/[-_.]/g, '')

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Names come again and again; hostile ones do not fill the memory. */
class Names {
  private readonly known = new Map<string, string>()

  folded(name: string): string {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const found = fold(name)
    if (this.known.size < 1_000 && name.length < 100) this.known.set(name, found)
    return found
  }
}

class Stop extends Error {
  readonly stopped: Stopped
  constructor(code: ProblemCode, where: string) {
    super(code)
    this.stopped = { code, where }
  }
}

/**
 * Reads XML that comes in pieces and tells `events`; memory is flat. Document types and entities beyond the five of XML are refused, nesting and the
 * length of every part are limited. What was told before a stop stays told; then nothing more is read.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true })
  private readonly events: XmlEvents
  private readonly names = new Names()
  private depth = 0
  private written = 0
  private lastEvent = 0
  private closed = false
  private stop: Stopped | null = null
  /** True when characters that no XML may hold were replaced. */
  replaced = false

  constructor(events: XmlEvents) {
    this.events = events
    const { parser } = this
    parser.on('doctype', () => { throw new Stop('entity-refused', this.here()) })
    parser.on('opentag', (tag) => this.open(tag.name, tag.attributes))
    parser.on('text', (text) => this.text(text))
    parser.on('cdata', (text) => this.text(text))
    parser.on('comment', () => this.alive())
    parser.on('processinginstruction', () => this.alive())
    parser.on('closetag', (tag) => this.close(tag.name))
    parser.on('error', (error) => this.wrong(error.message))
  }

  /** Reads a piece; the reason when reading stopped, now or before. */
  push(piece: string): Stopped | null {
    const plain = piece.replace(FORBIDDEN, '\ufffd')
    this.replaced ||= plain !== piece
    return this.guarded(() => {
      this.written += plain.length
      this.parser.write(plain)
      if (this.written - this.lastEvent > LONGEST_PART) throw new Stop('too-large', this.here())
    })
  }

  end(): Stopped | null {
    return this.guarded(() => void this.parser.close())
  }

  private guarded(step: () => void): Stopped | null {
    if (this.stop !== null) return this.stop
    try {
      step()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      this.stop = error.stopped
    }
    return this.stop
  }

  private here(): string {
    return `Line ${this.parser.line}, column ${this.parser.column}.`
  }

  private alive(): void {
    this.lastEvent = this.written
  }

  private open(name: string, written: Readonly<Record<string, string>>): void {
    this.alive()
    this.depth++
    if (this.depth > DEEPEST) throw new Stop('too-deep', `The limit is ${DEEPEST} levels. ${this.here()}`)
    const entries = Object.entries(written)
    const attributes = entries.length === 0 ? NOTHING : new Map(entries.map(([key, value]) => [this.names.folded(key), value]))
    this.events.open(this.names.folded(name), attributes, this.parser.line)
  }

  private text(text: string): void {
    this.alive()
    this.events.text(text)
  }

  private close(name: string): void {
    this.alive()
    this.depth--
    this.closed ||= this.depth === 0
    this.events.close(this.names.folded(name))
  }

  private wrong(message: string): void {
    if (/entity/i.test(message)) throw new Stop('entity-refused', this.here())
    const cut = /unexpected end|unclosed|document must contain a root/i.test(message)
    if (!(this.closed && cut)) throw new Stop(cut ? 'truncated' : 'malformed', this.here())
  }
}
