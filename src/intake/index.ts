/** Takes in whatever arrives, keeps it as it came, and reads it into versions of reports. */
import { demandCase, demandHold, OWN_CASE, type Act } from '../custody/index.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Db } from '../store/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { storableText } from '../kernel/text.ts'
import type { Reading } from './contract.ts'
import { mergeParts } from './merge.ts'
import { firstAmong } from './reach.ts'
import { ERASED, erasures } from './erase.table.ts'
import { FIRST, reportId, UNREAD, type Prepared } from './prepare.ts'
import { revise, type After } from './receive.ts'
import { files, parts, problems, reports, versions, type ReportRow } from './table.ts'

export { gather, countFiles, type Spot } from './gather.io.ts'
export { longChat, type ChatPiece } from './long/long-chat.io.ts'
export { readAside } from './aside.io.ts'
export { asUnread, halves, pieces } from './pieces.ts'
export { dueForReview, eraseReport } from './erase.io.ts'
export { canSee, seenReports } from './see.ts'
export { firstAmong, reachOf } from './reach.ts'
export { prepare, reportId, type InputFile, type MediaKnown, type Prepared } from './prepare.ts'
export { files, mappings, parts, problems, reports, versions } from './table.ts'
export { jobs, type JobRow } from './job.table.ts'
export type { Reading } from './contract.ts'
export { formats } from './formats/registry.ts'

/** A report that the batch made or changed. */
export interface Received {
  readonly id: string
  readonly version: number
  readonly isNew: boolean
  readonly reading: Reading
  readonly format: string
  /** When its first version arrived (ISO UTC): a later version makes no report younger. */
  readonly receivedAt: string
  /** The report that first had the same content, when it is another one. */
  readonly duplicateOf: string | null
  /** The fingerprint that an earlier version had and this one has no longer; copies of that are not copies of this report. */
  readonly left: string | null
}

/** What became of a batch. `already` are ids of reports that it told of and that did not change. */
export interface Receipt {
  readonly received: readonly Received[]
  readonly already: readonly string[]
  readonly problems: readonly Problem[]
  /** True when at least one file of the batch could be read (now or in an earlier run). */
  readonly readSome: boolean
}

/** Writes a prepared batch: reports, versions, parts, files, problems, each table in one statement. The bytes are in the vault already. */
export async function receive(act: Act, prepared: Prepared): Promise<Receipt> {
  const unit = prepared.unit ?? FIRST
  const byKey = Map.groupBy(prepared.arrivals, (a) => a.key)
  const ids = [...byKey.keys()].map(reportId)
  const before = new Map((await reports.byIds(act.db, ids)).map((r) => [r.id, r]))
  const standing = Map.groupBy(await parts.standing(act.db, [...before.keys()]), (p) => p.report_id)
  const after = new Map<string, After>()
  for (const [key, arrivals] of byKey) {
    const id = reportId(key)
    const was = before.get(id)
    after.set(
      key, revise(was === undefined ? null : { version: was.version, parts: standing.get(id)?.filter((p) => p.format !== ERASED) ?? [] }, arrivals),
    )
  }
  const changed = [...after].filter(([, a]) => a.changes !== null)
  await write(act, unit, changed, before)
  const seen = [...await fileAll(act, unit, prepared), ...prepared.claimed.map((c) => c.id)]
  const received = await receivedOf(act, unit, changed, before)
  const inCase = received.filter((r) => before.get(r.id)?.case_id != null).map((r) => r.id)
  if (inCase.length > 0) await moveObjects(act, inCase)
  const unchanged = [...after].filter(([, a]) => a.changes === null).map(([key]) => reportId(key))
  const news = new Set(received.map((r) => r.id))
  const old = await problems.of(act.db, prepared.seen.map((s) => s.sha256), unit)
  const already = [...new Set([...unchanged, ...seen])].filter((id) => !news.has(id))
  const readSome = received.some((r) => r.format !== UNREAD) || (await reports.byIds(act.db, already)).some((r) => r.format !== UNREAD)
  return {
    received, already, readSome,
    problems: [...prepared.problems.map(({ file, code, message }) => ({ file, code, message })), ...seenProblems(prepared.seen, old)],
  }
}

/** What was told of bytes that came before, now of the paths at which they came again. */
function seenProblems(seen: Prepared['seen'], old: readonly { sha256: string | null; code: string; message: string }[]): Problem[] {
  const told = Map.groupBy(old, (p) => p.sha256)
  return seen.flatMap((s) => [...new Map(told.get(s.sha256)?.map((p) => [`${p.code} ${p.message}`, p])).values()]
    .map(({ code, message }) => ({ file: s.path, code: code as Problem['code'], message })))
}

