import type { z } from 'zod'
import { isStanding, LedgerBook, signIds, type HeardTalk, type Sign, type SignId } from '../../conversation/index.ts'
import type { sides, TalkShown } from '../sheet-shapes.contract.ts'
import { beginning, placed, some, told, written } from './cut.ts'

type Shown = z.input<typeof TalkShown>
type Side = (typeof sides)[number]

const PARTIES = 6
const TURNS = 8

/** Signs whose turns stand first: danger to a child now, then what leads to it. */
const GRAVE: readonly SignId[] = [
  'meeting-arranged', 'meeting-agreed', 'threat', 'deadline', 'demand', 'distress-told', 'meeting-proposed', 'child-access', 'home-told', 'school-told',
  'return-after-refusal', 'image-asked', 'sexual-message', 'other-children', 'payment-offered', 'payment-sent', 'age-contradicted', 'age-told',
]

const rank = (sign: SignId): number => {
  const n = GRAVE.indexOf(sign)
  return n < 0 ? GRAVE.length : n
}

/** The turns that bear signs, the gravest first to be kept, then in their order. */
function turnsShown(signs: readonly Sign[], sideOf: (by: string | null) => Side): Shown['shown'] {
  const byTurn = Map.groupBy(signs, (s) => s.turn)
  const kept = [...byTurn].sort(([m, x], [n, y]) => Math.min(...x.map(weight)) - Math.min(...y.map(weight)) || m - n).slice(0, TURNS).sort(([m], [n]) => m - n)
  return {
    total: byTurn.size,
    items: kept.flatMap(([turn, on]) => {
      const [first] = on
      return first === undefined ? [] : [{
        turn, by: first.by === null ? null : beginning(first.by), side: sideOf(first.by), at: told(first.at), place: placed(first.place),
        signs: on.toSorted((x, y) => rank(x.sign) - rank(y.sign)).map(({ sign, weak, state }) => ({ sign, weak, state })),
      }]
    }),
  }
}

const weight = (s: Sign): number => rank(s.sign) + (s.weak ? 100 : 0)

/** A conversation without its words: between whom, which signs stand, and on which turns. */
export function talkShown(talk: HeardTalk, n: number, sideOf: (ref: string | null) => Side): Shown {
  const { source, turns } = talk
  const signs = talk.signs.filter(isStanding)
  const people = new Map(source.participants.map((p) => [p.name, p.person === null ? 'unknown' as const : sideOf(p.person)]))
  const side = (by: string | null): Side => (by === null ? 'unknown' : people.get(by) ?? 'unknown')
  const book = new LedgerBook({})
  book.add(turns, signs)
  const parties = book.read().parties.filter((p) => p.by !== null).toSorted((x, y) => y.turns - x.turns)
  const timed = turns.filter((t) => t.at !== null)
  return {
    talk: n, service: source.service === null ? null : beginning(source.service), written: source.written, turns: turns.length,
    title: source.title === null ? null : written({ value: source.title, at: source.at }),
    parties: some(parties, PARTIES, ({ by, turns: count, asks, refusals, returns }) => ({ name: beginning(by ?? ''), side: side(by), turns: count, asks, refusals, returns })),
    first: told(timed[0]?.at), last: told(timed.at(-1)?.at),
    signs: signIds.flatMap((sign) => {
      const of = signs.filter((s) => s.sign === sign)
      return of.length === 0 ? [] : [{ sign, count: of.length, weak: of.filter((s) => s.weak).length, reviewed: of.filter((s) => s.state !== 'unreviewed').length }]
    }).sort((x, y) => rank(x.sign) - rank(y.sign)),
    shown: turnsShown(signs, side),
  }
}
