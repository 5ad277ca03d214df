import { randomBytes } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { cookieIn, setCookie } from './cookie.ts'
import { gate } from './gate.ts'
import { checkPassword, hashPassword, noHash } from './password-hash.ts'
import { newSecret, secretHash } from './secret.ts'
import { backupHash, newBackupCodes, newTotp, openTotp, sealTotp, totpStep } from './totp.ts'

const random = (bytes: number): Uint8Array => randomBytes(bytes)
const WORK = { memoryKib: 64, passes: 1, lanes: 1 }

test('a password fits its own hash and no other, whatever form its letters are in', async () => {
  const stored = await hashPassword('vier Lämpchen am Kanal', WORK, random)
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await checkPassword('vier Lämpchen am Kanal'.normalize('NFD'), stored, WORK)).toEqual({ fits: true, weaker: false })
  expect(await checkPassword('vier Lampchen am Kanal', stored, WORK)).toEqual({ fits: false, weaker: false })
  expect((await checkPassword('x', stored, { ...WORK, passes: 2 })).weaker).toBe(true)
  for (const broken of ['', 'x', noHash(WORK), `${stored}A`, stored.replace('argon2id', 'argon2d'), stored.replace('m=64', 'm=99999999')]) {
    expect([broken, (await checkPassword('vier Lämpchen am Kanal', broken, WORK)).fits]).toEqual([broken, false])
  }
})

// A value of the reference implementation's own test (phc-winner-argon2, src/test.c: Argon2id, version 19, t=2, m=2^8, p=1, "password", "somesalt"),
// as several other implementations restate it in theirs; read 2026-11-22.
test('the hash is Argon2id as others make it', async () => {
  const { argon2Sync } = await import('node:crypto')
  const made = argon2Sync('argon2id', { message: 'password', nonce: 'somesalt', parallelism: 1, tagLength: 32, memory: 256, passes: 2 })
  expect(made.toString('hex')).toBe('9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe')
})

test('a secret is known again by its hash alone', () => {
  const secret = newSecret(random)
  expect(secretHash(secret.text)).toEqual(secret.sha256)
  assert(property(string(), (text) => secretHash(text) === null || /^[A-Za-z0-9_-]{43}$/.test(text)))
})

test('a cookie is read as it was set, and not at all when it stands twice', () => {
  const { text } = newSecret(random)
  const pair = setCookie('session', text).split(';')[0] ?? ''
  expect(cookieIn(`a=b; ${pair}; c=d`, 'session')).toBe(text)
  expect(cookieIn(['a=b', pair], 'session')).toBe(text)
  for (const header of [undefined, '', `${pair}; ${pair}`, `x${pair}`, `__host-sterna=${text}`]) expect(cookieIn(header, 'session')).toBeNull()
  expect(cookieIn(`__Host-sterna-step=${text}`, 'session')).toBeNull()
})

test('codes of the app are those of RFC 6238, taken one step early or late and never twice', () => {
  // RFC 6238, appendix B (SHA-1), the last six of its eight digits; the secret is "12345678901234567890" in base32.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const vectors: [number, string][] = [
    [59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ]
  for (const [seconds, code] of vectors) {
    const at = (shift: number): string => new Date((seconds + shift) * 1_000).toISOString()
    const step = Math.floor(seconds / 30)
    expect([
      seconds, totpStep(secret, code, 0, at(0)), totpStep(secret, code, 0, at(30)), totpStep(secret, code, 0, at(-30)),
    ]).toEqual([seconds, step, step, step])
    expect([
      totpStep(secret, code, step, at(0)), totpStep(secret, code, 0, at(60)), totpStep(secret, code, step + 5, at(0)),
    ]).toEqual([null, null, null])
  }
  for (const code of ['', '12345', '1234567', '12 456', 'abcdef', '１２３４５６']) expect(totpStep(secret, code, 0, '2026-11-21T12:00:00.000Z')).toBeNull()
  const app = newTotp('Dora Example', 'https://sterna.example.org', random)
  expect(app.secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(app.uri).toContain(`secret=${app.secret}`)
  expect(totpStep(
    app.secret, generateSync({ secret: app.secret, epoch: 1_800_000_000 }), 0, new Date(1_800_000_000_000).toISOString(),
  )).toBe(60_000_000)
})

test('a sealed secret opens for its person under its key, and not when any byte of it is another', () => {
  const key = randomBytes(32)
  const sealed = sealTotp(key, 'GEZDGNBVGY3TQOJQ', 'per_1', random)
  expect(openTotp(key, sealed, 'per_1')).toBe('GEZDGNBVGY3TQOJQ')
  expect([
    openTotp(key, sealed, 'per_2'), openTotp(randomBytes(32), sealed, 'per_1'), openTotp(key, sealed.subarray(1), 'per_1'),
    openTotp(key, new Uint8Array(5), 'per_1'),
  ]).toEqual([null, null, null, null])
  for (let i = 0; i < sealed.length; i++) {
    const broken = Uint8Array.from(sealed)
    broken[i] = (broken[i] ?? 0) ^ 1
    expect(openTotp(key, broken, 'per_1')).toBeNull()
  }
})

test('backup codes are known however they are typed, and nothing else is one', () => {
  const codes = newBackupCodes(random)
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(backupHash(code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(backupHash(code))
  }
  for (const text of ['', '123456', codes[0]?.slice(1) ?? '', `${codes[0] ?? ''}A`, 'U'.repeat(24)]) expect(backupHash(text)).toBeNull()
})

test('so many go through the gate at a time, in their order, and the line has an end', async () => {
  const line = gate(2, 3)
  let inside = 0
  let most = 0
  const order: number[] = []
  const work = (n: number) => async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 1))
    order.push(n)
    inside--
    if (n === 1) throw new Error('one fails')
  }
  const all = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => line.pass(work(n))))
  expect([most, order, all.map((a) => a.status)]).toEqual([
    2, [0, 1, 2, 3, 4], ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected'],
  ])
  await line.pass(work(6))
  expect(order.at(-1)).toBe(6)
})
