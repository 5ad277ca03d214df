/** Invents worlds: people, accounts, reports in every format, and the truth about them, all from a seed. */
export { prng } from './prng.ts'
export { synthWorld } from './world.ts'
export { writeWorld } from './write-world.io.ts'
export { zipStore } from './zip.ts'
export type { SynthFile } from './render.ts'
export type { Truth, World } from './world.ts'
