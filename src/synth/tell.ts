import { pictured } from './picture.ts'
import { prng } from './prng.ts'
import { sharedAddresses } from './people.ts'
import { ENTICEMENT, MATERIAL, untold } from './telling.ts'
import { handers, occupations, senders } from './words.ts'
import { talkOf } from './talk.ts'
import type { Case, Outline } from './cases.ts'
import type { Plan } from './plan.ts'
import type { Prng } from './prng.ts'
import type { Sender } from './words.ts'
import type { SynthPerson } from './people.ts'
import type { Telling, ToldAddress, ToldFile, ToldPerson } from './telling.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Reports arrive over the 28 days before `now`, evenly: what is fresh in one is recent contact until the end. */
const SPAN_DAYS = 28

/** The address that `Cloudnest` writes when it knows no e-mail: one famous value in many unrelated reports. */
const PLACEHOLDER_MAIL = 'noemail@example.com'

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** When the report of a slot arrives, in Unix milliseconds. */
export function arrivalOf(plan: Plan, slot: number): number {
  const start = Date.parse(plan.now) - SPAN_DAYS * DAY
  return Math.floor((start + ((slot + 0.5) / plan.reports) * (SPAN_DAYS * DAY - HOUR)) / 1000) * 1000
}

/** The number of a provider's report: rising with arrival, nine digits. */
const tipNumber = (slot: number): number => 210_000_000 + slot * 3

/** The sender's own id of a report; null for exports, which have none. */
export function referenceOf(outline: Outline): string | null {
  const { format, slot } = outline
  if (format === 'police-json' || format === 'cybertip-xml') return String(tipNumber(slot))
  if (format === 'tip-json') return `T-2026-${String(slot).padStart(7, '0')}`
  return format === 'csv' ? `ROW-${String(slot).padStart(7, '0')}` : null
}

function incidentTime(c: Case, outline: Outline, arrival: number, random: Prng): number {
  if (outline.danger !== 'none') return arrival - HOUR - random.int(19) * HOUR
  if (c.kind === 'old-contact') return arrival - (120 + random.int(400)) * DAY
  return arrival - HOUR - Math.floor(-Math.log(1 - random.next() * 0.999) * 3 * DAY)
}

function addressesOf(person: SynthPerson, at: number, random: Prng): ToldAddress[] {
  return Array.from({ length: 1 + random.weighted([6, 3, 1]) }, (_, i) => {
    const draw = random.next()
    const exit = draw >= 0.22 && draw < 0.27
    const ip = draw < 0.22 ? random.pick(sharedAddresses.carriers) : exit ? random.pick(sharedAddresses.exits)
      : draw < 0.3 ? sharedAddresses.office : draw < 0.65 ? `${person.ipv6}::${(1 + random.int(9)).toString(16)}` : person.ipv4
    return {
      ip, event: random.chance(0.85) ? random.pick(['Login', 'Upload', 'Registration'] as const) : undefined,
      at: random.chance(0.9) ? iso(at - i * random.int(9) * DAY - random.int(50) * 60_000) : undefined,
      port: random.chance(0.08) ? 1024 + random.int(60_000) : undefined, proxy: exit && random.chance(0.4) ? true : undefined,
    }
  })
}

function mailsOf(outline: Outline, random: Prng): string[] {
  const { suspect, account, shows } = outline
  const mails = new Set([...shows.accountMail ? [account.email] : [], ...shows.mail ? [suspect.email] : []])
  if (mails.size === 0 && account.sender.name === 'Cloudnest' && random.chance(0.6)) mails.add(PLACEHOLDER_MAIL)
  return [...mails]
}

/** The account as the service tells it. */
function accountTold(outline: Outline, random: Prng): Partial<ToldPerson> {
  const { account, shows } = outline
  return {
    service: account.sender.name, userId: shows.userId ? account.userId : undefined, handle: shows.handle ? account.handle : undefined,
    displayName: random.chance(0.4) ? account.displayName : undefined,
    profileUrl: shows.handle && random.chance(0.35) ? `https://${account.sender.site}/u/${encodeURIComponent(account.handle)}` : undefined,
  }
}

/** Who the account says that its holder is: a persona of another age gives no family name. */
function nameTold(outline: Outline, random: Prng): Partial<ToldPerson> {
  const { suspect, account, shows } = outline
  const pretends = account.claimedBirth !== suspect.birth
  return {
    first: shows.name ? account.claimedFirst : undefined, last: shows.name && !pretends ? suspect.last : undefined,
    birth: pretends || (shows.name && random.chance(0.6)) ? account.claimedBirth : undefined, gender: random.chance(0.1) ? suspect.gender : undefined,
    address: random.chance(0.3) ? {
      city: random.chance(0.6) ? suspect.city : undefined, region: suspect.region,
      country: random.chance(0.5) ? suspect.country.code : suspect.country.name,
    } : undefined,
  }
}

