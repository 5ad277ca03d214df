import { atLine } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { sha256Hex } from '../../../kernel/text.ts'
import type { Part, ReadFile } from '../../contract.ts'
import type { SourceFile } from '../plug.ts'
import { isFromLine } from './head.ts'
import { readMessage } from './message.ts'
import type { RawMail } from './raw.ts'

/** The most messages of one mailbox that are read. */
const MOST_MESSAGES = 20_000

/** Reads an `.eml` file, or each message of an mbox as a report of its own. `now` is ISO UTC. */
export function readMailFile(file: SourceFile, now: string): ReadFile {
  const raw = rawOf(file)
  const mail: RawMail = { file: file.path, raw, place: placesOf(file.path, raw), now }
  const start = /\S/.exec(raw)?.index ?? raw.length
  if (start === raw.length) return { parts: [], problems: [problem(file.path, 'empty')] }
  const mailbox = isFromLine(raw.slice(start, lineEnd(raw, start)).trimEnd())
  if (!mailbox) {
    const { reading, problems } = readMessage(mail, start, raw.length, false)
    return { parts: [{ key: reading.reference === null ? null : `email:${reading.reference}`, part: 'message', main: true, reading }], problems }
  }
  return readMailbox(mail, start)
}

function readMailbox(mail: RawMail, start: number): ReadFile {
  const parts: Part[] = []
  const problems: Problem[] = []
  const seen = new Map<string, Set<string>>()
  const spans = spansOf(mail.raw, start)
  for (const [from, to] of spans.slice(0, MOST_MESSAGES)) {
    const { reading, problems: found } = readMessage(mail, from, to, true)
    problems.push(...found)
    const content = sha256Hex(Buffer.from(mail.raw.slice(from, to).trimEnd(), 'latin1'))
    const key = reading.reference === null ? `email:sha256:${content}` : `email:${reading.reference}`
    const before = seen.get(key)
    if (before?.has(content) === true) continue
    seen.set(key, (before ?? new Set()).add(content))
    parts.push({ key, part: before === undefined ? 'message' : `message-${content.slice(0, 16)}`, main: true, reading })
  }
  if (spans.length > MOST_MESSAGES) problems.push(problem(mail.file, 'too-many', `Messages left unread: ${spans.length - MOST_MESSAGES}.`))
  return { parts, problems: merged(problems) }
}

/** The messages of an mbox: each begins after a separator line that stands at the start or after an empty line (RFC 4155). */
function spansOf(raw: string, start: number): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let from = -1
  for (let at = start; at !== -1 && at < raw.length; at = nextSeparator(raw, at)) {
    const end = lineEnd(raw, at)
    const first = at === start
    const separates = (first || /\n\r?\n$/.test(raw.slice(Math.max(0, at - 3), at))) && isFromLine(raw.slice(at, end).trimEnd())
    if (!separates) continue
    if (from >= 0) spans.push([from, at])
    from = Math.min(end + 1, raw.length)
  }
  if (from >= 0) spans.push([from, raw.length])
  return spans
}

function nextSeparator(raw: string, at: number): number {
  const next = raw.indexOf('\nFrom ', at)
  return next === -1 ? -1 : next + 1
}

function lineEnd(raw: string, from: number): number {
  const end = raw.indexOf('\n', from)
  return end === -1 ? raw.length : end
}

/** One problem a code and text: a mailbox of a thousand broken messages has one, not a thousand. */
function merged(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.message}`, one])).values()]
}

/** The file's bytes as Latin-1 characters; UTF-16 is turned into UTF-8 first, and old line ends (CR only) into LF. */
function rawOf(file: SourceFile): string {
  const [a, b, c] = file.bytes
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const marked = a === 0xef && b === 0xbb && c === 0xbf
  const bytes = wide ? Buffer.from(file.text(), 'utf8') : Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  const raw = bytes.toString('latin1', marked ? 3 : 0)
  return raw.includes('\n') ? raw : raw.replaceAll('\r', '\n')
}

/** Longest stretch of a header in which a value is looked for. */
const LONGEST_HEADER = 20_000

/** Where `written` stands in the header that begins at `from` (folded lines go on with a blank); `from` itself when it does not. */
function offsetIn(raw: string, from: number, written: string | undefined): number {
  if (written === undefined || written === '') return from
  const found = raw.slice(from, from + LONGEST_HEADER).indexOf(written)
  return found === -1 || /\n[^ \t]/.test(raw.slice(from, from + found)) ? from : from + found
}

/** Offset to place; lines are counted once and then searched by halves. */
function placesOf(file: string, raw: string): RawMail['place'] {
  const starts = [0]
  for (let i = raw.indexOf('\n'); i !== -1; i = raw.indexOf('\n', i + 1)) starts.push(i + 1)
  return (header, written) => {
    const offset = offsetIn(raw, header, written)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return atLine(file, low + 1, offset - (starts[low] ?? 0) + 1)
  }
}
