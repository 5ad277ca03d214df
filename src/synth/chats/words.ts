/** Signs that a turn may show, as `sterna talk` names them. Kept here, apart from the reader, so that the measure does not lean on it. */
export const signIds = [
  'age-asked', 'age-told', 'adult-age-told', 'age-contradicted', 'school-asked', 'home-asked', 'school-told', 'home-told', 'supervision-asked',
  'secrecy-asked', 'flattery', 'gift-offered', 'payment-offered', 'payment-sent', 'platform-move', 'image-asked', 'image-sent', 'threat', 'demand',
  'deadline', 'meeting-proposed', 'meeting-agreed', 'meeting-arranged', 'refusal', 'return-after-refusal', 'distress-told', 'other-children',
  'child-access', 'sexual-message',
] as const

/** One of `signIds`. */
export type SignId = (typeof signIds)[number]

/** Signs that come from how turns stand to each other, not from a wording. */
type Composed = 'age-contradicted' | 'return-after-refusal'

/** A sign as a label; `~` before it means weak: it counts neither way. */
export type Label = SignId | `~${SignId}`

/**
 * What one person types. ` / ` is where it may be split over two turns (the sign then stands on the last one); it is written as a space when
 * it is not split. `{slot}` is filled from `slots`. A list names what the words show beside the sign that they stand under.
 */
export type Wording = string | readonly [text: string, ...also: Label[]]

/** One turn of a whole dialogue: who (0, 1, 2, ... in the order in which they come up), what, and what it truly shows (mostly nothing). */
export type Line = readonly [by: number, text: string, ...shows: Label[]]

/** What kind of ordinary talk a dialogue is. */
export type OrdinaryKind =
  | 'parent' | 'family' | 'teacher' | 'coach' | 'friends' | 'homework' | 'party' | 'trade' | 'sale' | 'joke' | 'lesson' | 'praise' | 'class-group'
  | 'work' | 'appointment' | 'game'

/** An ordinary dialogue of 5 to 14 turns. A reader that looks at words alone should stumble over it. */
export interface Ordinary {
  readonly kind: OrdinaryKind
  readonly lines: readonly Line[]
}

/** Names of what is filled in. Each list has 4 or more values that fit any sentence which uses it (mind case and gender: write whole phrases). */
export type Slot =
  | 'age' // 11 to 15, as people write it ("13", "thirteen")
  | 'adult' // 19 to 45
  | 'school' // a made-up school with what belongs to it ("Willow Park Academy")
  | 'street' // a made-up street or area
  | 'place' // where to meet ("the bus station")
  | 'time' // a clock time ("half past four", "16:30")
  | 'day' // "tomorrow", "on Saturday": fits before and after a time
  | 'money' // an amount with its currency
  | 'app' // a made-up or real messenger ("Telegram", "Snap", "Signal")
  | 'handle' // a made-up account name
  | 'game' | 'name' // a first name
  | 'food'

/**
 * All that the generator needs to write chats of one language, as people of that age and country type it: no capitals needed, no full stops,
 * abbreviations, some careful writers too. Neutral words only, acts in bracket stand-ins such as `[asks for an image]`, `[threat to share]`,
 * `[sexual message]` (always in English, also inside a sentence of the language).
 *
 * `signs`: at least 8 wordings each (English 15), each showing the sign by itself in a chat of a child and an adult stranger. Written by the
 * adult: all but `age-told` (about a third of them the bare `{age}`-like answers, which only ever follow a question for the age),
 * `school-told`, `home-told`, `image-sent` (words that say a picture of the writer was sent; an attachment is often added),
 * `meeting-agreed`, `distress-told`. "and you?" after an age also shows `age-asked`. `age-asked` may also be asked by a child. `refusal` is by
 * the child and fits any ask (image, meeting, other app, address): refusing, delaying, deflecting.
 * Mix short and long, direct and indirect; two or three of each with a bracket stand-in where one exists.
 *
 * `insist`: the asker pushes again after a refusal without saying what ("come on, just one"). `agree`: "ok", "sure" to anything but a
 * meeting; no sign.
 * `talk`: harmless pairs of question and answer between anyone; `fillers`: harmless single turns ("lol", "brb", "my day was boring");
 * `hello`, `bye`: openings and ends. None of these may show a sign.
 * `ordinary`: 16 or more dialogues (English 30) over all kinds, most without any sign.
 *
 * A language is `words/<lang>.ts` (`export const pt: ChatWords`; `hi-latn.ts` exports `hiLatn`) with its dialogues in `words/<lang>-ordinary.ts`
 * (`export const ptOrdinary: readonly Ordinary[]`).
 */
export interface ChatWords {
  /** BCP 47 tag as a reader would say it: `en`, `hi-Latn`, `hi-Deva`. */
  readonly language: string
  readonly slots: Readonly<Record<Slot, readonly string[]>>
  readonly signs: Readonly<Record<Exclude<SignId, Composed>, readonly Wording[]>>
  readonly insist: readonly string[]
  readonly agree: readonly string[]
  readonly talk: readonly (readonly [question: string, answer: string])[]
  readonly fillers: readonly string[]
  readonly hello: readonly string[]
  readonly bye: readonly string[]
  readonly ordinary: readonly Ordinary[]
  /** First names in use among the young and the grown-up speakers, 8 or more; never a famous person's full name. */
  readonly names: readonly string[]
}
