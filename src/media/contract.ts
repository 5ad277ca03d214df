import type { Place } from '../kernel/place.ts'
import type { Problem } from '../kernel/problem.ts'

/** Hashes that name a file exactly. */
export const algorithms = ['md5', 'sha1', 'sha256'] as const

/**
 * Every kind of hash that the house keeps. `pdq` (a picture) and `vpdq` (one frame of a video) are matched by distance; all others only
 * exactly, those of closed methods included (PhotoDNA and the like: stored, compared, never computed here).
 */
export const hashKinds = [...algorithms, 'sha512', 'pdq', 'vpdq', 'photodna', 'tmk', 'netclean', 'videntifier', 'ssvh'] as const

/** One of `hashKinds`. */
export type HashKind = (typeof hashKinds)[number]

/**
 * A hash in its one form. `value` is lower-case hex for md5 (32 digits), sha1 (40), sha256 (64), sha512 (128), pdq and vpdq (64), photodna (288);
 * for the others the text as the list wrote it, without blanks around it.
 */
export interface Hash {
  readonly kind: HashKind
  readonly value: string
}

/** What a hash set holds: material that is known, or files that are known to be harmless. */
export type SetKind = 'known' | 'benign'

/** What somebody says of a hash: that it belongs to the set's kind, that it does not, or that they are not sure (a seed to look into). */
export const stances = ['positive', 'negative', 'unsure'] as const

/** One of `stances`. */
export type Stance = (typeof stances)[number]

/**
 * One entry of a hash list: hashes of one file with what its source says of it. `key` is the entry's identity at the source
 * (`member/id`), null where it has none. `category` is kept as scheme and value, never translated; `scheme` is null where the list names none
 * (the set's own is meant then). `saidAt` is an instant (ISO UTC), null when not told or told without a zone. `gone` says what the source does to an
 * earlier entry of the same key: `purge` (a deletion: it must leave), `withdraw` (no longer stood by), null for an entry that stands.
 * `fields` are further facts of the entry by the source's own names (Series, VictimIdentified, MediaSize, ...), small texts.
 */
export interface ListedEntry {
  readonly key: string | null
  readonly hashes: readonly Hash[]
  readonly scheme: string | null
  readonly category: string | null
  readonly stance: Stance
  readonly saidBy: string | null
  readonly saidAt: string | null
  readonly gone: 'purge' | 'withdraw' | null
  readonly fields: Readonly<Record<string, string>>
}

/** A piece of a list, or what was wrong with some of it. */
export interface ListBatch {
  readonly entries: readonly ListedEntry[]
  readonly problems: readonly Problem[]
}

/**
 * One opinion on one stored hash that a query hit. `distance` is in bits, 0 for an exact hash. `hash` is the stored one. An opinion that is
 * `quarantined` (its hash matches too many different pictures) or `overruled` (by a named person of ours, with a reason) is shown and not used.
 */
export interface Hit {
  readonly set: string
  readonly kind: SetKind
  readonly distance: number
  readonly scheme: string | null
  readonly category: string | null
  readonly hash: Hash
  readonly stance: Stance
  readonly saidBy: string | null
  readonly saidAt: string | null
  readonly quarantined: boolean
  readonly overruled: { readonly by: string; readonly because: string; readonly at: string } | null
}

/** What the sets say of a file: a known set wins over a benign one; no hit is unknown, never harmless. */
export interface FileStatus {
  readonly known: 'known' | 'benign' | 'unknown'
  readonly category: string | null
}

/** A PDQ hash: 64 lower-case hex digits, and its quality 0 to 100 (below 50 it says too little to be matched). */
export interface PictureHash {
  readonly hash: string
  readonly quality: number
}

/** The PDQ hash of one frame of a video: its number from 0 among the frames that were taken, and its time from the start. */
export interface FrameHash extends PictureHash {
  readonly frame: number
  readonly seconds: number
}

/**
 * What was found out of one media file without anyone looking. `type` is the format by its first bytes (`jpeg`, `png`, `mp4`, ...), null when it is
 * none that we know; `pdq` is null when the file is no picture or could not be decoded (a problem says why); `frames` stands for videos only;
 * `orientations` are the eight hashes under turning and mirroring, the plain one first, and `revealed` what the metadata gives away, when asked for.
 */
export interface MediaHashes {
  readonly bytes: number
  readonly md5: string
  readonly sha1: string
  readonly sha256: string
  readonly type: string | null
  readonly width: number | null
  readonly height: number | null
  readonly pdq: PictureHash | null
  readonly orientations?: readonly string[]
  readonly frames?: readonly FrameHash[]
  readonly revealed?: readonly Revealed[]
  readonly problems: readonly Problem[]
}

/** What a file can give away. */
export const revealedKinds = [
  'position', 'place-name', 'time', 'device', 'serial', 'software', 'person', 'words', 'thumbnail', 'provenance',
] as const

/**
 * One thing that a file's metadata gives away, with its place in the source (`file#exif/GPSLatitude`, `file#xmp/photoshop:City`, `file#c2pa/…`).
 * `position`: `latitude` and `longitude` in degrees (WGS 84 as EXIF has it), `value` as written. `time`: `value` as written, `instant` only when the
 * file tells the zone. A finding is a lead, not a fact: metadata can be wrong or put there.
 */
export interface Revealed {
  readonly kind: (typeof revealedKinds)[number]
  readonly name: string
  readonly value: string
  readonly at: Place
  readonly instant?: string
  readonly latitude?: number
  readonly longitude?: number
}
