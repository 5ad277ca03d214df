import { incidentTypes, type Incident } from '../contract.ts'
import { plain } from '../../kernel/text.ts'

/** Words that stand for a type, most telling first; compared with the `plain` form of what was written. */
const WORDS: readonly (readonly [string, Incident['type']])[] = [
  ['enticement', 'enticement'], ['grooming', 'enticement'], ['groomed', 'enticement'], ['sextortion', 'enticement'], ['solicitation', 'enticement'],
  ['trafficking', 'trafficking'], ['sex tourism', 'travel'], ['travel', 'travel'],
  ['unsolicited', 'unsolicited'], ['misleading domain', 'misleading-domain'], ['misleading words', 'misleading-words'],
  ['molestation', 'molestation'], ['contact abuse', 'molestation'], ['hands on', 'molestation'],
  ['child pornography', 'material'], ['csam', 'material'], ['indecent images', 'material'], ['possession', 'material'], ['distribution', 'material'],
]

/**
 * The kind of incident that a free label means: our own words, the eight labels of the CyberTipline, and everyday words of
 * forms. `other` for anything else; the label itself is kept beside it.
 * @see CyberTipline Reporting API schema, `incidentType`, read 2026-11-21
 */
export function incidentType(written: string): Incident['type'] {
  const own = incidentTypes.find((type) => type === written.trim().toLowerCase())
  if (own !== undefined) return own
  const text = plain(written.slice(0, 300))
  return WORDS.find(([word]) => text.includes(word))?.[1] ?? 'other'
}
