import type { PhraseLanguage } from '../contract.ts'

/**
 * What a turn does in a talk, and ordinary scenes that its words belong to. Cues are no signs; they are never shown: signs weigh by them.
 * Acts: `agree`, `refuse`, `delay`, `yield` (gives in after all), `ask-back` ("and you?"), `joke`, `trifle` (play about trifles), `reported`
 * (somebody else's words, a lesson, a warning), `thanks`, `condition` ("if you don't", "unless", "or else": what follows or stands before is asked
 * under pressure).
 * Scenes: `family`, `team` (training, match), `class` (homework, exam, same year), `game` (levels, rounds, trades of items), `sale` (price, postage),
 * `lesson` (teacher to pupil, online safety), `party` (birthday, surprise), `pet`, `work`.
 * About meeting: `known` (they know each other offline: the usual place, see you in class), `unmet` (they do not: real life, how far, never met),
 * `come` (one comes to the other or takes them along), `place` (where people meet), `time` (an hour or a day).
 */
export const cueIds = [
  'agree', 'refuse', 'delay', 'yield', 'ask-back', 'joke', 'trifle', 'reported', 'thanks', 'condition',
  'family', 'team', 'class', 'game', 'sale', 'lesson', 'party', 'pet', 'work',
  'known', 'unmet', 'come', 'place', 'time',
] as const

/** One of `cueIds`. */
export type CueId = (typeof cueIds)[number]

/** A cue with its phrases by language (the notation stands in `phrase.ts`). */
export interface CuePlug {
  readonly id: CueId
  readonly phrases: Readonly<Partial<Record<PhraseLanguage, string>>>
}
