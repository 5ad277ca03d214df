import {
  decoyOf, hearOne, isStanding, LedgerBook, talksOf, type HeardTalk, type Ledger, type LedgerOptions, type Sign, type TalkSource, type TalkTools,
  type TalkTurn,
} from '../conversation/index.ts'
import type { Reading } from '../intake/index.ts'

/** Several conversations of a file or report in a row: turns are numbered through, `conversation` says to which a turn belongs. */
export interface TalkView {
  readonly participants: readonly string[]
  readonly conversations: readonly { readonly service: string | null; readonly title: string | null; readonly from: number; readonly to: number }[]
  readonly turns: readonly (TalkTurn & { readonly conversation: number })[]
  readonly signs: readonly Sign[]
  readonly ledger: Ledger
}

/** Reads every conversation of the readings and puts them in a row. */
export async function talkView(tools: TalkTools, readings: readonly Reading[], options: LedgerOptions): Promise<TalkView> {
  const ear = await tools.ear()
  const talks: HeardTalk[] = []
  for (const source of preferred(readings.flatMap(talksOf))) talks.push(await hearOne(ear, source))
  return inARow(talks, { ...options, decoy: options.decoy ?? decoyOf(readings, talks) })
}

/** Free text about a chat stands beside the chat itself in many reports: it is read only when there is no chat. */
function preferred(sources: readonly TalkSource[]): readonly TalkSource[] {
  const chats = sources.filter((s) => !s.written)
  return chats.length > 0 ? chats : sources
}

/** Conversations in a row, with the ledger of them all. */
export function inARow(talks: readonly HeardTalk[], options: LedgerOptions): TalkView {
  const turns: (TalkTurn & { conversation: number })[] = []
  const signs: Sign[] = []
  const conversations: TalkView['conversations'][number][] = []
  for (const [conversation, talk] of talks.entries()) {
    const from = turns.length
    for (const turn of talk.turns) turns.push({ ...turn, turn: turn.turn + from, conversation })
    for (const sign of talk.signs) signs.push({ ...sign, turn: sign.turn + from })
    conversations.push({ service: talk.source.service, title: talk.source.title, from, to: turns.length })
  }
  const book = new LedgerBook(options)
  book.add(turns, signs.filter(isStanding))
  const named = talks.flatMap((t) => t.source.participants.map((p) => p.name))
  const spoke = turns.flatMap((t) => t.by ?? [])
  return { participants: [...new Set([...named, ...spoke])], conversations, turns, signs, ledger: book.read() }
}
