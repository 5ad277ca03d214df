import type { Act } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Db } from '../../store/index.ts'
import { openings, type Held } from '../opening.table.ts'
import { findFile, type Wanted } from './file.io.ts'
import { mayOpen } from './gate.ts'
import type { Basis, ExposureKind, GateAnswer } from './shapes.ts'

/** An opening ends by itself after so long, by the clock of the acts. Our own figure. */
const OPEN_MINUTES = 15

/** Most that one call may add: a screen that somebody forgot to close is no exposure of days. */
const MOST_SECONDS = 3_600

/** What is asked for. `jurisdiction` is the law under which the officer acts, null when not said. */
export interface Asked {
  readonly wanted: Wanted
  readonly reason: string
  readonly basis: Basis | null
  readonly reference: string | null
  readonly jurisdiction: string | null
}

/** What came of a request. `opening` is its number in the ledger, granted or not; `expiresAt` (ISO UTC) is there only when it is open. */
export interface Answered {
  readonly opening: number
  readonly sha256: string
  readonly answer: GateAnswer
  readonly expiresAt: string | null
}

/**
 * Asks to open a file, in the name of the act's person. Granted or refused, the request stays in the ledger: a refusal is returned, never
 * thrown, because a throw would take the act back. Throws `not-found` when there is no such file here.
 */
export async function requestOpening(act: Act, asked: Asked): Promise<Answered> {
  const found = await findFile(act, asked.wanted)
  const who = await openings.personOf(act.db, act.id)
  const answer = mayOpen({
    who, reason: asked.reason, jurisdiction: asked.jurisdiction, candidates: found.candidates, ...found.under, otherReports: found.others,
    basis: asked.basis, basisReference: asked.reference,
  })
  const expiresAt = answer.open ? new Date(Date.parse(act.now) + OPEN_MINUTES * 60_000).toISOString() : null
  const opening = await openings.add(act.db, act.id, act.now, {
    reason: asked.reason, basis: answer.open ? answer.basis : asked.basis, basisAssumed: answer.open && answer.assumed, reference: asked.reference,
    sha256: found.sha256, reportId: found.report, file: found.file, jurisdiction: asked.jurisdiction, areas: answer.areas, viewed: answer.viewed,
    publiclyAvailable: answer.publiclyAvailable, rule: answer.rule.id, ruleVersion: answer.rule.version, because: answer.open ? null : answer.because,
    expiresAt,
  })
  const subject = subjectOf(opening)
  const rule = `${answer.rule.id}@${answer.rule.version}`
  act.note([
    // The reason is content: the log holds its hash, the ledger its words.
    { event: 'media.opening-asked', subject, contentSha256: found.sha256, result: `reason ${sha256Hex(asked.reason)}` },
    answer.open
      ? { event: 'media.opened', subject, contentSha256: found.sha256, result: `${rule}; ${answer.basis}` }
      : { event: 'media.opening-refused', subject, contentSha256: found.sha256, result: `${rule}; ${answer.because}` },
  ])
  return { opening, sha256: found.sha256, answer, expiresAt }
}

/** How an opening is named in the log. */
export const subjectOf = (opening: number): string => `opening ${opening}`

/** Why nothing may be done in an opening now. */
export type NotOpen = 'no-such-opening' | 'not-granted' | 'not-yours' | 'closed' | 'expired'

/** The opening when the act's person may use it at the act's moment, held until the act ends; else why not. */
export async function openNow(act: Act, opening: number): Promise<{ readonly held: Held } | { readonly because: NotOpen }> {
  const held = Number.isSafeInteger(opening) ? await openings.held(act.db, act.id, opening, act.now) : null
  if (held === null) return { because: 'no-such-opening' }
  if (held.who !== held.acting) return { because: 'not-yours' }
  if (!held.granted) return { because: 'not-granted' }
  if (held.closed) return { because: 'closed' }
  return held.expired ? { because: 'expired' } : { held }
}

/** What came of telling an exposure: the seconds that were added, at most 3,600 a call. */
export type Recorded = { readonly recorded: true; readonly seconds: number } | { readonly recorded: false; readonly because: NotOpen | 'seconds-invalid' }

/**
 * Adds seconds that the act's person had the file before them. Only in an own opening that is open now. Calls add up; nothing is taken back.
 * `rendition` is the number of the rendition that was looked at, when it is known.
 */
export async function recordExposure(
  act: Act, opening: number, seen: { readonly seconds: number; readonly kind: ExposureKind; readonly rendition?: number },
): Promise<Recorded> {
  if (!Number.isFinite(seen.seconds) || seen.seconds < 0) return { recorded: false, because: 'seconds-invalid' }
  const now = await openNow(act, opening)
  if ('because' in now) return { recorded: false, because: now.because }
  const seconds = Math.min(Math.round(seen.seconds * 1_000) / 1_000, MOST_SECONDS)
  const rendition = seen.rendition !== undefined && seen.rendition >= 0 && seen.rendition < now.held.renditions ? seen.rendition : null
  openings.addExposure(act.db, act.id, act.now, now.held.id, { kind: seen.kind, seconds, rendition })
  act.note([{ event: 'media.exposure', subject: subjectOf(now.held.id), contentSha256: now.held.sha256, result: `${seconds} s; ${seen.kind}` }])
  return { recorded: true, seconds }
}

/** Closes an own opening; one that has expired can still be closed. Closing twice changes nothing and says so. */
export async function closeOpening(act: Act, opening: number): Promise<{ readonly closed: true } | { readonly closed: false; readonly because: NotOpen }> {
  const held = Number.isSafeInteger(opening) ? await openings.held(act.db, act.id, opening, act.now) : null
  if (held === null) return { closed: false, because: 'no-such-opening' }
  if (held.who !== held.acting) return { closed: false, because: 'not-yours' }
  if (!held.granted) return { closed: false, because: 'not-granted' }
  if (held.closed) return { closed: false, because: 'closed' }
  openings.close(act.db, act.now, held.id)
  act.note([{ event: 'media.closed', subject: subjectOf(held.id), contentSha256: held.sha256 }])
  return { closed: true }
}

/**
 * What one person had before them on one day (UTC). `seconds` as told; `files` are different files, `openings` those granted on that day, and
 * `unmeasured` how many of these no seconds were told for: unknown, not zero.
 */
export interface ExposureOfDay {
  readonly who: string
  readonly day: string
  readonly seconds: number
  readonly files: number
  readonly openings: number
  readonly unmeasured: number
}

/**
 * Totals by person and day for the person and their supervisor, from `from` until before `to` (ISO UTC). In the order of names and days:
 * never by amount, for people are not ranked by what they had to see.
 */
export async function exposureOf(
  db: Db, of: { readonly who?: string; readonly from: string; readonly to: string },
): Promise<readonly ExposureOfDay[]> {
  if (Number.isNaN(Date.parse(of.from)) || Number.isNaN(Date.parse(of.to))) throw new Refusal('usage', { need: 'two instants in ISO 8601' })
  return openings.exposure(db, of.who ?? null, of.from, of.to)
}
