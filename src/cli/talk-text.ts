import type { Ledger, Sign } from '../conversation/index.ts'
import { cut, safe } from './colour.ts'
import type { TalkView } from '../desk/index.ts'

const WIDTH = 110

/** A talk for people: signs in the order of turns, then who did what first, then the inducement ledger. Words of turns only when asked for. */
export function* talkLines(file: string, view: TalkView, withText: boolean): Generator<string> {
  const { turns, signs, participants, ledger } = view
  yield talkHead(file, `${turns.length} turns, ${participants.length} participants, ${signs.length} signs`)
  yield* signLines(signs, (turn) => turns[turn]?.text ?? '', withText)
  yield* groundLines(new Map(signs.map((s) => [s.sign, s.ground])))
  yield* ledgerLines(ledger)
}

/** The line over a talk; `counts` is null while it is still being read. */
export function talkHead(file: string, counts: string | null): string {
  return `${safe(file)}: ${counts === null ? 'a long talk, read piece by piece; signs' : counts} (possible; each is for a person to review)`
}

/** Signs as lines, with the words of their turns when asked for. */
export function* signLines(signs: readonly Sign[], textOf: (turn: number) => string, withText: boolean): Generator<string> {
  for (const sign of signs) {
    yield `  turn ${sign.turn}  ${name(sign.by)}  ${sign.sign}${sign.weak ? ' (weak)' : ''}${sign.value === null ? '' : ` = ${safe(String(sign.value))}`}${stateOf(sign)}  ${safe(sign.place)}`
    yield `      ${cut(safe(sign.why), WIDTH)}`
    if (withText) yield `      | ${cut(safe(textOf(sign.turn)), WIDTH)}`
  }
}

/** Why each sign that was shown matters, with its source and how far that was checked: once a sign, not once a turn. */
export function* groundLines(grounds: ReadonlyMap<string, string>): Generator<string> {
  for (const [sign, ground] of [...grounds].toSorted(([a], [b]) => (a < b ? -1 : 1))) yield `  ground of ${sign}: ${safe(ground)}`
}

function stateOf({ state }: Sign): string {
  return state === 'unreviewed' ? '' : ` [${state}]`
}

function name(by: string | null): string {
  return by === null ? '(not told)' : cut(safe(by), 40)
}

/** Who did what first, and the inducement ledger. */
export function* ledgerLines(ledger: Ledger): Generator<string> {
  if (ledger.parties.length === 0) return
  yield `  started by ${name(ledger.startedBy)}`
  for (const [sign, first] of Object.entries(ledger.first)) {
    yield `  first ${sign}: turn ${first.turn}, ${name(first.by)}${first.afterSeconds === null ? '' : `, ${first.afterSeconds} s after the first turn`}`
  }
  for (const p of ledger.parties) {
    const rate = p.asksPerHour === null ? '' : ` (${p.asksPerHour} an hour)`
    yield `  ${name(p.by)}: ${p.turns} turns, ${p.asks} asks${rate}, ${p.refusals} refusals, ${p.returns} returns after refusal`
  }
  if (ledger.hours !== null) yield `  turns by hour of day in ${ledger.hours.zone}: ${ledger.hours.turns.map((n, h) => `${h}:${n}`).join(' ')}`
  const { inducement } = ledger
  if (inducement === null) return
  yield `  inducement ledger of ${name(inducement.by)} (${safe(inducement.because)}): ${inducement.counts.initiate} initiate, ${inducement.counts.respond} respond, ${inducement.counts.repeat} repeat`
  for (const q of inducement.questions) yield `    ${q.question} ${q.shown ? `${q.answer}: turns ${q.turns.join(', ')}` : 'not shown'}  [${q.source}]`
}
