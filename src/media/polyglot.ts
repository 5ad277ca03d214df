import { kindOf } from '../kernel/kind.ts'

/** Bytes of the end of a file in which an archive's directory can begin (its record and the longest comment). */
export const TAIL_BYTES = 65_557

/** What is known of a file besides its format: its first and last bytes, and what stands behind the picture's own end (null when unknown). */
export interface Ends {
  readonly head: Buffer
  readonly tail: Buffer
  readonly behind: Buffer | null
}

/**
 * The other formats that a file of a known format can be read as: an archive behind a picture, a page or script inside one, a video behind a photo
 * (as telephones make them: a lead to material that the picture's hash says nothing of). Empty for an ordinary file.
 */
export function alsoReadAs(type: string, { head, tail, behind }: Ends): string[] {
  const found = new Set<string>(behind === null ? [] : hidden(behind))
  if (hasDirectory(tail)) found.add('zip')
  // PDF readers look for its mark in the first kilobyte.
  if (head.subarray(0, 1024).includes('%PDF-')) found.add('pdf')
  if ([head, tail, behind].some((part) => part !== null && hasScript(part))) found.add('html')
  // The width of such a GIF reads as the start of a comment to a script engine.
  if (head.toString('latin1', 0, 8) === 'GIF89a/*' && [head, tail].some((part) => part.includes('*/', 8))) found.add('javascript')
  found.delete(type)
  return [...found].sort()
}

/** The end record of a ZIP archive whose comment reaches to the end of the file, with a central directory before it or an empty archive. */
function hasDirectory(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1'); at > 0; at = tail.lastIndexOf('PK\u0005\u0006', at - 1, 'latin1')) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length) return true
  }
  return false
}

const SCRIPTS = [
  '<script', '<SCRIPT', '<Script', '<?php', '<!doctype html', '<!DOCTYPE html', '<!DOCTYPE HTML', '<html', '<HTML', '<iframe', '<IFRAME',
]

function hasScript(part: Buffer): boolean {
  return SCRIPTS.some((needle) => part.includes(needle, 0, 'latin1'))
}

const ARCHIVES: readonly (readonly [string, Buffer])[] = [
  ['zip', Buffer.from('504b0304', 'hex')], ['rar', Buffer.from('526172211a07', 'hex')], ['7z', Buffer.from('377abcaf271c', 'hex')],
]

function* hidden(behind: Buffer): Generator<string> {
  for (const [name, mark] of ARCHIVES) if (behind.includes(mark)) yield name
  if (behind.includes('%PDF-')) yield 'pdf'
  const brand = behind.indexOf('ftyp', 4, 'latin1')
  const video = brand === -1 ? null : kindOf(behind.subarray(brand - 4))
  if (video?.family === 'video') yield video.type
  const first = behind.findIndex((byte) => byte > 32)
  const next = first === -1 ? null : kindOf(behind.subarray(first))
  if (next !== null) yield next.type
}