function suspectOf(c: Case, outline: Outline, at: number, random: Prng): ToldPerson {
  const { suspect, shows } = outline
  const has: Has = (sign) => outline.signs.includes(sign)
  return {
    ...untold, ...nameTold(outline, random), ...accountTold(outline, random), ...claimsOf(has, random), emails: mailsOf(outline, random),
    phones: shows.phone && suspect.phone !== null ? [suspect.phone] : [], addresses: shows.ip ? addressesOf(suspect, at, random) : [],
    devices: shows.device ? [random.chance(0.7) ? { type: 'Advertising ID', value: suspect.device } : { type: 'IMEI', value: suspect.imei }] : [],
    compromised: c.kind === 'compromised' ? true : undefined, priorReports: has('prior') ? [tipNumber(outline.slot) - 3000 - random.int(90_000)] : [],
    notes: random.chance(0.04) ? [`Payment handle given by the user: ${suspect.payment}`] : [],
  }
}

type Has = (sign: Outline['signs'][number]) => boolean

/** What a report claims of the person's life: the signs, and their look-alikes that say no. */
function claimsOf(has: Has, random: Prng): Partial<ToldPerson> {
  const no = has('plain-no-access')
  return {
    occupation: has('trust') ? random.pick(occupations.withChildren) : has('plain-occupation') ? random.pick(occupations.without) : undefined,
    relation: has('relation-access') ? random.pick(['Father', 'Stepfather', 'Mother’s partner', 'Uncle', 'Grandfather', 'Neighbour', 'Family friend'])
      : no ? random.pick(['None', 'Unknown', 'Online only', 'Stranger']) : undefined,
    accessToVictim: has('relation-access') ? random.pick(['Yes', true]) : no ? random.pick(['No', false, 'Unknown']) : undefined,
    accessToChildren: has('access') ? random.pick(['Yes', true]) : no ? random.pick(['No', false, 'Unknown']) : undefined,
    convicted: has('convicted') ? random.pick(['Yes', true]) : no ? random.pick(['No', false, 'Unknown']) : undefined,
  }
}

/** The child's account on a service: the same wherever that service tells of the child. */
function childAccount(child: SynthPerson, sender: Sender): { userId: string; handle: string } {
  const own = child.accounts[0]
  if (own?.sender.name === sender.name) return { userId: own.userId, handle: own.handle }
  const random = prng(Number(child.id.slice(child.id.indexOf('-') + 1)), senders.indexOf(sender))
  return { userId: String(5_000_000_000 + random.int(4_000_000_000)), handle: `${own?.handle ?? 'user'}${random.int(10)}` }
}

function childOf(c: Case, child: SynthPerson, outline: Outline, random: Prng): ToldPerson {
  const locatable = outline.signs.includes('locatable')
  const old = outline.signs.includes('plain-old-school')
  const bySchool = (locatable && outline.format !== 'police-json' && random.chance(0.7)) || (old && outline.format !== 'police-json')
  const byAddress = (locatable || old) && !bySchool
  const { userId, handle } = childAccount(child, outline.account.sender)
  const shared = c.kind.startsWith('shared-child')
  return {
    ...untold, service: outline.account.sender.name, userId, handle: random.chance(0.8) ? handle : undefined,
    first: random.chance(0.25) ? child.first : undefined, age: random.chance(0.45) ? child.age : undefined,
    emails: shared || random.chance(0.3) ? [child.email] : [],
    school: bySchool ? child.school : undefined,
    address: byAddress ? { street: child.street, city: child.city, region: child.region, country: child.country.code } : undefined,
  }
}

function filesOf(c: Case, plan: Plan, outline: Outline, at: number, random: Prng): ToldFile[] {
  const viral = c.kind === 'viral'
  const marks: string[] = []
  if (outline.signs.includes('live')) marks.push('liveStreaming')
  if (outline.signs.includes('infant')) marks.push('infant')
  if (outline.signs.includes('self-production')) marks.push('possibleSelfProduction')
  const flagged = viral && random.chance(0.25)
  const pool = Math.max(2, Math.floor(plan.reports / 400))
  const talkOnly = outline.format !== 'cybertip-xml' && outline.account.sender.chat && !viral && marks.length === 0 && outline.children.length > 0
    && random.chance(0.4)
  return Array.from({ length: talkOnly ? 0 : 1 + random.weighted(viral ? [8, 2] : [6, 2, 1, 1]) }, (_, i) => ({
    name: `${random.pick(['IMG', 'file', 'upload', 'media'])}_${random.hex(6)}.${random.pick(['jpg', 'png', 'mp4', 'webm'])}`,
    md5: viral ? prng(plan.seed, 7, Math.floor(pool * random.next() ** 2.5)).hex(32) : random.hex(32),
    viewed: i === 0 && marks.includes('possibleSelfProduction')
      ? false : random.chance(1 / 3) ? null : random.chance(outline.account.sender.shows.viewed),
    public: random.chance(0.5) ? null : random.chance(0.3),
    classification: random.chance(0.35) ? random.pick(['A1', 'A2', 'B1', 'B2']) : null,
    annotations: i === 0 ? [...marks, ...flagged ? [random.pick(['viral', 'potentialMeme'])] : []] : [],
    uploadedAt: random.chance(0.4) ? iso(at) : null,
  }))
}

