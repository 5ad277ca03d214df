import { decodeWords } from 'postal-mime'
import { decode } from '../../../kernel/text.ts'

/** A header: name in lower case, value unfolded and 8-bit text decoded (encoded words stay), offset of its line. */
export interface Header {
  readonly name: string
  readonly value: string
  readonly offset: number
}

/** The headers of a message or part, and where its body begins. `ended` is false when the text ended before an empty line. */
export interface HeaderBlock {
  readonly headers: readonly Header[]
  readonly bodyFrom: number
  readonly ended: boolean
}

const MOST_HEADERS = 2000
const LONGEST_VALUE = 100_000

/**
 * Reads headers of `raw` (bytes as Latin-1 characters) between two offsets: folded lines joined (RFC 5322, 2.2.3). A line that
 * is no header ends the headers and begins the body.
 */
export function readHeaders(raw: string, from: number, to: number): HeaderBlock {
  const headers: Header[] = []
  let open: { name: string; offset: number; lines: string[] } | null = null
  const close = (): void => {
    if (open !== null && headers.length < MOST_HEADERS) headers.push({ name: open.name, value: valueOf(open.lines), offset: open.offset })
    open = null
  }
  let offset = from
  while (offset < to) {
    const newline = raw.indexOf('\n', offset)
    const end = newline === -1 || newline >= to ? to : newline
    const line = raw.slice(offset, end > offset && raw.charCodeAt(end - 1) === 13 ? end - 1 : end)
    const next = Math.min(end + 1, to)
    if (line === '') {
      close()
      return { headers, bodyFrom: next, ended: true }
    }
    const started = startOf(line)
    const current: { lines: string[] } | null = open
    if (started !== null) {
      close()
      open = { name: started.name, offset, lines: [started.rest] }
    } else if (current !== null && /^[ \t]/.test(line)) {
      current.lines.push(line)
    } else {
      close()
      return { headers, bodyFrom: offset, ended: true }
    }
    offset = next
  }
  close()
  return { headers, bodyFrom: to, ended: false }
}

function startOf(line: string): { readonly name: string; readonly rest: string } | null {
  const m = /^([!-9;-~]{1,76})[ \t]*:/.exec(line)
  return m === null ? null : { name: (m[1] ?? '').toLowerCase(), rest: line.slice(m[0].length) }
}

function valueOf(lines: readonly string[]): string {
  const value = lines.join('').slice(0, LONGEST_VALUE).trim()
  return /[\x80-\xff]/.test(value) ? decode(Buffer.from(value, 'latin1')).text : value
}

/** The first header of that name, or null. */
export function header(headers: readonly Header[], name: string): Header | null {
  return headers.find((h) => h.name === name) ?? null
}

/** A value with its encoded words (RFC 2047) read. */
export function words(value: string): string {
  return decodeWords(value)
}

/** A value with parameters: `text/plain; charset=utf-8`. The main value is in lower case; so are the names of the parameters. */
export interface Parametered {
  readonly main: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Reads a value with parameters, those of RFC 2231 (`name*0*=utf-8''...`) joined and decoded. */
export function parametered(value: string): Parametered {
  const [main = '', ...rest] = splitOutsideQuotes(value.slice(0, 20_000))
  const plain = new Map<string, string>()
  const pieces = new Map<string, { order: number; text: string; encoded: boolean }[]>()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 1) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    const text = unquoted(piece.slice(equals + 1).trim())
    const extended = /^([^*]{1,76})(?:\*(\d{1,3}))?(\*)?$/.exec(name)
    if (extended === null || (extended[2] === undefined && extended[3] === undefined)) {
      if (!plain.has(name)) plain.set(name, text)
      continue
    }
    const base = extended[1] ?? name
    pieces.set(base, [...(pieces.get(base) ?? []).slice(0, 200), { order: Number(extended[2] ?? '0'), text, encoded: extended[3] !== undefined }])
  }
  for (const [name, list] of pieces) plain.set(name, joined(list.toSorted((a, b) => a.order - b.order)))
  return { main: main.trim().toLowerCase(), parameters: plain }
}

function splitOutsideQuotes(value: string): readonly string[] {
  const found: string[] = []
  let from = 0
  let quoted = false
  for (let i = 0; i < value.length; i++) {
    const c = value[i]
    if (c === '\\' && quoted) i++
    else if (c === '"') quoted = !quoted
    else if (c === ';' && !quoted) {
      found.push(value.slice(from, i))
      from = i + 1
    }
  }
  return [...found, value.slice(from)]
}

function unquoted(text: string): string {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
}

function joined(pieces: readonly { readonly text: string; readonly encoded: boolean }[]): string {
  const first = pieces[0]
  const mark = first?.encoded === true ? /^([^']{0,40})'[^']{0,40}'/.exec(first.text) : null
  const bytes = pieces.map(({ text, encoded }, i) => {
    const body = i === 0 && mark !== null ? text.slice(mark[0].length) : text
    return encoded ? percentBytes(body) : Buffer.from(body, 'utf8')
  })
  return inCharset(Buffer.concat(bytes), mark?.[1] ?? '').text
}

function percentBytes(text: string): Buffer {
  const latin = text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(latin, 'latin1')
}

/** Bytes as text in a named character set; `sound` is false when the name is unknown or the bytes do not fit it. */
export function inCharset(bytes: Uint8Array, charset: string): { readonly text: string; readonly sound: boolean } {
  const label = charset.trim().toLowerCase()
  if (label === '' || /^(us-ascii|ascii|utf-?8|unknown-8bit)$/.test(label)) {
    const read = decode(bytes)
    return { text: read.text, sound: read.clean }
  }
  try {
    const text = new TextDecoder(label).decode(bytes)
    return { text, sound: !text.includes('\ufffd') }
  } catch {
    return { text: decode(bytes).text, sound: false }
  }
}
