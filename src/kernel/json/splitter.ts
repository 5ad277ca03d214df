import { isUtf8 } from 'node:buffer'
import { step } from '../place.ts'
import type { ProblemCode } from '../problem.ts'
import { BYTE, CLASS, grown, isBlank, isLost, LONGEST_KEY, OPEN, OTHER, SEPARATOR, STRING, type Capture, type List } from './machine.ts'
import { DEEPEST, LONGEST_ELEMENT, parsed, type JsonEvent, type JsonShape } from './shape.ts'

const NULL = Buffer.from('null')

/**
 * Splits JSON that comes in pieces into the elements of its lists without parsing it: a machine over strings, escapes and brackets. It holds one element
 * at most, whatever the file does (a string of a gigabyte, endless nesting), and never throws; whether an element is sound JSON is for
 * `JSON.parse` to say. The events do not depend on how the bytes were cut into pieces.
 */
export class JsonSplitter {
  readonly #shape: JsonShape
  readonly #names: readonly ReadonlySet<string>[]
  readonly #types = new Uint8Array(DEEPEST + 1)
  readonly #open: List[] = []
  #events: JsonEvent[] = []
  #held = Buffer.alloc(1 << 17)
  #used = 0
  #pos = 0
  #start = 0
  #stringAt = -1
  #inString = false
  #escaped = false
  #anyEscape = false
  #depth = 0
  #key = ''
  #capture: Capture | null = null
  #roots = 0
  #state: 'reading' | 'skip-line' | 'done' = 'reading'
  #toldSeparator = false

  constructor(shape: JsonShape) {
    this.#shape = shape
    this.#names = shape.lists.map((names) => new Set(names))
  }

