import { countries } from './words.ts'
import { prng } from './prng.ts'
import type { Prng } from './prng.ts'

/** What a world is made from. `now` is ISO 8601 UTC; the same options give the same bytes. */
export interface SynthOptions {
  readonly reports: number
  readonly seed: number
  readonly now?: string
  /** So many files of XML reports lie beside them as pictures (patterns), and two hash lists know some of them. 0 by default. */
  readonly pictures?: number
}

/** Which reports show pictures: the number of a report's first picture by its slot, and how many pictures there are. */
export interface PicturePlan {
  readonly count: number
  readonly first: ReadonlyMap<number, number>
}

/** The moment that worlds are told from when nobody says another. */
const SYNTH_NOW = '2026-11-21T12:00:00Z'

/**
 * What kind of case stands behind reports. `danger`, `fan-out`, `hidden` are about a child in danger now (`shared-child` may be);
 * `false-sign` carries a sign of danger where none is; `old-contact` carries look-alikes of signs; `copied` is sent twice under two ids.
 */
export const caseKinds = ['single', 'viral', 'compromised', 'repeat', 'shared-child', 'shared-child-danger', 'danger', 'fan-out', 'hidden',
  'false-sign', 'old-contact', 'copied'] as const

/** One of `caseKinds`. */
export type CaseKind = (typeof caseKinds)[number]

/** The formats of a world's reports. */
export const synthFormats = [
  'police-json', 'cybertip-xml', 'tip-json', 'csv', 'whatsapp', 'telegram', 'discord', 'meta', 'snapchat', 'ufdr', 'eml',
] as const

/** One of `synthFormats`. */
export type SynthFormat = (typeof synthFormats)[number]

/** Which reports there are, in the order in which they arrive. Arrays by case or by slot (place in the order of arrival), nothing else is kept. */
export interface Plan {
  readonly reports: number
  readonly seed: number
  readonly now: string
  readonly cases: number
  readonly kind: Uint8Array
  readonly size: Uint8Array
  readonly country: Uint8Array
  /** The number of the reserved phone that the case's suspect has, or -1: the reserved ranges are too small for everybody. */
  readonly phone: Int16Array
  readonly slotCase: Int32Array
  readonly slotTurn: Uint8Array
  readonly slotFormat: Uint8Array
  /** First index into `caseSlots` by case. */
  readonly caseStart: Int32Array
  readonly caseSlots: Int32Array
  /** Number of the CSV batch that holds a slot's row, and the row (from 0); -1 when the slot is no row. */
  readonly csvBatch: Int32Array
  readonly csvRow: Int32Array
  readonly pictures: PicturePlan
}

/** Shares of all reports; see `docs/synth.md`. */
const SHARES = { danger: 0.055, falseSign: 0.038, viral: 0.17, compromised: 0.008, copied: 0.016, oldContact: 0.05, sharedChild: 0.012, repeat: 0.3 }

/** Of the reports about a child in danger now: those that show nothing and hang on nothing. */
const HIDDEN_SHARE = 0.01

/** Rows of one CSV batch at most. */
const CSV_ROWS = 40

interface Draft { kinds: number[]; sizes: number[] }

const kindNumber = (kind: CaseKind): number => caseKinds.indexOf(kind)

/** Sizes of true groups: most have two to six reports, few up to twelve. */
function groupSize(random: Prng): number {
  return 2 + random.weighted([45, 22, 12, 7, 5, 3, 2, 1, 1, 1, 1])
}

function fill(draft: Draft, kind: CaseKind, budget: number, size: () => number): number {
  let left = budget
  while (left > 0) {
    const n = Math.min(size(), left)
    draft.kinds.push(kindNumber(kind))
    draft.sizes.push(n)
    left -= n
  }
  return budget
}

function draftCases(reports: number, random: Prng): Draft {
  const draft: Draft = { kinds: [], sizes: [] }
  const share = (part: number): number => Math.round(reports * part)
  const danger = Math.max(1, share(SHARES.danger))
  const hidden = Math.floor(danger * HIDDEN_SHARE)
  const fanOut = Math.floor(danger * 0.12)
  const shared = Math.floor(danger * 0.08)
  const most = Math.max(2, Math.min(12, Math.floor(danger / 6)))
  let used = fill(draft, 'hidden', hidden, () => 1)
  used += fill(draft, 'fan-out', fanOut, () => Math.min(most, groupSize(random) + 1))
  used += fill(draft, 'shared-child-danger', shared, () => Math.min(most, 2 + random.weighted([6, 3, 1])))
  used += fill(draft, 'danger', danger - used, () => (random.chance(0.62) ? 1 : Math.min(most, groupSize(random))))
  used += fill(draft, 'false-sign', share(SHARES.falseSign), () => 1)
  used += fill(draft, 'viral', share(SHARES.viral), () => 1)
  used += fill(draft, 'compromised', share(SHARES.compromised), () => 1)
  used += fill(draft, 'copied', share(SHARES.copied / 2) * 2, () => 2)
  used += fill(draft, 'old-contact', share(SHARES.oldContact), () => 1)
  used += fill(draft, 'shared-child', share(SHARES.sharedChild), () => 2)
  const large = Math.min(40, Math.floor(reports / 100))
  const prolific = reports >= 1300 ? Math.max(1, Math.round(reports / 2500)) : 0
  for (let i = 0; i < prolific; i += 1) used += fill(draft, 'repeat', large - (i === 0 ? 0 : random.int(large - 12)), () => large)
  used += fill(draft, 'repeat', Math.max(0, Math.min(share(SHARES.repeat), reports - used)), () => groupSize(random))
  fill(draft, 'single', Math.max(0, reports - used), () => 1)
  return draft
}

