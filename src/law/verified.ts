/** How far something of a pack was checked against a source. */
export type VerifiedState = 'yes' | 'partly' | 'no'

/**
 * The state that a pack's `verified` text comes to. A text that says yes of one part and partly or no of another
 * (`yes for the text; no for the date`) is `partly`. What is in parentheses says where, and does not count.
 */
export function verifiedState(verified: string): VerifiedState {
  const plain = verified.replace(/\([^()]*\)/g, '')
  if (plain.startsWith('no')) return 'no'
  const rest = plain.search(/[;/]/)
  return plain.startsWith('yes') && (rest < 0 || !/\b(?:partly|no)\b/.test(plain.slice(rest))) ? 'yes' : 'partly'
}
