import { expect, test } from 'vitest'
import { law } from '../src/cli/commands/law.ts'
import { considerReport, saidOf, type ReportLaw } from '../src/law/index.ts'
import { judgements } from '../src/law/table.ts'
import { reportView } from '../src/desk/index.ts'
import type { House } from '../src/way.ts'
import { judge, judgeFact, reportFound } from '../src/way-people.ts'
import { testDoors } from './doors.ts'
import { runIn, testShell, type Ran } from './shell.ts'
import { entry, take } from './tips.ts'

const REFERENCE = 'HL-2026-0077'

interface Turn { readonly by: string; readonly at: string; readonly text: string }

const turns: readonly Turn[] = [
  { by: 'kit', at: '2026-03-01T17:00:00Z', text: 'hello there' }, { by: 'mia', at: '2026-03-01T17:01:00Z', text: 'hello' },
  { by: 'kit', at: '2026-03-02T18:00:00Z', text: '[sexual message]' }, { by: 'mia', at: '2026-03-02T18:01:00Z', text: 'please stop' },
]

/** A hotline's report of a chat; the suspect is told to be in Germany when `country` says so. */
const tip = (chat: readonly Turn[], country?: string, more: object = {}): Record<string, unknown> => ({
  'tip.json': {
    format: 'sterna-tip/1', reference: REFERENCE, sentAt: '2026-03-10T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
    children: [{
      names: ['Mia Example'], birthDate: '2012-05-04', city: 'Leeds', region: 'England', country: 'GB',
      accounts: [{ service: 'Ternchat', screenName: 'mia' }], schools: [{ text: 'Example School', city: 'Leeds', country: 'GB' }],
    }],
    suspects: [{
      names: ['Kit Example'], age: 34, accounts: [{ service: 'Ternchat', screenName: 'kit' }],
      ...(country === undefined ? {} : { country, city: 'Berlin' }),
    }],
    conversations: [{ service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }], turns: chat }], ...more,
  },
})

const lawOf = async (doors: House, packs?: readonly string[]): Promise<ReportLaw> => {
  const { id } = await entry(doors, REFERENCE)
  const found = await reportFound(doors, doors.store, id)
  if (found === null) throw new Error('no report')
  return considerReport(doors.store, id, found, { on: '2026-11-21', packs })
}

/** A person marks the turn as sexual, as an officer or the restricted lexicon would. */
const mark = async (doors: House, turn: number): Promise<void> => {
  const { id } = await entry(doors, REFERENCE)
  expect(await judge(
    doors, id, { talk: 0, turn, sign: 'sexual-message', verdict: 'added', weak: false, value: null, by: 'officer Auk', reason: 'read it' },
  )).toBe(true)
}

const say = async (
  doors: House, verdict: 'confirmed' | 'denied', fact: string, value?: Parameters<typeof judgeFact>[2]['value'], on: string | null = null,
): Promise<number> =>
  judgeFact(doors, (await entry(doors, REFERENCE)).id, { fact, verdict, value, on, by: 'officer Auk', reason: 'looked into it' })

/** Result of an offence on a day; null when it is not listed. */
const resultOn = (of: ReportLaw, offence: string, date: string): string | null =>
  of.offences.find((o) => o.offence === offence && (o.date === date || o.alsoOn.some((a) => a.date === date)))?.result ?? null
const stateOf = (
  of: ReportLaw, fact: string, date: string,
): string | undefined => of.acts.find((a) => a.date === date)?.facts.find((f) => f.fact === fact)?.state

const S15A = 'ew-soa2003-s15a'
const DAY = '2026-03-02'

