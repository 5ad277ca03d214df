/**
 * Look-alike characters by the Latin letter that they are read as, in lower case. A small selection of the published
 * "confusables" data of Unicode Technical Standard 39 (Latin, Greek, Cyrillic, Armenian, digits). Where the capital of a
 * small letter is what looks alike (Cyrillic В, Н, М, Т; Greek Β, Ε, Η), the small letter is listed too, since writings are
 * compared in lower case. Small capitals (`ᴀ`), `п`, `ω` and `є` are ours.
 * @see Unicode Technical Standard 39, Unicode Security Mechanisms, section 4 (Confusable Detection); data file
 * confusables.txt
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аɑαᴀ⍺', b: 'вьƅʙβᏏ', c: 'сϲᴄⅽ', d: 'ԁժᴅⅾ', e: 'еєҽεᴇ℮', f: 'ꜰғϝ', g: 'ɡɢցԍ', h: 'һнհηʜ', j: 'јϳᴊ', k: 'кκᴋ',
  l: '1|iıіιɩɪӏїlǀⅼ', m: 'мμᴍ', n: 'ոпɴ', o: '0оοօσᴏ', p: 'рρᴘ', q: 'ԛգզ', r: 'гʀᴦ', s: 'ѕꜱ', t: 'тτᴛ', u: 'υսᴜ',
  v: 'νѵᴠ', w: 'ԝωᴡѡ', x: 'хχ', y: 'уүγʏ', z: 'ᴢζ',
}

const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, others]) => Array.from(others, (other): [string, string] => [other, letter])),
)

/** Letters in squares and circles that NFKC leaves alone: U+1F150 to 1F169, 1F170 to 1F189. */
function enclosed(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0
  const from = code >= 0x1f170 ? 0x1f170 : 0x1f150
  return code >= 0x1f150 && code <= 0x1f189 && code - from < 26 ? String.fromCharCode(97 + code - from) : undefined
}

/** The Latin letter (lower case) that one character is read as; undefined when it looks like none of them. */
export function looksLike(char: string): string | undefined {
  return letterOf.get(char) ?? enclosed(char)
}
