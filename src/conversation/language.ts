import type { PhraseLanguage } from './contract.ts'

/** Tells the language of a text by ISO 639-1 code, `''` when it cannot. */
export type Detect = (text: string) => string

/** Small words of languages that the identifier lacks: Welsh, and Hindi in Latin letters. Two of them in a turn decide. */
const SMALL_WORDS: Readonly<Partial<Record<PhraseLanguage, ReadonlySet<string>>>> = {
  cy: new Set(
    'dwi ti yn wyt ydw mae ac ddim beth sut ble pam pwy fi chi ni dy fy eich wedi bod gyda efo iawn nos da bore heno heddiw yfory paid dweud wrth neb oes oed ysgol lle wnei wnest rwyt rwy mewn hefyd ond eisiau isio shwmae helo diolch'.split(' '),
  ),
  'hi-latn': new Set(
    'hai hain ho hoon hun kya kyu kyun kaise kaisi kaha kahan kab kaun mera meri mere tera teri tere tum tu aap apna apni apne mat nahi nahin nhi haan han acha accha theek thik batao bata karo kar raha rahi rahe ki ka ke ko se mein par bhi yaar bhai mujhe tumhe tujhe kisi koi abhi phir fir saal'.split(' '),
  ),
}

const LAST_DIGIT = 57
const LETTERS_LEAST = 8
const LETTERS_MOST = 400
const MOST_WORDS = 80
const MOST_KEPT = 5_000

/** A teller of languages that remembers what it told: chats say the same short things again and again. */
export function languageTeller(detect: Detect): (text: string, words: readonly string[]) => string | null {
  const kept = new Map<string, string | null>()
  return (text, words) => {
    const key = text.slice(0, LETTERS_MOST)
    const known = kept.get(key)
    if (known !== undefined) return known
    const told = tell(key, words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words, detect)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, told)
    return told
  }
}

function tell(text: string, words: readonly string[], detect: Detect): string | null {
  if (/[\u0904-\u0939]/.test(text)) return 'hi'
  const letters = words.reduce((n, w) => n + (w.charCodeAt(0) > LAST_DIGIT ? w.length : 0), 0) // numbers tell no language
  if (letters < LETTERS_LEAST) return null
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    const hits = words.filter((w) => small.has(w)).length
    if (hits >= 2 && hits * 3 >= words.length) return language
  }
  return detect(text) || null
}
