/** Names of lists are at most so long, in bytes. */
export const LONGEST_KEY = 128

/** Bytes that the structure of JSON is made of. */
export const BYTE = { quote: 0x22, backslash: 0x5c, comma: 0x2c, square: 0x5b, squareEnd: 0x5d, curly: 0x7b, curlyEnd: 0x7d, newline: 0x0a } as const

/** What a byte is to the machine: nothing, a quote, an opening bracket, a closing one, a comma. */
export const OTHER = 0
/** See `OTHER`. */
export const STRING = 1
/** See `OTHER`. */
export const OPEN = 2
/** See `OTHER`. */
export const SEPARATOR = 4
const CLOSE = 3

/** The class of every byte. */
export const CLASS = new Uint8Array(256)
for (const byte of [BYTE.square, BYTE.curly]) CLASS[byte] = OPEN
for (const byte of [BYTE.squareEnd, BYTE.curlyEnd]) CLASS[byte] = CLOSE
CLASS[BYTE.quote] = STRING
CLASS[BYTE.comma] = SEPARATOR

/** True for blanks between values. */
export const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** A value whose bytes are being gathered. `parts` are those before a list that was cut out of it. */
export interface Capture {
  readonly level: number
  readonly at: string
  readonly names: ReadonlySet<string> | null
  readonly lists: Set<string>
  parts: Buffer[]
  size: number
  wrong: 'too-large' | 'too-deep' | 'malformed' | null
}

/** A list that is being split, and the container that it was cut out of. */
export interface List {
  readonly level: number
  readonly at: string
  readonly outer: Capture | null
  index: number
  afterValue: boolean
}

/** True when the bytes of a value are not kept any more. */
export const isLost = (capture: Capture): boolean => capture.wrong === 'too-large' || capture.wrong === 'too-deep'

/** Marks a value as too large; too deep is the stronger word. */
export function grown(capture: Capture): void {
  if (capture.wrong !== 'too-deep') capture.wrong = 'too-large'
}
