import type { Prng } from '../prng.ts'
import type { ChatWords, Label, SignId, Slot, Wording } from './words.ts'

/** A turn before it is dressed and written. `by` counts the participants; `pause` puts hours before it instead of minutes. */
export interface Draft {
  readonly by: number
  readonly text: string
  readonly shows: readonly Label[]
  readonly attachments?: readonly string[]
  readonly pause?: boolean
}

/** The side of a chat that shows signs: who asks. */
export const ASKER = 0
/** The other side: who is asked, a young person. */
export const CHILD = 1

/** What stays the same through a chat; all other slots are drawn anew each time. */
const STEADY: readonly Slot[] = ['age', 'adult', 'school', 'street', 'app', 'handle', 'game']

/** A chat in the making: says things in one language, and sometimes things in another. */
export class Talk {
  readonly turns: Draft[] = []
  readonly words: ChatWords
  readonly random: Prng
  readonly #small: ChatWords
  readonly #steady: ReadonlyMap<Slot, string>
  readonly #said = new Set<string>()

  /** `mixed` is the language of much of the small talk and some of the rest; the chat's own language when it is not mixed. */
  constructor(words: ChatWords, random: Prng, mixed: ChatWords = words) {
    this.words = words
    this.random = random
    this.#small = mixed
    this.#steady = new Map(STEADY.map((slot) => [slot, random.pick(words.slots[slot])]))
  }

  /** Fills the slots of a text. */
  fill(text: string): string {
    return text.replace(/\{([a-z]{3,8})\}/g, (whole, name: string) => {
      if (!isSlot(name, this.words)) return whole
      return this.#steady.get(name) ?? this.random.pick(this.words.slots[name])
    })
  }

  /** Adds one turn as it stands. */
  add(by: number, text: string, shows: readonly Label[] = [], more: Pick<Draft, 'attachments' | 'pause'> = {}): void {
    this.turns.push({ by, text: this.fill(text), shows, ...more })
  }

  /** A wording in one turn or, where it may be split, in several; the labels stand on the last. */
  say(by: number, text: string, shows: readonly Label[], more: Pick<Draft, 'attachments'> = {}): void {
    const parts = text.split(' / ')
    const split = parts.length > 1 && this.random.chance(0.5)
    const turns = split ? parts : [parts.join(' ')]
    turns.forEach((part, i) => this.add(by, part, i === turns.length - 1 ? shows : [], i === turns.length - 1 ? more : {}))
  }

  /** Says something that shows a sign. */
  show(by: number, sign: keyof ChatWords['signs'], ...also: readonly Label[]): void {
    const words = this.#small !== this.words && this.random.chance(0.25) ? this.#small : this.words
    const { text, shows } = wordingOf(this.random.pick(words.signs[sign]), sign)
    this.say(by, text, [...shows, ...also])
  }

  /** Says something that only perhaps shows a sign here. */
  showWeakly(by: number, sign: keyof ChatWords['signs']): void {
    const { text } = wordingOf(this.random.pick(this.words.signs[sign]), sign)
    this.add(by, text.replaceAll(' / ', ' '), [`~${sign}`])
  }

  /** Two signs in one turn. */
  showBoth(by: number, first: keyof ChatWords['signs'], second: keyof ChatWords['signs']): void {
    const [a, b] = [first, second].map((sign) => wordingOf(this.random.pick(this.words.signs[sign]), sign))
    if (a === undefined || b === undefined) return
    const text = [a.text, b.text].map((one) => one.replaceAll(' / ', ' ')).join(this.random.pick([', ', '. ', ' ', '\n', '... ']))
    this.add(by, text, [...a.shows, ...b.shows])
  }

  /** Some harmless turns: pairs of question and answer, and single ones. */
  small(pieces: number, people = 2): void {
    for (let i = 0; i < pieces; i++) {
      const by = this.random.int(people)
      const words = this.random.chance(0.6) ? this.#small : this.words
      if (this.random.chance(0.55)) {
        const fresh = words.talk.filter(([question]) => !this.#said.has(question))
        if (fresh.length === 0) continue
        const [question, answer] = this.random.pick(fresh)
        this.#said.add(question)
        this.add(by, question)
        this.add((by + 1) % people, answer)
      } else if (this.random.chance(0.12)) {
        this.add(by, '', [], { attachments: [this.random.pick(['PTT-20260912-WA0004.opus', 'STK-20260912-WA0011.webp', 'AUD-20260912-WA0002.m4a'])] })
      } else {
        this.add(by, this.random.pick(words.fillers))
      }
    }
  }
}

/** A wording with all that it shows. */
function wordingOf(wording: Wording, sign: SignId): { readonly text: string; readonly shows: readonly Label[] } {
  if (typeof wording === 'string') return { text: wording, shows: [sign] }
  const [text, ...also] = wording
  return { text, shows: [sign, ...also] }
}

function isSlot(name: string, words: ChatWords): name is Slot {
  return Object.hasOwn(words.slots, name)
}
