import type { z } from 'zod'
import type { talkContract } from '../../../desk/talk.contract.ts'
import type { TalkAct } from '../../../conversation/contract.ts'
import type { Say } from '../../words/say.tsx'
import type { OpenText } from './useOpened.ts'

/** What the server tells of a report's conversations. */
export type TalkTold = z.output<typeof talkContract.talk.output>
/** Its answers. */
export type AnswersTold = NonNullable<TalkTold['answers']>
/** Who does what when. */
export type LedgerTold = z.output<typeof talkContract.ledger.output>
/** Turns without their words. */
export type TurnsTold = z.output<typeof talkContract.turns.output>
/** One of them. */
export type TurnTold = TurnsTold['turns'][number]
/** A sign on it. */
export type SignTold = TurnTold['signs'][number]

/** What narrows the turns, as it stands in the address. */
export interface Narrowed {
  readonly talk?: number
  readonly by?: number
  readonly act?: TalkAct
  readonly sign?: SignTold['sign']
}

/** On which side somebody stands: its colour and place in the chart. */
export function sideOf(told: TalkTold, by: number): 's' | 'c' | 'o' {
  const role = told.speakers[by]?.role
  return role === 'suspect' ? 's' : role === 'child' ? 'c' : 'o'
}

/** The name of a speaker as the export has it. */
export function nameOf(say: Say, told: TalkTold, by: number): string {
  return told.speakers[by]?.name ?? say('conversation.not-told')
}

/**
 * A turn as the pages name it: its number within its own conversation, from 0, and that conversation's where there are several. `turn` is its number in the
 * row of all turns of the report.
 */
export function turnName(say: Say, told: Pick<TalkTold, 'talks'>, turn: number): string {
  const talk = told.talks.findIndex((t) => t.from <= turn && turn < t.to)
  const of = told.talks[talk]
  return of === undefined || told.talks.length < 2 ? String(turn) : say('conversation.turn-in', { turn: turn - of.from, n: talk + 1 })
}

/** The comma of a direction of writing, with its space. */
export const commaOf = (dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? '، ' : ', ')

/** A zone as a source told it, in its usual name. */
export const zoneWord = (zone: string | null): string | null => (zone !== null && /^(?:z|utc|gmt|\+00:?00)$/i.test(zone) ? 'UTC' : zone)

/** A place without the folders that its file lay in. */
export const shortPlace = (place: string): string => place.replace(/^[^#]*\/(?=[^#/]*(?:#|$))/, '')

/** What a sign tells; words of its turn only where that stands open. */
export function valueShown({ sign, value }: SignTold, open: OpenText | undefined): string | null {
  const shown = value ?? open?.quotes.find((q) => q.sign === sign)?.value ?? null
  return shown === null ? null : String(shown)
}
