import { askSigns, type SignId } from '../contract.ts'
import { together } from '../together.ts'
import { sign, type Heard, type Inferred, type Stood, type TalkView, type Weighed } from './plug.ts'
import { insisting } from './return-after-refusal/insisting.ts'
import { pleading } from './return-after-refusal/pleading.ts'
import { urging } from './return-after-refusal/urging.ts'

/** Asks near each other in kind: asking for the one after the other was refused is perhaps a return. */
const NEAR_KINDS: readonly ReadonlySet<string>[] = [new Set(['image-asked', 'demand']), new Set(['home-asked', 'school-asked', 'age-asked'])]
/** A time and place named while the meeting stands refused asks for the meeting. */
const RETURNS: ReadonlySet<SignId> = new Set([...askSigns, 'meeting-arranged'])
/** Asks that are refused most: what was refused without being recognised is likely one of them. */
const PLAIN: ReadonlySet<SignId> = new Set(['age-asked', 'school-asked', 'home-asked', 'image-asked', 'meeting-proposed'])
const TURNS_BACK = 60
/** A plea without a name counts so many turns after the refusal, words that remind of the ask so many. */
const SOON = 4
const LATER = 14

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
  phrases: insisting,
  hints: together(pleading, urging),
  weigh,
  infer,
})

function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const now = talk.stood(1).filter((s) => s.by === turn.by && RETURNS.has(s.sign))
  if (now.length === 0) return null
  const refused = refusals(talk)
  if (refused.length === 0) return null
  let best: Inferred | null = null
  for (const ask of now) {
    const { no, isSure } = refusedBefore(ask, refused, talk)
    if (no === undefined || (best !== null && !isSure)) continue
    const verdict = ask.weak || no.weak || !isSure ? 'weak' : 'yes'
    best = { verdict, why: `asks again (${ask.sign}) after the refusal of turn ${no.turn}`, value: ask.sign, from: 0, to: turn.tokens.length }
    if (verdict === 'yes') break
  }
  return best
}

/** The refusal that this ask returns to: of the same kind, or one just before of something that was not recognised; a near kind is not sure. */
function refusedBefore(ask: Stood, refused: readonly Stood[], talk: TalkView): { readonly no: Stood | undefined; readonly isSure: boolean } {
  const same = refused.find((r) => kindOf(ask.sign) === r.value)
  if (same !== undefined) return {
    no: same, isSure: ask.sign !== 'meeting-arranged' || !talk.stood(talk.turn.index - same.turn, 'meeting-agreed').some((s) => s.turn > same.turn),
  }
  const last = refused[0]
  if (last?.value === null && last.turn >= talk.turn.index - SOON) return {
    no: last, isSure: PLAIN.has(ask.sign) && last.turn >= talk.turn.index - 3,
  }
  return { no: refused.find((r) => NEAR_KINDS.some((k) => k.has(ask.sign) && typeof r.value === 'string' && k.has(r.value))), isSure: false }
}

/** Words that ask again: pleas in the turns that follow the refusal at once, reminders also later. */
function weigh({ role, language }: Heard, talk: TalkView): Weighed {
  const { turn } = talk
  if (turn.cues.has('reported')) return { verdict: 'no' }
  const full = infer(talk)
  if (full?.verdict === 'yes') return { verdict: 'yes', why: full.why, ...(full.value === undefined ? {} : { value: full.value }) }
  const no = refusals(talk)[0]
  const isTag = language === 'any' && turn.tokens[0]?.text === '['
  if (no === undefined || no.turn < turn.index - (role === 'phrase' ? LATER : SOON)) return { verdict: isTag ? 'yes' : 'no' }
  const isDirect = talk.before(turn.index - no.turn - 1).every((t) => t.by === turn.by)
  if (!isDirect && role !== 'phrase') return { verdict: 'no' }
  return {
    verdict: no.weak ? 'weak' : 'yes', why: `presses on after the refusal of turn ${no.turn}`, ...(no.value === null ? {} : { value: no.value }),
  }
}

function refusals(talk: TalkView): readonly Stood[] {
  return talk.stood(TURNS_BACK, 'refusal').filter((s) => s.by !== talk.turn.by && s.turn < talk.turn.index)
}

function kindOf(id: SignId): SignId {
  return id === 'meeting-arranged' ? 'meeting-proposed' : id
}
