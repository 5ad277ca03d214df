import { inCharset } from './headers.ts'
import { htmlText } from './html.ts'
import type { MailPart } from './parts.ts'

/** The decoded bytes of a leaf. Unknown encodings leave the bytes as they are. */
export function bytesOf(raw: string, part: MailPart): Buffer {
  const body = raw.slice(part.bodyFrom, part.bodyTo)
  if (part.encoding === 'base64') return Buffer.from(body.replace(/[^A-Za-z0-9+/=]+/g, ''), 'base64')
  if (part.encoding === 'quoted-printable') return quotedPrintable(body)
  return Buffer.from(body, 'latin1')
}

/** Quoted-printable (RFC 2045, 6.7) as bytes; a broken `=` stays as it is. */
export function quotedPrintable(body: string): Buffer {
  const text = body.replace(/=[ \t]{0,76}\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}

/** The words of a message and what its HTML links to. `sound` is false when a character set was unknown or wrong. */
export interface Body {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly offset: number }[]
  readonly sound: boolean
  /** Where the first part with words begins. */
  readonly offset: number | null
}

const NOTHING: Body = { text: '', links: [], sound: true, offset: null }

/** True for a leaf that is words to be read, and no file. */
export function isWords(part: MailPart): boolean {
  return !part.attachment && part.name === null && (part.type === 'text/plain' || part.type === 'text/html')
}

/**
 * The words of a message: of alternatives the plain one when it has any, other parts one after the other. Links are taken from
 * every HTML part, because what a link shows and where it leads may differ.
 */
export function bodyOf(raw: string, part: MailPart): Body {
  if (part.children.length > 0) return part.type === 'multipart/alternative' ? chosen(raw, part) : together(part.children.map((c) => bodyOf(raw, c)))
  if (!isWords(part)) return NOTHING
  const { text, sound } = inCharset(bytesOf(raw, part), part.charset)
  const offset = part.bodyFrom
  if (part.type === 'text/plain') return { text: text.replaceAll('\r\n', '\n').trim(), links: [], sound, offset }
  const html = htmlText(text)
  return { text: html.text, links: html.links.map((href) => ({ href, offset })), sound, offset }
}

function chosen(raw: string, part: MailPart): Body {
  const bodies = part.children.map((child) => ({ child, body: bodyOf(raw, child) }))
  const words = bodies.filter(({ body }) => body.text !== '')
  const best = words.find(({ child }) => child.type === 'text/plain') ?? words.at(-1)
  return best === undefined ? NOTHING : { ...best.body, links: bodies.flatMap(({ body }) => body.links) }
}

function together(bodies: readonly Body[]): Body {
  return {
    text: bodies.map((body) => body.text).filter((text) => text !== '').join('\n\n'),
    links: bodies.flatMap((body) => body.links),
    sound: bodies.every((body) => body.sound),
    offset: bodies.find((body) => body.text !== '')?.offset ?? null,
  }
}
