import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Upload } from '../desk/index.ts'
import { storableText } from '../kernel/text.ts'

const LABEL_LETTERS = 255

/** The name that the sender gives a file, as a label: no separators, so that it never reads like a path of ours. */
export function labelOf(header: string | readonly string[] | undefined): string {
  const written = typeof header === 'string' ? decoded(header) : ''
  const label = storableText(written).replace(/[/\\]/g, '_').slice(0, LABEL_LETTERS).toWellFormed().trim()
  return label === '' || /^\.+$/.test(label) ? 'file' : label
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A file that comes in with a request; `folder` is where it may lie meanwhile. */
export function uploadOf(bytes: Readable, headers: IncomingHttpHeaders, folder: string): Upload {
  return { name: labelOf(headers['sterna-file-name']), bytes, folder }
}
