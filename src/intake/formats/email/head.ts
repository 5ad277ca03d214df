/** Header names that mail has and other "Name: value" texts have not together. */
const MAIL_HEADERS = new Set([
  'from', 'to', 'cc', 'date', 'subject', 'message-id', 'received', 'return-path', 'reply-to', 'sender', 'mime-version', 'content-type',
  'delivered-to', 'dkim-signature', 'in-reply-to', 'references', 'x-mailer', 'x-originating-ip', 'list-id', 'authentication-results',
])
const TELLING = ['date', 'message-id', 'received', 'mime-version', 'return-path']

/** The line with which an mbox begins each message: sender and a time ending in a year (and possibly a zone). */
const FROM_LINE = /^From [^\r\n]{1,300}?\d{2}:\d{2}[^\r\n]{0,40}$/

/** True for an mbox separator line. */
export function isFromLine(line: string): boolean {
  return line.startsWith('From ') && line.length < 400 && FROM_LINE.test(line)
}

/** True when the head of a file is the head of a mail: header lines up to the first empty line (or to where the head is cut). */
export function looksLikeMail(head: string): boolean {
  const seen = new Set<string>()
  let lines = 0
  for (const line of linesOf(head)) {
    if (line === '' && lines === 0) continue
    if (line === '') break
    lines++
    if (lines === 1 && isFromLine(line)) continue
    if (seen.size > 0 && /^[ \t]/.test(line)) continue
    const name = /^([!-9;-~]{1,76})[ \t]*:/.exec(line)?.[1]
    if (name === undefined) return false
    seen.add(name.toLowerCase())
  }
  const known = [...seen].filter((name) => MAIL_HEADERS.has(name)).length
  return known >= 2 && (seen.has('from') || seen.has('received')) && (known >= 3 || TELLING.some((name) => seen.has(name)))
}

/** Lines of the head, without their ends; the last one is left out when it may be cut in the middle. */
function* linesOf(head: string): Iterable<string> {
  let from = 0
  while (from < head.length) {
    let end = head.indexOf('\n', from)
    if (end === -1) {
      if (head.length >= 60_000) return
      end = head.length
    }
    yield head.slice(from, end).replace(/\r$/, '')
    from = end + 1
  }
}