test('a chat arrives: proposed, unknown until a person confirms, then met; denied it is not met; a new version keeps what people said', async () => {
  const doors = await testDoors()
  await take(doors, tip(turns))
  await mark(doors, 2)
  const first = await lawOf(doors)
  expect(first.jurisdictions[0]).toBe('england-wales')
  expect(first.acts.map((a) => a.date)).toEqual(['2026-03-01', DAY])
  expect([
    stateOf(first, 'comm.sent', DAY), stateOf(first, 'comm.sexual', DAY), stateOf(first, 'comm.sexual', '2026-03-01'),
  ]).toEqual(['read', 'waiting', undefined])
  expect(resultOn(first, S15A, DAY)).toBe('unknown')
  const gaps = first.offences.find((o) => o.offence === S15A)?.gaps.map((g) => g.fact)
  expect(gaps).toEqual(expect.arrayContaining(['comm.sexualOrEncouragesSexual', 'purpose.sexualGratification', 'place.nexus']))
  expect(first.offences.every((o) => !['not-met', 'not-in-force', 'repealed'].includes(o.result))).toBe(true)
  expect(first.notice).toMatch(/review by a prosecutor/)

  for (const fact of [
    'comm.sexual', 'purpose.sexualGratification', 'comm.intentional',
  ]) expect(await say(doors, 'confirmed', fact)).toBeGreaterThan(0)
  await say(doors, 'confirmed', 'place.nexus', ['england-wales'])
  await say(doors, 'confirmed', 'belief.reasonableAtLeast.16', false)
  const met = await lawOf(doors)
  expect([resultOn(met, S15A, DAY), resultOn(met, S15A, '2026-03-01')]).toEqual(['met', 'unknown'])
  expect(met.label?.child.is).toBe('yes')
  expect(met.acts[1]?.facts.find((f) => f.fact === 'comm.sexual')?.judged).toMatchObject({ by: 'officer Auk', reason: 'looked into it' })

  await take(doors, tip([...turns, { by: 'kit', at: '2026-03-04T18:00:00Z', text: '[sexual message]' }]))
  await mark(doors, 4)
  const later = await lawOf(doors)
  expect([
    resultOn(later, S15A, DAY), resultOn(later, S15A, '2026-03-04'), stateOf(later, 'comm.sexual', '2026-03-04'),
  ]).toEqual(['met', 'unknown', 'waiting'])

  expect(first.offences.find((o) => o.offence === S15A)?.ifConfirmed).toBe('unknown') // nobody told an age, so that no belief was proposed
  expect(await say(doors, 'denied', 'comm.sexual', undefined, DAY)).toBe(1)
  expect(resultOn(await lawOf(doors), S15A, DAY)).toBe('unknown') // it may still have been meant to bring the child to answer so
  expect(await say(doors, 'denied', 'purpose.sexualGratification', undefined, DAY)).toBe(1)
  const denied = await lawOf(doors)
  expect([resultOn(denied, S15A, DAY), resultOn(denied, S15A, '2026-03-04')]).toEqual([null, 'unknown'])
  expect(denied.counted['not-met']).toBeGreaterThan(met.counted['not-met'])
})

