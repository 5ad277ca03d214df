/** Shortest and longest password in characters (ASVS 6.2.1, 6.2.9: at least 15 where it can stand without a second factor, long ones allowed). */
export const PASSWORD_LETTERS = { least: 15, most: 256 } as const

/** What is wrong with a password that somebody chose. */
export type PasswordFault = 'too-short' | 'too-long' | 'repeats' | 'runs' | 'named' | 'common'

/** Neighbours on keyboards (rows of QWERTY, QWERTZ, AZERTY) and in the alphabet; runs of them are guessed first. */
const ROWS = [
  'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn',
  'abcdefghijklmnopqrstuvwxyz', '01234567890', '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

/**
 * Words of which common long passwords are put together. Our own short list, made by thought: it is no list of passwords that were stolen, and it
 * does not replace one. What protects beside it is the length, the second factor, and that only five attempts are taken in a quarter of an hour.
 */
const COMMON = [
  'password', 'passwort', 'motdepasse', 'contrasena', 'passphrase', 'letmein', 'welcome', 'willkommen', 'bienvenue', 'secret', 'geheim', 'changeme',
  'default',
  'admin', 'administrator', 'login', 'police', 'polizei', 'policia', 'officer', 'detective', 'sunshine', 'football', 'baseball', 'princess', 'dragon',
  'monkey',
  'iloveyou', 'superman', 'batman', 'starwars', 'trustno', 'master', 'summer', 'winter', 'spring', 'autumn', 'january', 'february', 'march', 'april',
  'june',
  'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'friday', 'sunday', 'correcthorsebatterystaple', 'test', 'temporary',
  'user', 'hello',
]
const PRODUCT = 'sterna'

/** Letters that people write as others. */
const LOOKS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '@': 'a', '5': 's', '$': 's', '7': 't', '!': 'i', '8': 'b' }

const MOST_RUN_SHARE = 0.6
const LEAST_DISTINCT = 6
/** What is left when everything guessable is taken out must still be so long. */
const LEAST_REST = 8

/** Says what is wrong with a password; null when it will do. No rule asks for kinds of characters (ASVS 6.2.5). */
export function passwordFault(password: string, name: string): PasswordFault | null {
  const letters = Array.from(password.normalize('NFKC'))
  if (letters.length < PASSWORD_LETTERS.least) return 'too-short'
  if (letters.length > PASSWORD_LETTERS.most) return 'too-long'
  const text = letters.join('').toLowerCase()
  if (new Set(text).size < LEAST_DISTINCT || isRepeated(text)) return 'repeats'
  if (runLetters(text) > text.length * MOST_RUN_SHARE) return 'runs'
  const looks = Array.from(text, (letter) => LOOKS[letter] ?? letter).join('')
  if (restOf([text, looks], [PRODUCT, ...wordsOf(name)]) < LEAST_REST) return 'named'
  return restOf([text, looks], [PRODUCT, ...wordsOf(name), ...COMMON]) < LEAST_REST ? 'common' : null
}

/** One unit, twice or more: `secret1secret1secret1`. */
function isRepeated(text: string): boolean {
  for (let unit = 1; unit <= text.length / 2; unit++) {
    if (text.slice(unit).startsWith(text.slice(0, -unit)) && text.length >= 2 * unit) return true
  }
  return false
}

/** How many letters stand in runs of four or more neighbours, forwards or backwards, or of the same letter. */
function runLetters(text: string): number {
  const joined = [...ROWS, ...ROWS.map((row) => Array.from(row).toReversed().join(''))]
  const inRun = new Uint8Array(text.length)
  for (let at = 0; at + 4 <= text.length; at++) {
    const four = text.slice(at, at + 4)
    if (joined.some((row) => row.includes(four)) || new Set(four).size === 1) inRun.fill(1, at, at + 4)
  }
  return inRun.reduce((sum, one) => sum + one, 0)
}

function wordsOf(name: string): string[] {
  return name.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3)
}

/** How many distinct letters are left when words and what stands between them (digits, signs) are taken out; the least of several readings. */
function restOf(readings: readonly string[], words: readonly string[]): number {
  const longest = [...words].sort((a, b) => b.length - a.length)
  return Math.min(...readings.map((reading) => {
    let rest = reading
    for (const word of longest) rest = rest.replaceAll(word, ' ')
    return rest === reading ? reading.length : Array.from(rest.replace(/[^\p{L}]+/gu, '')).length
  }))
}
