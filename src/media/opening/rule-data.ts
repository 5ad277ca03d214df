import type { OpeningRule, Source, StateRule } from './shapes.ts'

const CHECKED = '2026-11-21'

const guardian: Source = {
  title: 'US police prevented from viewing many reports, The Guardian, January 2024 (seen through a mirror)',
  where: 'reports that nobody at the provider viewed cannot be opened without a warrant in parts of the United States', mark: '2',
}
const wilson: Source = {
  title: 'United States v. Wilson, 13 F.4th 961 (9th Cir. 2021), No. 18-50440', mark: '2',
  where: 'summary and opening of the opinion read, law.justia.com and case-law.vlex.com',
}
const maher: Source = {
  title: 'United States v. Maher (2d Cir. 2024)', mark: '2',
  where: 'two accounts of the decision read, studicata.com and ru24.net; the decision itself was not read',
}
const reddick: Source = {
  title: 'United States v. Reddick, 900 F.3d 636 (5th Cir. 2018), No. 17-41116', mark: '2',
  where: 'opening of the opinion and an account of it read, case-law.vlex.com and app.midpage.ai',
}
const miller: Source = {
  title: 'United States v. Miller, 982 F.3d 412 (6th Cir. 2020), No. 18-5578',
  where: 'opening of the opinion and an account of it read, casetext.com', mark: '2',
}
const circuits: Source = {
  title: '28 USC 41 (which states belong to which circuit)', where: 'reprint of the section as of 2002, chanrobles.com', mark: 'V',
}
const exceptions: Source = {
  title: 'Exceptions to the warrant requirement of the Fourth Amendment: emergency aid (Brigham City v. Stuart, 547 U.S. 398), consent; '
    + 'what stands in public (Katz v. United States)',
  where: 'secondary accounts only; whether they reach a file in a provider’s report was not looked into', mark: '2',
}

const STATE_COURTS = 'The rule is that of the federal courts of this circuit; what the courts of the state say is not on record here.'
const ONLY_THIS = 'What the provider viewed is this file, not others of the report, and no more of it than the provider looked at.'

/** What does for a file that nobody viewed does for one that was viewed too. */
const viewedInUs = (notViewed: StateRule): StateRule => ({
  ...notViewed, accepts: ['provider-viewed', ...notViewed.accepts], assumed: 'provider-viewed', mark: '2',
  ground: 'The report says that a person at the provider viewed this file: looking at what a private party has seen already, and no more, '
    + 'is reported not to be a new search.',
})

function strict(ground: string): StateRule {
  return { accepts: ['warrant', 'exigent-threat-to-life', 'consent'], acceptsIfPublic: ['publicly-available'], assumed: null, mark: '2', ground }
}

function open(ground: string, mark: StateRule['mark']): StateRule {
  return { ...strict(ground), accepts: ['warrant', 'exigent-threat-to-life', 'consent', 'legal-advice'], mark }
}

const REPORTED = 'The court is reported to have allowed opening files that the provider matched by hash; this was read in part only and opens nothing by itself.'

const UNKNOWN = 'The report does not say whether anybody at the provider viewed this file; not said is not viewed.'

const usStates = (notViewed: StateRule): OpeningRule['states'] => ({
  'viewed': viewedInUs(notViewed), 'not-viewed': notViewed, 'unknown': { ...notViewed, mark: 'D', ground: `${UNKNOWN} ${notViewed.ground}` },
})

/**
 * Rules of the United States, by federal circuit. Only what sources say is encoded: where courts are reported to allow more than a warrant's
 * holder may do (fifth, sixth), that is told and opens nothing by itself.
 */