test('two jurisdictions, each by its own law; treaties only when asked for; the view has offences, label and duties', async () => {
  const doors = await testDoors()
  await take(doors, tip(turns, 'DE'))
  const ours = await lawOf(doors)
  expect(ours.jurisdictions.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(['england-wales', 'germany'])
  expect(new Set(ours.offences.map((o) => o.jurisdiction))).toEqual(new Set(ours.jurisdictions))
  expect(ours.jurisdictions.filter((j) => /convention|directive/.test(j))).toEqual([])
  expect((await lawOf(doors, ['lanzarote-convention'])).jurisdictions).toEqual(['lanzarote-convention'])
  const view = await reportView(
    doors, (await entry(doors, REFERENCE)).id,
  ) as { offences: object[]; label: object; duties: { duty: string; clocks: { startedAt: string }[] }[]; law: { waiting: string[] } }
  expect([view.offences.length > 0, view.law.waiting.includes('place.nexus')]).toEqual([true, true])
  expect(view.label).toMatchObject({ child: { is: 'yes' }, childOnChild: { is: 'not-shown' } })
  expect(view.duties.find((d) => d.duty === 'ew-refer-childrens-services')?.clocks).toHaveLength(1)
  expect(view.duties.find((d) => d.duty === 'ew-ipa2016-retention')?.clocks.map((c) => c.startedAt)).toEqual(['2026-03-01', DAY])
  expect(view.duties.map((d) => d.duty)).not.toContain('ew-si2026-268-retention') // no provider sent it
})

/** Runs `sterna law …` in this process; of what is refused, the problem or the code. */
async function sterna(doors: House, ...words: readonly string[]): Promise<Ran> {
  const ran = await runIn(testShell(doors), law, words)
  return ran.refusal === null ? ran : { ...ran, out: String(ran.refusal.facts['problem'] ?? ran.refusal.code) }
}

test('on the command line: facts with their state, confirmed and denied with a reason; what is wrong is told', async () => {
  const doors = await testDoors()
  await take(doors, tip(turns))
  await mark(doors, 2)
  const facts = JSON.parse((await sterna(doors, 'facts', REFERENCE)).out) as ReportLaw & { id: string }
  expect([facts.id, facts.acts[1]?.facts.find((f) => f.fact === 'comm.sexual')?.state]).toEqual([(await entry(doors, REFERENCE)).id, 'waiting'])
  const said = JSON.parse((await sterna(doors, 'confirm', REFERENCE, 'comm.sexual', '--reason', 'read it', '--on', DAY)).out) as ReportLaw
  expect(said.acts.map((a) => a.facts.map((f) => [f.fact, f.state]))).toEqual([[], [['comm.sexual', 'confirmed']]])
  expect(await stateAfter(doors, 'comm.sexual', 'deny', REFERENCE, 'comm.sexual', '--reason', 'not so')).toEqual(['denied', false])
  expect(await stateAfter(
    doors, 'actor.ageAtConduct', 'confirm', REFERENCE, 'actor.ageAtConduct', '33', '--reason', 'passport',
  )).toEqual(['corrected', 33])
  expect((await sterna(doors, 'confirm', REFERENCE, 'comm.sexual')).out).toBe('reason-missing')
  expect((await sterna(doors, 'confirm', REFERENCE, 'comm.sexul', '--reason', 'x')).out).toMatch(/nearest name is "comm.sexual"/)
  expect((await sterna(doors, 'confirm', REFERENCE, 'image.indecent', '--reason', 'x')).code).toBe(64)
  expect((await sterna(doors, 'confirm', REFERENCE, 'comm.sexual', '--reason', 'x', '--on', 'soon')).code).toBe(64)
  expect((await sterna(doors, 'facts', REFERENCE, '--in', 'atlantis')).code).toBe(64)
  expect((await sterna(doors, 'facts', 'r000000000000000')).code).toBe(65)
  expect((JSON.parse((await sterna(
    doors, 'facts', REFERENCE, '--in', 'scotland', 'germany',
  )).out) as ReportLaw).jurisdictions).toEqual(['scotland', 'germany'])
})

test('a day on which the report has no act is refused with the days that it has, and nothing is kept', async () => {
  const doors = await testDoors()
  await take(doors, tip(turns))
  await mark(doors, 2)
  const { id } = await entry(doors, REFERENCE)
  for (const words of [
    ['confirm', REFERENCE, 'comm.sexual'], ['confirm', REFERENCE, 'victim.ageAtConduct', '14'], ['deny', REFERENCE, 'comm.sexual'],
    ['deny', REFERENCE, 'image.indecent'],
  ]) {
    for (const on of ['2026-03-03', '2026-03']) {
      const { code, out, refusal } = await sterna(doors, ...words, '--reason', 'read it', '--on', on)
      expect([code, out, refusal?.facts]).toEqual([65, 'no-act-on-day', { fact: words[2], on, days: `2026-03-01 ${DAY}` }])
    }
  }
  expect(await judgements.of(doors.store, id)).toEqual([])
  expect((await sterna(doors, 'deny', REFERENCE, 'image.indecent', '--reason', 'no file', '--on', '2026-03-01')).code).toBe(0)
  expect((await judgements.of(doors.store, id)).map((j) => [j.act, j.fact, j.value])).toEqual([['2026-03-01', 'image.indecent', false]])
})

test('of more days than are looked at, each one can be judged; a report without acts says that no day is known', async () => {
  const doors = await testDoors()
  const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
  const days = Array.from({ length: 52 }, (_, n) => day(n))
  await take(doors, tip(days.flatMap((d) => ['kit', 'mia'].map((by) => ({ by, at: `${d}T10:00:00Z`, text: 'hello' })))))
  const shown = new Set((await lawOf(doors)).acts.map((a) => a.date))
  const left = days.filter((d) => !shown.has(d))
  expect(left.length).toBe(2)
  for (const on of left) expect(await say(doors, 'confirmed', 'comm.sexual', true, on)).toBe(1)
  const later = await lawOf(doors)
  expect(left.map((on) => stateOf(later, 'comm.sexual', on))).toEqual(['confirmed', 'confirmed'])
  const none = await testDoors()
  await take(none, { 'tip.json': { format: 'sterna-tip/1', reference: REFERENCE, sentAt: '2026-03-10T09:00:00Z', text: ['Something on a page.'] } })
  const { refusal } = await sterna(none, 'confirm', REFERENCE, 'comm.sexual', 'true', '--reason', 'x', '--on', DAY)
  expect([refusal?.code, refusal?.facts['days']]).toEqual(['no-act-on-day', 'none is known'])
})

async function stateAfter(doors: House, fact: string, ...words: readonly string[]): Promise<unknown[]> {
  const found = (JSON.parse((await sterna(doors, ...words)).out) as ReportLaw).acts[1]?.facts.find((f) => f.fact === fact)
  return [found?.state, found?.value]
}

test('a report without anything: no candidates, and why; a fact that nobody proposed needs a value', async () => {
  const doors = await testDoors()
  await take(doors, { 'tip.json': { format: 'sterna-tip/1', reference: REFERENCE, sentAt: '2026-03-10T09:00:00Z', text: ['Something on a page.'] } })
  const view = await lawOf(doors)
  expect([view.offences, view.acts, view.label]).toEqual([[], [], null])
  expect(view.because === null ? '' : saidOf(view.because)).toMatch(/says who did what|no conversation/)
  expect(await say(doors, 'confirmed', 'comm.sexual')).toBe(0)
})
