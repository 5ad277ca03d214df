import { askSigns, type SignId } from '../contract.ts'
import { sign, type Heard, type Inferred, type Stood, type TalkView, type Weighed } from './plug.ts'
import { pleading } from './return-after-refusal/pleading.ts'

/** Asks that are the same kind of thing under two names. */
const KINDS: readonly ReadonlySet<string>[] = [new Set(['image-asked', 'demand']), new Set(['home-asked', 'school-asked'])]
const TURNS_BACK = 60
/** A plea without a name counts so many turns after the refusal. */
const SOON = 4

/** The asker asks the same kind of thing again after it was refused. `value` is the sign that is asked again. */
export const returnAfterRefusal = sign({
  id: 'return-after-refusal',
  label: 'Return after refusal',
  why: 'asks again for what was refused',
  ground: {
    text: 'Asking on after a refusal is pressure',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: {},
  hints: pleading,
  weigh,
  infer,
})

function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const mine = talk.stood(TURNS_BACK).filter((s) => s.by === turn.by && askSigns.includes(s.sign))
  const now = mine.filter((s) => s.turn === turn.index)
  if (now.length === 0) return null
  const refused = refusals(talk)
  for (const ask of now) {
    const no = refused.find((r) => isSameKind(ask.sign, r.value) && mine.some((a) => a.turn < r.turn && isSameKind(a.sign, ask.sign)))
    if (no !== undefined) {
      const isWeak = ask.weak || no.weak
      return { verdict: isWeak ? 'weak' : 'yes', why: `asks again (${ask.sign}) after the refusal of turn ${no.turn}`, value: ask.sign, from: 0, to: turn.tokens.length }
    }
  }
  return null
}

/** A plea in the turns that follow the refusal at once. */
function weigh({ language }: Heard, talk: TalkView): Weighed {
  const { turn } = talk
  if (turn.cues.has('reported')) return { verdict: 'no' }
  const full = infer(talk)
  if (full !== null) return { verdict: full.verdict, why: full.why, ...(full.value === undefined ? {} : { value: full.value }) }
  const no = refusals(talk).find((r) => r.turn >= turn.index - SOON)
  if (no === undefined || typeof no.value !== 'string') return { verdict: language === 'any' && turn.tokens[0]?.text === '[' ? 'yes' : 'no' }
  const between = talk.before(turn.index - no.turn - 1)
  if (between.some((t) => t.by !== turn.by)) return { verdict: 'no' }
  return { verdict: no.weak ? 'weak' : 'yes', why: `presses on after the refusal of turn ${no.turn}`, value: no.value }
}

function refusals(talk: TalkView): readonly Stood[] {
  return talk.stood(TURNS_BACK, 'refusal').filter((s) => s.by !== talk.turn.by && s.turn < talk.turn.index)
}

function isSameKind(a: SignId, b: string | number | null): boolean {
  return a === b || KINDS.some((k) => k.has(a) && typeof b === 'string' && k.has(b))
}
