import { Authenticator } from '../../authenticator.ts'
import { askAssertion, askRegistration, checkAssertion, checkRegistration } from '../../../src/server/sign-in/passkey.ts'
import { readSignInSettings } from '../../../src/server/sign-in/settings.ts'
import { Assertion, Registration } from '../../../src/server/sign-in/shapes.ts'
import { newTotp, openTotp, sealTotp, totpStep } from '../../../src/server/sign-in/totp.ts'
import { texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const settings = readSignInSettings({ STERNA_ORIGIN: 'https://sterna.example.org' }, 1, null)
const random = (bytes: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: bytes }, (_, i) => i * 7 + 1)
const handle = random(32)
const key = new Authenticator(settings.origin)
const asked = await askRegistration(settings, { name: 'Dora Example', handle, has: [] }, random)
const registration = Registration.parse(key.create({ ...asked.options }))
const made = await checkRegistration(settings, asked.challenge, registration)
const proof = await askAssertion(settings, [], random)
const assertion = Assertion.parse(key.get({ ...proof.options }))
const row = made === null ? null : { ...made, id: 'fac_1', person_id: 'per_1', handle, label: 'Passkey', made_at: '', used_at: null, suspect_at: null }

const PARTS = ['attestationObject', 'clientDataJSON', 'authenticatorData', 'proof', 'signature'] as const
const GOOD = [registration.response.attestationObject, registration.response.clientDataJSON, assertion.response.authenticatorData, assertion.response.clientDataJSON, assertion.response.signature]

/** What an authenticator says, one part of it from outside: nothing is thrown, and no proof counts but the one that was made. */
async function passkey(input: Uint8Array): Promise<unknown> {
  const which = (input[0] ?? 0) % PARTS.length
  const given = Buffer.from(input.subarray(1)).toString('base64url')
  if (which < 2) {
    const found = await checkRegistration(settings, asked.challenge, { ...registration, response: { ...registration.response, [PARTS[which] ?? '']: given } })
    must(found === null || found.credential_id === registration.id, 'a passkey under another name was made')
    return found
  }
  if (row === null) return null
  const field = which === 3 ? 'clientDataJSON' : PARTS[which] ?? ''
  const counter = await checkAssertion(settings, proof.challenge, { ...assertion, response: { ...assertion.response, [field]: given } }, row)
  must(counter === null || given === GOOD[which], 'a proof counted that nobody made')
  return counter
}

const secret = newTotp('Dora Example', settings.origin, random).secret
const sealedSecret = sealTotp(new Uint8Array(32).fill(1), secret, 'per_1', random)

function codes(input: Uint8Array): unknown {
  const text = Buffer.from(input).toString()
  const step = totpStep(secret, text, 0, '2026-11-21T12:00:00.000Z')
  must(step === null || /^\d{6}$/.test(text.replaceAll(/\s/g, '')), 'a code that is none was taken')
  const opened = openTotp(new Uint8Array(32).fill(1), input, 'per_1')
  must(opened === null || opened === secret, 'a secret opened that was never sealed')
  return [step, opened]
}

/** What people prove themselves by. */
export const targets: readonly Target[] = [
  { name: 'server-passkey', shape: 'bytes', tokens: ['fmt', 'none', 'attStmt', 'authData', '"type":"webauthn.get"', '"challenge":', '"origin":"https://sterna.example.org"', '\xa3', '\xbf', '\xff'], mostBytes: 2048, cpu: { base: 150, perKib: 60 },
    seeds: GOOD.map((part, i) => Uint8Array.of(i, ...Buffer.from(part, 'base64url'))), run: async (input) => ({ value: await passkey(input) }) },
  { name: 'server-codes', shape: 'text', tokens: ['000000', ' ', '\u0661', '-', '\0'], mostBytes: 256, seeds: [...texts('000000', '123 456', '1234567'), sealedSecret], run: (input) => ({ value: codes(input) }) },
]
