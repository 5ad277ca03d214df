import { COMMENCEMENT_UNVERIFIED, NOTICE, type Offence, type Pack } from './contract.ts'
import { verifiedState, type VerifiedState } from './verified.ts'

/** Why something of a pack needs to be looked at again. */
export const checkReasons = ['older-than-a-year', 'unverified', 'partly-verified', 'commencement-unverified'] as const

/** One of `checkReasons`. */
export type CheckReason = (typeof checkReasons)[number]

/** One thing to look at again. `what` is an offence, an element or a duty by its id, or a field of the pack's head (`terminology: luring`). */
export interface CheckRow {
  readonly jurisdiction: string
  readonly what: string
  /** The day it was last checked, `2026-11-21`. */
  readonly checkedOn: string
  readonly state: VerifiedState | null
  /** As the pack states it; null where the pack marks nothing. */
  readonly verified: string | null
  readonly why: readonly CheckReason[]
  readonly source: string | null
}

/** What is old or unverified in the packs. `total` counts everything that was looked at; `byReason` and `byPack` count rows. */
export interface LawCheck {
  /** The day that "older than a year" is told from. */
  readonly on: string
  readonly total: number
  readonly rows: readonly CheckRow[]
  readonly byReason: Readonly<Record<CheckReason, number>>
  readonly byPack: Readonly<Record<string, Readonly<Record<VerifiedState | 'old', number>>>>
  /** What everything that comes out of these packs is. */
  readonly notice: string
}

interface Item {
  readonly what: string
  readonly checkedOn: string
  readonly verified: string | null
  readonly commencement: boolean
  readonly source: string | null
}

/**
 * Lists what of the packs is older than a year on the day of `now`, or not verified in full. Pure.
 *
 * @param now an instant or a day, `2026-11-22T10:00:00Z`; only its day counts
 */
export function lawCheck(packs: readonly Pack[], now: string): LawCheck {
  const on = now.slice(0, 10)
  const rows: CheckRow[] = []
  const byReason: Record<CheckReason, number> = { 'older-than-a-year': 0, 'unverified': 0, 'partly-verified': 0, 'commencement-unverified': 0 }
  const byPack: Record<string, Record<VerifiedState | 'old', number>> = {}
  let total = 0
  for (const pack of packs) {
    const count = { yes: 0, partly: 0, no: 0, old: 0 }
    for (const item of itemsOf(pack)) {
      total++
      const state = item.verified === null ? null : verifiedState(item.verified)
      const why = reasonsOf(item, state, on)
      if (state !== null) count[state]++
      if (why.includes('older-than-a-year')) count.old++
      for (const reason of why) byReason[reason]++
      const { what, checkedOn, verified, source } = item
      if (why.length > 0) rows.push({ jurisdiction: pack.jurisdiction, what, checkedOn, state, verified, why, source })
    }
    byPack[pack.jurisdiction] = count
  }
  return { on, total, rows, byReason, byPack, notice: NOTICE }
}

function reasonsOf(item: Item, state: VerifiedState | null, on: string): CheckReason[] {
  return [
    ...(yearAfter(item.checkedOn) < on ? ['older-than-a-year' as const] : []),
    ...(state === 'no' ? ['unverified' as const] : []),
    ...(state === 'partly' ? ['partly-verified' as const] : []),
    ...(item.commencement ? ['commencement-unverified' as const] : []),
  ]
}

/** The same day a year later, as text that sorts; 29 February becomes 29 February of a common year, which sorts right and is never shown. */
function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
}

function* itemsOf(pack: Pack): Generator<Item> {
  yield* headItems(pack)
  for (const { id: what, checkedOn, verified, source } of pack.duties) yield { what, checkedOn, verified, commencement: false, source }
  for (const offence of pack.offences) yield* offenceItems(offence)
}

function* offenceItems(offence: Offence): Generator<Item> {
  const { checkedOn, verified, sourceUrl: source } = offence
  yield { what: offence.id, checkedOn, verified, commencement: offence.inForceStatus === 'enacted-commencement-unverified', source }
  for (const element of offence.elements) {
    if (element.from === COMMENCEMENT_UNVERIFIED) yield { what: element.id, checkedOn, verified: null, commencement: true, source }
  }
}

interface Marked {
  readonly verified: string
  readonly source?: unknown
}

function* headItems(pack: Pack): Generator<Item> {
  const marked: readonly (readonly [string, Marked | undefined])[] = [
    ['ageOfConsent', pack.ageOfConsent], ['ageOfCriminalResponsibility', pack.ageOfCriminalResponsibility],
    ['hotline', pack.hotline], ['providerDuty', pack.providerDuty],
    ...pack.terminology.map((t) => [`terminology: ${t.term}`, t] as const),
    ...pack.preservation.map((p) => [`preservation: ${p.instrument}`, p] as const),
    ...(pack.modifiers ?? []).map((m) => [`modifiers: ${m.id}`, m] as const),
    ...(pack.pending ?? []).map((p) => [`pending: ${p.item}`, p] as const),
  ]
  for (const [what, value] of marked) {
    if (value === undefined) continue
    const source = typeof value.source === 'string' ? value.source : null
    yield { what, checkedOn: pack.checkedOn, verified: value.verified, commencement: false, source }
  }
}

/** The check for people: the counts a pack, then a line an entry. `rows` at most are listed. */
export function* lawCheckText(check: LawCheck, rows = Infinity): Generator<string> {
  yield `Law packs on ${check.on}: ${check.rows.length} of ${check.total} entries need a look `
    + `(${checkReasons.map((r) => `${check.byReason[r]} ${r}`).join(', ')}).`
  yield check.notice
  yield ''
  yield `${'pack'.padEnd(24)} ${'yes'.padStart(4)} ${'partly'.padStart(7)} ${'no'.padStart(4)} ${'old'.padStart(4)}`
  for (const [id, c] of Object.entries(check.byPack)) {
    yield `${id.padEnd(24)} ${String(c.yes).padStart(4)} ${String(c.partly).padStart(7)} ${String(c.no).padStart(4)} ${String(c.old).padStart(4)}`
  }
  yield ''
  for (const row of check.rows.slice(0, rows)) {
    yield `${row.jurisdiction}  ${row.what}  checked ${row.checkedOn}  ${row.why.join(', ')}${row.verified === null ? '' : `  [${row.verified}]`}`
  }
  if (check.rows.length > rows) yield `… and ${check.rows.length - rows} more (--json lists all)`
}
