import { saidOf, type ReportLaw } from '../law/index.ts'
import { cut, safe } from './colour.ts'

const TEXT_WIDTH = 150
const FACT_WIDTH = 34
const STATE_WIDTH = 10
/** Candidates that a person is shown; `--json` has all. */
const MOST_OFFENCES = 60

type ReportAct = ReportLaw['acts'][number]

/** Facts of a report act by act with what shows them, and what they come to. */
export function* reportLawLines(id: string, view: ReportLaw): Generator<string> {
  yield `${id}  ${view.jurisdictions.join(', ') || 'no jurisdiction with a pack'}`
  yield `  ${view.notice}`
  for (const act of view.acts) yield* actLines(act)
  yield ''
  if (view.because !== null) yield `  No candidate offences: ${safe(saidOf(view.because))}`
  for (const row of view.offences.slice(0, MOST_OFFENCES)) yield offenceLine(row)
  const { more, ...left } = view.counted
  const unlisted = more + Math.max(0, view.offences.length - MOST_OFFENCES)
  yield `  not listed: ${Object.entries(left).map(([k, n]) => `${n} ${k}`).join(', ')}${unlisted === 0 ? '' : `, ${unlisted} more`} (far: unknown, only age or place is shown)`
  for (const note of view.notes) yield `  ${safe(saidOf(note))}`
}

function* actLines(act: ReportAct): Generator<string> {
  yield ''
  yield `  Act ${act.act}, ${act.date ?? 'day not known'}: ${named(act.actor)} towards ${named(act.victim)} (${cut(safe(act.kinds.join(', ')), TEXT_WIDTH)})`
  for (const note of act.notes) yield `    ${safe(saidOf(note))}`
  for (const f of act.facts) {
    yield `    ${f.fact.padEnd(FACT_WIDTH)} ${f.state.padEnd(STATE_WIDTH)} ${cut(safe(shown(f)), TEXT_WIDTH)}`
    for (const e of f.evidence.slice(0, 3)) yield `      ${cut(safe(`${saidOf(e.what)}${e.place === null ? '' : ` (${e.place})`}`), TEXT_WIDTH)}`
    if (f.judged !== null) yield `      ${f.state} by ${safe(f.judged.by)} at ${f.judged.at}: ${cut(safe(f.judged.reason), TEXT_WIDTH)}`
  }
}

function offenceLine(row: ReportLaw['offences'][number]): string {
  const also = row.alsoOn.length === 0 ? '' : ` and ${row.alsoOn.length} more act${row.alsoOn.length === 1 ? '' : 's'}`
  const open = row.gaps.length === 0 ? '' : `; to prove: ${row.gaps.length}`
  const then = row.ifConfirmed === row.result ? '' : `; ${row.ifConfirmed} if all that waits is confirmed`
  return `  ${row.result.padEnd(24)} ${row.offence} (act ${row.act}${also}): ${cut(`${row.statute}, ${row.provision}`, TEXT_WIDTH)}${open}${then}`
}

function named(side: ReportAct['actor']): string {
  return side === null ? 'somebody not known' : safe(side.name ?? 'somebody without a name')
}

function shown({ value, proposed, state }: ReportAct['facts'][number]): string {
  const text = JSON.stringify(state === 'waiting' ? proposed : value)
  if (state === 'waiting') return `proposed: ${text}; unknown until a person confirms it`
  return state === 'read' || JSON.stringify(proposed) === text ? text : `${text} (proposed: ${JSON.stringify(proposed)})`
}
