import type { ReportLaw } from '../law/index.ts'
import { cut, safe } from './colour.ts'

const TEXT_WIDTH = 150
const FACT_WIDTH = 34
const STATE_WIDTH = 10
/** Candidates that a person is shown; `--json` has all. */
const MOST_OFFENCES = 60

/** Facts of a report act by act with what shows them, and what they come to. */
export function* reportLawLines(id: string, view: ReportLaw): Generator<string> {
  yield `${id}  ${view.jurisdictions.join(', ') || 'no jurisdiction with a pack'}`
  yield `  ${view.notice}`
  for (const act of view.acts) {
    yield ''
    yield `  Act ${act.act}, ${act.date ?? 'day not known'}: ${named(act.actor)} towards ${named(act.victim)} (${cut(safe(act.kinds.join(', ')), TEXT_WIDTH)})`
    for (const note of act.notes) yield `    ${safe(note)}`
    for (const f of act.facts) {
      yield `    ${f.fact.padEnd(FACT_WIDTH)} ${f.state.padEnd(STATE_WIDTH)} ${cut(safe(shown(f)), TEXT_WIDTH)}`
      for (const e of f.evidence.slice(0, 3)) yield `      ${cut(safe(`${e.what}${e.place === null ? '' : ` (${e.place})`}`), TEXT_WIDTH)}`
      if (f.judged !== null) yield `      ${f.state} by ${safe(f.judged.by)} at ${f.judged.at}: ${cut(safe(f.judged.reason), TEXT_WIDTH)}`
    }
  }
  yield ''
  if (view.because !== null) yield `  No candidate offences: ${safe(view.because)}`
  for (const o of view.offences.slice(0, MOST_OFFENCES)) {
    const also = o.alsoOn.length === 0 ? '' : ` and ${o.alsoOn.length} more act${o.alsoOn.length === 1 ? '' : 's'}`
    yield `  ${o.result.padEnd(24)} ${o.offence} (act ${o.act}${also}): ${cut(`${o.statute}, ${o.provision}`, TEXT_WIDTH)}${o.gaps.length === 0 ? '' : `; to prove: ${o.gaps.length}`}${o.ifConfirmed === o.result ? '' : `; ${o.ifConfirmed} if all that waits is confirmed`}`
  }
  const { more, ...left } = view.counted
  const unlisted = more + Math.max(0, view.offences.length - MOST_OFFENCES)
  yield `  not listed: ${Object.entries(left).map(([k, n]) => `${n} ${k}`).join(', ')}${unlisted === 0 ? '' : `, ${unlisted} more`} (far: unknown, only age or place is shown)`
  for (const note of view.notes) yield `  ${safe(note)}`
}

function named(side: ReportLaw['acts'][number]['actor']): string {
  return side === null ? 'somebody not known' : safe(side.name ?? 'somebody without a name')
}

function shown({ value, proposed, state }: ReportLaw['acts'][number]['facts'][number]): string {
  const text = JSON.stringify(state === 'waiting' ? proposed : value)
  if (state === 'waiting') return `proposed: ${text}; unknown until a person confirms it`
  return state === 'read' || JSON.stringify(proposed) === text ? text : `${text} (proposed: ${JSON.stringify(proposed)})`
}