const unitedStates: readonly OpeningRule[] = [
  {
    id: 'us-ninth-circuit', version: 1, title: 'United States, ninth circuit', checkedOn: CHECKED,
    sources: [wilson, guardian, circuits, exceptions], notes: [STATE_COURTS],
    areas: ['US-AK', 'US-AZ', 'US-CA', 'US-HI', 'US-ID', 'US-MT', 'US-NV', 'US-OR', 'US-WA', 'US-GU', 'GU', 'US-MP', 'MP'],
    states: usStates(strict(
      'A file that nobody at the provider viewed needs a warrant, even when its hash equals that of a file that was viewed before.',
    )),
  },
  {
    id: 'us-second-circuit', version: 1, title: 'United States, second circuit', checkedOn: CHECKED,
    sources: [maher, guardian, circuits, exceptions], notes: [STATE_COURTS],
    areas: ['US-CT', 'US-NY', 'US-VT'],
    states: usStates(strict(
      'Looking at a file that was found by its hash only is reported to go beyond the provider’s own search: it needs a warrant.',
    )),
  },
  {
    id: 'us-fifth-circuit', version: 1, title: 'United States, fifth circuit', checkedOn: CHECKED,
    sources: [reddick, guardian, circuits, exceptions], notes: [STATE_COURTS],
    areas: ['US-LA', 'US-MS', 'US-TX'],
    states: usStates(open(REPORTED, '2')),
  },
  {
    id: 'us-sixth-circuit', version: 1, title: 'United States, sixth circuit', checkedOn: CHECKED,
    sources: [miller, guardian, circuits, exceptions], notes: [STATE_COURTS],
    areas: ['US-KY', 'US-MI', 'US-OH', 'US-TN'],
    states: usStates(open(REPORTED, '2')),
  },
  {
    id: 'us-other-circuit', version: 1, title: 'United States, a circuit without a ruling on record here', checkedOn: CHECKED,
    sources: [guardian, circuits, exceptions], notes: [STATE_COURTS],
    areas: [
      'US-DC', 'US-ME', 'US-MA', 'US-NH', 'US-RI', 'US-PR', 'PR', 'US-DE', 'US-NJ', 'US-PA', 'US-VI', 'VI', 'US-MD', 'US-NC', 'US-SC', 'US-VA',
      'US-WV',
      'US-IL', 'US-IN', 'US-WI', 'US-AR', 'US-IA', 'US-MN', 'US-MO', 'US-NE', 'US-ND', 'US-SD', 'US-CO', 'US-KS', 'US-NM', 'US-OK', 'US-UT', 'US-WY',
      'US-AL', 'US-FL', 'US-GA',
    ],
    states: usStates(open('Other circuits differ, and no ruling of this one is on record here: a warrant, or the word of your legal adviser.', 'U')),
  },
  {
    id: 'us-area-unknown', version: 1, title: 'United States, court area not known', checkedOn: CHECKED,
    sources: [wilson, maher, guardian, exceptions],
    notes: ['Name the state (such as US-CA): the strictest court area holds until then.'], areas: ['US', 'AS', 'US-AS', 'UM', 'US-UM'],
    states: usStates(strict('In parts of the United States a file that nobody at the provider viewed needs a warrant; the strictest part holds.')),
  },
]

const own: Source = {
  title: 'Rule of this house: no law is invented', where: 'no source for this country was found; the fact base holds none', mark: 'D',
}

const NO_RULE = 'No rule on record for this country: ask your legal adviser, and record on what the opening rests.'

const anyBasis: StateRule = {
  accepts: ['warrant', 'exigent-threat-to-life', 'consent', 'legal-advice'], acceptsIfPublic: ['publicly-available'], assumed: null, mark: 'D',
  ground: NO_RULE,
}

/** Holds in every country that has no rule of its own: neither silently open nor closed for ever. */
export const noRule: OpeningRule = {
  id: 'no-rule-on-record', version: 1, title: 'A country without a rule on record here', checkedOn: CHECKED, areas: [], sources: [own],
  notes: [NO_RULE],
  states: { 'viewed': { ...anyBasis, accepts: ['provider-viewed', ...anyBasis.accepts] }, 'not-viewed': anyBasis, 'unknown': anyBasis },
}

const strictest: StateRule = {
  accepts: ['warrant', 'exigent-threat-to-life', 'consent'], acceptsIfPublic: ['publicly-available'], assumed: null, mark: 'D',
  ground: 'Nothing says under which law the file would be opened: only what every rule on record accepts is enough.',
}

/** Holds when no jurisdiction was named and none is likely. */
export const jurisdictionMissing: OpeningRule = {
  id: 'jurisdiction-missing', version: 1, title: 'No jurisdiction named', checkedOn: CHECKED, areas: [], sources: [own, wilson, guardian],
  notes: ['Name the country, or the state, under whose law you act: with it the rule of that place holds.'],
  states: { 'viewed': { ...strictest, accepts: ['provider-viewed', ...strictest.accepts] }, 'not-viewed': strictest, 'unknown': strictest },
}

/** Every rule on record: those of places first, then the two that hold where none does. */
export const openingRules: readonly OpeningRule[] = [...unitedStates, noRule, jurisdictionMissing]

/** A note of every file that nobody is known to have viewed. Wilson turned on just this. */
export const ELSEWHERE =
  'That an equal file was viewed elsewhere, stands in a hash set, or was viewed under another report does not make this one viewed.'

/** A note of every file that the provider viewed. */
export const VIEWED_NOTE = ONLY_THIS
