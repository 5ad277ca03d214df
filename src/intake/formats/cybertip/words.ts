import { flag } from '../../readers/json.ts'
import { refuse, value, type Branch } from './branch.ts'

const UNKNOWN = /^(unknown|not known|n\/?a|null|none given|unspecified|not provided|not specified|undisclosed)$/i

/** True for words by which a source says that it does not know. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.test(text.trim())
}

/** A flag with three states: true, false, null for "Unknown", absent and unreadable (the latter is refused, that is kept and named). */
export function flagAt(branch: Branch | null): boolean | null {
  const text = value(branch)
  if (branch === null || text === null) return null
  const found = flag(text)
  if (found === null && !saysUnknown(text)) refuse(branch)
  return found
}

/** A value that is a flag or words: true or false for a plain yes or no, null when the source says "unknown", else the words. */
export function flagOrWords(text: string): string | boolean | null {
  return flag(text) ?? (saysUnknown(text) ? null : text)
}

/** A whole number between two bounds; refused when the text is something else. Null as well when the source says "unknown". */
export function wholeAt(branch: Branch | null, least: number, most: number): number | null {
  const text = value(branch)
  if (branch === null || text === null || saysUnknown(text)) return null
  const found = /^\d{1,9}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  if (found >= least && found <= most) return found
  refuse(branch)
  return null
}
