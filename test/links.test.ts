import { expect, test } from 'vitest'
import { groups, THRESHOLD_BITS, whyLinked, type WhyLinked } from '../src/footprint/index.ts'
import type { House } from '../src/way.ts'
import { judgeLink } from '../src/way-people.ts'
import { testDoors } from './doors.ts'
import { byReference, ENTICEMENT, entry, queueOf, rulesOf, take, takeTips, view, type Tip, type Whom } from './tips.ts'

const pair = (x: Whom, y: Whom): Tip[] => [{ id: '501', suspects: [x] }, { id: '502', suspects: [y] }]

async function why(doors: House, x = '501', y = '502'): Promise<WhyLinked> {
  const by = await byReference(doors)
  return whyLinked(doors.store, by.get(x)?.id ?? '', by.get(y)?.id ?? '')
}

test.each<[string, Whom, Whom, string]>([
  ['email', { email: 'Kit.Tern@example.org' }, { email: 'kit.tern@example.org' }, 'kit.tern@example.org'],
  ['phone', { phone: '+44 7700 900123' }, { phone: '+44 (0)7700-900123' }, '+447700900123'],
  ['user-id', { service: 'Ternchat', userId: 'u-77' }, { service: 'ternchat', userId: 'u-77' }, 'u-77'],
  ['device', { device: '490154203237518' }, { device: '49-015420-323751-8' }, 'imei:49015420323751'],
])('a shared %s links, with strength and pieces', async (kind, x, y, value) => {
  const doors = await testDoors()
  await takeTips(doors, pair(x, y))
  const one = await entry(doors, '501')
  const two = await entry(doors, '502')
  expect(one.links).toEqual([{
    id: two.id, strength: expect.any(Number) as number,
    because: [{ kind, value: expect.stringContaining(value) as string, bits: expect.any(Number) as number }],
  }])
  expect(one.links[0]?.strength).toBeGreaterThanOrEqual(THRESHOLD_BITS)
  expect((await why(doors)).strength).toBe(one.links[0]?.strength)
})

test.each<[string, Whom, Whom]>([
  ['one address', { ips: [{ value: '198.51.100.7', at: '2026-11-01T10:00:00Z' }] }, { ips: [{ value: '198.51.100.7', at: '2026-11-01T10:05:00Z' }] }],
  ['ten addresses', { ips: Array.from({ length: 10 }, (_, i) => ({ value: `203.0.113.${i + 1}`, at: '2026-11-01T10:00:00Z' })) },
    { ips: Array.from({ length: 10 }, (_, i) => ({ value: `203.0.113.${i + 1}`, at: '2026-11-01T10:00:00Z' })) }],
  ['look-alike screen names', { service: 'Ternchat', handle: 'paula_gull' }, { service: 'Ternchat', handle: 'pau1a_gu11' }],
  ['addresses, look-alikes and a common name together', {
    first: 'Robin', last: 'Knot', service: 'Ternchat', handle: 'paula_gull', ips: [{ value: '198.51.100.7', at: '2026-11-01T10:00:00Z' }],
  },
    { first: 'Robin', last: 'Knot', service: 'Ternchat', handle: 'pau1a_gu11', ips: [{ value: '198.51.100.7', at: '2026-11-01T10:00:00Z' }] }],
])('%s alone never link; they stand as weak evidence', async (_, x, y) => {
  const doors = await testDoors()
  await takeTips(doors, pair(x, y))
  const found = await why(doors)
  expect([found.linked, found.anchored, (await entry(doors, '501')).links]).toEqual([false, false, []])
  expect(found.because.length).toBeGreaterThan(0)
  const { weak, group } = await view(doors, '501')
  expect([weak.map((w) => w.id), group]).toEqual([[(await entry(doors, '502')).id], null])
})

test('weak evidence adds to other evidence', async () => {
  const doors = await testDoors()
  const base = { email: 'kit@example.org' }
  const more = { ...base, service: 'Ternchat', ips: [{ value: '198.51.100.7', at: '2026-11-01T10:00:00Z' }] }
  await takeTips(doors, [
    { id: '501', suspects: [{ ...more, handle: 'paula_gull' }] }, { id: '502', suspects: [{ ...more, handle: 'pau1a_gu11' }] },
    { id: '503', suspects: [base] },
  ])
  const [both, mail] = [await why(doors, '501', '502'), await why(doors, '501', '503')]
  expect(both.because.map((p) => p.kind).sort()).toEqual(['email', 'handle', 'ip'])
  expect(both.strength).toBeGreaterThan(mail.strength)
})

test('the time between two events of an address matters', async () => {
  const doors = await testDoors()
  const at = (id: string, day: string | undefined): Tip => ({
    id, suspects: [{ ips: [{ value: '198.51.100.7', ...(day === undefined ? {} : { at: day }) }] }],
  })
  await takeTips(
    doors,
    [
      at('501', '2026-11-01T10:00:00Z'), at('502', '2026-11-01T20:00:00Z'), at('503', '2026-11-06T10:00:00Z'), at('504', '2026-01-06T10:00:00Z'),
      at('505', undefined),
    ],
  )
  const [same, week, year, none] = [
    await why(doors, '501', '502'), await why(doors, '501', '503'), await why(doors, '501', '504'), await why(doors, '501', '505'),
  ]
  expect(same.strength).toBeGreaterThan(week.strength)
  expect(week.strength).toBeGreaterThan(none.strength)
  expect([none.strength > 0, year.strength, year.because]).toEqual([true, 0, []])
  expect((await view(doors, '501')).weak.map((w) => w.strength)).toEqual([same, week, none].map((w) => w.strength))
})

