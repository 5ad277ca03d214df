/** How much a rendition blurs: the share of the longest side that one standard deviation of the Gauss bell takes. Larger shows no more. */
const BLUR_SHARES = { strong: 1 / 16, light: 1 / 64, none: 0 } as const

/** Longest sides in pixels, one step at a time. */
const SIZES = [128, 256, 512, 1024] as const

/**
 * How a file is shown: by default grey, strongly blurred, small. Less has to be seen; nothing here is a protection
 * (two experiments found no effect of blur or grey on distress: see docs/opening.md).
 */
export interface Look {
  readonly blur: keyof typeof BLUR_SHARES
  readonly colour: boolean
  readonly longestPx: (typeof SIZES)[number]
}

/** What is shown first. */
export const firstLook: Look = { blur: 'strong', colour: false, longestPx: 128 }

/** One step that a person asks for; `first` begins, and goes back. */
export const lookSteps = ['first', 'sharper', 'colour', 'larger'] as const

/** One of `lookSteps`. */
export type LookStep = (typeof lookSteps)[number]

/** The look after one step. Null when there is no such step from here: at the end of a scale, or before the first look was shown. */
export function nextLook(from: Look | null, step: LookStep): Look | null {
  if (step === 'first') return firstLook
  if (from === null) return null
  if (step === 'colour') return from.colour ? null : { ...from, colour: true }
  if (step === 'sharper') return from.blur === 'none' ? null : { ...from, blur: from.blur === 'strong' ? 'light' : 'none' }
  const larger = SIZES[SIZES.indexOf(from.longestPx) + 1]
  return larger === undefined ? null : { ...from, longestPx: larger }
}

/** Standard deviation of the blur in pixels of a rendition whose longest side is `longestPx`; 0 for none. */
export function blurPx(look: Look, longestPx: number): number {
  return look.blur === 'none' ? 0 : Math.max(0.5, BLUR_SHARES[look.blur] * longestPx)
}
