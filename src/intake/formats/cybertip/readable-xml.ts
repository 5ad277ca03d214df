import { problem, type Problem } from '../../../kernel/problem.ts'

/** Characters that XML 1.0 forbids (section 2.2) though chat text carries them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Numeric references of at most eight digits; longer ones are left to the parser. */
const REFERENCE = /&#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));/gi

const allowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)

/**
 * XML text without the characters that no XML may hold (NUL, control characters, lone surrogates, references to them): each becomes
 * U+FFFD, so that one stray byte does not cost the rest of a report. A `replaced-characters` problem tells how many.
 */
export function readableXml(file: string, text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  let count = 0
  const replaced = (): string => {
    count++
    return '\ufffd'
  }
  const formed = text.toWellFormed()
  const lone = formed === text ? 0 : 1
  const plain = formed.replace(FORBIDDEN, replaced).replace(REFERENCE, (whole, hex: string | undefined, decimal: string | undefined) =>
    allowed(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ? whole : replaced())
  return count + lone === 0 ? { text, problems: [] } : { text: plain, problems: [problem(file, 'replaced-characters')] }
}
