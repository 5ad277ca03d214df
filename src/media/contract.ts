/** Hashes that name a file exactly. */
export const algorithms = ['md5', 'sha1', 'sha256'] as const

/** One of `algorithms`. */
export type Algorithm = (typeof algorithms)[number]

/** What a hash set holds: material that is known, or files that are known to be harmless. */
export type SetKind = 'known' | 'benign'

/** A hit of a hash in a set. `distance` is 0 for exact hashes; `category` is the set's own, under its `scheme`. */
export interface Hit {
  readonly set: string
  readonly kind: SetKind
  readonly distance: number
  readonly category: string | null
}

/** What the sets say of a file: a known set wins over a benign one; no hit is unknown, never harmless. */
export interface FileStatus {
  readonly known: 'known' | 'benign' | 'unknown'
  readonly category: string | null
}
