import { looksLike } from '../kernel/look-alike.ts'

const PLAIN = /^[a-hj-np-z2-9]*$/

/**
 * A form that is equal for names which look alike: lower case, no marks, look-alike letters and digits as one letter (`0`
 * and `o`, `1`, `i` and `l`), `m` as `rn`, and, beyond UTS 39, no separators (`_`, `.`, `-`, space), which second accounts
 * vary most. Equality is weak evidence only. Takes any text; may be empty.
 */
export function skeleton(text: string): string {
  let plain = text.normalize('NFKD').toLowerCase()
  if (!PLAIN.test(plain)) {
    let out = ''
    for (const char of plain.normalize('NFKD')) {
      const letter = looksLike(char)
      if (letter !== undefined) out += letter
      else if (/[\p{L}\p{N}\p{S}]/u.test(char)) out += char
    }
    plain = out
  }
  return plain.replaceAll('m', 'rn')
}
