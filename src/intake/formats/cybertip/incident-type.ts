import { plain } from '../../../kernel/text.ts'
import type { Incident } from '../../contract.ts'

/** A word of each official label that no other label has, in the order in which they are asked for. */
const BY_WORD: readonly (readonly [string, Incident['type']])[] = [
  ['misleading domain', 'misleading-domain'],
  ['misleading word', 'misleading-words'],
  ['enticement', 'enticement'],
  ['unsolicited', 'unsolicited'],
  ['trafficking', 'trafficking'],
  ['tourism', 'travel'],
  ['molestation', 'molestation'],
  ['possession manufacture', 'material'],
  ['child pornography', 'material'],
  ['child sexual abuse material', 'material'],
  ['csam', 'material'],
]

/**
 * The incident type of a label: the eight legal category labels of the CyberTipline schema, also when misspelt at their ends or in
 * another case (one implementation in use lacks a final letter). Any other text is `other`.
 */
export function incidentTypeOf(written: string): Incident['type'] {
  const words = plain(written.slice(0, 300))
  return BY_WORD.find(([word]) => words.includes(word))?.[1] ?? 'other'
}
