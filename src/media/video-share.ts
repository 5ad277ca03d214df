/** A frame of a stored video that a frame of ours comes near to. */
export interface FrameMatch<R> {
  readonly video: string
  readonly distance: number
  readonly row: R
}

/**
 * How much of a video's frames each stored video covers: `share` from 0 to 1 over all frames (a frame that stands still for long counts each time),
 * `distance` the middle one of the nearest matches, `row` of the nearest.
 */
export function sharesOf<R>(
  frames: readonly string[], matches: (code: string) => readonly FrameMatch<R>[],
): { video: string; share: number; distance: number; row: R }[] {
  const nearest = new Map<string, FrameMatch<R>[]>()
  for (const code of frames) {
    const best = new Map<string, FrameMatch<R>>()
    for (const m of matches(code)) if (m.distance < (best.get(m.video)?.distance ?? Infinity)) best.set(m.video, m)
    for (const m of best.values()) {
      const list = nearest.get(m.video)
      if (list === undefined) nearest.set(m.video, [m])
      else list.push(m)
    }
  }
  return [...nearest].flatMap(([video, list]) => {
    const sorted = list.toSorted((a, b) => a.distance - b.distance)
    const [first] = sorted
    const middle = sorted[sorted.length >> 1]
    return first === undefined || middle === undefined ? [] : [{
      video, share: list.length / frames.length, distance: middle.distance, row: first.row,
    }]
  })
}
