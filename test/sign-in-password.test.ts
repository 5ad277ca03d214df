import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { sql } from '../src/store/index.ts'
import { gate } from '../src/server/sign-in/gate.ts'
import { addOne, byPasskey, CHEAP, entries, invited, signedIn, signInHouse, type Browser, type SignInHouse } from './sign-in-house.ts'

const GOOD = 'four lamps beside an old canal'
const codeAt = (secret: string, at: string): string => generateSync({ secret, epoch: Math.floor(Date.parse(at) / 1_000) })

interface Holder {
  readonly id: string
  readonly name: string
  readonly secret: string
  readonly codes: readonly string[]
  readonly browser: Browser
}

/** Somebody who set up a password by an invitation. */
async function holder(on: SignInHouse, name: string): Promise<Holder> {
  const id = await addOne(on, name, 'triage')
  const browser = on.browser()
  const { told } = await browser.ask('/api/sign-in/set-up/password/begin', { link: await invited(on, id) })
  const secret = String(told['secret'])
  const done = await browser.ask('/api/sign-in/set-up/password/finish', { password: GOOD, code: codeAt(secret, on.at()) })
  if (done.status !== 200) throw new Error(JSON.stringify(done))
  on.later(1) // the code that proved the app counts as used
  return { id, name, secret, codes: done.told['backupCodes'] as string[], browser }
}

const enter = (
  on: SignInHouse, name: string, password: string, code: string,
): ReturnType<Browser['ask']> => on.browser().ask('/api/sign-in/password', { name, password, code })

test('passwords are off unless the house allows them', async () => {
  const on = await signInHouse()
  const id = await addOne(on, 'Dora Example', 'triage')
  expect((await enter(on, 'Dora Example', GOOD, '123456')).told['code']).toBe('service-missing')
  expect((await on.browser().ask('/api/sign-in/set-up/password/begin', { link: await invited(on, id) })).told['code']).toBe('service-missing')
  expect((await on.browser().ask('/api/sign-in/session')).told['ways']).toEqual({ passkey: true, password: false, agency: false })
})

