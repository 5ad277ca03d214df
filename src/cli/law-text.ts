import { saidOf, verifiedState } from '../law/index.ts'
import { NOTICE, type Candidate, type CaseFacts, type Gap, type Label, type LabelPart, type Result } from '../law/contract.ts'
import { cut, safe } from './colour.ts'

/** Results of the place's own law that are listed, in this order; the others are counted. */
const OWN: readonly Result[] = ['met', 'attempt', 'unknown', 'commencement-unverified', 'time-barred', 'repealed', 'not-in-force']
/** Of the law of other places less is listed. */
const ELSEWHERE: readonly Result[] = ['met', 'attempt', 'unknown', 'commencement-unverified']

/** An offence of which nothing but these is shown is only counted: they hold of nearly every case. */
const ALWAYS: ReadonlySet<string> = new Set(['territory', 'victim-age', 'actor-age', 'knowledge-of-age', 'defence'])

/** Results for which the offences are only named. */
const BARE: ReadonlySet<Result> = new Set<Result>(['repealed', 'not-in-force'])

const RESULT_WIDTH = 'commencement-unverified'.length
const TEXT_WIDTH = 150

/** The head of a file's part: where, the label, what was wrong with the facts. */
export function* lawHead(file: string, facts: CaseFacts, label: Label): Generator<string> {
  yield `${safe(file)}  ${facts.place ?? 'no place named'}`
  yield `  ${NOTICE}`
  yield '  Safeguarding label (no offence):'
  yield* labelLines('child', label.child)
  yield* labelLines('sexual abuse of a child', label.abuse)
  yield* labelLines(label.exploitation.term, label.exploitation)
  yield* labelLines('child towards child', label.childOnChild)
  if (label.childOnChild.outcome !== null) yield `      ${saidOf(label.childOnChild.outcome)}`
  yield `    ${label.notice}`
}

function* labelLines(name: string, { is, reasons }: LabelPart): Generator<string> {
  yield `    ${`${name}:`.padEnd(34)} ${is.padEnd(10)} ${cut(reasons.map(saidOf).join(' '), TEXT_WIDTH)}`
}

/** The offences of one act: the place's own law first, then what others' law comes to; what is not listed is counted. */
export function* lawTable(rows: readonly Candidate[], place: string | null): Generator<string> {
  const [first] = rows
  if (first === undefined) return
  yield ''
  yield `  Act ${first.act}, ${first.date ?? 'day not known'}`
  const own = rows.filter((r) => place === null || r.jurisdiction === place)
  yield* listed(own, OWN, true)
  const others = rows.filter((r) => place !== null && r.jurisdiction !== place)
  if (others.length === 0) return
  yield '  By the law of other places, should they have jurisdiction:'
  yield* listed(others, ELSEWHERE, false)
}

/** Whether an unknown offence has something shown that is of its own kind. */
function isNear(row: Candidate): boolean {
  return row.result !== 'unknown' || row.elements.some((e) => e.result === 'met' && !ALWAYS.has(e.kind))
}

function* listed(rows: readonly Candidate[], results: readonly Result[], withGaps: boolean): Generator<string> {
  const shown = new Set(rows.filter((r) => results.includes(r.result) && isNear(r)))
  for (const result of results) {
    const same = [...shown].filter((r) => r.result === result)
    if (BARE.has(result) && same.length > 0) yield `  ${result.padEnd(RESULT_WIDTH)}  on that day: ${same.map((r) => r.offence).join(', ')}`
    else for (const row of same) yield* lines(row, withGaps)
  }
  const left = new Map<Result, number>()
  for (const row of rows) if (!shown.has(row)) left.set(row.result, (left.get(row.result) ?? 0) + 1)
  if (left.size === 0) return
  const far = left.has('unknown') ? '; unknown: only age or place is shown' : ''
  yield `  ${'not listed'.padEnd(RESULT_WIDTH)}  ${[...left].map(([r, n]) => `${n} ${r}`).join(', ')}${far}`
}

function* lines(row: Candidate, withGaps: boolean): Generator<string> {
  const indent = ' '.repeat(RESULT_WIDTH + 4)
  const defence = row.subjectToDefence ? ' (subject to a stated defence)' : ''
  yield `  ${row.result.padEnd(RESULT_WIDTH)}  ${row.offence}: ${row.statute}, ${row.provision}, ${cut(row.title, TEXT_WIDTH)}${defence}`
  yield `${indent}maximum: ${row.maxPenalty}; verified: ${verifiedState(row.verified)}`
  if (withGaps && row.result === 'unknown') for (const line of toProve(row.gaps)) yield `${indent}to prove: ${line}`
  const defences = row.defences.filter((d) => d.state === 'possible').length
  if (defences > 0 && (row.result === 'met' || row.result === 'attempt')) yield `${indent}defences not looked into: ${defences}`
}

function* toProve(gaps: readonly Gap[]): Generator<string> {
  const told = new Set<string>()
  for (const gap of gaps) {
    if (gap.alternative === null) yield cut(saidOf(gap.toProve), TEXT_WIDTH)
    else if (!told.has(gap.alternative)) {
      told.add(gap.alternative)
      const texts = gaps.filter((g) => g.alternative === gap.alternative).map((g) => saidOf(g.toProve))
      yield cut(texts.length === 1 ? saidOf(gap.toProve) : `one of: ${texts.join(' / ')}`, TEXT_WIDTH)
    }
  }
}
