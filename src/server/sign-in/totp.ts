import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { generateURI, ScureBase32Plugin, verifySync } from 'otplib'

/** One step of the authenticator app in seconds (RFC 6238, 5.2). */
const STEP_SECONDS = 30
const SECRET_BYTES = 20
const CODE = /^\d{6}$/

/** A new secret for an authenticator app: 160 bits in base32 (RFC 4226, section 4), and the address that an app reads. */
export function newTotp(name: string, origin: string, random: (bytes: number) => Uint8Array): { readonly secret: string; readonly uri: string } {
  const secret = new ScureBase32Plugin().encode(random(SECRET_BYTES), { padding: false })
  return { secret, uri: generateURI({ issuer: `Sterna ${new URL(origin).hostname}`, label: name, secret }) }
}

/** The time step of a code that fits now, one step early or late, and is newer than the last that was taken; null when there is none. */
export function totpStep(secret: string, code: string, lastStep: number, now: string): number | null {
  if (!CODE.test(code)) return null
  const epoch = Math.floor(Date.parse(now) / 1_000)
  // A last step beyond the window means that the clock was put back: no code is taken until it has caught up.
  if (lastStep > Math.floor(epoch / STEP_SECONDS) + 1) return null
  const found = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS, afterTimeStep: lastStep })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

function keyOf(key: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'sterna-sign-in-totp', 32))
}

/** Seals a secret for keeping: nonce (12) || AES-256-GCM || tag (16), bound to its person. */
export function sealTotp(key: Uint8Array, secret: string, person: string, random: (bytes: number) => Uint8Array): Uint8Array {
  const nonce = random(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(Buffer.from(person))
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Opens a sealed secret; null when it was sealed by another key, for somebody else, or changed. */
export function openTotp(key: Uint8Array, sealed: Uint8Array, person: string): string | null {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv(
    'aes-256-gcm', keyOf(key), sealed.subarray(0, NONCE_BYTES),
  ).setAAD(Buffer.from(person)).setAuthTag(sealed.subarray(end))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** Letters of backup codes: no I, L, O, U (Crockford's base32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODES = 10
const CODE_LETTERS = 24

/** Ten codes of 120 bits, in groups of four letters. So many bits need no slow hash (ASVS 6.5.2 asks for one below 112). */
export function newBackupCodes(random: (bytes: number) => Uint8Array): string[] {
  return Array.from({ length: CODES }, () => {
    const text = [...random(CODE_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length] ?? '').join('')
    return text.replace(/(.{4})(?=.)/g, '$1-')
  })
}

/**
 * The hash by which a backup code is known; null for what is none. Case, spaces and dashes do not matter, and letters that look alike are taken as
 * meant.
 */
export function backupHash(written: string): Uint8Array | null {
  const text = written.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(text) ? createHash('sha256').update(text).digest() : null
}