test('what contradicts lowers the strength and is listed', async () => {
  const doors = await testDoors()
  const email = 'kit@example.org'
  await takeTips(doors, [
    { id: '501', suspects: [{ first: 'Alva', last: 'Fulmar', born: '1980-02-03', email }] },
    { id: '502', suspects: [{ first: 'Alva', last: 'Fulmar', born: '1980-02-03', email }] },
    { id: '503', suspects: [{ first: 'Robin', last: 'Knot', born: '1999-12-30', email }] },
  ])
  const [agree, differ] = [await why(doors, '501', '502'), await why(doors, '501', '503')]
  expect(agree.against).toEqual([])
  expect(differ.against.map((p) => [p.kind, p.values, p.bits < 0])).toEqual([
    ['birth-date', ['1980-02-03', '1999-12-30'], true], ['person-name', ['alva fulmar', 'robin knot'], true]])
  const sum = [...differ.because, ...differ.against].reduce((n, p) => n + p.bits, 0)
  expect(differ.strength).toBeCloseTo(sum, 2)
  expect(agree.strength).toBeGreaterThan(differ.strength)
  expect((await view(doors, '503')).links[0]?.against.length).toBe(2)
})

test('two reports that share only a child are linked with kind child', async () => {
  const doors = await testDoors()
  const child = { first: 'Noor', service: 'Ternchat', userId: 'c-1', age: 12 }
  await takeTips(doors, [
    { id: '501', type: ENTICEMENT, suspects: [{ email: 'a@example.org' }], children: [child] },
    { id: '502', type: ENTICEMENT, suspects: [{ email: 'b@example.org' }], children: [child], tags: ['Sextortion'] },
  ])
  const one = await entry(doors, '501')
  expect(one.links.map((l) => [...new Set(l.because.map((b) => b.kind))])).toEqual([['child']])
  const told = one.triggers.find((t) => t.rule === 'extortion')
  expect([told?.reportId, one.band]).toEqual([(await entry(doors, '502')).id, 'very-high'])
})

test('the address of a reporting person links nothing', async () => {
  const doors = await testDoors()
  const of = (id: string): string => `<report><reportId>${id}</reportId><incidentSummary><incidentType>Child Sex Tourism</incidentType></incidentSummary>
    <reporter><reportingPerson><firstName>Desk</firstName><email>desk${id}@example.org</email><phone>+44 20 7946 0123</phone></reportingPerson>
    <contactPerson><email>all@ternchat.example.org</email></contactPerson></reporter><personOrUserReported><screenName>s${id}</screenName></personOrUserReported></report>`
  await take(doors, { 'a.xml': of('501'), 'b.xml': of('502') })
  const found = await why(doors)
  expect([found.linked, found.because.filter((b) => b.kind === 'email' || b.kind === 'phone')]).toEqual([false, []])
})

test('a value that hundreds of people share weighs nothing, and a link on it fades as the base grows', async () => {
  const doors = await testDoors()
  const crowd = (from: number, to: number): Tip[] => Array.from({ length: to - from }, (_, i) => ({
    id: `7${String(from + i).padStart(4, '0')}`, suspects: [{ email: 'nobody.home@example.org', service: 'Ternchat', userId: `u${from + i}` }] }))
  const strengths: number[] = []
  let last = 0
  for (const size of [2, 8, 30, 100, 300]) {
    await takeTips(doors, crowd(last, size))
    last = size
    const one = await entry(doors, '70000')
    strengths.push(one.links.find((l) => l.because.some((b) => b.kind === 'email'))?.strength ?? 0)
    for (const l of one.links) expect(l.strength).toBe((await whyLinked(doors.store, one.id, l.id)).strength)
  }
  expect(strengths[0]).toBeGreaterThan(THRESHOLD_BITS)
  expect(strengths).toEqual([...strengths].sort((x, y) => y - x))
  expect([strengths.at(-1), (await groups.sizes(doors.store)).filter((g) => g.n > 2)]).toEqual([0, []])
  expect((await queueOf(doors)).every((q) => q.links.length === 0)).toBe(true)
})

test('a rejected link stays rejected: when reports arrive, when versions change, when the files come again', async () => {
  const doors = await testDoors()
  const [x, y] = pair({ email: 'kit@example.org' }, { email: 'kit@example.org' }) as [Tip, Tip]
  await takeTips(doors, [x, { ...y, tags: ['Sextortion'] }])
  const [a, b] = [(await entry(doors, '501')).id, (await entry(doors, '502')).id]
  expect(rulesOf(await entry(doors, '501'))).toContain('extortion')
  await judgeLink(doors, 'officer Auk', a, b, 'two users of one cafe')
  const isRejected = async (): Promise<void> => {
    expect(await why(doors)).toMatchObject({ linked: false, rejected: { by: 'officer Auk', at: doors.now, reason: 'two users of one cafe' } })
    expect((await entry(doors, '501')).links.map((l) => l.id)).not.toContain(b)
    expect(rulesOf(await entry(doors, '501'))).not.toContain('extortion')
    expect([(await view(doors, '501')).group?.members ?? []].flat()).not.toContain(b)
  }
  await isRejected()
  await takeTips(doors, [{ id: '503', suspects: [{ phone: '+44 7700 900124' }] }])
  await isRejected()
  await takeTips(doors, [{ ...x, suspects: [{ phone: '+44 7700 900125' }] }])
  await takeTips(doors, [{ ...x, suspects: [{ email: 'kit@example.org', phone: '+44 7700 900124' }] }])
  await isRejected()
  await takeTips(doors, [x, { ...y, tags: ['Sextortion'] }])
  await isRejected()
  await judgeLink(doors, 'officer Auk', a, b, null)
  expect(await why(doors)).toMatchObject({ linked: true, rejected: null })
  expect(rulesOf(await entry(doors, '501'))).toContain('extortion')
  expect((await view(doors, '501')).group?.members).toContain(b)
})
