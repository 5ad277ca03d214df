import type { Prng } from '../prng.ts'

/** What stays as it is: bracket stand-ins, addresses, links, numbers, account names. */
const KEPT = /\[[^\]]{1,60}\]|\S*[@\d/_]\S*/g
const LOOK_ALIKE: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' }
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const EMOJI = ['🙂', '😂', '🙈', '👀', '❤️', '🔥', '😭', '🙏', '👍🏽', '😅', '🎮'] as const

const isPlain = (word: string): boolean => /^[a-z']+$/i.test(word)

/** Two letters swapped, or one left out; never the first. */
function typo(word: string, random: Prng): string {
  if (word.length < 5) return word
  const at = 1 + random.int(word.length - 2)
  const cut = random.chance(0.4) ? '' : `${word[at + 1] ?? ''}${word[at] ?? ''}`
  return word.slice(0, at) + cut + word.slice(cut === '' ? at + 1 : at + 2)
}

function swapped(word: string, by: Readonly<Record<string, string>>): string {
  return word.replace(/[a-z]/g, (letter) => by[letter] ?? letter)
}

/** A last vowel drawn out, as in "pleaseeee". */
const stretched = (word: string, random: Prng): string =>
  word.replace(/([aeiouyàâéèêíîóôúûŵŷ])([^aeiouy\s]?)$/iu, (_, vowel: string, rest: string) => vowel.repeat(3 + random.int(3)) + rest)

const spaced = (word: string, random: Prng): string => word.split('').join(random.pick([' ', '.', '-', ' ']))

function zeroWidth(word: string, random: Prng): string {
  if (word.length < 3) return word
  const at = 1 + random.int(word.length - 2)
  return word.slice(0, at) + random.pick(['\u200b', '\u2060', '\u00ad', '\u200b']) + word.slice(at)
}

type Twist = (word: string, random: Prng) => string

/** Twists of one word; those that need Latin letters leave others alone. */
const TWISTS: readonly Twist[] = [
  (word, random) => (isPlain(word) ? typo(word, random) : word),
  (word, random) => (isPlain(word) ? typo(word, random) : word),
  (word) => (isPlain(word) && word.length >= 4 ? swapped(word, LEET) : word),
  stretched,
  (word, random) => (isPlain(word) && word.length >= 4 ? spaced(word, random) : word),
  (word) => (isPlain(word) && word.length >= 4 ? swapped(word, LOOK_ALIKE) : word),
  (word, random) => (isPlain(word) ? zeroWidth(word, random) : word),
]

/** One word of a text twisted; what must stay readable as it is (numbers, addresses, stand-ins) is left alone. */
function twistOne(text: string, random: Prng): string {
  const kept = [...text.matchAll(KEPT)].map((m) => [m.index, m.index + m[0].length] as const)
  const free = [...text.matchAll(/[\p{L}\p{M}']+/gu)].filter((m) => (
    m[0].length > 2 && kept.every(([from, to]) => m.index >= to || m.index + m[0].length <= from)))
  if (free.length === 0) return text
  const word = random.pick(free)
  return text.slice(0, word.index) + random.pick(TWISTS)(word[0], random) + text.slice(word.index + word[0].length)
}

/** How somebody types: the share of turns with something odd in them. */
export interface Hand {
  readonly oddTurns: number
  readonly capitals: boolean
  readonly emoji: number
}

/** Draws a hand: most people type plainly, some carelessly, some hide their words on purpose. */
export function handOf(random: Prng): Hand {
  return { oddTurns: random.pick([0, 0, 0.08, 0.2, 0.45]), capitals: random.chance(0.2), emoji: random.pick([0, 0.05, 0.15]) }
}

/** A text as this hand would have typed it. */
export function typed(text: string, hand: Hand, random: Prng): string {
  if (text === '') return text
  const odd = random.chance(hand.oddTurns) ? twistOne(text, random) : text
  const shouts = hand.oddTurns > 0 && random.chance(0.02)
  const shouted = shouts ? odd.replace(/(\[[^\]]*\])|[^[]+/g, (part, tag?: string) => tag ?? part.toUpperCase()) : odd
  const first = hand.capitals ? shouted.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : shouted
  return random.chance(hand.emoji) ? `${first} ${random.pick(EMOJI)}` : first
}