test('name, password and code together sign in; one alone never does, and what is wrong is not told', async () => {
  const on = await signInHouse({ passwords: true })
  const { secret, name } = await holder(on, 'Dora Example')
  const code = codeAt(secret, on.at())
  const wrong = [
    await enter(on, name, GOOD, '000000'), await enter(on, name, 'five lamps beside an old canal', code),
    await enter(on, name, GOOD, 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01'),
    await enter(on, 'Nobody Example', GOOD, code),
  ]
  const told = wrong.map(({ status, told: { request: _request, ...rest } }) => JSON.stringify([status, rest]))
  expect(new Set(told)).toEqual(new Set([told[0]]))
  expect(wrong[0]?.status).toBe(401)
  expect((await enter(on, 'dora EXAMPLE ', GOOD.normalize('NFD'), code)).status).toBe(200)
  const rows = JSON.stringify([
    await on.house.store.query(sql`select * from password`), await on.house.store.query(sql`select * from backup_code`),
    await on.house.store.query(sql`select * from log_entry`),
  ])
  for (const hidden of [GOOD, secret, code]) expect(rows).not.toContain(hidden)
})

test('a code is taken once, also when it comes many times at once; one step early or late it is taken, two it is not', async () => {
  const on = await signInHouse({ passwords: true })
  const { secret, name } = await holder(on, 'Dora Example')
  const code = codeAt(secret, on.at())
  const all = await Promise.all(Array.from({ length: 5 }, () => enter(on, name, GOOD, code)))
  expect(all.map((a) => a.status).sort((x, y) => x - y)).toEqual([200, 401, 401, 401, 401])
  on.later(20)
  const early = codeAt(secret, new Date(Date.parse(on.at()) + 30_000).toISOString())
  const now = codeAt(secret, on.at())
  expect((await enter(on, name, GOOD, early)).status).toBe(200)
  expect((await enter(on, name, GOOD, now)).status).toBe(401) // older than the last that was taken
  on.later(20)
  const [one, two] = [30_000, 60_000].map((ms) => codeAt(secret, new Date(Date.parse(on.at()) - ms).toISOString()))
  expect((await enter(on, name, GOOD, two ?? '')).status).toBe(401)
  expect((await enter(on, name, GOOD, one ?? '')).status).toBe(200)
})

test('backup codes work once each, however they are typed, and new ones end the old', async () => {
  const on = await signInHouse({ passwords: true })
  const { codes, name, browser, secret } = await holder(on, 'Dora Example')
  expect(codes).toHaveLength(10)
  const [first = '', second = '', third = ''] = codes
  const all = await Promise.all([first, first.toLowerCase().replaceAll('-', ' '), first].map((c) => enter(on, name, GOOD, c)))
  expect(all.map((a) => a.status).sort((x, y) => x - y)).toEqual([200, 401, 401])
  expect((await browser.ask('/api/factors')).told['backupCodesLeft']).toBe(9)
  expect((await enter(on, name, GOOD, second)).status).toBe(200)
  await browser.ask('/api/sign-in/prove/password', { password: GOOD, code: codeAt(secret, on.at()) })
  expect((await browser.ask('/api/factors/backup-codes', {})).told['backupCodes']).toHaveLength(10)
  expect((await enter(on, name, GOOD, third)).status).toBe(401)
  expect((await entries(on, 'backup-code%')).map((e) => e.event)).toEqual([
    'backup-codes.made', 'backup-code.used', 'backup-code.used', 'backup-codes.made',
  ])
})

test('five bad attempts in a quarter of an hour, also at once, lock the password and nothing else; unknown names are treated alike', async () => {
  const on = await signInHouse({ passwords: true })
  const { secret, name, id } = await holder(on, 'Dora Example')
  const { key } = await signedIn(on, 'Emil Example', 'triage')
  for (const who of [name, 'Nobody Example']) {
    const all = await Promise.all(Array.from({ length: 9 }, () => enter(on, who, 'not the password at all', '000000')))
    expect(all.map((a) => a.status).sort((x, y) => x - y)).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429])
    expect(all.find((a) => a.status === 429)?.told).toMatchObject({ code: 'too-many', facts: { seconds: 900 } })
  }
  expect((await enter(on, name.toUpperCase(), GOOD, codeAt(secret, on.at()))).status).toBe(429) // even the right one
  expect((await byPasskey(on.browser(), key)).status).toBe(200)
  on.later(15)
  expect((await enter(on, name, GOOD, codeAt(secret, on.at()))).status).toBe(200)
  const log = await entries(on, 'sign-in.%')
  expect(log.filter((e) => e.event === 'sign-in.locked').length).toBe(9)
  const tried = new Set(log.filter((e) => e.event === 'sign-in.password' && e.result !== 'done').map((e) => e.who))
  expect(tried.size).toBe(2)
  expect([...tried].some((who) => who === id)).toBe(true)
  expect([...tried].some((who) => /^unknown:[0-9a-f]{16}$/.test(who))).toBe(true)
  expect(JSON.stringify(log)).not.toMatch(/Nobody|not the password/)
  expect(log.every((e) => e.via === 'api')).toBe(true)
})

test('attempts from one source on many names are bounded too', async () => {
  const on = await signInHouse({ passwords: true })
  const statuses: number[] = []
  for (let i = 0; i < 34; i++) statuses.push((await enter(on, `Somebody ${i}`, 'not the password at all', '000000')).status)
  expect(statuses.filter((s) => s === 401).length).toBe(30)
  expect(statuses.slice(30)).toEqual([429, 429, 429, 429])
})

test('somebody unknown costs as much hashing as somebody known: the same number of hashes with the same work for every refusal', async () => {
  let hashed = 0
  const line = gate(2, 40)
  const on = await signInHouse({ passwords: true }, undefined, {
    hashing: {
      pass: (work) => {
        hashed++
        return line.pass(work)
      },
    },
  })
  const { name, secret } = await holder(on, 'Dora Example')
  await signedIn(on, 'Emil Example', 'triage') // has no password
  const costs: number[] = []
  for (const who of [name, 'Emil Example', 'Nobody Example']) {
    for (const code of ['000000', codeAt(secret, on.at())]) {
      hashed = 0
      expect((await enter(on, who, 'not the password at all', code)).status).toBe(401)
      costs.push(hashed)
    }
  }
  expect(costs).toEqual([1, 1, 1, 1, 1, 1])
})

