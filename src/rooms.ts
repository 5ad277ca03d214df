/**
 * The rooms of the house in the order of the data's way. A room may use only rooms before it.
 * Import rules (`.dependency-cruiser.mjs`), the SQL ownership test and `docs/house.md` read this list.
 */
export const ROOMS = ['kernel', 'store', 'custody', 'intake', 'footprint', 'media', 'conversation', 'law', 'triage', 'synth', 'desk', 'server', 'cli'] as const

/** The name of a room: a folder of `src`. */
export type Room = (typeof ROOMS)[number]
