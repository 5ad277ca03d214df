/**
 * A scheme in which files are graded: its id as lists name it, and its codes in order. What a code means is the scheme's own and its country's, and is
 * nowhere told here; any other scheme and code can be written.
 */
export interface GradingScheme {
  readonly id: string
  readonly codes: readonly string[]
  /** Where the codes come from, and how far that was checked. */
  readonly source: string
}

/** Schemes of which the codes are on record. */
export const gradingSchemes: readonly GradingScheme[] = [
  { id: 'caid', codes: ['A', 'B', 'C'], source: 'Sentencing Council for England and Wales, categories A to C; general knowledge, not checked' },
  { id: 'ncmec', codes: ['A1', 'A2', 'B1', 'B2'], source: 'NCMEC Hash Sharing API v2, `classification`; docs/hash-sets/ncmec-xml.md' },
  { id: 'demo', codes: ['1', '2', '3'], source: 'made up for the demo; means nothing' },
]

/** The codes of a scheme, however its id is written; none when they are not on record. */
export function codesOf(scheme: string): readonly string[] {
  const wanted = scheme.normalize('NFKC').trim().toLowerCase()
  return gradingSchemes.find((s) => s.id === wanted)?.codes ?? []
}
