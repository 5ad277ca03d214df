/** How strong a link is, in a word. From the threshold on (12 bits) reports are linked at all; each 10 bits more make it a thousand times likelier. */
export type Strength = 'possible' | 'probable' | 'strong'

/** Our own figures: no source sets them. */
const PROBABLE_BITS = 18
const STRONG_BITS = 24

/** The word for a strength in bits, the same on every page. */
export function strengthOf(bits: number): Strength {
  return bits >= STRONG_BITS ? 'strong' : bits >= PROBABLE_BITS ? 'probable' : 'possible'
}
