/**
 * What a kind may know of a value beside its text. `service` as written, `country` ISO 3166-1 alpha-2, `type` the device or
 * payment type.
 */
export interface KindHint {
  readonly service?: string | undefined
  readonly country?: string | undefined
  readonly type?: string | undefined
}

/**
 * The comparable form of an identifier. `normal` is equal for two writings of the same thing; `alias` is a coarser form
 * that mail providers or people treat as the same (dots and plus tags, a name written with look-alike letters) and counts
 * as weak or alias evidence only. `note` says what is doubtful about it, for the officer.
 */
export interface NormalForm {
  readonly normal: string
  readonly alias?: string
  readonly country?: string
  readonly note?: string
  /** True when this value, unlike its kind, may only add to other evidence (a screen name whose service is unknown). */
  readonly weak?: true
  /** Bits of agreement on `normal` when they differ from the kind's (a name without a birth date). */
  readonly bits?: number
  /** The kind under which `normal` compares, when it is another (a profile address that names a screen name). */
  readonly as?: string
}

/** A writing in free text, with its offset in UTF-16 units, and what the text around it says about it. */
export interface Found {
  readonly written: string
  readonly index: number
  readonly hint?: KindHint
}

/** How evidence of a kind is weighed. All numbers are for agreement of two people on one value. */
export interface KindWeight {
  /** Bits (log2 of m/u) when just two holders share the value. */
  readonly bits: number
  /**
   * The number of holders from which sharing the value says nothing: bits fall to zero there, evenly in the log of the
   * holders.
   */
  readonly silentFrom: number
  /** Bits for agreement on `alias` only, when just two holders share it; absent when an alias says nothing. */
  readonly aliasBits?: number
  /** True when the kind may only add to other evidence and never link people alone. */
  readonly weak?: boolean
}

/** One kind of identifier: how it is found, made comparable, and weighed. */
export interface Kind {
  readonly id: string
  readonly label: string
  readonly weight: KindWeight
  /**
   * Writings of this kind in free text, as they stand, with their offset in UTF-16 units. Absent when free text cannot
   * carry it safely.
   */
  find?(text: string): readonly Found[]
  /** Null when the text is no such identifier. */
  normal(written: string, hint: KindHint): NormalForm | null
  /** Writings and what becomes of them (`normal`, or null); run as tests. */
  readonly examples: Readonly<Record<string, string | null>>
}

/** Declares a kind and keeps its id as a literal type. */
export function kind<const K extends Kind>(plug: K): K {
  return plug
}
