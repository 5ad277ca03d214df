import { z } from 'zod'

/**
 * The sentences of this room, by kind, in English: the source of the other languages, and what the command line prints. What fills a place is a number,
 * a day, or an id (of a sign, a fact, a pack, a field), which every reader is told in their own language.
 */
export const toldEnglish = {
  // What shows a fact.
  'laws.told.sign': 'sign: {sign}, turn {turn}',
  'laws.told.sign-confirmed': 'sign: {sign}, turn {turn}, confirmed by a person',
  'laws.told.sign-corrected': 'sign: {sign}, turn {turn}, corrected by a person',
  'laws.told.sign-added': 'sign: {sign}, turn {turn}, added by a person',
  'laws.told.messages': 'messages in a conversation: {count}, from turn {turn}',
  'laws.told.earlier-days': 'earlier days with messages: {count}, from {day}',
  'laws.told.more': 'and {count} more',
  'laws.told.age-field': 'age in a field of the report, as of {day}',
  'laws.told.birth-differs': 'birth date in a field, which does not agree with the age',
  'laws.told.birth-field': 'birth date in a field of the report',
  'laws.told.birth-part': 'year or month of birth in a field of the report',
  'laws.told.minor-field': 'a field says under 18',
  'laws.told.child-named': 'the report names the person as a child, without an age',
  'laws.told.age-claimed': 'claimed age in a field of the report',
  'laws.told.field': 'field of the report: {field}',
  'laws.told.incident': 'kind of incident: {incident}',
  'laws.told.incident-labelled': 'kind of incident by the label of the sender: {incident}',
  'laws.told.file': 'file {n} of the report',
  'laws.told.file-public': 'file {n} of the report: publicly available by the sender',
  'laws.told.file-known': 'file {n} of the report: known to a hash set',
  'laws.told.file-known-as': 'file {n} of the report: known to a hash set, category {category}',
  'laws.told.file-class': 'file {n} of the report: class {class} by the provider',
  'laws.told.file-tagged': 'file {n} of the report: tagged by the sender',
  'laws.told.decoy-text': 'free text of the report speaks of a decoy',
  'laws.told.decoy-group': 'reported by an activist group; whether a real child was there is to be found out first',
  'laws.told.decoy-age': 'age of the decoy in a field of the report',
  'laws.told.place-told': 'place in the report: {locality}',
  'laws.told.likely-countries': 'likely countries: {codes}',
  'laws.told.interstate': 'an internet service and a link to the United States',
  // What is to be known of an act or of all.
  'laws.told.both-young': 'Both may be under 18: look after both as children first.',
  'laws.told.day-unknown': 'The day is not known: every day up to now is looked at.',
  'laws.told.towards-unknown': 'Towards whom is not known.',
  'laws.told.acts-left-out': '{left} of {of} acts were left out: the earliest and latest of each kind, and those with most findings, are looked at.',
  'laws.told.weak-one': '1 weak sign proposes nothing: a person may confirm it.',
  'laws.told.weak-many': '{count} weak signs propose nothing: a person may confirm them.',
  'laws.told.rejected-one': '1 rejected sign proposes nothing.',
  'laws.told.rejected-many': '{count} rejected signs propose nothing.',
  'laws.told.nobody-one': '1 conversation in which nobody is told to be a child or a suspect, and nobody shows a sign towards one other.',
  'laws.told.nobody-many': '{count} conversations in which nobody is told to be a child or a suspect, and nobody shows a sign towards one other.',
  'laws.told.holds-nothing': 'The report holds no conversation, no dated incident and no file that says something.',
  'laws.told.says-nothing': 'Nothing in the conversations, incidents and files says who did what to whom.',
  'laws.told.none-near': 'By the facts as they stand no offence of these jurisdictions comes near; facts that wait for a person may change that.',
  'laws.told.no-pack': 'No pack of law for {codes}.',
  'laws.told.no-country': 'No country is known that the report may belong to: every national law on record was asked, and which one applies is open.',
  'laws.told.not-asked': 'Not asked, as the link is weaker: {pack}.',
  'laws.told.in-act': 'Act {act}, {day}: {said}',
  'laws.told.in-act-undated': 'Act {act}, day not known: {said}',
  // What does not go together.
  'laws.told.apart': '{facts}: {said}',
  'laws.told.birth-later': 'The birth date lies after the day of the act.',
  'laws.told.age-not-birth': 'The stated age is not the age by the birth date on the day of the act; the stated age is used.',
  'laws.told.shown-adult': 'The age of the person shown is 18 or over.',
  'laws.told.gap-not-births': 'The stated gap is not that of the birth dates; it is used as stated.',
  'laws.told.gap-not-ages': 'The stated gap is not that of the stated ages; it is used as stated.',
  'laws.told.part-true': 'It is stated as false, and a part of it as true: {fact}. It is used as stated.',
  'laws.told.believed-under': 'The believed age is under {age}; the belief is used as stated.',
  'laws.told.belief-and-knew': 'The actor cannot have known that the person was under {age} as well.',
  'laws.told.other-true': 'It is stated as false, and this as true: {fact}.',
  'laws.told.real-and-decoy': 'The person is stated to be real, and who the decoy was is stated too.',
  'laws.told.younger': 'The age is less than that of an earlier act; each act is read with its own.',
  'laws.told.older-fast': 'The age grew faster than the calendar since an earlier act; each act is read with its own.',
  // Reasons of the safeguarding label.
  'laws.told.if-confirmed': 'If what waits is confirmed: {said}',
  'laws.told.in-acts': '{said} (act {acts})',
  'laws.told.stated': 'Stated: {fact}.',
  'laws.told.exchange': 'Exchange, stated: {fact}.',
  'laws.told.power': 'Power, stated: {fact}.',
  'laws.told.power-adult': 'Power: an adult towards a child.',
  'laws.told.no-child': 'No child is shown.',
  'laws.told.no-other-child': 'No other child is shown.',
  'laws.told.nothing-sexual': 'Nothing sexual is stated as true.',
  'laws.told.no-real-child': 'No real child in this act: a decoy or somebody invented. Whether other children were approached is still to be found out.',
  'laws.told.under-18': 'Under 18 on the day of the act, a child everywhere, whatever the age of consent.',
  'laws.told.range-under-18': 'The range of the age reaches under 18.',
  'laws.told.fact-under-18': 'Under 18: {fact}.',
  'laws.told.over-18': '18 or over on the day of the act.',
  'laws.told.age-unknown': 'The age is not known. That is no clearance: find it out.',
  'laws.told.image-seems': 'Who is shown seems under 18; whether a real child stands behind the image is to be found out.',
  'laws.told.image-under-18': 'Who is shown in an image is, or seems, under 18.',
  'laws.told.missing-sexual': 'Missing: anything sexual.',
  'laws.told.missing-power': 'Missing: a difference in power.',
  'laws.told.no-exchange': 'No exchange, gain or exploitation by a statute is stated as true.',
  'laws.told.actor-under-18': 'Whoever acted was under 18 on the day.',
  'laws.told.actor-over-18': 'Whoever acted was 18 or over on the day.',
  'laws.told.actor-range': 'The range of the age of whoever acted reaches under 18.',
  'laws.told.actor-unknown': 'The age of whoever acted is not known.',
  // What is to be known of an offence. `text` is the pack's own.
  'laws.told.pack': '{text}',
  'laws.told.decoy-read': 'No real child: the elements were read with the age that the actor believed.',
  'laws.told.decoy-attempt': 'No real child: on these facts an attempt, by the age that the actor believed.',
  'laws.told.decoy-since': 'No real child: no obstacle since {day}.',
  'laws.told.decoy-before': 'No real child: before {day} that defeated the offence.',
  'laws.told.decoy-not-needed': 'No real child: the offence does not need one.',
  'laws.told.decoy-constable': 'The decoy was a constable: the offence does not need a real child.',
  'laws.told.decoy-if-constable': 'No real child: complete only when the decoy was a constable.',
  'laws.told.decoy-excluded': 'No real child: the law of that day excluded an attempt.',
  'laws.told.decoy-unsettled': 'No real child: whether the law reaches that is not settled here; a lawyer of this jurisdiction must say.',
  'laws.told.limit-written': 'Time limit, as the pack has it: {text}',
  'laws.told.limit': 'Months from the act within which proceedings are in time: {months}, until {day}.',
  'laws.told.limit-evidence': 'Months from the day on which there was enough evidence, within which proceedings are in time: {months}.',
  'laws.told.limit-evidence-cap': 'Months from the day on which there was enough evidence, within which proceedings are in time: {months}, and until {day} at the latest.',
  'laws.told.penalty-changed': 'The maximum changed after the act: {dated}.',
  'laws.told.reach': 'The link with the place is not shown. Reach abroad: {provision}.',
  'laws.told.reach-unnamed': 'The link with the place is not shown. Reach abroad: possible, no provision is on record.',
  'laws.told.reach-open': 'The link with the place is not shown. Reach abroad: not established.',
  'laws.told.national': 'The actor is stated to be a national ({country}).',
  'laws.told.days-differ': 'On different days of the window the answers differ: {dated}.',
  'laws.told.day-of-act': 'The day of the act: {dated}.',
  'laws.told.left-out': 'Left out, because its commencement is not verified: {text}',
  'laws.told.instrument': 'An instrument that states carry out by their own law: nobody is charged under it.',
  'laws.told.enacted': 'Enacted; commencement not verified. Confirm it before use.',
  'laws.told.enacted-possible': 'Enacted; commencement not verified (possible: {days}). Confirm it before use.',
  // What a label says whatever the facts are.
  'laws.told.children-first': 'Whoever acted may be a child as well. Look after both as children first: ask child protection about each, and let a prosecutor weigh '
    + 'whether any proceedings are in the public interest.',
} as const

/** Key of a sentence. */
export type ToldKey = keyof typeof toldEnglish

/** The kind of a sentence: its key without `laws.told.`. */
export type ToldKind = ToldKey extends `laws.told.${infer Kind}` ? Kind : never

/** What a place of a sentence is filled with: an id, a number, a day, or several. */
export type Filling = string | number | readonly (string | number)[]

/** A sentence of the house's own as its kind and what fills it, by the names of its places; `said` is a sentence inside the sentence. */
export interface Told {
  readonly kind: ToldKind
  readonly with: Readonly<Record<string, Filling | Told>>
}

const Fills = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).readonly()])
const kind = z.string() as z.ZodType<ToldKind, ToldKind>
const Inner = z.object({ kind, with: z.record(z.string(), Fills) })
const Middle = z.object({ kind, with: z.record(z.string(), z.union([Fills, Inner])) })

/** A sentence as it goes over the wire: at most three inside one another. */
export const Told: z.ZodType<Told, Told> = z.object({ kind, with: z.record(z.string(), z.union([Fills, Middle])) })
