import { getFileNameLowLevel, type Entry } from 'yauzl'

/** A member's name, or why it is refused; a refused name is made safe to print. */
export type MemberName = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly name: string; readonly because: string }

const NOT_ASCII = /[^\0-\x7f]/

/**
 * The name of an entry: UTF-8 when flag or extra field say so, or when the bytes are UTF-8 (many programs forget the flag),
 * else code page 437. Backslashes of old Windows programs become slashes.
 * @see PKWARE APPNOTE.TXT 6.3.10, sections 4.4.4 (bit 11) and 4.6.9, Appendix D, read 2026-11-21
 */
function decodeName(entry: Entry): string {
  const told = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
  if ((entry.generalPurposeBitFlag & 0x800) !== 0 || !NOT_ASCII.test(told)) return told
  const utf8 = entry.fileNameRaw.toString('utf8')
  return utf8.includes('\ufffd') ? told : utf8
}

/** A step that leaves its folder: `..`, also with the blanks and points that Windows drops from the end. */
const leaves = (step: string): boolean => /^\.\.[. ]*$/.test(step.trim())

/** Name of an entry as a path inside its archive; refused when it is absolute, has a drive, or leaves the archive. */
export function memberName(entry: Entry): MemberName {
  const name = decodeName(entry).replaceAll('\\', '/')
  const shown = name.replace(/[\0-\x1f\x7f]/g, '\ufffd').slice(0, 500)
  const refuse = (because: string): MemberName => ({ ok: false, name: shown, because })
  if (name.includes('\0')) return refuse('The name holds a NUL.')
  if (name.trim() === '') return refuse('The name is empty.')
  if (name.startsWith('/')) return refuse('The name is an absolute path.')
  if (/^[A-Za-z]:/.test(name)) return refuse('The name starts with a drive.')
  if (name.split('/').some(leaves)) return refuse('The name leaves the archive.')
  return { ok: true, name }
}

/**
 * True when the Unix mode of an entry says that it is no plain file (a link, a device, a pipe).
 * @see POSIX sys/stat.h: file type bits 0170000, of the upper half of the external attributes
 */
export function isSpecial(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  return type !== 0 && type !== 0o100000 && type !== 0o040000
}
