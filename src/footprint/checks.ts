import { sha256Hex } from '../kernel/text.ts'

/** Whether digits pass the Luhn check (ISO/IEC 7812-1 annex B), the last digit being the check digit. */
export function luhnPasses(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return digits.length > 0 && sum % 10 === 0
}

/** Whether an IBAN (upper case, no spaces) passes ISO 7064 MOD 97-10 after ISO 13616. */
export function ibanPasses(iban: string): boolean {
  let rest = 0
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36)
    if (Number.isNaN(value)) return false
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))
}

/**
 * Version byte of a Base58Check text with a 20 byte payload (25 bytes in all); null when the text is no such or its
 * checksum (first four bytes of the doubled SHA-256) fails.
 * @see Bitcoin developer reference, "Base58Check"
 */
export function base58Version(text: string): number | null {
  if (text.length < 25 || text.length > 36) return null
  const bytes = new Uint8Array(25)
  for (const char of text) {
    let carry = BASE58.indexOf(char)
    if (carry < 0) return null
    for (let i = 24; i >= 0; i--) {
      carry += (bytes[i] ?? 0) * 58
      bytes[i] = carry & 255
      carry >>= 8
    }
    if (carry !== 0) return null
  }
  const leadingOnes = text.length - text.replace(/^1+/, '').length
  const leadingZeros = bytes.findIndex((b) => b !== 0)
  if (leadingOnes !== (leadingZeros < 0 ? 25 : leadingZeros)) return null
  const check = bytesOfHex(sha256Hex(bytesOfHex(sha256Hex(bytes.subarray(0, 21)))))
  return check.subarray(0, 4).every((b, i) => b === bytes[21 + i]) ? (bytes[0] ?? null) : null
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    GENERATOR.forEach((g, i) => {
      if ((top >>> i) & 1) check ^= g
    })
  }
  return check >>> 0
}

/**
 * Whether a segregated-witness address (lower case) is right: prefix, checksum (Bech32 for version 0, Bech32m for 1 to 16)
 * and length of the program.
 * @see BIP 173, BIP 350
 */
export function segwitPasses(address: string, prefix: string): boolean {
  if (!address.startsWith(`${prefix}1`) || address.length > 90) return false
  const data = Array.from(address.slice(prefix.length + 1), (char) => BECH32.indexOf(char))
  const version = data[0] ?? 99
  if (data.length < 8 || data.includes(-1) || version > 16) return false
  const head = Array.from(prefix, (c) => c.charCodeAt(0) >>> 5)
  const tail = Array.from(prefix, (c) => c.charCodeAt(0) & 31)
  if (polymod([...head, 0, ...tail, ...data]) !== (version === 0 ? 1 : 0x2bc830a3)) return false
  const programBits = (data.length - 7) * 5
  const bytes = Math.floor(programBits / 8)
  return programBits % 8 < 5 && (version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40)
}