  /** Reads the next bytes. */
  push(piece: Uint8Array): void {
    if (this.#state === 'done') return
    this.#append(piece)
    while (this.#pos < this.#used) {
      if (this.#capture !== null) this.#scan(this.#capture)
      else this.#between()
    }
    this.#trim()
  }

  /** Says that no more bytes come. */
  end(): void {
    const at = this.#capture?.at ?? this.#open.at(-1)?.at
    if (at !== undefined) this.#wrong('truncated', at, '')
    else if (this.#roots === 0 && this.#state !== 'done') this.#wrong('empty', '', '')
    this.#state = 'done'
  }

  /** What was found since the last call. */
  take(): readonly JsonEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #wrong(code: ProblemCode, at: string, detail: string): void {
    this.#events.push({ what: 'wrong', code, at, detail })
  }

  #append(piece: Uint8Array): void {
    const wanted = this.#used + piece.length
    if (wanted > this.#held.length) {
      const larger = Buffer.alloc(Math.max(wanted, this.#held.length * 2))
      this.#held.copy(larger, 0, 0, this.#used)
      this.#held = larger
    }
    this.#held.set(piece, this.#used)
    this.#used = wanted
  }

  /** Lets go of what is no longer needed: all before the element, or all of an element that is too large or too deep. */
  #trim(): void {
    let keep = this.#used
    const capture = this.#capture
    if (capture !== null) {
      if (capture.size + this.#used - this.#start > LONGEST_ELEMENT) grown(capture)
      keep = isLost(capture) ? this.#keptOfLost(capture) : this.#start
      this.#start = isLost(capture) ? -1 : 0
    }
    if (keep > 0) this.#held.copyWithin(0, keep, this.#used)
    this.#used -= keep
    this.#pos -= keep
    if (this.#stringAt >= 0) this.#stringAt -= keep
  }

  /** Of a value that is not kept, only a string that may yet be the name of a list. */
  #keptOfLost(capture: Capture): number {
    capture.parts = []
    const mayBeName = this.#inString && this.#depth === 1 && this.#stringAt >= 0 && this.#used - this.#stringAt <= LONGEST_KEY + 2
    if (!mayBeName) this.#stringAt = -1
    return mayBeName ? this.#stringAt : this.#used
  }

  /** Goes through a captured value up to its end, or to a list in it that is to be split. */
  #scan(capture: Capture): void {
    const held = this.#held
    const end = this.#used
    let i = this.#pos
    while (i < end) {
      if (this.#inString) {
        i = this.#string(i, capture)
        continue
      }
      while (i < end && CLASS[held[i] as number] === OTHER) i++
      if (i >= end) break
      const kind = CLASS[held[i] as number]
      if (kind === STRING) {
        this.#inString = true
        this.#anyEscape = false
        this.#stringAt = i
      } else if (kind === SEPARATOR ? this.#depth === 0 && this.#finish(capture, i) : kind === OPEN ? this.#opens(capture, i) : this.#closes(capture, i)) return
      i++
    }
    this.#pos = i
  }

  /** Goes to the end of a string; at the first level of a container it may be the name of a list. */
  #string(from: number, capture: Capture): number {
    const held = this.#held
    const end = this.#used
    let i = from
    if (this.#escaped) {
      this.#escaped = false
      i++
    }
    while (i < end) {
      const byte = held[i]
      if (byte === BYTE.quote) {
        this.#inString = false
        if (this.#depth === 1 && capture.names !== null) this.#key = this.#listNamed(i, capture.names)
        return i + 1
      }
      if (byte === BYTE.backslash) {
        this.#anyEscape = true
        if (i + 1 >= end) {
          this.#escaped = true
          return end
        }
        i++
      }
      i++
    }
    return end
  }

  #listNamed(end: number, names: ReadonlySet<string>): string {
    const length = end - this.#stringAt - 1
    if (this.#stringAt < 0 || length > LONGEST_KEY) return ''
    if (!this.#anyEscape) {
      for (const name of names) if (name.length === length && this.#held.toString('latin1', this.#stringAt + 1, end) === name) return name
      return ''
    }
    const name = parsed(this.#held.toString('utf8', this.#stringAt, end + 1))
    return typeof name === 'string' && names.has(name) ? name : ''
  }

  /** An opening bracket; true when the capture ended or was interrupted by it. */
  #opens(capture: Capture, i: number): boolean {
    const byte = this.#held[i] as number
    if (this.#depth === 0 && i > this.#start) return this.#finish(capture, i)
    if (this.#depth === 1 && byte === BYTE.square && this.#key !== '' && this.#types[1] === BYTE.curly) return this.#split(capture, i)
    this.#depth++
    if (this.#depth <= DEEPEST) this.#types[this.#depth] = byte
    else capture.wrong = 'too-deep'
    return false
  }

  /** A closing bracket; true when the capture ended. One that does not fit closes up to the one that it fits. */
  #closes(capture: Capture, i: number): boolean {
    if (this.#depth === 0) return this.#finish(capture, i)
    if (this.#depth <= DEEPEST) {
      const opener = this.#held[i] === BYTE.curlyEnd ? BYTE.curly : BYTE.square
      const depth = this.#types.lastIndexOf(opener, this.#depth)
      if (depth !== this.#depth) capture.wrong ??= 'malformed'
      if (depth <= 0) return this.#finish(capture, i)
      this.#depth = depth
    }
    this.#depth--
    return this.#depth === 0 && this.#finish(capture, i + 1)
  }

  #finish(capture: Capture, end: number): true {
    if (capture.size + end - this.#start > LONGEST_ELEMENT) grown(capture)
    if (capture.wrong !== null) this.#wrong(capture.wrong, capture.at, 'It was passed over.')
    else if (this.#shape.skim !== true || capture.lists.size > 0) this.#tell('value', capture, end)
    this.#capture = null
    this.#pos = end
    this.#inString = false
    const list = this.#open.at(-1)
    if (list !== undefined) {
      list.index++
      list.afterValue = true
    }
    return true
  }

  #tell(what: 'value' | 'opening', capture: Capture, end: number): void {
    const last = this.#held.subarray(this.#start, end)
    const bytes = capture.parts.length === 0 ? last : Buffer.concat(what === 'opening' ? [...capture.parts, Buffer.from('}')] : [...capture.parts, last])
    const utf8 = isUtf8(bytes)
    this.#events.push({ what, level: capture.level, at: capture.at, text: bytes.toString('utf8'), utf8, opened: capture.lists.size > 0 })
  }

  /** Cuts a list out of the captured value and goes into it. */
  #split(capture: Capture, i: number): true {
    if (capture.lists.has(this.#key)) this.#wrong('malformed', capture.at + step(this.#key), 'Its name stands more than once; all of its lists were read.')
    capture.lists.add(this.#key)
    capture.size += i - this.#start + NULL.length
    if (capture.size > LONGEST_ELEMENT) grown(capture)
    if (!isLost(capture)) {
      capture.parts.push(Buffer.from(this.#held.subarray(this.#start, i)), NULL)
      if (capture.wrong === null) this.#tell('opening', capture, i)
    }
    this.#open.push({ level: capture.level + 1, at: capture.at + step(this.#key), outer: capture, index: 0, afterValue: false })
    this.#key = ''
    this.#capture = null
    this.#pos = i + 1
    return true
  }

  /** Between values: in a list that is being split, or outside of the root. */
  #between(): void {
    const byte = this.#held[this.#pos]
    if (this.#state === 'skip-line' ? byte !== BYTE.newline : isBlank(byte)) this.#pos++
    else if (this.#state === 'skip-line') this.#state = 'reading'
    else {
      const list = this.#open.at(-1)
      if (list === undefined) this.#root(byte)
      else this.#inList(list, byte)
    }
  }

  #inList(list: List, byte: number | undefined): void {
    if (byte === BYTE.squareEnd) {
      this.#pos++
      this.#open.pop()
      this.#resume(list.outer)
    } else if (byte === BYTE.comma || byte === BYTE.curlyEnd) {
      if (byte === BYTE.curlyEnd || !list.afterValue) this.#separator(list)
      list.afterValue = false
      this.#pos++
    } else {
      if (list.afterValue) this.#separator(list)
      this.#begin(list.level, `${list.at}/${list.index}`)
    }
  }

  #separator(list: List): void {
    if (!this.#toldSeparator) this.#wrong('malformed', `${list.at}/${list.index}`, 'The values are not separated as they should be.')
    this.#toldSeparator = true
  }

  #resume(outer: Capture | null): void {
    this.#capture = outer
    this.#start = this.#pos
    this.#depth = 1
    this.#types[1] = BYTE.curly
  }

  #root(byte: number | undefined): void {
    const isValue = byte === BYTE.curly || byte === BYTE.square
    if (isValue && (this.#roots === 0 || this.#shape.many === true)) {
      this.#roots++
      const at = this.#roots === 1 ? '' : `[${this.#roots}]`
      if (byte === BYTE.curly) return this.#begin(0, at)
      this.#open.push({ level: 1, at, outer: null, index: 0, afterValue: false })
      this.#pos++
      return
    }
    this.#wrong('malformed', '', this.#roots === 0 ? 'It does not begin with an object or a list.' : 'More stands behind the end.')
    this.#pos = this.#shape.many === true ? this.#pos : this.#used
    this.#state = this.#shape.many === true ? 'skip-line' : 'done'
  }

  #begin(level: number, at: string): void {
    this.#capture = { level, at, names: this.#names[level] ?? null, lists: new Set(), parts: [], size: 0, wrong: null }
    this.#start = this.#pos
    this.#depth = 0
    this.#key = ''
  }
}
