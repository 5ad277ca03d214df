import { respondWithinDays, standings, type Band } from '../triage/index.ts'
import type { House, Imported } from '../way.ts'
import { cut, painter, safe, type Style } from './colour.ts'
import type { Shell } from './command.ts'
import { wholeQueue, type Queued } from '../desk/index.ts'

const BAND_STYLE: Readonly<Record<Band, Style>> = { 'very-high': 'red', 'high': 'yellow', 'medium': 'cyan', 'low': 'dim' }
const WHY_WIDTH = 110
const PROBLEMS_LISTED = 10

/** The queue for people: a line of facts and a line of reasons a report; then what was held, what went wrong, and what bands mean. */
export async function* queueTable(doors: House, done: Imported, limit: number, shell: Shell): AsyncGenerator<string> {
  const paint = painter(shell.colour)
  const counts = await standings.countByBand(doors.store)
  const open = counts.filter((c) => !c.held)
  const held = counts.filter((c) => c.held).reduce((sum, c) => sum + c.count, 0)
  yield `${paint('bold', `${done.received} received`)}, ${done.already} already here, ${done.problems.length} problems · queue: ${open.map((c) => `${c.count} ${c.band}`).join(', ') || 'empty'}${held > 0 ? `, ${held} held` : ''}`
  yield ''
  yield paint('dim', '  #  band       within  expires first     report            what, from whom, where')
  let n = 0
  for await (const entry of wholeQueue(doors)) {
    if (++n > limit) break
    yield* rowOf(n, entry, paint)
  }
  const total = counts.reduce((sum, c) => sum + c.count, 0)
  if (total > limit) yield paint('dim', `… and ${total - limit} more (--limit N, or --json for all)`)
  yield ''
  yield* problemLines(done, paint)
  yield paint(
    'dim', 'A band is a reason to look first, never a finding about a person; a low band is no clearance. sterna report ID tells all of one.',
  )
}

function* rowOf(n: number, e: Queued, paint: ReturnType<typeof painter>): Generator<string> {
  const band = e.held === null ? e.band : 'held'
  const style = e.held === null ? BAND_STYLE[e.band] : 'dim'
  const within = e.held === null ? `${respondWithinDays[e.band]} d` : '-'
  const from = safe(e.source.name ?? e.source.kind)
  const where = e.jurisdictions.slice(0, 3).map((j) => j.code).join(' ') || 'where unknown'
  const linked = e.links.length === 0 ? '' : ` · ${e.links.length} linked`
  yield `${String(n).padStart(3)}  ${paint(style, band.padEnd(10))} ${within.padEnd(7)} ${(e.expiresFirst?.at.slice(0, 10) ?? 'not known').padEnd(17)} ${e.id}  `
    + `${cut(safe(e.reference ?? '(no number)'), 22)} · ${e.format} · ${cut(from, 26)} · ${where}${linked}${e.version > 1 ? ` · version ${e.version}` : ''}`
  yield paint('dim', `     ${cut(whyOf(e), WHY_WIDTH)}`)
}

function whyOf(e: Queued): string {
  if (e.held !== null) return `held: ${e.held.reason}${e.held.sample ? ' (in the sample that people look at)' : ''}`
  const rules = [...new Map(e.triggers.map((t) => [t.rule, t])).values()]
  if (rules.length > 0) {
    return rules.map(
      (t) => `${t.rule}${t.pending === true ? ' (to be confirmed)' : ''}${t.reportId === e.id ? '' : ' (linked report)'} ← ${safe(t.field)}: ${cut(safe(String(t.value)), 30)}`,
    ).join('; ')
  }
  const [gap] = e.completeness.missing
  return gap === undefined ? `no rule fired · ${e.completeness.percent}% complete`
    : `no rule fired · ${e.completeness.percent}% complete · ${gap.field}, if known, could raise to ${gap.couldRaiseTo}`
}

function* problemLines(done: Imported, paint: ReturnType<typeof painter>): Generator<string> {
  if (done.problems.length === 0) return
  yield paint('bold', 'Problems (the bytes are kept; the report stays in the queue):')
  for (const p of done.problems.slice(0, PROBLEMS_LISTED)) yield `  ${cut(safe(p.file), 60)}  ${p.code}: ${cut(safe(p.message), 100)}`
  if (done.problems.length > PROBLEMS_LISTED) yield paint('dim', `  … and ${done.problems.length - PROBLEMS_LISTED} more (--json lists all)`)
  yield ''
}
