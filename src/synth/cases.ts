import { caseKinds, synthFormats } from './plan.ts'
import { inventPerson } from './people.ts'
import { dangerSigns, otherSigns } from './signs.ts'
import { prng } from './prng.ts'
import type { CaseKind, Plan, SynthFormat } from './plan.ts'
import type { ShownSign } from './signs.ts'
import type { SynthAccount, SynthPerson } from './people.ts'
import type { Prng } from './prng.ts'

/** Which identifying fields of the suspect a report carries. `mail` is the person's own e-mail beside that of the account. */
interface Shows {
  readonly userId: boolean
  readonly handle: boolean
  readonly accountMail: boolean
  readonly mail: boolean
  readonly phone: boolean
  readonly device: boolean
  readonly name: boolean
  readonly ip: boolean
}

/** One report of a case before it is written: who, what it shows, and how danger can be found from it. */
export interface Outline {
  readonly slot: number
  readonly turn: number
  readonly format: SynthFormat
  readonly suspect: SynthPerson
  readonly account: SynthAccount
  /** The children whom the report is about, shown or not. */
  readonly children: readonly SynthPerson[]
  readonly childrenShown: boolean
  readonly signs: readonly ShownSign[]
  /** How a danger shows: in the report itself, through a linked report, not at all; `none` when nobody is in danger. */
  readonly danger: 'direct' | 'link' | 'hidden' | 'none'
  readonly noise: boolean
  readonly shows: Shows
}

/** A case: reports that belong together because they are about one suspect or one child. */
export interface Case {
  readonly number: number
  readonly kind: CaseKind
  readonly inDangerNow: boolean
  readonly suspects: readonly SynthPerson[]
  readonly children: readonly SynthPerson[]
  readonly outlines: readonly Outline[]
}

const IN_DANGER: ReadonlySet<CaseKind> = new Set(['danger', 'fan-out', 'hidden', 'shared-child-danger'])

/** Formats in which a danger can be told by a field; the others tell it through a linked report only. */
const TELLING_FORMATS: ReadonlySet<SynthFormat> = new Set(['police-json', 'cybertip-xml', 'tip-json'])

/** Formats that carry names of their own service only: what joins them to other reports stands in the talk. */
const CHATS: ReadonlySet<SynthFormat> = new Set(['whatsapp', 'telegram', 'discord', 'meta', 'snapchat'])

/** Of the reports of a group that show nothing of what the others show: those that stay so, and that nobody can link. */
const LOST = 0.05

function peopleOf(plan: Plan, number: number, kind: CaseKind, size: number, random: Prng): { suspects: SynthPerson[]; children: SynthPerson[] } {
  const many = size > 1 ? [40, 32, 18, 10] : [80, 20]
  const two = kind === 'shared-child' || kind === 'shared-child-danger'
  const suspects = Array.from({ length: two ? Math.max(1, size) : 1 }, (_, i) => inventPerson(plan, number, i, {
    role: kind === 'compromised' ? 'account-holder' : 'suspect', accounts: 1 + random.weighted(two ? [1] : many), pretends: random.chance(0.18),
  }))
  const children = childrenCount(kind, size, random)
  return {
    suspects,
    children: Array.from({ length: children }, (_, i) => inventPerson(plan, number, 48 + i, { role: 'child', accounts: 1, pretends: false })),
  }
}

function childrenCount(kind: CaseKind, size: number, random: Prng): number {
  const counts: Readonly<Record<CaseKind, () => number>> = {
    'fan-out': () => Math.min(14, Math.max(3, size + random.int(3))), 'danger': () => (random.chance(0.85) ? 1 : 2),
    'hidden': () => 1, 'shared-child': () => 1, 'shared-child-danger': () => 1, 'old-contact': () => 1, 'viral': () => 0, 'compromised': () => 0,
    'repeat': () => (random.chance(0.15) ? 1 : 0), 'single': () => (random.chance(0.13) ? 1 : 0), 'false-sign': () => (random.chance(0.13) ? 1 : 0),
    'copied': () => (random.chance(0.13) ? 1 : 0),
  }
  return counts[kind]()
}

/** Which of the case's children a report is about: in a fan-out each report brings others. */
function childrenOf(kind: CaseKind, children: readonly SynthPerson[], turn: number, size: number, random: Prng): readonly SynthPerson[] {
  if (kind === 'fan-out') return children.filter((_, i) => i % size === turn % Math.max(1, Math.min(size, children.length)))
  if (kind === 'repeat') return random.chance(0.5) ? children : []
  return children
}

function showsOf(account: SynthAccount, thin: boolean, random: Prng): Shows {
  const s = account.sender.shows
  const userId = random.chance(s.userId)
  return {
    userId, handle: random.chance(s.handle) || !userId, accountMail: !thin && random.chance(s.email), mail: false,
    phone: !thin && random.chance(0.3), device: !thin && random.chance(0.35), name: !thin && random.chance(s.name),
    ip: !thin && random.chance(s.ip + 0.07),
  }
}