function shuffle(list: Int32Array, random: Prng): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = random.int(i + 1)
    const held = list[i] ?? 0
    list[i] = list[j] ?? 0
    list[j] = held
  }
}

/** Weights of the formats by kind of case, in the order of `synthFormats`. Chats mostly stand alone. */
function formatWeights(kind: CaseKind): readonly number[] {
  if (kind === 'single') return [75.5, 10, 5, 4, 0.9, 0.8, 0.8, 0.9, 0.8, 0.5, 0.8]
  if (kind === 'repeat') return [81, 12, 3, 2, 0, 0.3, 0.2, 0, 0, 0.5, 1]
  if (kind === 'copied') return [1]
  if (kind === 'viral' || kind === 'compromised') return [84, 16]
  return kind === 'false-sign' || kind === 'old-contact' ? [74, 16, 10] : [76, 16, 8]
}

/** Formats of the slots. The first single reports take one of each format in turn, so that a small world has them all too. */
function formatsOf(plan: { slotCase: Int32Array; kind: Uint8Array }, random: Prng): Uint8Array {
  const formats = new Uint8Array(plan.slotCase.length)
  let forced = 1
  for (const [slot, number] of plan.slotCase.entries()) {
    const kind = caseKinds[plan.kind[number] ?? 0] ?? 'single'
    const drawn = random.weighted(formatWeights(kind))
    if (kind === 'single' && forced < synthFormats.length) {
      formats[slot] = forced
      forced += 1
    } else {
      formats[slot] = drawn
    }
  }
  return formats
}

function batches(formats: Uint8Array): { csvBatch: Int32Array; csvRow: Int32Array } {
  const csvBatch = new Int32Array(formats.length).fill(-1)
  const csvRow = new Int32Array(formats.length).fill(-1)
  let batch = 0, row = 0
  for (let slot = 0; slot < formats.length; slot += 1) {
    if (synthFormats[formats[slot] ?? 0] !== 'csv') continue
    csvBatch[slot] = batch
    csvRow[slot] = row
    row += 1
    if (row === CSV_ROWS) { batch += 1; row = 0 }
  }
  return { csvBatch, csvRow }
}

/** Countries of the cases, and reserved phone numbers for the first British (1,000) and American (99) suspects. */
function phonesOf(cases: number, random: Prng): { country: Uint8Array; phone: Int16Array } {
  const country = new Uint8Array(cases)
  const phone = new Int16Array(cases).fill(-1)
  const weights = countries.map((c) => c.weight)
  const left: Record<string, number> = { GB: 1000, US: 99 }
  for (let i = 0; i < cases; i += 1) {
    country[i] = random.weighted(weights)
    const code = countries[country[i] ?? 0]?.code ?? ''
    const free = left[code] ?? 0
    if (free > 0 && random.chance(0.6)) {
      phone[i] = free
      left[code] = free - 1
    }
  }
  return { country, phone }
}

/** Plans a world, without its pictures: how many cases of which kind, and which report of which case arrives when. */
export function planWorld(options: SynthOptions): Plan {
  const reports = Math.max(1, Math.floor(options.reports))
  const random = prng(options.seed, 1)
  const draft = draftCases(reports, random)
  const cases = draft.kinds.length
  const order = Int32Array.from({ length: cases }, (_, i) => i)
  shuffle(order, random)
  const kind = Uint8Array.from(order, (i) => draft.kinds[i] ?? 0)
  const size = Uint8Array.from(order, (i) => draft.sizes[i] ?? 1)
  const caseStart = new Int32Array(cases + 1)
  for (let i = 0; i < cases; i += 1) caseStart[i + 1] = (caseStart[i] ?? 0) + (size[i] ?? 1)
  const slotCase = new Int32Array(caseStart[cases] ?? 0)
  for (let i = 0; i < cases; i += 1) slotCase.fill(i, caseStart[i] ?? 0, caseStart[i + 1] ?? 0)
  shuffle(slotCase, random)
  const seen = new Uint8Array(cases)
  const caseSlots = new Int32Array(slotCase.length)
  const slotTurn = Uint8Array.from(slotCase, (number, slot) => {
    const turn = seen[number] ?? 0
    seen[number] = turn + 1
    caseSlots[(caseStart[number] ?? 0) + turn] = slot
    return turn
  })
  const slotFormat = formatsOf({ slotCase, kind }, random)
  return {
    reports: slotCase.length, seed: options.seed, now: options.now ?? SYNTH_NOW, cases, kind, size, ...phonesOf(cases, random),
    slotCase, slotTurn, slotFormat, caseStart, caseSlots, ...batches(slotFormat), pictures: { count: 0, first: new Map() },
  }
}
