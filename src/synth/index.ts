/** Invents worlds: people, accounts, reports in every format, and the truth about them, all from a seed. */
export { prng } from './prng.ts'
export { SYNTH_NOW } from './plan.ts'
export { synthWorld } from './world.ts'
export { writeWorld } from './write-world.io.ts'
export { zipStore } from './zip.ts'
export type { SynthFile } from './render.ts'
export type { SynthOptions } from './plan.ts'
export type { Truth, TruthPerson, TruthReport, World } from './world.ts'