test('the time of a refusal does not tell known from unknown names (60 samples each in turn, the slowest tenth of each left out, work reduced to 1 MiB, Welch |t| < 4.5)', async () => {
  const on = await signInHouse({ passwords: true, work: { ...CHEAP, memoryKib: 1_024 } })
  const { name } = await holder(on, 'Dora Example')
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let i = 0; i < 130; i++) {
    const kind = i % 2 === 0 ? 'known' : 'unknown'
    const begun = performance.now()
    const { status } = await enter(on, kind === 'known' ? name : `Stranger ${i}`, 'not the password at all', '000000')
    if (i >= 10) times[kind].push(performance.now() - begun)
    expect(status).toBe(401)
    on.later(4) // no limit is reached
  }
  expect(Math.abs(welch(times.known, times.unknown))).toBeLessThan(4.5)
})

/** Welch's t of two samples, the slowest tenth of each left out: what else the machine does falls on either by chance. */
function welch(a: readonly number[], b: readonly number[]): number {
  const of = (all: readonly number[]) => {
    const s = [...all].sort((x, y) => x - y).slice(0, Math.floor(all.length * 0.9))
    const mean = s.reduce((sum, x) => sum + x, 0) / s.length
    return { mean, share: s.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (s.length - 1) / s.length }
  }
  const [x, y] = [of(a), of(b)]
  return (x.mean - y.mean) / Math.sqrt(x.share + y.share)
}

test('a hash made with less work is made anew at the next sign-in', async () => {
  const on = await signInHouse({ passwords: true })
  const { secret, name } = await holder(on, 'Dora Example')
  const weak = await on.house.store.query(sql`select hash from password`)
  expect(String(weak[0]?.['hash'])).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  const settings = on.settings as { work: typeof CHEAP }
  Object.assign(settings, { work: { memoryKib: 128, passes: 2, lanes: 1 } })
  expect((await enter(on, name, GOOD, codeAt(secret, on.at()))).status).toBe(200)
  expect(String((await on.house.store.query(sql`select hash from password`))[0]?.['hash'])).toMatch(/\$m=128,t=2,p=1\$/)
  on.later(1)
  expect((await enter(on, name, GOOD, codeAt(secret, on.at()))).status).toBe(200)
})

test('a weak password or a wrong code is told and may be mended; changing the password ends the other sessions', async () => {
  const on = await signInHouse({ passwords: true })
  const { browser, id } = await signedIn(on, 'Dora Example', 'triage')
  const { told } = await browser.ask('/api/factors/password/begin', {})
  const secret = String(told['secret'])
  expect(told['uri']).toMatch(/^otpauth:\/\/totp\//)
  for (const [password, because] of [['short', 'too-short'], ['dora example 2026!', 'named'], ['qwertyuiopasdfghjkl', 'runs']]) {
    expect((await browser.ask(
      '/api/factors/password/finish', { password, code: codeAt(secret, on.at()) },
    )).told).toMatchObject({ code: 'password-weak', facts: { because } })
  }
  expect((await browser.ask('/api/factors/password/finish', { password: GOOD, code: '000000' })).status).toBe(401)
  const other = on.browser()
  expect((await browser.ask('/api/factors/password/finish', { password: GOOD, code: codeAt(secret, on.at()) })).status).toBe(200)
  on.later(1)
  expect((await other.ask('/api/sign-in/password', { name: 'Dora Example', password: GOOD, code: codeAt(secret, on.at()) })).status).toBe(200)
  const again = await browser.ask('/api/factors/password/begin', {})
  const code = codeAt(String(again.told['secret']), on.at())
  expect((await browser.ask('/api/factors/password/finish', { password: `${GOOD} at night`, code })).status).toBe(200)
  expect((await other.ask('/api/sign-in/session')).told['state']).toBe('none')
  expect((await browser.ask('/api/sign-in/session')).told['state']).toBe('open')
  expect(await on.house.store.query(sql`select count(*)::int as n from password where person_id = ${id}`)).toEqual([{ n: 1 }])
})
