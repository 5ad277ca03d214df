import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { firstStart } from '../src/server/sign-in/index.ts'
import { sql } from '../src/store/index.ts'
import { Authenticator } from './authenticator.ts'
import { isOnServer, wideStore } from './doors.ts'
import { addOne, invited, optionsIn, secretIn, signInHouse, type SignInHouse } from './sign-in-house.ts'

const PASSWORD = 'four lamps beside an old canal'
const AT_ONCE = 8

const wideHouse = async (passwords: boolean): Promise<SignInHouse> => signInHouse({ passwords }, undefined, {}, await wideStore(AT_ONCE))

const codeAt = (secret: string, at: string): string => generateSync({ secret, epoch: Math.floor(Date.parse(at) / 1_000) })

const times = <T>(work: (i: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: AT_ONCE }, (_, i) => work(i)))
const won = (all: readonly { readonly status: number }[]): number => all.filter((a) => a.status === 200).length

test.runIf(isOnServer)('of many who use the first link at once one becomes administrator', async () => {
  const on = await wideHouse(false)
  const link = secretIn(await firstStart({ ...on.house, now: on.at() }, on.settings) ?? '')
  const ready = await times(async (i) => {
    const [browser, key] = [on.browser(), new Authenticator(on.settings.origin)]
    const { told } = await browser.ask('/api/sign-in/set-up/begin', { link, name: `Anna Example ${i}` })
    return { browser, response: key.create(optionsIn(told)) }
  })
  expect(won(await Promise.all(ready.map(({ browser, response }) => browser.ask('/api/sign-in/set-up/finish', { response }))))).toBe(1)
  expect(await on.house.store.query(sql`select count(*)::int as n from person`)).toEqual([{ n: 1 }])
})

test.runIf(isOnServer)('a code, a backup code and the answer of a passkey are taken once, five bad attempts are taken and no more, and one way stays', async () => {
  const on = await wideHouse(true)
  const id = await addOne(on, 'Dora Example', 'triage')
  const browser = on.browser()
  const begun = await browser.ask('/api/sign-in/set-up/password/begin', { link: await invited(on, id) })
  const secret = String(begun.told['secret'])
  const set = await browser.ask('/api/sign-in/set-up/password/finish', { password: PASSWORD, code: codeAt(secret, on.at()) })
  const enter = (code: string, password = PASSWORD) => on.browser().ask('/api/sign-in/password', { name: 'Dora Example', password, code })
  const spaced = async <T>(work: () => Promise<T>): Promise<T> => {
    on.later(16)
    return work()
  }
  const five = (all: readonly { readonly status: number }[]): number => all.filter((a) => a.status !== 429).length
  // At most five of eight are looked at before the first turns out good, and of those one wins.
  const codes = await spaced(() => times(() => enter(codeAt(secret, on.at()))))
  expect([won(codes), five(codes) <= 5 + 1]).toEqual([1, true])
  const backup = String((set.told['backupCodes'] as string[])[0])
  expect(won(await spaced(() => times(() => enter(backup))))).toBe(1)
  const bad = await spaced(() => times(() => enter('000000', 'not the password at all')))
  expect([won(bad), five(bad)]).toEqual([0, 5])
  on.later(16)
  await browser.ask('/api/sign-in/prove/password', { password: PASSWORD, code: codeAt(secret, on.at()) })
  const key = new Authenticator(on.settings.origin)
  const { told } = await browser.ask('/api/factors/passkey/begin', {})
  expect((await browser.ask('/api/factors/passkey/finish', { response: key.create(optionsIn(told)) })).status).toBe(200)
  const asked = await browser.ask('/api/sign-in/passkey/begin', {})
  const response = key.get(optionsIn(asked.told))
  const jar = new Map([...browser.jar].filter(([name]) => name === '__Host-sterna-step'))
  expect(won(await times(() => {
    const other = on.browser()
    for (const [name, value] of jar) other.jar.set(name, value)
    return other.ask('/api/sign-in/passkey/finish', { response })
  }))).toBe(1)
  const factors = (await browser.ask('/api/factors')).told['factors'] as { id: string }[]
  expect(factors).toHaveLength(2)
  expect(won(await Promise.all(factors.map((f) => browser.ask(`/api/factors/${f.id}/remove`, {}))))).toBe(1)
})
