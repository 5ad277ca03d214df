import { arrivalOf, referenceOf, tell } from './tell.ts'
import { csvBatch } from './write/csv.ts'
import { discord, eml, meta, snapchat, snowflake, telegram, whatsapp } from './write/chats.ts'
import { fileDetailsXml, reportXml } from './write/cybertip-xml.ts'
import { policeJson } from './write/police-json.ts'
import { prng } from './prng.ts'
import { tipJson } from './write/tip-json.ts'
import { ufdr } from './write/ufdr.ts'
import type { Case, Outline } from './cases.ts'
import type { ChatNames } from './write/chats.ts'
import type { Plan, SynthFormat } from './plan.ts'
import type { Telling, ToldFile } from './telling.ts'

/** A file of the inbox; `path` is relative to the world's folder (`inbox/…`), with slashes; text is UTF-8. */
export interface SynthFile {
  readonly path: string
  readonly content: string | Uint8Array
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

/** Of the reports of formats that can be updated: how many come again in another version, and how many as the same bytes. */
const AGAIN = { version: 0.03, same: 0.01 }

/** How often and how a report comes again. A copy under another id (a case of its own kind) comes once. */
function againOf(plan: Plan, c: Case, outline: Outline): 'version' | 'same' | 'no' {
  if (c.kind === 'copied' || (outline.format !== 'police-json' && outline.format !== 'tip-json')) return 'no'
  const draw = prng(plan.seed, 5, outline.slot).next()
  return draw < AGAIN.version ? 'version' : draw < AGAIN.version + AGAIN.same ? 'same' : 'no'
}

function mainPath(plan: Plan, outline: Outline): string {
  const folder = `inbox/${padded(Math.floor(outline.slot / 1000), 4)}`
  const slot = padded(outline.slot, 7)
  const chat = `${folder}/chat-${slot}-${outline.format}.json`
  const paths: Readonly<Record<SynthFormat, string>> = {
    'police-json': `${folder}/tip-${referenceOf(outline) ?? ''}.json`, 'cybertip-xml': `${folder}/${referenceOf(outline) ?? ''}/report.xml`,
    'tip-json': `${folder}/form-${referenceOf(outline) ?? ''}.json`, 'csv': `inbox/batches/batch-${padded(plan.csvBatch[outline.slot] ?? 0, 5)}.csv`,
    'whatsapp': `${folder}/chat-${slot}.txt`, 'ufdr': `${folder}/extraction-${slot}.xml`, 'eml': `${folder}/mail-${slot}.eml`,
    'telegram': chat, 'discord': chat, 'meta': chat, 'snapchat': chat,
  }
  return paths[outline.format]
}

/** Where a report's picture lies: beside the report, by the file's name. */
export const picturePath = (plan: Plan, outline: Outline, file: ToldFile): string => mainPath(plan, outline).replace('report.xml', file.name)

/** The paths of a report's files, oldest version first, its pictures last. */
export function pathsOf(plan: Plan, c: Case, outline: Outline, files: readonly ToldFile[]): string[] {
  const path = mainPath(plan, outline)
  if (outline.format === 'cybertip-xml') {
    const shown = files.filter((file) => file.picture !== undefined)
    return [path, ...files.map((_, i) => path.replace('report.xml', `file-${i + 1}.xml`)), ...shown.map((file) => picturePath(plan, outline, file))]
  }
  const again = againOf(plan, c, outline)
  if (again === 'version') return [path, path.replace('inbox/', 'inbox/updates/')]
  return again === 'same' ? [path, path.replace('inbox/', 'inbox/repeats/')] : [path]
}

/** What the first version did not say yet. A danger may show in the second version only. */
function earlier(plan: Plan, t: Telling, slot: number): Telling {
  const files = t.files.map((f) => ({ ...f, classification: null }))
  if (prng(plan.seed, 8, slot).chance(0.6)) return { ...t, files, priority: null }
  const { occupation: _o, relation: _r, accessToVictim: _v, accessToChildren: _a, convicted: _c, ...suspect } = t.suspect
  return {
    ...t, files: files.map((f) => ({ ...f, annotations: [] })), annotations: [], escalation: null, priority: null, suspect, meetingAt: null,
    selfHarm: false, payment: null, liveNow: false,
  }
}

function later(plan: Plan, t: Telling, slot: number): Telling {
  const at = Math.min(arrivalOf(plan, slot) + 36 * 3_600_000, Date.parse(plan.now) - 60_000)
  return { ...t, receivedAt: `${new Date(at).toISOString().slice(0, 19)}Z` }
}

function namesOf(outline: Outline): ChatNames {
  const { first } = outline.suspect.country
  const called = outline.children[0]?.first ?? first[outline.slot % first.length] ?? 'Me'
  const unique = outline.format === 'discord' || outline.format === 'snapchat' // services on which nobody shares a name
  const digits = outline.account.userId.replace(/\D/g, '')
  return {
    suspect: outline.shows.name && !unique ? `${outline.account.claimedFirst} ${outline.suspect.last}` : outline.account.handle,
    child: unique ? `${called.toLowerCase()}_${outline.slot.toString(36)}` : called,
    suspectId: `8${digits.slice(-11).padStart(11, '0')}`, childId: `4${padded(outline.slot, 11)}`,
  }
}

function mailText(t: Telling, outline: Outline): string {
  const who = [outline.shows.handle ? `screen name ${outline.account.handle}` : '', outline.shows.userId ? `user id ${outline.account.userId}` : '',
    t.suspect.emails.length > 0 ? `e-mail ${t.suspect.emails.join(', ')}` : ''].filter((s) => s !== '').join(', ')
  return `Good morning,\r\n\r\nI want to report an account on ${t.sender} (${who}).\r\nIt wrote to a young person in our group:\r\n${t.talk.map((turn) => `> ${turn.text}`).join('\r\n')}\r\n\r\nPlease look at it.`
}

function chatFile(plan: Plan, outline: Outline, t: Telling): string {
  const names = namesOf(outline)
  const random = prng(plan.seed, 6, outline.slot)
  const writers: Readonly<Partial<Record<SynthFormat, () => string>>> = {
    whatsapp: () => whatsapp(t.talk, names, random.pick(['ios', 'android'] as const), random.pick(['dmy', 'mdy', 'ymd'] as const)),
    telegram: () => telegram(t.talk, names),
    discord: () => discord(t.talk, names, snowflake('2020-01-01T00:00:00Z', outline.slot), t.receivedAt),
    meta: () => meta(t.talk, names, `thread_${t.number}`),
    snapchat: () => snapchat(t.talk, names),
    ufdr: () => ufdr(t.talk, { ...names, suspectId: outline.account.userId }, {
      device: 'Testphone 5', owner: 'suspect', imei: outline.suspect.imei, service: t.sender, places: [],
      contacts: t.suspect.emails.map((value) => ({ name: names.suspect, kind: 'Email' as const, value })),
    }, t.number),
    eml: () => eml(t, `Group member <member${outline.slot}@example.org>`, 'An account that worries us', mailText(t, outline)),
  }
  return writers[outline.format]?.() ?? ''
}

/** The files of a report, in the order of `pathsOf`; none for a row of a CSV batch. */
export function renderReport(plan: Plan, c: Case, outline: Outline): SynthFile[] {
  const t = tell(plan, c, outline)
  const paths = pathsOf(plan, c, outline, t.files)
  const path = paths[0] ?? ''
  const style = c.kind === 'copied' ? c.outlines[0]?.slot ?? outline.slot : outline.slot
  const write = (told: Telling): string => (outline.format === 'tip-json' ? tipJson(told) : policeJson(told, prng(plan.seed, 6, style)))
  if (outline.format === 'csv') return []
  if (outline.format === 'cybertip-xml') {
    const contents = [reportXml(t), ...t.files.map((f, i) => fileDetailsXml(t.number, f, i)), ...t.files.flatMap((f) => f.picture?.bytes ?? [])]
    return contents.map((content, i) => ({ path: paths[i] ?? path, content }))
  }
  if (outline.format !== 'police-json' && outline.format !== 'tip-json') return [{ path, content: chatFile(plan, outline, t) }]
  if (againOf(plan, c, outline) === 'version') return [
    { path, content: write(earlier(plan, t, outline.slot)) }, { path: paths[1] ?? path, content: write(later(plan, t, outline.slot)) },
  ]
  return paths.map((p) => ({ path: p, content: write(t) }))
}

/** A CSV batch as a file. */
export function renderBatch(plan: Plan, rows: readonly { readonly outline: Outline; readonly told: Telling }[]): SynthFile[] {
  const first = rows[0]
  return first === undefined ? [] : [{ path: mainPath(plan, first.outline), content: csvBatch(rows.map((r) => r.told)) }]
}
