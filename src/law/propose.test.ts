import { array, assert, boolean, constantFrom, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { emptyEvidence, type Incident } from '../intake/contract.ts'
import { readIso } from '../kernel/time.ts'
import { chosenActs, MOST_ACTS } from './bound-acts.ts'
import type { FactValue } from './contract.ts'
import { foundOf, personOf, talkOf, type Line } from './fixtures/talk-found.ts'
import { packsRanked } from './facts-of-report.ts'
import { proposeFacts } from './propose.ts'
import type { ProposedAct, Proposals, ReportFound } from './proposal.ts'
import { saidOf } from './told.ts'

const who = { kit: 'p0', mia: 'p1' }
const people = [personOf('p0', 'suspect', 'kit', { age: 34 }), personOf('p1', 'child', 'mia', { born: '2012-05-04' })]
const chat = (...lines: Line[]): ReportFound => foundOf([talkOf(lines, who)], { people })

const onlyAct = ({ acts }: Proposals): ProposedAct => {
  expect(acts).toHaveLength(1)
  return acts[0] as ProposedAct
}
/** `value` of a fact that counts, `?value` of one that waits, undefined when it is not proposed. */
const factIn = (act: ProposedAct | undefined, fact: string): FactValue | undefined => {
  const found = act?.facts.find((f) => f.fact === fact)
  return found === undefined ? undefined : found.judgement ? `?${JSON.stringify(found.value)}` : found.value
}
const day = '2026-03-02T18:00:00Z'

test.each([
  ['image-asked', 'kit', { 'image.solicited': true, 'purpose.sexualGratification': '?true' }],
  ['image-sent', 'mia', { 'image.received': true, 'image.shared': undefined }],
  ['image-sent', 'kit', { 'image.shared': true, 'image.shownToChild': true, 'image.received': undefined }],
  ['threat', 'kit', { 'threat.made': true, 'threat.shareIntimateImage': undefined, 'threat.intendsOrRecklessFear': '?true' }],
  ['payment-offered', 'kit', { 'payment.madeOrPromised': true }],
  ['payment-sent', 'mia', { 'payment.madeOrPromised': undefined }],
  ['gift-offered', 'kit', { 'payment.madeOrPromised': true }],
  ['meeting-proposed', 'kit', { 'meeting.proposedOrAgreed': true, 'intent.relevantOffenceAtMeeting': '?true', 'meeting.arranged': undefined }],
  ['meeting-agreed', 'mia', { 'meeting.proposedOrAgreed': true, 'intent.relevantOffenceAtMeeting': undefined }],
  [
    'meeting-arranged', 'kit',
    { 'meeting.arranged': true, 'meeting.proposedWithStep': '?true', 'meeting.met': undefined, 'travel.actorTravelled': undefined },
  ],
  ['sexual-message', 'kit', { 'comm.sexual': '?true', 'comm.encouragesSexual': undefined }],
  ['flattery', 'kit', { 'comm.sexual': undefined, 'threat.made': undefined }],
] as const)('sign %s by %s', (sign, by, expected) => {
  const found = chat({ by: 'kit', at: day }, { by, at: day, signs: [sign] }, { by: 'mia', at: day })
  const act = onlyAct(proposeFacts(found))
  for (const [fact, value] of Object.entries(expected)) expect([fact, factIn(act, fact)]).toEqual([fact, value])
  expect([factIn(act, 'comm.sent'), factIn(act, 'comm.medium'), factIn(act, 'comm.intentional')]).toEqual([true, 'electronic', '?true'])
  expect(act.facts.every((f) => f.evidence.length > 0)).toBe(true)
  expect(act.facts.flatMap((f) => f.evidence).filter((e) => e.what.kind === 'sign').every((e) => e.place === 'chat.json#/turns/1')).toBe(true)
})

test.each([
  [{ weak: true }, /1 weak sign proposes nothing/], [{ state: 'rejected' as const }, /1 rejected sign proposes nothing/],
])('a sign that is %j proposes nothing and is told of', (how, note) => {
  const proposals = proposeFacts(chat({ by: 'kit', at: day, signs: [{ sign: 'threat', ...how }] }))
  expect(factIn(onlyAct(proposals), 'threat.made')).toBeUndefined()
  expect(proposals.notes.map(saidOf).join(' ')).toMatch(note)
})

test.each([
  ['[threat to share]', 'threat.shareIntimateImage', '?true'], ['I will send your pics to everyone', 'threat.shareIntimateImage', '?true'],
  ['ich zeige deine Bilder allen', 'threat.shareIntimateImage', '?true'], ['les voy a enviar tus fotos', 'threat.shareIntimateImage', '?true'],
  ['I know where you live', 'threat.shareIntimateImage', undefined], ['[threat to tell]', 'threat.exposeOrReputation', true],
  ['[threat to harm]', 'threat.deathOrSeriousHarm', '?true'],
] as const)('a threat %j: %s is %s', (text, fact, value) => {
  const act = onlyAct(proposeFacts(chat({ by: 'kit', at: day, signs: ['threat'], text })))
  expect([factIn(act, 'threat.made'), factIn(act, fact)]).toEqual([true, value])
})

test.each([
  ['send me a gift card code', ['gift-cards']], ['50 € by tonight', ['money']], ['in bitcoin', ['crypto']], ['more pictures', ['images']],
  ['ich will eine Geschenkkarte und Geld', ['gift-cards', 'money']], ['now', undefined], ['money or more photos', ['images', 'money']],
] as const)('a demand %j asks for %j', (text, kinds) => {
  const act = onlyAct(proposeFacts(chat({ by: 'kit', at: day, signs: ['demand'], text }, { by: 'kit', at: day, signs: ['threat'] })))
  expect([factIn(act, 'demand.kind'), factIn(act, 'demand.withMenaces')]).toEqual([kinds, '?true'])
})

test('an act a day and pair; earlier days are counted as a least, the first day leaves the count open', () => {
  const { acts } = proposeFacts(chat(
    { by: 'kit', at: '2026-02-01T10:00:00Z' }, { by: 'mia', at: '2026-02-02T10:00:00Z' }, { by: 'kit', at: '2026-02-03T10:00:00Z' },
    { by: 'kit', at: '2026-02-03T11:00:00Z' }, { by: 'kit' },
  ))
  expect(acts.map((a) => [a.day, factIn(a, 'comm.priorContacts'), a.date])).toEqual([
    ['2026-02-01', undefined, { from: '2026-02-01', to: '2026-02-01' }], ['2026-02-03', { min: 2 }, { from: '2026-02-03', to: '2026-02-03' }],
    ['?', undefined, null],
  ])
})

test('ages: a birth date counts as it is, an age of the report is a range on an earlier day, an age in the chat is the one that was given', () => {
  const lines: Line[] = [
    { by: 'mia', at: '2026-03-02T17:00:00Z', signs: [{ sign: 'age-told', value: 15 }] }, { by: 'kit', at: day },
    { by: 'kit', at: '2026-03-01T10:00:00Z' },
  ]
  const [before, on] = proposeFacts(foundOf([talkOf(lines, who)], { people })).acts
  expect([factIn(on, 'actor.ageAtConduct'), factIn(on, 'victim.birthDate'), factIn(on, 'victim.ageAtConduct'), factIn(on, 'victim.agePresented')])
    .toEqual([{ min: 33, max: 34 }, '2012-05-04', undefined, 15])
  expect([
    factIn(on, 'victim.ageBelieved'), factIn(on, 'belief.reasonableAtLeast.16'), factIn(on, 'belief.knewUnder.18'),
  ]).toEqual(['?15', '?false', '?true'])
  expect([factIn(before, 'victim.agePresented'), factIn(before, 'victim.ageBelieved')]).toEqual([undefined, undefined])
})

test.each([
  [{ age: 14, born: '2012-01-01' }, undefined, '2012-01-01'], [{ age: 14, born: '2003-01-01' }, { min: 13, max: 23 }, undefined],
  [{ born: '2012' }, { min: 13, max: 14 }, undefined], [{ born: 'no date' }, '?{"max":17}', undefined], [{}, '?{"max":17}', undefined],
  [{ age: 0 }, '?{"max":17}', undefined],
] as const)('the child of the fields %j: age %j, born %s', (fields, age, born) => {
  const found = foundOf(
    [talkOf([{ by: 'kit', at: day }, { by: 'mia', at: day }], who)],
    { people: [personOf('p0', 'suspect', 'kit'), personOf('p1', 'child', 'mia', fields)] },
  )
  const act = onlyAct(proposeFacts(found))
  expect([factIn(act, 'victim.ageAtConduct'), factIn(act, 'victim.birthDate')]).toEqual([age, born])
})

test.each([
  ['the young one by their words is the victim', { a: ['age-told'], b: [] }, 'b', 'a', false],
  ['both young: whoever works on the other, marked', { a: ['age-told', 'image-asked'], b: ['age-told'] }, 'a', 'b', true],
  ['nobody known: whoever works on the only other', { a: ['threat'], b: [] }, 'a', 'b', false],
  ['nobody known, no sign', { a: [], b: [] }, null, null, false],
  ['both young, no sign', { a: ['age-told'], b: ['age-told'] }, null, null, false],
] as const)('%s', (_, signs, actor, victim, young) => {
  const { acts, notes } = proposeFacts(foundOf([talkOf([{ by: 'a', at: day, signs: signs.a }, { by: 'b', at: day, signs: signs.b }])]))
  expect(acts.map((a) => [a.actor?.name, a.victim?.name, a.bothYoung])).toEqual(actor === null ? [] : [[actor, victim, young]])
  if (actor === null) expect(notes.map(saidOf).join(' ')).toMatch(/nobody is told to be a child/)
  for (const a of acts) expect(factIn(a, 'victim.ageAtConduct')).toBeUndefined()
})

test('two who are both young by the report and work on each other are two acts, each marked', () => {
  const both = [personOf('p0', 'unknown', 'a', { age: 15 }), personOf('p1', 'unknown', 'b', { age: 14 })]
  const { acts } = proposeFacts(foundOf(
    [talkOf([{ by: 'a', at: day, signs: ['image-asked'] }, { by: 'b', at: day, signs: ['image-asked'] }], { a: 'p0', b: 'p1' })], { people: both },
  ))
  expect(acts.map((a) => [a.actor?.name, a.victim?.name, a.bothYoung])).toEqual([['a', 'b', true], ['b', 'a', true]])
})

test.each([[13, 'ann'], [40, null]] as const)('a reporter of %i in the talk: towards %s', (age, victim) => {
  const found = foundOf(
    [talkOf([{ by: 'kit', at: day }, { by: 'ann', at: day }], { kit: 'p0', ann: 'p2' })],
    { people: [...people.slice(0, 1), personOf('p2', 'reporter', 'ann', { age })] },
  )
  expect(onlyAct(proposeFacts(found)).victim?.name ?? null).toBe(victim)
})

test('who passes for under 18 while a field says otherwise: the age is the range of both, and passing for it waits', () => {
  const act = onlyAct(proposeFacts(chat({ by: 'kit', at: day, signs: [{ sign: 'age-told', value: 15 }] })))
  expect([factIn(act, 'actor.ageAtConduct'), factIn(act, 'actor.presentedAsUnder18')]).toEqual([{ min: 15, max: 34 }, '?true'])
  const born = foundOf(
    [talkOf([{ by: 'kit', at: day, signs: [{ sign: 'age-told', value: 15 }] }], who)],
    { people: [personOf('p0', 'suspect', 'kit', { born: '1990-01-01' })] },
  )
  expect(factIn(onlyAct(proposeFacts(born)), 'actor.ageAtConduct')).toEqual({ min: 15, max: 36 })
  const own = onlyAct(proposeFacts(foundOf([talkOf([
    { by: 'a', at: day, signs: [{ sign: 'adult-age-told', value: 30 }] }, { by: 'b', at: day, signs: ['age-told'] },
  ])])))
  expect([factIn(own, 'actor.ageAtConduct'), factIn(own, 'victim.agePresented')]).toEqual(['?30', { max: 17 }])
})

test.each([
  ['police', 'decoy', false, 'constable'], ['activist-group', 'decoy', false, 'civilian'], ['activist-group', null, '?false', '?"civilian"'],
  ['provider', null, undefined, undefined],
] as const)('a report of %s with the tag %s: a real child %s, decoy %s', (kind, tag, isReal, decoyKind) => {
  const attributes = tag === null ? [] : [{ name: 'annotation' as const, value: tag, at: 'report.json#/tag' }]
  const act = onlyAct(proposeFacts(foundOf(
    [talkOf([{ by: 'kit', at: day }, { by: 'mia', at: day }], who)],
    { people: [personOf('p0', 'suspect', 'kit'), personOf('p1', 'child', 'mia', { age: 14 })], source: { kind, name: null }, attributes },
  )))
  expect([factIn(act, 'victim.isReal'), factIn(act, 'victim.decoyKind')]).toEqual([isReal, decoyKind])
  expect(factIn(act, isReal === false ? 'victim.agePresented' : 'victim.ageAtConduct')).toEqual(isReal === false ? 14 : { min: 13, max: 14 })
  expect(factIn(act, isReal === false ? 'victim.ageAtConduct' : 'victim.agePresented')).toBeUndefined()
})

const incident = (type: Incident['type'], at: string | null): Incident => ({
  type, typeWritten: null, when: at === null ? null : readIso(at, 'incident'), platform: 'Ternchat', description: null, at: 'report.json#/incident',
})

test('what a sender claims waits for a person, on the day of the incident', () => {
  const act = onlyAct(proposeFacts(foundOf([], {
    people, incidents: [incident('enticement', '2026-03-05T10:00:00Z')],
    attributes: [
      { name: 'annotation', value: 'sextortion', at: 'report.json#/tag' },
      { name: 'extortion', value: 'gift card code or [threat to share]', at: 'report.json#/x' },
      { name: 'meeting', value: false, at: 'report.json#/m' },
    ],
  })))
  expect([
    act.day, factIn(act, 'comm.sent'), factIn(act, 'threat.made'), factIn(act, 'threat.shareIntimateImage'), factIn(act, 'demand.kind'),
    factIn(act, 'meeting.arranged'),
  ])
    .toEqual(['2026-03-05', '?true', '?true', '?true', '?["gift-cards"]', undefined])
  expect([factIn(act, 'comm.sexual'), factIn(act, 'conduct.incitedSexualActivity')]).toEqual(['?true', '?true'])
})

test('files: what a set or a provider calls them is for a person to confirm; harmless ones and jokes say nothing', () => {
  const file = { ...emptyEvidence('report.json#/files/0'), uploadedAt: readIso('2026-03-04T01:00:00Z', 'upload') }
  const tagged = { ...file, annotations: [{ name: 'file-annotation' as const, value: 'viral', at: 'report.json#/t' }] }
  const act = onlyAct(proposeFacts(foundOf([], { people: people.slice(0, 1), evidence: [file, { ...file, classification: 'B2' }, file, tagged] }, {
    files: [
      { known: 'known', category: '1' }, { known: 'unknown', category: null }, { known: 'benign', category: null }, { known: 'known', category: '1' },
    ],
  })))
  expect([
    act.day, act.actor?.name, act.victim, factIn(act, 'image.possessed'), factIn(act, 'image.indecent'), factIn(act, 'image.subjectAge'),
    factIn(act, 'image.sexualActivityShown'),
  ])
    .toEqual(['2026-03-04', 'kit', null, '?true', '?true', '?{"max":17}', undefined])
  expect(act.facts.find((f) => f.fact === 'image.indecent')?.evidence.map((e) => saidOf(e.what))).toEqual([
    'file 0 of the report: known to a hash set, category 1', 'file 1 of the report: class B2 by the provider',
  ])
})

test('places wait; a report without anything has no act and says why', () => {
  expect(factIn(onlyAct(proposeFacts(chat({ by: 'kit', at: day }))), 'place.nexus')).toBe('?["england-wales"]')
  const us = foundOf(
    [talkOf([{ by: 'kit', at: day }], who)], { people },
    { jurisdictions: [
      { code: 'US-CA', confidence: 0.5, reasons: [] }, { code: 'GB', confidence: 0.4, reasons: [] }, { code: 'ZZ', confidence: 0.1, reasons: [] },
    ] },
  )
  expect([factIn(onlyAct(proposeFacts(us)), 'place.nexus'), factIn(onlyAct(proposeFacts(us)), 'place.interstateNexus')])
    .toEqual(['?["united-states-federal","england-wales","northern-ireland","scotland"]', '?true'])
  expect(proposeFacts(foundOf([]))).toMatchObject({ acts: [], notes: [{ kind: 'holds-nothing' }] })
})

test('a country stands for all its packs, unless one of its parts is ranked too', () => {
  const ids = (...codes: string[]) => packsRanked(codes.map((code) => ({ code })))
  expect(ids('GB')).toEqual(['england-wales', 'northern-ireland', 'scotland'])
  expect(ids('GB', 'GB-SCT', 'DE')).toEqual(['scotland', 'germany'])
  expect([ids('US-CA'), ids('ZZ'), ids('')]).toEqual([['united-states-federal'], [], []])
})

test('many days: the earliest and latest of each kind stay, what a person judged stays, the rest is told of', () => {
  const dayAt = (n: number): string => new Date(Date.UTC(2025, 0, 1 + n)).toISOString()
  const lines = Array.from(
    { length: 300 }, (_, n): Line => ({ by: 'kit', at: dayAt(n), signs: n === 111 || n === 222 || n === 150 ? ['threat'] : [] }),
  )
  const { acts, notes } = proposeFacts(chat(...lines), new Set([dayAt(200).slice(0, 10)]))
  expect(acts).toHaveLength(MOST_ACTS)
  expect(acts.map((a) => a.day)).toEqual(expect.arrayContaining([0, 111, 150, 200, 222, 299].map((n) => dayAt(n).slice(0, 10))))
  expect(factIn(acts.at(-1), 'comm.priorContacts')).toEqual({ min: 299 })
  expect(notes.map(saidOf)[0]).toMatch(/250 of 300 acts were left out/)
  expect(chosenActs([{ day: 'a', kinds: [], findings: 0 }], new Set())).toHaveLength(1)
})

const word = constantFrom('kit', 'mia', 'x', '', '__proto__', 'constructor')
const line = record({
  by: option(word), at: constantFrom(null, day, '2026-02-01', '2026-02', '2026-03-04T10:00:00'), text: string(),
  signs: array(constantFrom('threat', 'demand', 'age-told', 'adult-age-told', 'image-sent', 'meeting-arranged', 'sexual-message'), { maxLength: 3 }),
})

test('whatever is said: nothing throws, judgements are marked, every fact has evidence, the same gives the same', () => {
  assert(property(array(array(line, { maxLength: 12 }), { maxLength: 3 }), boolean(), (talks, named) => {
    const found = foundOf(talks.map((t) => talkOf(t as Line[], named ? who : {})), named ? { people } : {})
    const proposals = proposeFacts(found)
    expect(proposeFacts(found)).toEqual(proposals)
    for (const act of proposals.acts) {
      expect(act.actor === null && act.victim === null).toBe(false)
      for (const f of act.facts) {
        expect(f.evidence.length).toBeGreaterThan(0)
        if (/^(?:purpose|belief|intent)\.|^comm\.sexual$|^image\.indecent$/.test(f.fact)) expect(f.judgement).toBe(true)
      }
    }
  }), { numRuns: 150 })
})
