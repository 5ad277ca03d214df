import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** Encodes what WebAuthn needs of CBOR (RFC 8949): whole numbers, bytes, text, maps in the order given. */
function cbor(value: number | string | Uint8Array | readonly (readonly [number | string, unknown])[]): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24 ? Buffer.from([major << 5 | n]) : n < 256 ? Buffer.from([major << 5 | 24, n]) : Buffer.from([major << 5 | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.length), ...value.flatMap(([k, v]) => [cbor(k), cbor(v as string)])])
}

const coded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** What goes wrong on purpose. */
export interface Twist {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly type?: string
  /** The authenticator asked for no PIN, finger or face. */
  readonly unverified?: boolean
  readonly counter?: number
  readonly userHandle?: string
}

interface Kept {
  readonly id: Buffer
  readonly key: KeyObject
  readonly rpId: string
  readonly handle: string
  counter: number
}

/** An authenticator in software: real keys on P-256 (ES256), CBOR, attestation "none" (W3C Web Authentication Level 3, sections 6.1 and 6.5). */
export class Authenticator {
  readonly kept: Kept[] = []
  readonly #origin: string
  readonly #counts: boolean

  /** `counts` false: the counter stays 0, as passkeys do that several devices share. */
  constructor(origin: string, counts = true) {
    this.#origin = origin
    this.#counts = counts
  }

  create(options: Record<string, unknown>, twist: Twist = {}): Record<string, unknown> {
    const { challenge, rp, user } = options as { challenge: string; rp: { id: string }; user: { id: string } }
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const made: Kept = { id: randomBytes(32), key: privateKey, rpId: rp.id, handle: user.id, counter: 0 }
    this.kept.push(made)
    const cose = cbor([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]])
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, made.id.length]), made.id, cose])
    const authData = Buffer.concat([this.#head(made, twist, 0x40), attested])
    const attestationObject = cbor([['fmt', 'none'], ['attStmt', []], ['authData', authData]])
    return {
      id: coded(made.id), rawId: coded(made.id), type: 'public-key', clientExtensionResults: {},
      response: {
        clientDataJSON: coded(this.#clientData('webauthn.create', challenge, twist)), attestationObject: coded(attestationObject),
        transports: ['internal', 'hybrid'],
      },
    }
  }

  get(options: Record<string, unknown>, twist: Twist = {}, which = this.kept.length - 1): Record<string, unknown> {
    const { challenge } = options as { challenge: string }
    const made = this.kept[which]
    if (made === undefined) throw new Error('no passkey')
    if (this.#counts) made.counter++
    const authData = this.#head(made, twist, 0)
    const clientData = this.#clientData('webauthn.get', challenge, twist)
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), made.key)
    return {
      id: coded(made.id), rawId: coded(made.id), type: 'public-key', clientExtensionResults: {},
      response: {
        clientDataJSON: coded(clientData), authenticatorData: coded(authData), signature: coded(signature),
        userHandle: twist.userHandle ?? made.handle,
      },
    }
  }

  #head(made: Kept, twist: Twist, flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(twist.counter ?? made.counter)
    return Buffer.concat([sha256(twist.rpId ?? made.rpId), Buffer.from([flags | 1 | (twist.unverified === true ? 0 : 4)]), counter])
  }

  #clientData(type: string, challenge: string, twist: Twist): Buffer {
    return Buffer.from(JSON.stringify({
      type: twist.type ?? type, challenge: twist.challenge ?? challenge, origin: twist.origin ?? this.#origin, crossOrigin: false,
    }))
  }
}
