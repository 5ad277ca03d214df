import { sha256Hex } from '../kernel/text.ts'
import type { Facts, FactValue } from './contract.ts'
import { factKind } from './fact-names.ts'
import type { Evidence, ProposedAct, ProposedFact } from './proposal.ts'

/**
 * What a person said of a fact of a report. `act`: the name of a day, or empty for all acts; `pair`: whom it is about (`pairHash`), or empty for
 * everybody. `at`: ISO UTC. `value`: what counts from now on; null is unknown. `taken-back` ends the last word on the fact of this act and pair.
 */
export interface FactJudgement {
  readonly act: string
  readonly pair: string
  readonly fact: string
  readonly value: FactValue
  readonly verdict: 'confirmed' | 'denied' | 'corrected' | 'taken-back'
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** A fact as it stands: `read` from evidence and counted, `waiting` for a person and unknown, or as a person left it. */
export interface StandingFact {
  readonly fact: string
  /** What counts in the evaluation; null is unknown. */
  readonly value: FactValue
  /** What was proposed; null when a person stated it by themselves. */
  readonly proposed: FactValue
  readonly state: 'read' | 'waiting' | Exclude<FactJudgement['verdict'], 'taken-back'>
  readonly judgement: boolean
  readonly from: ProposedFact['from'] | 'person'
  readonly means: string
  readonly evidence: readonly Evidence[]
  readonly judged: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** The pair of an act by a hash: names are evidence and stay out of what is stored of a judgement. */
export function pairHash(pair: string): string {
  return sha256Hex(pair).slice(0, 16)
}

/** Whether a judgement is about an act. */
function isAbout({ act, pair }: FactJudgement, { day }: ProposedAct, hash: string): boolean {
  return (act === '' || act === day) && (pair === '' || pair === hash)
}

type Word = FactJudgement & { readonly verdict: StandingFact['state'] & FactJudgement['verdict'] }

const isWord = (j: FactJudgement): j is Word => j.verdict !== 'taken-back'

/** Words that hold: each that was taken back is gone, and what was said before it holds again. `said` stands oldest first, as what is returned. */
function holding(said: readonly FactJudgement[]): Word[] {
  const words: Word[] = []
  for (const j of said) {
    if (isWord(j)) words.push(j)
    else {
      const gone = words.findLastIndex((w) => w.fact === j.fact && w.act === j.act && w.pair === j.pair)
      if (gone >= 0) words.splice(gone, 1)
    }
  }
  return words
}

/**
 * What to write so that the last word on a fact (on one day, or any) ends: one row for each that was kept with it. Empty when none holds.
 * `said` stands oldest first.
 */
export function toTakeBack(said: readonly FactJudgement[], fact: string, on: string | null): ToKeep[] {
  const words = holding(said).filter((w) => w.fact === fact && (on === null || w.act === on || w.act === ''))
  const last = words.at(-1)
  return words.filter((w) => w.at === last?.at && w.verdict === last.verdict && w.reason === last.reason)
    .map(({ act, pair }) => ({ act, pair, fact, value: null, verdict: 'taken-back' }))
}

/** The facts of an act with what people said laid over them: the last word on a fact holds. `said` stands oldest first. */
export function layOver(act: ProposedAct, said: readonly FactJudgement[]): StandingFact[] {
  const hash = pairHash(act.pair)
  const last = new Map(holding(said.filter((j) => isAbout(j, act, hash))).map((j) => [j.fact, j]))
  const standing = act.facts.map((p): StandingFact => {
    const judgement = last.get(p.fact)
    last.delete(p.fact)
    return standingOf(p, judgement)
  })
  for (const judgement of last.values()) standing.push(standingOf(
    { fact: judgement.fact, value: null, evidence: [], judgement: false, from: null }, judgement,
  ))
  return standing.toSorted((a, b) => (a.fact < b.fact ? -1 : 1))
}

function standingOf(
  p: Omit<ProposedFact, 'from'> & { readonly from: ProposedFact['from'] | null }, judgement: Word | undefined,
): StandingFact {
  const means = factKind(p.fact)?.means ?? ''
  const of = {
    fact: p.fact, proposed: p.value, judgement: factKind(p.fact)?.judgement === true || p.judgement, from: p.from ?? 'person', means,
    evidence: p.evidence,
  } as const
  if (judgement === undefined) return { ...of, value: p.judgement ? null : p.value, state: p.judgement ? 'waiting' : 'read', judged: null }
  const { value, verdict, by, at, reason } = judgement
  return { ...of, value, state: verdict, judged: { by, at, reason } }
}

/** The facts that count, as the engine takes them. Unknown ones are left out. */
export function countedFacts(standing: readonly StandingFact[]): Facts {
  return new Map(standing.flatMap((s) => (s.value === null ? [] : [[s.fact, s.value] as const])))
}

/** The facts as they would count if a person confirmed everything that waits. */
export function supposedFacts(standing: readonly StandingFact[]): Facts {
  return countedFacts(standing.map((s) => (s.state === 'waiting' ? { ...s, value: s.proposed } : s)))
}

/** What somebody says of a fact: with a value, or as it is proposed; on one day or wherever it stands. */
export interface FactWord {
  readonly fact: string
  readonly verdict: 'confirmed' | 'denied'
  /** Undefined: as proposed (confirmed), or the contrary (denied). */
  readonly value?: FactValue | undefined
  readonly on: string | null
}

/** What is kept of such a word. */
export type ToKeep = Omit<FactJudgement, 'by' | 'at' | 'reason'>

/**
 * What to keep of a person's word. As proposed: one judgement for each act where the fact is proposed and was looked at, so that an act that comes
 * with a later version waits for its own word. Another value: for all acts, or those of the day. Empty when nothing is proposed and no value is
 * given.
 */
export function toKeep(acts: readonly ProposedAct[], { fact, verdict, value, on }: FactWord): ToKeep[] {
  const proposed = acts.filter((a) => on === null || a.day === on).flatMap(
    (a) => a.facts.filter((p) => p.fact === fact).map((p) => ({ act: a.day, pair: pairHash(a.pair), p })),
  )
  if (verdict === 'denied') {
    if (proposed.length > 0) return proposed.map(({ act, pair, p }) => ({ act, pair, fact, value: contrary(p.value), verdict }))
    return factKind(fact)?.type === 'flag' ? [{ act: on ?? '', pair: '', fact, value: false, verdict }] : []
  }
  if (value === undefined) return proposed.map(({ act, pair, p }) => ({ act, pair, fact, value: p.value, verdict }))
  const same = proposed.filter(({ p }) => JSON.stringify(p.value) === JSON.stringify(value))
  if (same.length > 0 && same.length === proposed.length) return same.map(({ act, pair }) => ({ act, pair, fact, value, verdict }))
  return [{ act: on ?? '', pair: '', fact, value, verdict: proposed.length > 0 ? 'corrected' : 'confirmed' }]
}

/** What holds when a proposal is denied: the contrary of true or false; of anything else no value is left. */
function contrary(value: FactValue): FactValue {
  return typeof value === 'boolean' ? !value : null
}
