import type { Algorithm } from './contract.ts'

const HEX_DIGITS: Readonly<Record<number, Algorithm>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' }
const BYTES: Readonly<Record<number, Algorithm>> = { 16: 'md5', 20: 'sha1', 32: 'sha256' }

/** A hash in its one form: lower-case hex, with its algorithm by length. */
export interface NormalHash {
  readonly algorithm: Algorithm
  readonly value: string
}

/**
 * Reads a hash written as hex (either case) or base64. Null when it is neither, and for the hash of the empty file,
 * which says nothing. `algorithm` as written narrows it: a 64-digit PDQ hash is no SHA-256.
 */
export function normalHash(written: string, algorithm?: string): NormalHash | null {
  const text = written.trim()
  const named = algorithm?.toLowerCase().replace(/[^a-z0-9]/g, '')
  const found = /^[0-9a-f]+$/i.test(text) ? ofHex(text) : ofBase64(text)
  if (found === null || EMPTY_FILE.has(found.value)) return null
  if (named !== undefined && named !== '' && ALGORITHM_NAMES[named] !== undefined && ALGORITHM_NAMES[named] !== found.algorithm) return null
  return named !== undefined && NOT_EXACT.has(named) ? null : found
}

const ALGORITHM_NAMES: Readonly<Record<string, Algorithm>> = { md5: 'md5', sha1: 'sha1', sha256: 'sha256', sha2256: 'sha256' }
const NOT_EXACT = new Set(['pdq', 'photodna', 'pdna', 'tmk', 'tmkpdqf', 'vpdq', 'netclean', 'videntifier', 'sha512', 'ssdeep', 'tlsh'])

/** Hashes of no bytes at all (RFC 1321, RFC 3174, FIPS 180-4 test values). */
const EMPTY_FILE = new Set([
  'd41d8cd98f00b204e9800998ecf8427e', 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
])

function ofHex(text: string): NormalHash | null {
  const algorithm = HEX_DIGITS[text.length]
  return algorithm === undefined ? null : { algorithm, value: text.toLowerCase() }
}

function ofBase64(text: string): NormalHash | null {
  if (!/^[A-Za-z0-9+/]{22,43}={0,2}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64')
  const algorithm = BYTES[bytes.length]
  return algorithm === undefined || bytes.toString('base64').replace(/=+$/, '') !== text.replace(/=+$/, '') ? null : { algorithm, value: bytes.toString('hex') }
}
