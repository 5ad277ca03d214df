const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const UNTIDY = /[^\x20-\x7e]/

/** The longest identifier that is read; longer ones are kept as written without a normal form. In UTF-16 units. */
export const LONGEST = 2083

const NOTHING = new Set([
  'unknown', 'n/a', 'na', 'none', 'null', 'nil', 'undefined', 'not available', 'not provided', 'not applicable',
  'unavailable', 'deleted',
  'deleted user', 'me', 'you', 'i', 'self', 'myself', 'account holder', 'anonymous', 'redacted', '[redacted]', 'user', 'test', 'no', 'yes', '-', '--',
  '?', '.', '0',
])

/**
 * Text ready for comparison: no control, zero-width or direction marks (chat exports scatter them), NFKC, single spaces,
 * trimmed. Empty when nothing is left or the text is longer than `LONGEST`.
 */
export function tidy(written: string): string {
  if (written.length > LONGEST) return ''
  if (!UNTIDY.test(written)) return written.includes('  ') ? written.replace(/ +/g, ' ').trim() : written.trim()
  return written.toWellFormed().replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** True for words that stand where a value is missing (`unknown`, `n/a`): sharing them says nothing. Takes tidied text. */
export function saysNothing(text: string): boolean {
  return text === '' || NOTHING.has(text.toLowerCase())
}

/** Letters and digits of a free name: no diacritics, lower case, apostrophes joined, other signs to single spaces. */
export function foldName(text: string): string {
  return tidy(text).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
