import { sha256 } from './sha256.ts'
import { base64Of, fromBase64, toBase64, toHex, utf8 } from './text.ts'
import { copyOf } from './tree.ts'

/** How a key signs: a note's text as it is (0x01), or a witness's statement with a time (0x04). */
export const keyKinds = { 'ed25519': 0x01, 'cosignature/v1': 0x04 } as const

/** One of the two kinds of keys. */
export type KeyKind = keyof typeof keyKinds

/** The public half of a key under a name (C2SP signed-note, commit 5ba5ee8, read 2026-11-22). */
export interface VerifierKey {
  readonly name: string
  /** The first four bytes of SHA-256(name, newline, kind, public key), as a number. */
  readonly id: number
  readonly kind: KeyKind
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

const KEY_BYTES = 32
const NAME_LETTERS = 1_000

/** Whether a key may be called so: not empty, no white space, no plus, no control characters. */
export function isKeyName(name: string): boolean {
  return name.length > 0 && name.length <= NAME_LETTERS && name.isWellFormed() && !/[\p{White_Space}+\x00-\x1f]/u.test(name)
}

/**
 * Encodings of the points of small order on the curve, sign bit cleared, in hex. Under such a key a signature can be made that fits every
 * text, so that a partner could give it, and deny it.
 * Source: RFC 7748 and RFC 8032 (orders 1, 2, 4, 8 of the group); both forms of those that can be written in two ways.
 */
const SMALL_ORDER = new Set([
  `00${'00'.repeat(31)}`,
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
])

function isSmallOrder(publicKey: Uint8Array): boolean {
  return SMALL_ORDER.has(toHex(publicKey.map((byte, i) => i === KEY_BYTES - 1 ? byte & 0x7f : byte)))
}

/** Names a public key. Throws for a name or a key that cannot be one: both are ours. */
export function nameKey(name: string, kind: KeyKind, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== KEY_BYTES || isSmallOrder(publicKey)) throw new Error('not a name and a key of a log or witness')
  return { name, kind, publicKey, id: idOf(name, kind, publicKey) }
}

function idOf(name: string, kind: KeyKind, publicKey: Uint8Array): number {
  const head = utf8(`${name}\n`)
  const input = new Uint8Array(head.length + 1 + publicKey.length)
  input.set(head)
  input[head.length] = keyKinds[kind]
  input.set(publicKey, head.length + 1)
  return new DataView(copyOf(sha256(input), 0, 4).buffer).getUint32(0)
}

/** Writes a key as text: `name+id in hex+base64(kind, public key)`. */
export function writeVkey(key: VerifierKey): string {
  return `${key.name}+${key.id.toString(16).padStart(8, '0')}+${toBase64(Uint8Array.of(keyKinds[key.kind], ...key.publicKey))}`
}

/** Reads a key; null when it is none of our two kinds, when its id is not the one of name and key, or when it is written in another way. */
export function readVkey(text: string): VerifierKey | null {
  const [name = '', id = '', ...rest] = text.length <= 2 * NAME_LETTERS ? text.split('+') : []
  const bytes = base64Of(rest.join('+'), 1 + KEY_BYTES)
  const kind = bytes?.[0] === keyKinds['ed25519'] ? 'ed25519' : bytes?.[0] === keyKinds['cosignature/v1'] ? 'cosignature/v1' : null
  if (bytes === null || kind === null || !isKeyName(name)) return null
  const publicKey = bytes.slice(1)
  if (isSmallOrder(publicKey)) return null
  const key = nameKey(name, kind, publicKey)
  return writeVkey(key) === `${name}+${id}+${rest.join('+')}` ? key : null
}

/** Whether this machine can check Ed25519 at all, by the first vector of RFC 8032 (7.1). Old browsers cannot, nor can a page over plain HTTP. */
export async function canVerify(): Promise<boolean> {
  const key = fromBase64('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')
  const signature = fromBase64('5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==')
  return key !== null && signature !== null && verifyEd25519(key, new Uint8Array(0), signature)
}

/** Verifies an Ed25519 signature with the machine's WebCrypto. False also where the key is none or the machine cannot do it. */
export async function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', copyOf(publicKey), 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, copyOf(signature), copyOf(message))
  } catch {
    return false
  }
}
