import type { Verdict } from '../verify.ts'
import type { LogVerdict } from './log-files.ts'

/** What the log says of one entry, on a line. */
type Entry = NonNullable<Verdict['entries'][number]['entry']>

/** Text from outside on one line: control characters, marks that turn the direction of writing and the like are shown by their number. */
export function shown(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (letter) => `<U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
}

/** A verdict as lines of plain text. */
export function linesOf(verdict: Verdict): string[] {
  return [
    headline(verdict),
    ...(verdict.ok && verdict.keyFrom === 'parcel' ? [SELF_NAMED] : []),
    '',
    ...(verdict.origin === null ? [] : [`Log: ${shown(verdict.origin)}, ${verdict.size} entries, root ${verdict.root}`]),
    ...(verdict.logKey === null ? [] : [`Key of the log, named by ${NAMED_BY[verdict.keyFrom]}: ${shown(verdict.logKey)}`]),
    ...verdict.witnesses.map((w) => `Witness ${shown(w.name)} signed at ${w.at} (key named by ${NAMED_BY[w.keyFrom]})`),
    ...(verdict.done.includes('witnesses') ? [] : ['No policy says which witnesses must have signed: none was asked for.']),
    ...verdict.entries.map((e) => `Entry ${e.index}: ${e.holds ? 'in the log' : 'NOT IN THE LOG'}. ${e.entry === null ? '' : entryLine(e.entry)}`),
    ...verdict.files.map(fileLine),
    ...(verdict.files.some((f) => f.logged === 'entry') ? ['The names of the files are not in the log; their SHA-256 are.'] : []),
    `Done: ${verdict.done.join(', ')}.`,
    ...problemLines(verdict.problems),
  ]
}

const NAMED_BY = { caller: 'you', parcel: 'the parcel only' }

const SELF_NAMED = 'THE KEY IS NAMED BY THE PARCEL ONLY. Whoever made the parcel could have made the key as well. '
  + 'Compare the key below with one that you have from elsewhere, or give that one.'

function headline({ ok, keyFrom }: Verdict): string {
  if (!ok) return 'NOT VERIFIED.'
  return keyFrom === 'caller' ? 'VERIFIED under the key that you gave.' : 'WHOLE, BUT NOT YET TRUSTED.'
}

function entryLine(e: Entry): string {
  const content = e.content === null ? null : `content ${e.content}`
  const purpose = e.purpose === null ? null : `purpose: ${e.purpose}`
  return [e.at, e.who, e.event, e.subject, content, e.result, `why: ${e.why}`, purpose].filter((part) => part !== null).map(shown).join(' | ')
}

const CONTENT = { inside: 'content inside', beside: 'content given beside', 'not-looked-at': 'CONTENT NOT LOOKED AT: it lies beside the parcel' }
const LOGGED = { entry: 'its SHA-256 is in the log', list: 'name and SHA-256 are in the log', no: 'NOT NAMED BY THE LOG' }

function fileLine(f: Verdict['files'][number]): string {
  return `File ${shown(f.name)}, ${f.bytes} bytes, SHA-256 ${f.sha256}: ${CONTENT[f.content]}; ${LOGGED[f.logged]}`
}

function problemLines(problems: Verdict['problems']): string[] {
  return problems.map((p) => `PROBLEM ${p.code} at ${shown(p.where)}: ${p.message}`)
}

/** What was found of a log's files, as lines of plain text. */
export function linesOfLog(verdict: LogVerdict): string[] {
  return [
    verdict.ok ? 'VERIFIED under the key that you gave.' : 'NOT VERIFIED.',
    ...(verdict.origin === null ? [] : [`Log: ${shown(verdict.origin)}, root ${verdict.root}`]),
    `Entries recomputed: ${verdict.entries}.`,
    ...problemLines(verdict.problems),
  ]
}
