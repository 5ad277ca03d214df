import { randomBytes } from 'node:crypto'
import { anything, assert, asyncProperty, integer, oneof, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { Authenticator } from '../../../test/authenticator.ts'
import { askAssertion, askRegistration, checkAssertion, checkRegistration, type Registered } from './passkey.ts'
import { Assertion, Registration } from './shapes.ts'
import { readSignInSettings } from './settings.ts'

const settings = readSignInSettings({ STERNA_ORIGIN: 'https://sterna.example.org' }, 1, null)
const random = (bytes: number): Uint8Array => randomBytes(bytes)
const handle = new Uint8Array(random(32))

const key = new Authenticator(settings.origin)
const asked = await askRegistration(settings, { name: 'Dora Example', handle, has: [] }, random)
const registration = Registration.parse(key.create({ ...asked.options }))
const made = await checkRegistration(settings, asked.challenge, registration)
const proof = await askAssertion(settings, [], random)
const assertion = Assertion.parse(key.get({ ...proof.options }))

const rowOf = (registered: Registered) => ({
  ...registered, id: 'fac_1', person_id: 'per_1', handle, label: 'Passkey', made_at: '', used_at: null, suspect_at: null,
})

test('what an authenticator makes is taken, and its proof counts', async () => {
  expect(made).toMatchObject({ counter: 0, transports: ['internal', 'hybrid'] })
  expect(made === null ? null : await checkAssertion(settings, proof.challenge, assertion, rowOf(made))).toBe(1)
})

/** The same text with some of its bytes changed, cut, or doubled. */
function spoilt(coded: string, at: number, by: number, how: number): string {
  const bytes = Buffer.from(coded, 'base64url')
  const place = at % bytes.length
  if (how === 0) bytes[place] = (bytes[place] ?? 0) ^ (by % 255 + 1)
  const out = how === 1 ? bytes.subarray(0, place) : how === 2 ? Buffer.concat([bytes, bytes.subarray(place)]) : bytes
  return out.toString('base64url')
}

test('no change to a proof is taken, and none breaks the check', async () => {
  if (made === null) throw new Error('not made')
  const fields = ['clientDataJSON', 'authenticatorData', 'signature'] as const
  await assert(asyncProperty(integer({ min: 0, max: 2 }), integer({ min: 0, max: 4_000 }), integer({ min: 0, max: 254 }), integer({ min: 0, max: 2 }), async (which, at, by, how) => {
    const field = fields[which] ?? 'signature'
    const response = { ...assertion, response: { ...assertion.response, [field]: spoilt(assertion.response[field], at, by, how) } }
    return await checkAssertion(settings, proof.challenge, response, rowOf(made)) === null
  }), {
    numRuns: 150, examples: [...Array.from({ length: 72 }, (_, at): [number, number, number, number] => [2, at, 0, 0]), [2, 1, 0, 2], [2, 0, 0, 2]],
  })
})

test('no bytes in the place of a registration break the check: it makes a passkey of nothing', async () => {
  await assert(asyncProperty(integer({ min: 0, max: 4_000 }), integer({ min: 0, max: 254 }), integer({ min: 0, max: 2 }), async (at, by, how) => {
    const attestationObject = spoilt(registration.response.attestationObject, at, by, how)
    const found = await checkRegistration(settings, asked.challenge, { ...registration, response: { ...registration.response, attestationObject } })
    // Attestation "none" signs nothing: with a changed key or counter it is another passkey, of which nobody has the secret.
    return found === null || found.credential_id === registration.id
  }), { numRuns: 100 })
  await assert(asyncProperty(uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
    const attestationObject = Buffer.from(bytes).toString('base64url')
    return await checkRegistration(settings, asked.challenge, { ...registration, response: { ...registration.response, attestationObject } }) === null
  }), { numRuns: 100 })
})

test('what is no answer of a browser is refused by its shape, never by a fault', async () => {
  await assert(asyncProperty(oneof(anything(), string()), (value) => {
    const shapes = [
      Assertion.safeParse(value), Registration.safeParse(value), Assertion.safeParse({ ...assertion, response: value }),
      Assertion.safeParse({ ...assertion, more: value }),
    ]
    return Promise.resolve(shapes.every((s) => !s.success))
  }))
})