/** What two reports of a person can share for certain: words for the account's id, a mail, the phone, the device. */
function strong(o: { shows: Shows; account: SynthAccount; suspect: SynthPerson; format: SynthFormat }): string[] {
  const out: string[] = []
  if (CHATS.has(o.format)) return o.shows.mail ? [`mail:${o.suspect.email}`] : []
  if (o.shows.userId) out.push(`id:${o.account.userId}`)
  if (o.shows.accountMail) out.push(`mail:${o.account.email}`)
  if (o.shows.mail) out.push(`mail:${o.suspect.email}`)
  if (o.shows.phone && o.suspect.phone !== null) out.push(`phone:${o.suspect.phone}`)
  if (o.shows.device && o.format === 'cybertip-xml') out.push(`device:${o.suspect.device}`)
  return out
}

function signsFor(kind: CaseKind, danger: Outline['danger'], format: SynthFormat, random: Prng): ShownSign[] {
  if (danger === 'direct') return dangerSigns(format, random)
  if (danger === 'link' || danger === 'hidden') return []
  return otherSigns(kind, format, random)
}

/** Whether the child is named: some signs need it, one needs that nobody is. */
function shownChildren(kind: CaseKind, signs: readonly ShownSign[], danger: Outline['danger'], random: Prng): boolean {
  if (kind === 'shared-child' || kind === 'shared-child-danger' || kind === 'fan-out') return true
  if (signs.includes('unknown-child') || danger === 'hidden' || danger === 'link') return false
  if (signs.includes('locatable') || signs.includes('many-children') || signs.includes('plain-old-school')) return true
  return kind === 'single' || kind === 'repeat' || kind === 'copied' || random.chance(0.5)
}

function dangerOf(kind: CaseKind, format: SynthFormat, turn: number, direct: number, random: Prng): Outline['danger'] {
  if (kind === 'hidden') return 'hidden'
  if (!IN_DANGER.has(kind)) return 'none'
  if (turn === direct) return 'direct'
  if (!TELLING_FORMATS.has(format)) return 'link'
  return random.chance(kind === 'fan-out' ? 0.6 : 0.82) ? 'direct' : 'link'
}

/** Makes the case of a number, with all its reports in outline: the same for the same plan, whatever was made before. */
export function buildCase(plan: Plan, number: number): Case {
  const random = prng(plan.seed, 3, number)
  const kind = caseKinds[plan.kind[number] ?? 0] ?? 'single'
  const size = plan.size[number] ?? 1
  const { suspects, children } = peopleOf(plan, number, kind, size, random)
  const direct = random.int(size)
  const known = new Set<string>()
  const outlines: Outline[] = []
  for (let turn = 0; turn < size; turn += 1) {
    const slot = plan.caseSlots[(plan.caseStart[number] ?? 0) + turn] ?? 0
    const format = synthFormats[plan.slotFormat[slot] ?? 0] ?? 'police-json'
    const danger = dangerOf(kind, format, turn, direct, random)
    const outline = outlineOf({ kind, size, suspects, children, turn, slot, format, danger }, random)
    const kept = kind === 'copied' && turn > 0 ? { ...(outlines[0] as Outline), slot, turn, noise: true } : linked(outline, size, known, random)
    const words = strong(kept)
    if (turn === 0 || words.some((word) => known.has(word))) for (const word of words) known.add(word) // a lost report leads nobody on
    outlines.push(kept)
  }
  return { number, kind, inDangerNow: IN_DANGER.has(kind), suspects, children, outlines }
}

interface Beginning {
  readonly kind: CaseKind
  readonly size: number
  readonly suspects: readonly SynthPerson[]
  readonly children: readonly SynthPerson[]
  readonly turn: number
  readonly slot: number
  readonly format: SynthFormat
  readonly danger: Outline['danger']
}

function outlineOf(b: Beginning, random: Prng): Outline {
  const suspect = b.suspects[b.turn % b.suspects.length] as SynthPerson
  const own = random.pick(suspect.accounts)
  const shared = b.kind === 'shared-child' || b.kind === 'shared-child-danger' ? b.children[0]?.accounts[0]?.sender : undefined
  const account = shared === undefined ? own : { ...own, sender: shared } // both suspects meet the child on the child's own service
  const about = childrenOf(b.kind, b.children, b.turn, b.size, random)
  const signs = signsFor(b.kind, b.danger, b.format, random)
  return {
    slot: b.slot, turn: b.turn, format: b.format, suspect, account, children: about, signs, danger: b.danger,
    childrenShown: shownChildren(b.kind, signs, b.danger, random), noise: b.kind === 'viral',
    shows: showsOf(account, b.danger === 'link' || random.chance(0.12), random),
  }
}

/** Gives a report of a group something strong that an earlier one shows, but for the few that stay lost. */
function linked(outline: Outline, size: number, known: ReadonlySet<string>, random: Prng): Outline {
  if (size === 1) return outline
  if (outline.turn === 0) return { ...outline, shows: { ...outline.shows, mail: true } }
  if (strong(outline).some((word) => known.has(word))) return outline
  return random.chance(LOST) ? outline : { ...outline, shows: { ...outline.shows, mail: true } }
}
