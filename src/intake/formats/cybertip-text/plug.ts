import type { IdentifierHint } from '../../contract.ts'

/**
 * What an extractor finds. `viewed`, `file-fact` and `uploaded` speak of a file, `name` of a person, the rest of whomever the text is
 * about. `time` is as written beside the value.
 */
export type Found =
  | { readonly kind: 'viewed'; readonly value: boolean }
  | { readonly kind: 'file-fact'; readonly name: 'service file id' | 'message id'; readonly value: string }
  | { readonly kind: 'uploaded'; readonly value: string }
  | { readonly kind: 'conversation'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'place'; readonly value: string }
  | { readonly kind: 'school'; readonly value: string }
  | { readonly kind: 'identifier'; readonly hint: IdentifierHint; readonly value: string; readonly time?: string; readonly type?: string }

/**
 * Finds facts in the free text that a service puts into its CyberTips. `services` is tested against platform and sender; null means
 * that the wording is telling enough for any service. `find` gets one text, `pair` one name and value of a file's metadata. Neither
 * ever throws, both are linear in the text, and both return nothing rather than a guess.
 */
export interface TextExtractor {
  readonly id: string
  readonly label: string
  readonly services: RegExp | null
  find(text: string): readonly Found[]
  pair?(name: string, value: string): readonly Found[]
  /** Texts and how many finds each gives; run as tests. */
  readonly examples: Readonly<Record<string, readonly Found[]>>
}

/** Declares an extractor and keeps its id as a literal type. */
export function textExtractor<const E extends TextExtractor>(plug: E): E {
  return plug
}

/** The trimmed rest of each line (to 500 characters) that starts with a label of the pattern, which must end in its separator. */
export function afterLabel(text: string, label: RegExp): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const m = label.exec(line.slice(0, 700))
    const rest = m === null ? '' : line.slice(m.index + m[0].length, m.index + m[0].length + 500).trim()
    return rest === '' ? [] : [rest]
  })
}