const ESCALATIONS = [
  'A child may be at risk now; please look at this first.', 'Our reviewer believes that contact is going on.',
  'Possible ongoing contact with a child in the household.',
] as const

function escalationOf(c: Case, outline: Outline, random: Prng): string | null {
  if (outline.signs.includes('escalated')) return random.pick(ESCALATIONS)
  if (outline.danger === 'direct') return random.chance(0.08) ? random.pick(ESCALATIONS) : null
  if (outline.danger !== 'none' || c.kind === 'viral') return random.chance(
    outline.account.sender.escalates > 0.1 ? 0.3 : 0,
  ) ? 'High priority.' : null
  return outline.account.sender.escalates > 0.1 && random.chance(outline.account.sender.escalates) ? 'High priority.' : null
}

function priorityOf(escalation: string | null, danger: boolean, random: Prng): Telling['priority'] {
  if (random.chance(0.3)) return null
  if (escalation !== null) return random.pick(['E', '1'] as const)
  return random.pick(danger ? (['1', '2', '2', '3'] as const) : (['2', '3', '3', '3'] as const))
}

function notesOf(c: Case, outline: Outline, files: readonly ToldFile[], random: Prng): string[] {
  const notes: string[] = []
  if (c.kind === 'compromised') notes.push('The account holder told us that somebody else had taken over the account.')
  if (files.length > 0 && random.chance(0.3)) notes.push(
    `Was File Reviewed by Company? ${random.pick(['Yes', 'No', 'Information Not Provided by Company'])}`,
  )
  if (outline.account.sender.name === 'Chirrup' && outline.shows.name && random.chance(0.5)) {
    notes.push(`Full Name: ${outline.account.claimedFirst}\nLocation: ${outline.suspect.city}`)
  }
  return notes
}

/** Signs that speak of an approach to a child: their reports carry the label of an approach. */
const APPROACH: ReadonlySet<string> = new Set(['unknown-child', 'locatable', 'many-children'])

function toldChildren(c: Case, outline: Outline, random: Prng): ToldPerson[] {
  const children = outline.childrenShown ? outline.children.map((child) => childOf(c, child, outline, random)) : []
  return outline.signs.includes('many-children') ? [...children, ...extraChildren(outline, children.length, random)] : children
}

/** What a form has fields for and a provider's report has not. */
function formFields(
  plan: Plan, outline: Outline, random: Prng,
): Pick<Telling, 'meetingAt' | 'selfHarm' | 'payment' | 'liveNow' | 'handerKind' | 'hander'> {
  const has: Has = (sign) => outline.signs.includes(sign)
  const handerKind = random.pick(['hotline', 'hotline', 'public', 'public', 'activist-group', 'police'] as const)
  return {
    handerKind, hander: handerKind === 'public' ? null : random.pick(handers[handerKind]),
    meetingAt: has('meeting') ? iso(Date.parse(plan.now) + (1 + random.int(4)) * DAY) : null, selfHarm: has('self-harm'), liveNow: has('live'),
    payment: has('payment') ? `25 ${outline.suspect.country.currency} asked for and paid` : null,
  }
}

/** How a report is told: what is known of it, with what is missing missing. The same for the same plan. */
export function tell(plan: Plan, c: Case, outline: Outline): Telling {
  const source = c.kind === 'copied' ? c.outlines[0]?.slot ?? outline.slot : outline.slot // a copy tells what its first says
  const random = prng(plan.seed, 4, source)
  const arrival = arrivalOf(plan, outline.slot)
  const at = incidentTime(c, outline, arrivalOf(plan, source), random)
  const files = pictured(plan, outline.slot, filesOf(c, plan, outline, at, random))
  const escalation = escalationOf(c, outline, random)
  const children = toldChildren(c, outline, random)
  const approach = outline.signs.some((s) => APPROACH.has(s)) || c.kind === 'fan-out' || (children.length > 0 && random.chance(0.06))
  const { sender } = outline.account
  return {
    reference: referenceOf(outline) ?? `X-${outline.slot}`, number: tipNumber(outline.slot), sender: sender.name, site: sender.site,
    receivedAt: iso(arrival), incidentAt: iso(at), incidentType: approach ? ENTICEMENT : MATERIAL, chat: sender.chat,
    language: outline.suspect.country.language,
    escalation, annotations: outline.signs.includes('sextortion') ? ['sextortion'] : [],
    priority: priorityOf(escalation, outline.danger === 'direct', random),
    suspect: suspectOf(c, outline, at, random), children, files, notes: notesOf(c, outline, files, random), talk: talkOf(outline, at, random),
    ...formFields(plan, outline, random),
  }
}

/** Further accounts that the suspect wrote to; the sender gives nothing but their ids. */
function extraChildren(outline: Outline, known: number, random: Prng): ToldPerson[] {
  return Array.from({ length: Math.max(0, 3 + random.int(3) - known) }, () =>
    ({
      ...untold, service: outline.account.sender.name, userId: String(7_000_000_000 + random.int(2_000_000_000)),
      age: random.chance(0.3) ? 9 + random.int(7) : undefined,
    }))
}
