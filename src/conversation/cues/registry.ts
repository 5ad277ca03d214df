import type { CuePlug } from './plug.ts'

/** Every cue. One line a cue. */
export const cues: readonly CuePlug[] = []
