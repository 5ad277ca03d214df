import { prng, type Prng } from '../prng.ts'
import { chatFormats, type Chat, type ChatFormat, type ChatTurn } from './formats.ts'
import { secondLanguages } from './second/languages.ts'
import { settled, signOf, withReturns } from './labels.ts'
import { languages } from './languages.ts'
import { handOf, typed, type Hand } from './noise.ts'
import { playOrdinary } from './ordinary.ts'
import { playScenario } from './scenario.ts'
import { Talk, type Draft } from './talk.ts'
import { thirdLanguages } from './third/languages.ts'
import type { ChatWords, SignId } from './words.ts'

/** What a turn truly shows. A weak sign is one that a careful reader may mark or not: it counts neither way. */
export interface TrueSign {
  readonly turn: number
  readonly sign: SignId
  readonly by: string
  readonly weak?: true
}

/** What is true of one chat. `turns` is their number; they are numbered from 0, oldest first, lines of the app not counted. */
export interface ChatTruth {
  readonly file: string
  readonly format: string
  readonly language: string
  /** True for a chat between people without bad intent. */
  readonly ordinary: boolean
  /** What an ordinary chat is about; empty for the others. */
  readonly kinds: readonly string[]
  readonly participants: readonly string[]
  readonly turns: number
  readonly signs: readonly TrueSign[]
}

/** One chat with its file. `path` and `truth.file` are relative to the folder written to. */
export interface WrittenChat {
  readonly path: string
  readonly content: string
  readonly chat: Chat
  readonly truth: ChatTruth
}

/**
 * `chats` is how many (400 or more for a measure), `seed` a whole number. `corpus`: from which wordings, and from these alone; `first` when
 * left out. The others are not those that the reader was tuned on first: see `second/languages.ts` and `third/languages.ts`.
 */
export interface ChatOptions {
  readonly seed: number
  readonly chats: number
  readonly corpus?: 'first' | 'second' | 'third'
}

const CORPORA = { first: languages, second: secondLanguages, third: thirdLanguages } as const
/** The start of the weeks in which the chats lie. */
const FIRST_DAY = Date.UTC(2026, 8, 1)
const MINUTE = 60_000

/** Invents labelled chats: the same options give the same chats on every machine. Every second one shows no sign at all. */
export function* writeChats({ seed, chats, corpus = 'first' }: ChatOptions): Generator<WrittenChat> {
  for (let i = 0; i < chats; i++) yield chatOf(CORPORA[corpus], seed, i)
}

/** `truth.json` in pieces: the head, a line for each chat in turn (numbered from 0), the tail. */
export function truthPieces({ seed }: ChatOptions): { readonly head: string; readonly tail: string; line(truth: ChatTruth, number: number): string } {
  return {
    head: `{"seed":${seed},"chats":[`, tail: '\n]}\n',
    line: (truth, number) => `${number === 0 ? '' : ','}\n${JSON.stringify(truth)}`,
  }
}

function chatOf(corpus: readonly ChatWords[], seed: number, number: number): WrittenChat {
  const random = prng(seed, 0xc4a7, number)
  const words = corpus[Math.floor(number / 2) % corpus.length] ?? random.pick(corpus)
  // English stands first in every corpus: it is what people mix in most
  const mixed = random.chance(0.1) ? random.pick(random.chance(0.6) ? corpus.slice(0, 1) : corpus) : words
  const talk = new Talk(words, random, mixed)
  const told = played(talk, number)
  const format = random.pick(chatFormats)
  const drafts = joined(withReturns(talk.turns), random)
  const chat = dressed(number, drafts, namesOf(words, told.people, random), format, random)
  const path = `chats/${String(number).padStart(5, '0')}-${words.language}.${format.extension}`
  const signs = drafts.flatMap(({ shows }, turn) => shows.map((label): TrueSign => {
    const { sign, weak } = signOf(label)
    return { turn, sign, by: chat.turns[turn]?.by ?? '', ...(weak ? { weak } : {}) }
  }))
  return {
    path, chat, content: format.write(chat),
    truth: {
      file: path, format: format.id, language: words.language, ordinary: told.ordinary, kinds: told.kinds, participants: chat.participants,
      turns: chat.turns.length, signs,
    },
  }
}

function played(talk: Talk, number: number): { readonly ordinary: boolean; readonly kinds: readonly string[]; readonly people: number } {
  if (number % 2 === 0) return { ordinary: true, ...playOrdinary(talk, true) }
  if (talk.random.chance(0.1)) return { ordinary: true, ...playOrdinary(talk, false) }
  playScenario(talk)
  return { ordinary: false, kinds: [], people: 2 }
}

/** Two turns that one person sends in a row become one, now and then: it shows what both showed. */
function joined(drafts: readonly Draft[], random: Prng): readonly Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const fits = last?.by === draft.by && last.text !== '' && draft.text !== '' && last.attachments === undefined && draft.attachments === undefined
    if (last !== undefined && fits && random.chance(0.1)) {
      const text = `${last.text}${random.pick([' ', ', ', '. ', '\n'])}${draft.text}`
      out[out.length - 1] = { by: draft.by, text, shows: settled([...last.shows, ...draft.shows]) }
    } else {
      out.push(draft)
    }
  }
  return out
}

function namesOf(words: ChatWords, people: number, random: Prng): readonly string[] {
  const names = new Set<string>()
  while (names.size < people) {
    const name = random.pick(words.names)
    names.add(random.chance(0.25) ? `${name} ${random.pick(['B', 'K', 'M', 'R', 'T'])}.` : name)
  }
  return [...names]
}

/** Gives drafts names, times and the way each person types; some harmless turns are deleted ones. */
function dressed(key: number, drafts: readonly Draft[], participants: readonly string[], format: ChatFormat, random: Prng): Chat {
  const hands = participants.map((): Hand => handOf(random))
  const untimed = format.untimed && random.chance(0.2) ? random.pick([0.1, 0.3, 1]) : 0
  let time = FIRST_DAY + random.int(70 * 24 * 60) * MINUTE
  const turns = drafts.map((draft, i): ChatTurn => {
    time += random.chance(0.06) ? random.int(20 * 60) * MINUTE : 15_000 + random.int(4 * MINUTE)
    const plain = draft.shows.length === 0 && i > 0
    const deleted = plain && format.deleted && draft.attachments === undefined && random.chance(0.012)
    return {
      by: participants[draft.by] ?? '', at: random.chance(untimed) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`,
      text: deleted ? '' : typed(draft.text, hands[draft.by] ?? { oddTurns: 0, capitals: false, emoji: 0 }, random),
      attachments: draft.attachments ?? [], deleted,
    }
  })
  return { key, participants, turns }
}
