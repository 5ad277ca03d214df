import type { Sign } from '../conversation/index.ts'
import { NO_DAY } from './act-days.ts'
import type { FactPile } from './fact-pile.ts'
import type { Occasion } from './occasions.ts'
import type { Evidence } from './proposal.ts'
import { told } from './told.ts'
import { demanded, threatened } from './words-shown.ts'

const FROM = { from: 'sign' } as const
/** What goes further than the words: a person must confirm it. */
const WAITS = { from: 'sign', waits: true } as const

/** A sign as evidence: what and where, never the words. */
export function evidenceOf(s: Sign): Evidence {
  const { sign, turn, state } = s
  return { place: s.place, what: told(state === 'confirmed' || state === 'corrected' || state === 'added' ? `sign-${state}` : 'sign', { sign, turn }) }
}

/** What a turn says, by its number in its talk; the words are looked at and never kept. */
export type TextOf = (s: Sign) => string

/** Puts the facts that signs and messages of one day show or suggest. `days` are the pair's days, oldest first, `n` the number of this one. */
export function putSigns(pile: FactPile, days: readonly Occasion[], n: number, textOf: TextOf): void {
  const occasion = days[n]
  if (occasion === undefined) return
  putMessage(pile, days, n, occasion)
  for (const s of occasion.byActor) {
    for (const [fact, value] of PLAIN[s.sign] ?? []) pile.put(fact, value, evidenceOf(s), FROM)
    for (const [fact, value] of SUGGESTED[s.sign] ?? []) pile.put(fact, value, evidenceOf(s), WAITS)
  }
  for (const s of occasion.byVictim) for (const [fact, value] of OF_OTHER[s.sign] ?? []) pile.put(fact, value, evidenceOf(s), FROM)
  putPressure(pile, occasion.byActor, textOf)
  const sexual = occasion.byActor.find((s) => s.sign === 'sexual-message')
  const asked = occasion.byActor.find((s) => s.sign === 'image-asked')
  if (sexual !== undefined && asked !== undefined) {
    for (const s of [sexual, asked]) pile.put('comm.encouragesSexual', true, evidenceOf(s), WAITS)
  }
}

type Said = readonly (readonly [fact: string, value: boolean])[]

/** What signs of whoever acted show by themselves. */
const PLAIN: Readonly<Partial<Record<string, Said>>> = {
  'image-asked': [['image.solicited', true]],
  'image-sent': [['image.shared', true], ['image.shownToChild', true]],
  'threat': [['threat.made', true]],
  'gift-offered': [['payment.madeOrPromised', true]],
  'payment-offered': [['payment.madeOrPromised', true]],
  'payment-sent': [['payment.madeOrPromised', true]],
  'meeting-proposed': [['meeting.proposedOrAgreed', true]],
  'meeting-agreed': [['meeting.proposedOrAgreed', true]],
  'meeting-arranged': [['meeting.proposedOrAgreed', true], ['meeting.arranged', true]],
}

/** What signs of the other side show. */
const OF_OTHER: Readonly<Partial<Record<string, Said>>> = {
  'image-sent': [['image.received', true]],
  'meeting-proposed': [['meeting.proposedOrAgreed', true]],
  'meeting-agreed': [['meeting.proposedOrAgreed', true]],
  'meeting-arranged': [['meeting.proposedOrAgreed', true], ['meeting.arranged', true]],
}

/** What signs of whoever acted suggest: judgements, for a person to make. */
const SUGGESTED: Readonly<Partial<Record<string, Said>>> = {
  'sexual-message': [['comm.sexual', true], ['purpose.sexualGratification', true]],
  'image-asked': [['purpose.sexualGratification', true]],
  'threat': [['threat.intendsOrRecklessFear', true], ['purpose.distress', true]],
  'meeting-proposed': [['intent.relevantOffenceAtMeeting', true], ['purpose.facilitateContactOffence', true]],
  'meeting-arranged': [
    ['intent.relevantOffenceAtMeeting', true], ['purpose.facilitateContactOffence', true], ['meeting.proposedWithStep', true],
    ['arrangement.made', true],
  ],
}

/** That something was sent, how, and how often the two had been in contact before. An export may leave days out, so that a count is a least. */
function putMessage(pile: FactPile, days: readonly Occasion[], n: number, { day, sent, sentCount }: Occasion): void {
  if (sent === null) return
  const what: Evidence = { place: sent.place, what: told('messages', { count: sentCount, turn: sent.turn }) }
  pile.put('comm.sent', true, what, FROM)
  pile.put('comm.medium', 'electronic', what, FROM)
  pile.put('comm.intentional', true, what, WAITS)
  const before = day === NO_DAY ? [] : days.slice(0, n).filter((d) => d.day !== NO_DAY && !day.startsWith(d.day) && !d.day.startsWith(day))
  const [first] = before
  if (first === undefined) return
  const place = first.sent?.place ?? sent.place
  pile.put(
    'comm.priorContacts', { min: before.length },
    { place, what: told('earlier-days', { count: before.length, day: first.day }) }, FROM,
  )
}

/** Threats and demands: what their words show, and what a threat with a demand suggests. */
function putPressure(pile: FactPile, signs: readonly Sign[], textOf: TextOf): void {
  const threats = signs.filter((s) => s.sign === 'threat')
  const demands = signs.filter((s) => s.sign === 'demand')
  for (const s of threats) {
    const shown = threatened(textOf(s))
    // That an image is to be shared stands in the words; that it is an intimate one only a person can say.
    if (shown.share) pile.put('threat.shareIntimateImage', true, evidenceOf(s), WAITS)
    if (shown.tell) pile.put('threat.exposeOrReputation', true, evidenceOf(s), FROM)
    if (shown.harm) pile.put('threat.deathOrSeriousHarm', true, evidenceOf(s), WAITS)
  }
  const asked = new Set(signs.filter((s) => s.sign === 'image-asked').map((s) => s.turn))
  for (const s of demands) {
    const kinds = demanded(textOf(s))
    if (asked.has(s.turn) && !kinds.includes('images')) kinds.push('images')
    if (kinds.length > 0) pile.put('demand.kind', kinds.toSorted(), evidenceOf(s), FROM)
    pile.put('demand.unwarranted', true, evidenceOf(s), WAITS)
  }
  const [threat] = threats
  const [demand] = demands
  if (threat !== undefined && demand !== undefined) {
    for (const s of [threat, demand]) pile.put('demand.withMenaces', true, evidenceOf(s), WAITS)
  }
}
