import type { Hash, HashKind } from './contract.ts'

/**
 * Reads a hash as lists write it into its one form (`Hash`). `kindName` is what the list calls the kind (`SHA-1`, `HASH_PDQ`, `PDNA`, ...): a value
 * that has not the form of that kind is null. Without a name, or with one that says nothing (`hash`, `digest`), the form decides: 64 hex digits are
 * a SHA-256 then. Exact hashes and PhotoDNA may be hex (either case) or base64; PDQ is hex only. Null too for names of kinds that are not kept, and
 * for the hash of the empty file, which says nothing.
 */
export function normalHash(written: string, kindName?: string): Hash | null {
  const text = written.trim()
  const kind = kindName === undefined ? undefined : kindNamed(kindName)
  if (kind === null || text.length > LONGEST_OPAQUE) return null
  const found = kind === undefined ? byForm(text) : ofKind(kind, text)
  return found === null || EMPTY_FILE.has(found.value) ? null : found
}

/** True for the hash of the empty file (hex), which sets of software list and which says nothing of any other file. */
export const isEmptyFile = (written: string): boolean => EMPTY_FILE.has(written.trim().toLowerCase())

/**
 * Reads a hash that a report gives of a file. `wrong` is null for a sound one, and where nothing is claimed that could be wrong (no value, a kind
 * that is not kept, the hash of the empty file); `mixed-hashes` when the value has the form of another kind than is named, as which it is read then.
 */
export function toldHash(written: string, kindName: string): { readonly hash: Hash | null; readonly wrong: 'hash-refused' | 'mixed-hashes' | null } {
  const text = written.trim()
  const hash = normalHash(text, kindName)
  if (hash !== null || text === '' || kindNamed(kindName) === null || isEmptyFile(text)) return { hash, wrong: null }
  const other = normalHash(text)
  return { hash: other, wrong: other === null ? 'hash-refused' : 'mixed-hashes' }
}

/** The kind that a name of a list means; null for a kind of hash that is not kept (`ssdeep`), undefined for a name that says nothing. */
export function kindNamed(name: string): HashKind | null | undefined {
  if (name.length > 64) return undefined
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const plain = plainName(name)
  const bare = plain.replace(/(?:hash|sum|value|hex)$/, '')
  return NAMES.get(plain) ?? NAMES.get(bare) ?? NAMES.get(bare.replace(/^(?:hash|image|video|photo)+/, ''))
}

/** A name as it is compared, small letters and digits only: `SHA-1`, `sha_1` and `sha1` are one. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * True when a PDQ hash (64 hex digits) has at most 31 bits, or at most 31 that are not, set: it lies within the usual threshold of a flat picture's
 * hash.
 */
export function isFlat(pdqHex: string): boolean {
  const set = setBits(pdqHex)
  return set <= FLAT_BITS || set >= pdqHex.length * 4 - FLAT_BITS
}

/** How many bits of a hexadecimal text (either case) are set. */
export function setBits(hex: string): number {
  let set = 0
  for (let i = 0; i < hex.length; i++) set += BITS[hex.charCodeAt(i)] ?? 0
  return set
}

/**
 * A PDQ hash of lower quality (0 to 100) says too little to be matched (facebook/ThreatExchange, python-threatexchange, pdq/signal.py, read
 * 2026-11-21).
 */
export const LEAST_QUALITY = 50

const FLAT_BITS = 31
/** Bits of a hex digit, by its code in ASCII: every code of a list is counted, so that no text is made of each digit. */
const BITS = Uint8Array.from(
  { length: 128 }, (_, code) => (Number.parseInt(String.fromCharCode(code), 16) || 0).toString(2).replaceAll('0', '').length,
)

/** Kinds of closed methods are kept as text, up to this length: a key of the store must stay small. */
const LONGEST_OPAQUE = 2_000

const NAMES: ReadonlyMap<string, HashKind | null> = new Map<string, HashKind | null>([
  ['md5', 'md5'], ['MD5', 'md5'], ['sha1', 'sha1'], ['SHA1', 'sha1'], ['SHA-1', 'sha1'], ['sha128', 'sha1'],
  ['sha256', 'sha256'], ['SHA-256', 'sha256'], ['SHA256', 'sha256'], ['sha2256', 'sha256'], ['sha512', 'sha512'], ['SHA-512', 'sha512'],
  ['sha2512', 'sha512'],
  ['pdq', 'pdq'], ['vpdq', 'vpdq'], ['videopdq', 'vpdq'], ['vpdqframe', 'vpdq'], ['photodna', 'photodna'], ['PhotoDNA', 'photodna'],
  ['pdna', 'photodna'],
  ['tmk', 'tmk'], ['tmkpdqf', 'tmk'], ['tmksafer', 'tmk'], ['netclean', 'netclean'], ['videntifier', 'videntifier'],
  ['ssvh', 'ssvh'], ['ssvhpdna', 'ssvh'], ['ssvhsafer', 'ssvh'],
  ...[
    'ssdeep', 'tlsh', 'pdqocr', 'edonkey', 'ed2k', 'md4', 'crc32', 'sha224', 'sha384', 'sha3256', 'sha3512', 'aich', 'phash', 'dhash', 'ahash',
    'blake2b', 'blake3',
  ]
    .map((name): [string, null] => [name, null]),
])

/** Hashes of no bytes at all (RFC 1321, RFC 3174, FIPS 180-4 test values). */
const EMPTY_FILE = new Set([
  'd41d8cd98f00b204e9800998ecf8427e', 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
])

const OF_BYTES: ReadonlyMap<number, HashKind> = new Map([[16, 'md5'], [20, 'sha1'], [32, 'sha256'], [64, 'sha512'], [144, 'photodna']])
const BYTES_OF: Readonly<Partial<Record<HashKind, number>>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64, photodna: 144 }
const HEX = /^[0-9a-f]+$/i

function byForm(text: string): Hash | null {
  const value = HEX.test(text) ? text.toLowerCase() : hexOfBase64(text)
  const kind = value === null ? undefined : OF_BYTES.get(value.length / 2)
  return value === null || kind === undefined ? null : { kind, value }
}

function ofKind(kind: HashKind, text: string): Hash | null {
  if (kind === 'pdq' || kind === 'vpdq') return text.length === 64 && HEX.test(text) ? { kind, value: text.toLowerCase() } : null
  const bytes = BYTES_OF[kind]
  if (bytes === undefined) return /^[\x21-\x7e]{8,}$/.test(text) ? { kind, value: text } : null
  const value = HEX.test(text) && text.length === bytes * 2 ? text.toLowerCase() : hexOfBase64(text)
  return value?.length === bytes * 2 ? { kind, value } : null
}

/** Base64 in its one spelling (no stray bits at the end); with or without `=`. */
function hexOfBase64(text: string): string | null {
  if (text.length < 22 || text.length > 192 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64')
  const again = bytes.toString('base64')
  return again === text || again.replace(/=+$/, '') === text.replace(/=+$/, '') ? bytes.toString('hex') : null
}
