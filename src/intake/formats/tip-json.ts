import { plain, sha256Hex } from '../../kernel/text.ts'
import { step } from '../../kernel/place.ts'
import { problem } from '../../kernel/problem.ts'
import type { Part, ReadFile } from '../contract.ts'
import { list, object, parseJson, type JsonObject } from '../readers/json.ts'
import { problemBook, type ProblemBook } from '../readers/problem-book.ts'
import { format, type ReadContext, type SourceFile } from './plug.ts'
import { checkTip } from './tip/check.ts'
import { readingOf } from './tip/reading.ts'
import { teller } from './tip/say.ts'
import { foldKey, spellingOf, Tip } from './tip/schema.ts'

/** Tips that one file may hold; the rest stays unread. */
const MOST_TIPS = 50_000

const spelling = spellingOf(Tip)

/** Keys of other formats that share words with ours. */
const FOREIGN = new Set([
  'reportedinformation', 'guild', 'channel', 'threadpath', 'threadname', 'chats', 'personalinformation', 'odatacontext', 'graph',
])
const PEOPLE = new Set(['children', 'suspects', 'sender', 'reporter'])

function marked(tip: JsonObject): boolean {
  const key = Object.keys(tip).find((k) => foldKey(k) === 'format')
  const value = key === undefined ? null : tip[key]
  return typeof value === 'string' && value.trim().toLowerCase().startsWith('sterna-tip')
}

/** Without the marker: people of ours, two or more keys of ours, most keys of ours, and none that tells of another format. */
function fits(tip: JsonObject): boolean {
  const keys = Object.keys(tip)
  if (keys.length > 200 || keys.some((k) => FOREIGN.has(foldKey(k)))) return false
  const known = keys.map((k) => [spelling?.aliases.get(foldKey(k)), tip[k]] as const).filter(([k]) => k !== undefined)
  const tells = known.some(
    ([k, value]) => k !== undefined && PEOPLE.has(k) && (object(value) !== null || list(value).some((item) => object(item) !== null)),
  )
  return tells && known.length >= 2 && known.length * 2 > keys.length
}

const isTip = (value: unknown): boolean => {
  const tip = object(value)
  return tip !== null && (marked(tip) || fits(tip))
}

/** The tips of a file with their JSON pointers: one object, a list of them, or a list under one key. */
function tipsIn(value: unknown): (readonly [string, unknown])[] | null {
  if (isTip(value)) return [['', value]]
  if (Array.isArray(value)) return value.length > 0 && value.slice(0, 5).some(isTip) ? value.map((tip, i) => [step(i), tip] as const) : null
  const wrapper = object(value)
  const key = wrapper === null ? undefined : ['tips', 'reports', 'tip', 'report'].find((k) => Object.hasOwn(wrapper, k))
  if (wrapper === null || key === undefined) return null
  const held = wrapper[key]
  if (isTip(held)) return [[step(key), held]]
  const items = list(held)
  return items.slice(0, 5).some(isTip) ? items.map((tip, i) => [step(key) + step(i), tip] as const) : null
}

function part(
  file: SourceFile, context: ReadContext, book: ProblemBook, seen: { noZone: boolean }, tip: readonly [string, unknown], alone: boolean,
): Part[] {
  const [pointer, value] = tip
  const checked = object(value) === null ? null : checkTip(value, pointer, book)
  if (checked === null) {
    book.add('invalid-value', `At ${pointer === '' ? '/' : pointer}: a tip is an object.`)
    return []
  }
  const reading = readingOf(checked, teller(file.path, checked.settled, book, seen, context.now))
  const { kind, name } = reading.source
  const key = reading.reference !== null ? `tip:${kind}:${plain(name ?? '')}:${reading.reference}`
    : alone ? null : `tip:sha256:${sha256Hex(JSON.stringify(value))}`
  return [{ key, part: 'tip', main: true, reading }]
}

/** One part a key: a tip that stands twice in one file is read once, the last time. */
function once(parts: readonly Part[], book: ProblemBook): Part[] {
  const byKey = new Map<string, Part>()
  for (const p of parts) {
    const key = p.key ?? ''
    if (byKey.has(key)) book.add('duplicate-key', 'Two tips of one sender carry the same reference.')
    byKey.set(key, p)
  }
  return [...byKey.values()]
}

/** The marker near the start of a file whose JSON does not parse: a tip that was cut. */
const CUT = /^\s*[{[][^]{0,2000}"format"\s*:\s*"sterna-tip\//

/** Reports of the public, activist groups, hotlines and police units as JSON; `docs/formats/tip-json.md` and `tip.schema.json`. */
export const tipJson = format({
  id: 'tip-json',
  label: 'Sterna tip (public and hotline report, JSON)',
  recognises: (peek) => tipsIn(peek.json()) !== null || (peek.json() === undefined && CUT.test(peek.head)),
  read(file, context): ReadFile {
    const value = file.json()
    if (value === undefined) {
      const parsed = parseJson(file.path, file.text())
      return { parts: [], problems: parsed.ok ? [] : [parsed.problem] }
    }
    const tips = tipsIn(value)
    if (tips === null) return { parts: [], problems: [problem(file.path, 'unread-format')] }
    const book = problemBook(file.path)
    const seen = { noZone: false }
    if (tips.length > MOST_TIPS) book.add('too-many', `The limit is ${MOST_TIPS} tips.`)
    const parts = tips.slice(0, MOST_TIPS).flatMap((tip) => part(file, context, book, seen, tip, tips.length === 1))
    return { parts: once(parts, book), problems: book.list() }
  },
})
