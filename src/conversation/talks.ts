import type { Conversation, Narrative, Reading, Turn } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'

/** A conversation that is to be read: those of the report, and chats that stand in its free text. `written` says that it is free text. */
export interface TalkSource {
  readonly service: string | null
  readonly title: string | null
  readonly participants: readonly { readonly name: string; readonly person: string | null }[]
  readonly turns: readonly Turn[]
  readonly at: Place
  readonly written: boolean
}

/** A name of this many letters or fewer before a colon may be who speaks. */
const SPEAKER = /^[ \t>*-]{0,8}(?:\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\s*)?["']?([\p{L}\p{N}_][\p{L}\p{N}_ .@-]{0,38}[\p{L}\p{N}_.)]|[\p{L}\p{N}_])["']?\s{0,2}(?::|>)\s+(\S.*)$/u

const SPEAKER_LINE = 4_000
const LEAST_LINES = 3

/** Every conversation of a report, in its order; then free text, as the turns that it quotes or as one turn whose author is not told. */
export function talksOf(reading: Reading): readonly TalkSource[] {
  const chats = reading.conversations.filter((c) => c.turns.length > 0).map(plainTalk)
  return [...chats, ...reading.narratives.flatMap((n) => writtenTalk(n))]
}

function plainTalk(c: Conversation): TalkSource {
  return {
    service: c.service, title: c.title, turns: c.turns, at: c.at, written: false,
    participants: c.participants.map(({ name, person }) => ({ name, person })),
  }
}

function writtenTalk({ text, at, field }: Narrative): readonly TalkSource[] {
  if (text.trim() === '') return []
  const quoted = quotedTurns(text, at)
  const turns = quoted ?? [{ by: null, when: null, text, at }]
  const names = [...new Set(turns.flatMap((t) => t.by ?? []))]
  return [{ service: null, title: field, turns, at, written: true, participants: names.map((name) => ({ name, person: null })) }]
}

/** Lines of the form `name: words`, when there are at least three and some name speaks twice; a line without a name goes on with the turn before. */
function quotedTurns(text: string, at: Place): Turn[] | null {
  const turns: { by: string | null; text: string }[] = []
  let spoken = 0
  for (const line of text.split(/\r\n|[\n\r\u2028]/)) {
    const m = SPEAKER.exec(line.slice(0, SPEAKER_LINE))
    const last = turns.at(-1)
    if (m !== null) {
      spoken++
      turns.push({ by: m[1]?.trim() ?? null, text: line.length > SPEAKER_LINE ? line.slice(m[0].length - (m[2]?.length ?? 0)) : m[2] ?? '' })
    } else if (last !== undefined && line.trim() !== '') last.text += `\n${line}`
    else if (line.trim() !== '') turns.push({ by: null, text: line })
  }
  const names = turns.flatMap((t) => t.by ?? [])
  const isTalk = spoken >= LEAST_LINES && new Set(names).size < names.length && new Set(names).size <= Math.max(2, spoken / 2)
  return isTalk ? turns.map((t) => ({ ...t, when: null, at })) : null
}
