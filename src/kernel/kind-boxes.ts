import type { Kind } from './kind-shape.ts'

/** Brands of the file type box (ISO/IEC 14496-12 and 23008-12, the register at mp4ra.org, read 2026-11-21). */
const brands: Readonly<Record<string, Kind>> = {
  'avif': { type: 'avif', family: 'picture' }, 'avis': { type: 'avif', family: 'picture' },
  'heic': { type: 'heic', family: 'picture' }, 'heix': { type: 'heic', family: 'picture' }, 'heim': { type: 'heic', family: 'picture' },
  'heis': { type: 'heic', family: 'picture' }, 'hevc': { type: 'heic', family: 'picture' }, 'hevx': { type: 'heic', family: 'picture' },
  'qt  ': { type: 'mov', family: 'video' },
  'crx ': { type: 'cr3', family: 'undecoded-picture' },
  'M4A ': { type: 'm4a', family: 'other' }, 'M4B ': { type: 'm4a', family: 'other' },
}

/** A still picture of some coding; the compatible brands say of which. */
const GENERAL: ReadonlySet<string> = new Set(['mif1', 'msf1', 'mif2', 'miaf'])

/** First boxes of QuickTime files from before the file type box. */
const OLD_FIRST: ReadonlySet<string> = new Set(['moov', 'mdat', 'wide', 'pnot', 'skip', 'free'])

/** The format of a file made of ISO boxes (MP4, QuickTime, 3GP, HEIC, AVIF), or null. */
export function isoKind(bytes: Buffer): Kind | null {
  if (bytes.length < 12) return null
  const first = bytes.toString('latin1', 4, 8)
  if (first !== 'ftyp') return OLD_FIRST.has(first) && plausible(bytes) ? { type: 'mov', family: 'video' } : null
  const end = Math.min(bytes.length, Math.max(16, bytes.readUInt32BE(0)), 1024)
  const names: string[] = []
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) names.push(bytes.toString('latin1', at, at + 4))
  const [major = '', ...compatible] = names
  if (GENERAL.has(major)) return known(compatible.includes('avif') ? 'avif' : 'heic')
  if (/^3g[a-z0-9]{2}$/i.test(major)) return { type: '3gp', family: 'video' }
  return known(major) ?? { type: 'mp4', family: 'video' }
}

function known(brand: string): Kind | null {
  return Object.hasOwn(brands, brand) ? brands[brand] ?? null : null
}

/** The first box is at least its own head; its length is 0 (to the end) or 1 (told later) at special values. */
function plausible(bytes: Buffer): boolean {
  const length = bytes.readUInt32BE(0)
  return length >= 8 || length === 1 || length === 0
}
