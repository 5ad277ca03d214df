import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reportView } from '../src/desk/index.ts'
import { wholeQueue, type Queued } from '../src/desk/index.ts'
import { takeIn, type House, type Imported } from '../src/way.ts'
import { temporaryFolder } from './doors.ts'

/** Somebody in a tip; every field may be left out. */
export interface Whom {
  readonly first?: string
  readonly last?: string
  readonly born?: string
  readonly age?: number
  readonly email?: string
  readonly phone?: string
  readonly service?: string
  readonly userId?: string
  readonly handle?: string
  readonly ips?: readonly { readonly value: string; readonly at?: string }[]
  readonly device?: string
  readonly country?: string
  /** Further keys, as they stand. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** A file in a tip. */
export interface TipFile {
  readonly name?: string
  readonly id?: string
  readonly md5?: string
  readonly tags?: readonly string[]
  readonly viewed?: boolean | null
}

/** A tip as a test tells it. */
export interface Tip {
  readonly id: string
  readonly received?: string | null
  readonly sender?: string
  readonly type?: string
  readonly suspects?: readonly Whom[]
  readonly children?: readonly Whom[]
  readonly files?: readonly TipFile[]
  readonly tags?: readonly string[]
  readonly priority?: string
  readonly text?: string
}

/** The official label for enticement. */
export const ENTICEMENT = 'Online Enticement of Children for Sexual Acts'

function personOf(w: Whom): object {
  return {
    firstName: w.first ?? null, lastName: w.last ?? null, dateOfBirth: w.born ?? null, approximateAge: w.age ?? null,
    espService: w.service ?? null, espUserId: w.userId ?? null, screenName: { value: w.handle ?? null },
    emails: { emails: w.email === undefined ? [] : [{ value: w.email, verified: null }] },
    phones: { phones: w.phone === undefined ? [] : [{ value: w.phone, verified: null }] },
    addresses: { addresses: w.country === undefined ? [] : [{ city: 'Ternby', country: w.country }] },
    sourceInformation: {
      sourceCaptures: [
        ...(w.ips ?? []).map((ip) => ({ captureType: 'IP Address', value: ip.value, dateTime: ip.at ?? null, eventName: 'LOGIN' })),
        ...(w.device === undefined ? [] : [{ captureType: 'IMEI', value: w.device }]),
      ],
    },
    ...w.more,
  }
}

/** A CyberTip JSON as police receive it. */
export function tip(t: Tip): object {
  return {
    reportId: t.id,
    dateReceived: t.received === undefined ? '2026-11-10T10:00:00Z' : t.received,
    ...(t.priority === undefined ? {} : { priority: t.priority }),
    reportedInformation: {
      reportingEsp: { espName: t.sender ?? 'Ternchat' },
      incidentSummary: {
        incidentType: t.type ?? 'Child Pornography (possession, manufacture, and distribution)', incidentDateTime: '2026-11-09T10:00:00Z',
      },
      reportedPeople: { reportedPersons: (t.suspects ?? []).map(personOf), victims: (t.children ?? []).map(personOf) },
      uploadedFiles: {
        uploadedFiles: (t.files ?? []).map((f) => ({
          filename: f.name ?? 'file.bin', submittalId: f.id ?? null, verificationHash: f.md5 ?? null, viewedByEsp: f.viewed ?? null,
          ncmecTags: { groups: [{ tags: (f.tags ?? []).map((value) => ({ value })) }] },
        })),
      },
      ...(t.tags === undefined ? {} : { ncmecTags: { groups: [{ tags: t.tags.map((value) => ({ value })) }] } }),
      additionalInformations: t.text === undefined ? [] : [{ value: t.text }],
    },
  }
}

/** An MD5 hash made of a number. */
export function md5(n: number): string {
  return n.toString(16).padStart(8, '0').repeat(4)
}

/** A folder with these files: text as it stands, anything else as JSON. */
export function inboxOf(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** Takes a folder with these files in. */
export function take(doors: House, files: Readonly<Record<string, unknown>>): Promise<Imported> {
  return takeIn(doors, [inboxOf(files)], { who: 'test' })
}

/** Takes tips in, one file each, in the order given. */
export function takeTips(doors: House, tips: readonly Tip[]): Promise<Imported> {
  return take(doors, Object.fromEntries(tips.map((t, i) => [`${String(i).padStart(4, '0')}-${t.id}.json`, tip(t)])))
}

/** The queue as a list. */
export async function queueOf(doors: House): Promise<Queued[]> {
  return Array.fromAsync(wholeQueue(doors))
}

/** The queue by the senders' numbers. */
export async function byReference(doors: House): Promise<ReadonlyMap<string, Queued>> {
  return new Map((await queueOf(doors)).map((q) => [q.reference ?? q.id, q]))
}

/** One entry by the sender's number. */
export async function entry(doors: House, reference: string): Promise<Queued> {
  const found = (await byReference(doors)).get(reference)
  if (found === undefined) throw new Error(`no report ${reference}`)
  return found
}

/** What tests read of `sterna report`. */
export interface View {
  readonly versions: readonly { readonly version: number; readonly changes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[]; readonly movedBecause: string | null }[]
  readonly evidence: readonly { readonly name: string | null; readonly known: string }[]
  readonly links: readonly { readonly id: string; readonly strength: number; readonly because: readonly { readonly kind: string; readonly value: string; readonly bits: number }[]; readonly against: readonly { readonly kind: string; readonly values: readonly string[]; readonly bits: number }[] }[]
  readonly weak: readonly { readonly id: string; readonly strength: number; readonly because: readonly { readonly kind: string }[] }[]
  readonly group: { readonly id: string; readonly members: readonly string[]; readonly weakest: { readonly a: string; readonly b: string; readonly strength: number } | null } | null
  readonly personas: readonly { readonly identities: readonly object[]; readonly contradictions: readonly { readonly kind: string; readonly claims: readonly { readonly value: string }[] }[] }[]
  readonly fanOut: readonly { readonly children: number; readonly identities: readonly string[] }[]
  readonly moves: readonly { readonly because: string; readonly before: string | null; readonly after: string }[]
}

/** The whole report by the sender's number. */
export async function view(doors: House, reference: string): Promise<View> {
  const found = await reportView(doors, (await entry(doors, reference)).id)
  return found as View
}

/** The rules that fired on an entry. */
export const rulesOf = (q: Queued): string[] => [...new Set(q.triggers.map((t) => t.rule))]
