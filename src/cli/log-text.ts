import type { LogProblem, LogVerdict, ShownEntry, Verdict } from '../custody/index.ts'
import { logProblems } from '../custody/index.ts'
import { painter, safe } from './colour.ts'

/** A thing that is wrong with the log, in one line. */
function problemLine(p: LogProblem): string {
  const where = [
    p.index === null ? '' : `entry ${p.index}`, p.act === null ? '' : `act ${p.act}`, p.event ?? '', p.at ?? '', p.what ?? '',
  ].filter((w) => w !== '')
  return safe(`${p.code}: ${logProblems[p.code]}${where.length === 0 ? '' : ` (${where.join(', ')})`}`)
}

/** So many destroyed files are shown. */
const SHREDDED_SHOWN = 20

/** What a check of the log found, for people. */
export function* verdictLines(v: LogVerdict & { readonly files: boolean; readonly witnessed?: number }, colour: boolean): Generator<string> {
  const paint = painter(colour)
  yield v.ok ? paint('bold', 'The log is whole.') : paint(
    'bold', v.whole ? 'THE LOG IS BROKEN.' : 'The check was stopped; nothing is said about the rest.',
  )
  yield `${v.entries} entries, ${v.acts} acts, ${v.checkpoints} checkpoints, ${v.cosignatures} signatures of witnesses, root ${v.root}`
  if (v.signed < v.entries) yield `${v.entries - v.signed} entries at the end are under no checkpoint that holds`
  if (v.witnessed !== undefined) yield `${v.witnessed} entries are under a checkpoint that the witnesses of the policy signed`
  if (v.waiting.acts > 0) yield `${v.waiting.acts} acts with ${v.waiting.entries} entries wait to be put into the tree`
  yield v.files ? 'Files that entries name were looked at.' : 'Files that entries name were not looked at; --vault looks at them.'
  if (v.shredded.files > 0) yield `${v.shredded.files} files were destroyed on purpose; the entries that say so hold.`
  for (const f of v.shredded.told.slice(0, SHREDDED_SHOWN)) yield `  ${f.sha256}: destroyed by ${f.entry === null ? 'an entry that waits for its place' : `entry ${f.entry}`}`
  if (v.first !== null) yield `first: ${problemLine(v.first)}`
  for (const p of v.problems.slice(1)) yield problemLine(p)
  if (v.problemCount > v.problems.length) yield `and ${v.problemCount - v.problems.length} more`
}

/** One entry in one line. */
export function entryLine(e: ShownEntry): string {
  return safe([
    e.index === null ? '(waits)' : String(e.index), e.at, e.who, e.event, e.subject ?? '-', e.result, e.via, e.purpose ?? '',
  ].join('  ').trimEnd())
}

/** What a parcel proves, for people. */
export function* parcelLines(v: Verdict, colour: boolean): Generator<string> {
  const paint = painter(colour)
  yield paint('bold', !v.ok ? 'THE PARCEL DOES NOT HOLD.' : v.keyFrom === 'caller' ? 'The parcel holds.' : 'THE PARCEL IS WHOLE, BUT NOT YET TRUSTED.')
  yield safe(`log ${v.origin ?? '?'}, ${v.size ?? '?'} entries, root ${v.root ?? '?'}`)
  yield v.keyFrom === 'caller'
    ? 'Signed by the key that you gave.' : 'The key was taken from the parcel itself: give the log’s key with --key, or this says nothing about who made it.'
  for (const w of v.witnesses) yield safe(`witness ${w.name}, ${w.at}`)
  for (const e of v.entries) yield safe(
    `entry ${e.index}: ${e.holds ? 'in the log' : 'NOT IN THE LOG'}${e.entry === null ? '' : `: ${e.entry.at} ${e.entry.who} ${e.entry.event} ${e.entry.subject ?? '-'} ${e.entry.result}`}`,
  )
  for (const f of v.files) yield safe(`file ${f.name}: ${f.bytes} bytes, ${f.content}, logged: ${f.logged}`)
  for (const p of v.problems) yield safe(`${p.code}: ${p.message} (${p.where})`)
}
