import { openTalks, WINDOW } from '../conversation/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'

/**
 * How many turns a call gets at once: what it asks for, or what the unit allows without a reason. Refuses with `reason-missing` where a reason is asked from the
 * first turn on: then text is opened by its turns, each time with one.
 */
export function mostAtOnce({ reading }: House, asked: number): number {
  const reasonFrom = reading?.reasonFrom ?? null
  if (reasonFrom === 1) throw new Refusal('reason-missing', { from: 1, need: 'POST /api/reports/:id/talk/open, with a reason' })
  return Math.min(asked, reading?.turnsAtOnce ?? asked, reasonFrom === null ? asked : reasonFrom - 1)
}

/** Turns of a report's long conversations with their words, from `from` on; null when they are not kept in windows. Free text that quotes a chat is not among them. */
export async function keptText(seen: House, id: string, from: number, limit: number) {
  const open = await openTalks(seen.store, seen.talk, id, () => Promise.resolve(null))
  if (open === null) return null
  const { talks, speakers } = open.book
  const total = talks.find((t) => t.written)?.from ?? open.book.turns
  const wanted = Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, i) => from + i)
  const numbers = [...new Set(wanted.map((t) => Math.floor(t / WINDOW)))]
  const [windows, words] = [await open.windows(numbers), await open.words(numbers)]
  const turns = wanted.flatMap((n) => {
    const turn = windows.get(Math.floor(n / WINDOW))?.turns[n % WINDOW]
    const talk = talks.findIndex((t) => n >= t.from && n < t.to)
    return turn === undefined ? [] : [{
      talk, turn: n - (talks[talk]?.from ?? 0), by: speakers[turn.by]?.name ?? null, at: turn.at, text: words.get(Math.floor(n / WINDOW))?.[n % WINDOW] ?? '', place: turn.place,
    }]
  })
  return { total, next: from + turns.length < total && turns.length > 0 ? from + turns.length : null, turns }
}