async function write(act: Act, unit: string, changed: readonly (readonly [string, After])[], before: ReadonlyMap<string, ReportRow>): Promise<void> {
  reports.upsert(act, unit, changed.map(([key, a]) => ({
    id: reportId(key), key, reference: a.reading.reference, source: a.reading.source, format: a.format, version: a.version,
    fingerprint: a.fingerprint ?? reportId(key),
  })))
  versions.add(act, changed.map(([key, a]) => ({ id: reportId(key), version: a.version, changes: a.changes })))
  parts.add(act.db, changed.flatMap(([key, a]) => a.added.map((p) => ({ id: reportId(key), ...p }))))
  act.note(changed.map(([key, a]) => ({
    event: before.has(reportId(key)) ? 'report.revised' : 'report.received',
    subject: reportId(key), contentSha256: a.added[0]?.sha256 ?? null,
  })))
}

/** Files every path with its report; returns the reports that files with known bytes told of. */
async function fileAll(act: Act, unit: string, prepared: Prepared): Promise<string[]> {
  const isWhole = (sha256: string): boolean => prepared.whole === 'all' || prepared.whole.has(sha256)
  const filed = [...prepared.arrivals, ...prepared.also].map((a) => ({
    id: reportId(a.key), path: storableText(a.path), sha256: a.sha256, whole: isWhole(a.sha256),
  }))
  files.addArchived(act.db, unit, prepared.archived ?? [])
  files.add(act.db, [...filed, ...prepared.claimed.map((c) => ({ ...c, path: storableText(c.path), whole: true }))])
  problems.add(act, unit, prepared.problems)
  const known = await files.known(act.db, prepared.seen.map((s) => s.sha256), unit)
  files.add(
    act.db,
    prepared.seen.flatMap((s) => (known.get(s.sha256) ?? []).map((id) => ({ id, path: storableText(s.path), sha256: s.sha256, whole: true }))),
  )
  return prepared.seen.flatMap((s) => known.get(s.sha256) ?? [])
}

async function receivedOf(
  act: Act, unit: string, changed: readonly (readonly [string, After])[], before: ReadonlyMap<string, ReportRow>,
): Promise<Received[]> {
  const first = await reports.firstWith(act.db, changed.flatMap(([, a]) => (a.fingerprint === null ? [] : [a.fingerprint])))
  return changed.map(([key, a]) => {
    const id = reportId(key)
    const was = before.get(id)
    const twin = a.fingerprint === null ? null : firstAmong(first, { fingerprint: a.fingerprint, unit_id: unit, case_id: was?.case_id ?? null })
    return {
      id, version: a.version, isNew: was === undefined, reading: a.reading, format: a.format, receivedAt: was?.received_at ?? act.now,
      duplicateOf: twin === id ? null : twin,
      left: was === undefined || was.fingerprint === a.fingerprint ? null : was.fingerprint,
    }
  })
}

/**
 * Puts reports of the act's unit into a case of that unit, or out of any (null). Returns those that were elsewhere before: what they tell reaches
 * other reports now than before (`moveReports` in `way.ts` sees to that). Refuses with `not-found` for reports and cases that are not of the unit,
 * with `right-missing` for cases that the person opened by break-glass only; all or none.
 */
export async function moveReport(act: Act, ids: readonly string[], caseId: string | null): Promise<readonly string[]> {
  if (caseId !== null) await demandCase(act, caseId)
  const wanted = [...new Set(ids)]
  const found = (await reports.versionsOf(act.db, wanted)).filter((r) => r.unit_id === act.unit)
  if (found.length !== wanted.length) throw new Refusal('not-found', { problem: 'a report that is not of this unit' })
  await demandHold(act, [...found.map((r) => r.case_id), caseId].filter((id) => id !== null))
  const moved = await reports.move(act.db, wanted, act.unit, caseId)
  act.note(moved.map((id) => ({ event: 'report.moved', subject: id, result: caseId ?? 'no case' })))
  await moveObjects(act, moved)
  return moved
}

/** Puts the keys of moved reports' files under the key of the case that they are in; what several cases hold lies under the unit's own. */
async function moveObjects(act: Act, moved: readonly string[]): Promise<void> {
  const placed = await erasures.casesOf(act.db, act.unit, moved)
  for (const [caseId, some] of Map.groupBy(placed, (f) => f.case_id)) await act.vault.move(act, some.map((f) => f.sha256), caseId ?? OWN_CASE)
}

/** The readings of reports as they stand, by id. */
export async function readings(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Reading>> {
  const standing = Map.groupBy(await parts.standing(db, ids), (p) => p.report_id)
  return new Map([...standing].map(([id, list]) => [id, mergeParts(list)]))
}
