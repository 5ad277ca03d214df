import type { Reading } from '../intake/index.ts'

/** One turn with the number of its conversation and its own, both from 0. */
type ToldTurn = Reading['conversations'][number]['turns'][number] & { readonly talk: number; readonly turn: number }

/** The turns of all conversations of a report in a row, from `from` on, at most `limit`. */
export function turnsOf(reading: Reading, from: number, limit: number): { readonly total: number; readonly turns: readonly ToldTurn[] } {
  const turns: ToldTurn[] = []
  let before = 0
  for (const [talk, conversation] of reading.conversations.entries()) {
    const first = Math.max(0, from - before)
    for (let turn = first; turn < conversation.turns.length && turns.length < limit; turn++) {
      const told = conversation.turns[turn]
      if (told !== undefined) turns.push({ ...told, talk, turn })
    }
    before += conversation.turns.length
  }
  return { total: before, turns }
}

const MOVES = /(?:^|[:;] )([a-z0-9-]{1,80}) (fires|no longer fires|was confirmed)\b/g

/** The rules by which a standing moved, and how, as they stand in the words why it moved. */
export function movedRules(because: string): { rule: string; how: 'fires' | 'no longer fires' | 'was confirmed' }[] {
  const hows = ['fires', 'no longer fires', 'was confirmed'] as const
  return [...because.matchAll(MOVES)].flatMap((m) => {
    const how = hows.find((h) => h === m[2])
    return m[1] === undefined || how === undefined ? [] : [{ rule: m[1], how }]
  })
}

/**
 * Why a standing moved, without fields and places: those may stand in a linked report that the reader may not see. The rules and the bands are left.
 */
export function movedWords(because: string): string {
  const way = /^(?:(?:very-high|high|medium|low) to (?:very-high|high|medium|low)|stays (?:very-high|high|medium|low))/.exec(because)?.[0] ?? ''
  const rules = [...because.matchAll(MOVES)].map((m) => `${m[1] ?? ''} ${m[2] ?? ''}`)
  return rules.length === 0 ? way : `${way}: ${rules.join('; ')}`
}
