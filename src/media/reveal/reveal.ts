import type { Problem } from '../../kernel/problem.ts'
import type { Revealed } from '../contract.ts'
import { HEAD_BYTES, readBlocks, walkerOf } from './formats.ts'
import { gatherer } from './gather.ts'
import { runOver } from './walk.ts'

/** What a file gives away, and what was wrong with it on the way. */
export interface Disclosure {
  readonly findings: readonly Revealed[]
  readonly problems: readonly Problem[]
}

/**
 * What a media file gives away by its metadata: positions, places, times, devices, serials, programs, people, words, small pictures, provenance.
 * Reads EXIF, XMP, IPTC-IIM, C2PA and the containers' own fields in JPEG, PNG, WebP, GIF, TIFF (and raw files built on it), PSD, HEIC, AVIF, JPEG XL,
 * MP4, MOV, 3GP, Matroska, WebM, AVI and XMP files; anything else gives nothing. Every finding is a lead: metadata is wrong, stripped, copied and
 * invented. Never throws; the same bytes give the same answer. At most 200 findings and 20 problems. `label` stands for the file in places and
 * problems.
 */
export function revealOf(bytes: Uint8Array, label: string): Disclosure {
  const to = gatherer(label)
  const walker = walkerOf(bytes.subarray(0, HEAD_BYTES))
  if (walker !== null && runOver(bytes, walker(to, bytes.length)) === null) to.trouble('too-large', 'Metadata: more than is read of one file.')
  readBlocks(to)
  return { findings: to.findings, problems: to.problems }
}
