import { step } from '../../kernel/place.ts'
import type { Problem } from '../../kernel/problem.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Part } from '../contract.ts'
import { object, parseJson } from '../readers/json.ts'
import { fold } from './cybertip/branch.ts'
import { addDoubts, noDoubts, problemsOf, put } from './cybertip/draft.ts'
import { fromJson } from './cybertip/from-json.ts'
import { readReport } from './cybertip/report.ts'
import { salvaged } from './cybertip/salvage.ts'
import { format, type ReadContext, type SourceFile } from './plug.ts'

/** Keys that no other format of ours has; one is enough. */
const TELLING: ReadonlySet<string> = new Set([
  'reportedinformation', 'reportedpeople', 'reportedpersons', 'reportingesp', 'personoruserreported', 'ncmectags', 'cybertipreportid',
  'cybertiplinereportid',
])

/** Keys that tell a CyberTip two together. */
const HINTING: ReadonlySet<string> = new Set([
  'reportid', 'datereceived', 'uploadedfiles', 'incidentsummary', 'incidentdetails', 'intendedrecipients', 'additionalinformations',
])

/** Keys under which exports keep a list of reports, or one. */
const WRAPPERS: ReadonlySet<string> = new Set(['reports', 'report', 'data', 'results', 'items', 'cybertips', 'cybertip', 'cybertipreports'])

const WRAPPER_DEPTH = 3

interface Found {
  readonly raw: unknown
  readonly path: string
}

function looksLikeTip(raw: unknown): boolean {
  const keys = Object.keys(object(raw) ?? {}).map(fold)
  return keys.some((key) => TELLING.has(key)) || new Set(keys.filter((key) => HINTING.has(key))).size >= 2
}

/** The reports in a JSON value, with their pointers, and the pointers of list items that are none. */
function reportsIn(raw: unknown, path = '', depth = 0): { reports: Found[]; others: string[] } {
  if (looksLikeTip(raw)) return { reports: [{ raw, path }], others: [] }
  if (depth > WRAPPER_DEPTH) return { reports: [], others: [path] }
  const inner: Found[] = Array.isArray(raw)
    ? raw.map((item: unknown, i) => ({ raw: item, path: path + step(i) }))
    : Object.entries(object(raw) ?? {}).filter(([key]) => WRAPPERS.has(fold(key))).map(([key, v]) => ({ raw: v, path: path + step(key) }))
  if (inner.length === 0) return { reports: [], others: [path] }
  const found = inner.map((item) => reportsIn(item.raw, item.path, depth + 1))
  return { reports: found.flatMap((f) => f.reports), others: found.flatMap((f) => f.others) }
}

/** The first few items are looked at: a list of thousands is a list of the same. */
function holdsTip(raw: unknown, depth = 0): boolean {
  if (looksLikeTip(raw)) return true
  if (depth > WRAPPER_DEPTH) return false
  if (Array.isArray(raw)) return raw.slice(0, 20).some((item) => holdsTip(item, depth + 1))
  return Object.entries(object(raw) ?? {}).some(([key, v]) => WRAPPERS.has(fold(key)) && holdsTip(v, depth + 1))
}

/** For JSON that does not parse (cut off): the telling keys as they stand in its first part. */
const HEAD = /"(reportedInformation|reportedPeople|reportedPersons|reportingEsp|personOrUserReported|ncmecTags|cyberTipReportId)"\s{0,5}:/i

/** What stands in the objects around the reports, word for word. */
function besides(raw: unknown, path = '', depth = 0): { path: string; verbatim: string }[] {
  if (looksLikeTip(raw) || depth > WRAPPER_DEPTH) return []
  if (Array.isArray(raw)) return raw.flatMap((item: unknown, i) => (object(item) ? besides(item, path + step(i), depth + 1) : []))
  return Object.entries(object(raw) ?? {}).flatMap(([key, v]) =>
    WRAPPERS.has(fold(key)) ? besides(v, path + step(key), depth + 1) : [{ path: path + step(key), verbatim: JSON.stringify(v) ?? '' }])
}

function readParts(file: string, raw: unknown, now: string): { parts: Part[]; problems: Problem[] } {
  const { reports, others } = reportsIn(raw)
  const doubts = noDoubts()
  const around = besides(raw)
  const parts = reports.map((found, i): Part => {
    const read = readReport(file, fromJson(file, found.raw, found.path), now, false)
    addDoubts(doubts, read.doubts)
    const { reference } = read.reading
    const alone = reports.length === 1 ? null : `cybertip-json:${sha256Hex(JSON.stringify(found.raw))}`
    const kept = i === 0 ? [...read.reading.kept, ...around] : read.reading.kept
    return { key: reference === null ? alone : `cybertip:${reference}`, part: 'main', main: true, reading: { ...read.reading, kept } }
  })
  put(doubts['invalid-value'], others)
  put(doubts['unknown-element'], around.map((k) => k.path))
  return { parts, problems: problemsOf(file, doubts) }
}

/** The value of the file, or of its whole part when it was cut off. */
function valueOf(source: SourceFile): { value: unknown; problems: Problem[] } {
  const value = source.json()
  if (value !== undefined) return { value, problems: [] }
  const text = source.text()
  const parsed = parseJson(source.path, text)
  return parsed.ok ? { value: parsed.value, problems: [] } : { value: salvaged(text), problems: [parsed.problem] }
}

/**
 * CyberTip JSON as police receive it from the clearinghouse's case tool. There is no public schema: the reader takes any key as
 * missing, null or of another type, lists plain or in doubled wrappers, and one report or many. What it does not know stays verbatim.
 *
 * @see koebbe14/CyberTip-Analyzer-Tool-Report-Generator and itslily88/cybertipParser, two police-written readers; read 2026-11-21
 */
export const cybertipJson = format({
  id: 'cybertip-json',
  label: 'CyberTip JSON (as police receive it)',
  recognises(peek) {
    const value = peek.json()
    return value === undefined ? /^\s*[[{]/.test(peek.head) && HEAD.test(peek.head) : holdsTip(value)
  },
  read(source: SourceFile, { now }: ReadContext) {
    const { value, problems } = valueOf(source)
    if (value === undefined) return { parts: [], problems }
    const read = readParts(source.path, value, now)
    return { parts: read.parts, problems: [...problems, ...read.problems] }
  },
})
