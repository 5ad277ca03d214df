import type { Hash } from '../../contract.ts'
import { kindNamed } from '../../normal.ts'
import { readHash } from './hash.ts'
import type { SixtyFour } from './sixty-four.ts'

/** A line of a plain list: its hash, and the name of a file where one stands beside it. */
export interface PlainLine {
  readonly hash: Hash
  readonly name: string | null
  /** True when the line named a kind and the value is of another one. */
  readonly mixed: boolean
}

/** `MD5 (name) = hex` as BSD tools and OpenSSL print it, and `md5:hex`; null when the line is neither. */
function tagged(text: string, sixtyFour: SixtyFour): PlainLine | null {
  const open = /^([A-Za-z][A-Za-z0-9/_-]{1,19}) ?([(:=])/.exec(text)
  const kind = open === null ? null : kindNamed(open[1] ?? '')
  if (open === null || kind === null || kind === undefined) return null
  const close = open[2] === '(' ? text.lastIndexOf(')') : open[0].length - 1
  const hash = readHash(text.slice(close + 1).replace(/^\s*=\s*/, ''), kind, sixtyFour)
  const name = open[2] === '(' ? text.slice(open[0].length, close) : ''
  return hash === null ? null : { hash, name: name === '' ? null : name, mixed: hash.kind !== kind }
}

/**
 * Reads a line of a plain list: a hash alone, a hash and a name as checksum tools print them (two blanks, or a blank and `*`; a backslash in front
 * where the name is escaped), or a hash and words behind `,` `;` `|`; BSD style. Null when the line holds none.
 */
export function plainLine(text: string, sixtyFour: SixtyFour): PlainLine | null {
  const line = text.trim()
  const found = tagged(line, sixtyFour)
  if (found !== null) return found
  const end = line.search(/[\s,;|]/)
  const word = end === -1 ? line : line.slice(0, end)
  const hash = readHash(word.replace(/^\\|^"|"$/g, ''), null, sixtyFour, end === -1)
  if (hash === null) return null
  const name = end === -1 ? '' : line.slice(end + 1).replace(/^[\s*]+/, '')
  return { hash, name: name === '' ? null : name, mixed: false }
}

/** One frame of a video's hash file. */
export interface Frame {
  readonly frame: number
  readonly quality: number
  readonly value: string
}

const FRAME = /^(\d{1,9}),(\d{1,3}),([0-9a-f]{64})(?:,(\d{1,9}(?:\.\d{1,12})?))?$/i

/** Reads a line `frame,quality,hash,timestamp` of a video's PDQ hashes; null when it is none. */
export function frameLine(text: string): Frame | null {
  const found = FRAME.exec(text.trim())
  return found === null ? null : { frame: Number(found[1]), quality: Number(found[2]), value: (found[3] ?? '').toLowerCase() }
}

/** True for the first line that some tools write above the frames. */
export const isFrameHeader = (text: string): boolean => /^frame[ _]?(?:number|no)?,quality,(?:hash|pdq|hex)/i.test(text.trim())

/** Lines that are looked at to find out whether a text is a list. */
const LOOKED_AT = 200

/** Lines that say nothing of a hash: empty ones and comments (`#`, `//`). */
export const isRemark = (text: string): boolean => text === '' || text.startsWith('#') || text.startsWith('//')

/** The first lines of a text that say something, without blanks around them. */
export function linesOf(head: string): string[] {
  return head.split(/\r\n|[\r\n]/, LOOKED_AT).map((line) => line.trim()).filter((line) => !isRemark(line))
}

/** True when the first line that says something is a frame of a video, or the header above the frames. */
export function startsWithFrame(head: string): boolean {
  const [first, second] = linesOf(head)
  return first !== undefined && (frameLine(first) !== null || (isFrameHeader(first) && second !== undefined && frameLine(second) !== null))
}
