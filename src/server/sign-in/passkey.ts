import type { AuthenticatorTransport, PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { PasskeyRow } from '../factor.table.ts'
import type { AssertionJson, RegistrationJson } from './shapes.ts'
import type { SignInSettings } from './settings.ts'

/** A sixth of all that the server would read at its start: read when the first passkey is asked for. */
const library = (): Promise<typeof import('@simplewebauthn/server')> => import('@simplewebauthn/server')

/** ES256, EdDSA, RS256 (COSE algorithms): what authenticators of today speak. */
const ALGORITHMS = [-7, -8, -257]
const CHALLENGE_BYTES = 32
const HANDLE_BYTES = 32
const TIMEOUT_MS = 300_000

const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
const transportsOf = (given: readonly string[]): AuthenticatorTransport[] => given as AuthenticatorTransport[]

/** What a browser is asked to sign. */
export interface Asked<O> {
  readonly options: O
  readonly challenge: string
}

/** For whom a passkey is made. */
export interface Owner {
  readonly name: string
  readonly handle: Uint8Array
  readonly has: readonly Pick<PasskeyRow, 'credential_id' | 'transports'>[]
}

/** The handle under which an authenticator keeps passkeys of somebody: random, so that it tells nothing of them; one for all their passkeys. */
export function handleOf(has: readonly Pick<PasskeyRow, 'handle'>[], random: (bytes: number) => Uint8Array): Uint8Array {
  return has[0]?.handle ?? random(HANDLE_BYTES)
}

/** Asks a browser to make a passkey that it can find by itself later, and that asks for a PIN, finger or face. */
export async function askRegistration(
  settings: SignInSettings, owner: Owner, random: (bytes: number) => Uint8Array,
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: 'Sterna', rpID: settings.rpId, userName: owner.name, userDisplayName: owner.name, userID: copy(owner.handle),
    challenge: copy(random(CHALLENGE_BYTES)),
    timeout: TIMEOUT_MS, attestationType: 'none', supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: owner.has.map((p) => ({ id: p.credential_id, transports: transportsOf(p.transports) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, challenge: options.challenge }
}

/** What a new passkey is, once its answer was found good. */
export type Registered = Pick<PasskeyRow, 'credential_id' | 'public_key' | 'counter' | 'transports'>

/**
 * Checks the answer to `askRegistration`; null when anything of it is not right. The library throws at whatever it cannot read: hostile input, not a
 * fault.
 */
export async function checkRegistration(settings: SignInSettings, challenge: string, response: RegistrationJson): Promise<Registered | null> {
  const { verifyRegistrationResponse } = await library()
  try {
    const found = await verifyRegistrationResponse({
      response: {
        ...response, response: { clientDataJSON: response.response.clientDataJSON, attestationObject: response.response.attestationObject },
      },
      expectedChallenge: challenge, expectedOrigin: settings.origin, expectedRPID: settings.rpId, requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (!found.verified) return null
    const { id, publicKey, counter } = found.registrationInfo.credential
    // The library tells the id out of what was attested; one beside it that is another would be found again under neither.
    if (id !== response.id) return null
    return { credential_id: id, public_key: publicKey, counter, transports: [...response.response.transports ?? []] }
  } catch {
    return null
  }
}

/** Asks a browser for a proof: by any passkey that it has for us, or by one of these. */
export async function askAssertion(
  settings: SignInSettings, of: readonly Pick<PasskeyRow, 'credential_id' | 'transports'>[], random: (bytes: number) => Uint8Array,
): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: settings.rpId, challenge: copy(random(CHALLENGE_BYTES)), timeout: TIMEOUT_MS, userVerification: 'required',
    allowCredentials: of.map((p) => ({ id: p.credential_id, transports: transportsOf(p.transports) })),
  })
  return { options, challenge: options.challenge }
}

/**
 * Checks the answer to `askAssertion` against a passkey: its counter, or null when anything is not right. Whether the counter grew is asked of the
 * store, which alone can tell when two answers come at once; the library is given 0 as the last one.
 */
export async function checkAssertion(
  settings: SignInSettings, challenge: string, response: AssertionJson, passkey: PasskeyRow,
): Promise<number | null> {
  const handle = response.response.userHandle
  if (handle !== undefined && handle !== Buffer.from(passkey.handle).toString('base64url')) return null
  const { verifyAuthenticationResponse } = await library()
  const { cose, decodeCredentialPublicKey } = await import('@simplewebauthn/server/helpers')
  try {
    const { authenticatorData, clientDataJSON, signature } = response.response
    const publicKey = copy(passkey.public_key)
    if (cose.isCOSEPublicKeyEC2(decodeCredentialPublicKey(publicKey)) && !isDer(Buffer.from(signature, 'base64url'))) return null
    const found = await verifyAuthenticationResponse({
      response: { ...response, response: { authenticatorData, clientDataJSON, signature } }, expectedChallenge: challenge,
      expectedOrigin: settings.origin,
      expectedRPID: settings.rpId, credential: { id: passkey.credential_id, publicKey, counter: 0 }, requireUserVerification: true,
    })
    return found.verified ? found.authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

/**
 * Whether these bytes are an ECDSA signature as DER writes it (RFC 3279, 2.2.3; X.690, 8.3 and 10.1), in the one way there is. The library reads past
 * a wrong length and past what stands behind; then one proof has many forms, and not every reader takes them for the same.
 */
function isDer(signature: Uint8Array): boolean {
  const numbers = derBody(signature, 0x30)
  if (numbers === null) return false
  const first = derBody(numbers.subarray(0, 2 + (numbers[1] ?? 0)), 0x02)
  const second = first === null ? null : derBody(numbers.subarray(2 + first.length), 0x02)
  return first !== null && second !== null && isPositive(first) && isPositive(second)
}

/** What stands in a DER value of this tag that fills these bytes, with a length of one byte (a signature of 256 bits is never longer). */
function derBody(bytes: Uint8Array, tag: number): Uint8Array | null {
  return bytes[0] === tag && (bytes[1] ?? 0x80) < 0x80 && bytes[1] === bytes.length - 2 ? bytes.subarray(2) : null
}

/** A DER integer above nothing, without a byte too many. */
function isPositive([high = 0, next = 0]: Uint8Array): boolean {
  return high > 0 ? high < 0x80 : next >= 0x80
}
