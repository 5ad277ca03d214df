import { isNotice } from './app-text.ts'
import { readHeader, type Header } from './header.ts'

/** Lines of the head that are looked at. */
const MAX_LINES = 400
/** A head may be preceded by so many lines of text when a file was cut at its start, if enough messages follow. */
const MAX_BEFORE = 3

const LOG_LEVEL = /(?:^|[.\s])(?:trace|debug|info|notice|warn|warning|error|err|critical|crit|fatal|severe|panic)$/i

/**
 * True when a text looks like a WhatsApp export: its first line is the head of a message, at least two are (or one, written
 * just as the app does), and some name a sender. Logs with levels, Signal's markdown export and tables are not taken.
 */
export function looksLikeChat(head: string): boolean {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, MAX_LINES).filter((line) => line.trim() !== '')
  const headers = lines.map(readHeader)
  const first = headers.findIndex((header) => header !== null)
  const found = headers.filter((header) => header !== null)
  if (first === -1 || first > MAX_BEFORE || (first > 0 && found.length < 5)) return false
  if (found.length === 1) return isSingle(found[0])
  const senders = found.map((header) => senderOf(header.rest)).filter((name) => name !== null)
  const levels = senders.filter((name) => LOG_LEVEL.test(name)).length
  if (levels * 10 > senders.length || lines.some((line) => line.includes('](./media/'))) return false
  return senders.length * 10 >= found.length || found.some((header) => isNotice(header.rest, true))
}

/** A single message is believed when it is written as the app writes: a comma after the date, slashes or dots in it, a sender. */
function isSingle(header: Header | undefined): boolean {
  if (header === undefined || !/^[\d/. ]+, ?\d/.test(header.written)) return false
  const name = senderOf(header.rest)
  return name !== null && !LOG_LEVEL.test(name)
}

/** What stands before a first colon that a space or the line's end follows, within the length of a name. */
function senderOf(rest: string): string | null {
  const colon = /^([^:]{1,160}):(?:\s|$)/.exec(rest)
  return colon?.[1] ?? null
}
