import type { ProblemCode } from '../problem.ts'

/**
 * Where the elements of a JSON file stand. `lists[n]` names the members of a container of level `n` whose arrays are split into elements of level
 * `n + 1`; the root is level 0. Elements of an array at the root have level 1. `many`: several values may stand one after the other (JSON lines).
 * `skim`: only containers that hold such a list are told, for a first look at what stands behind a long list.
 */
export interface JsonShape {
  readonly lists: readonly (readonly string[])[]
  readonly many?: boolean
  readonly skim?: boolean
}

/**
 * What the splitter found. `value`: an element (or the root) that ended; `opened` when lists were cut out of it (each stands as `null`).
 * `opening`: the members of a container before one of its lists. `wrong`: a problem. `at` is a JSON pointer; in a file of many values it starts
 * with `[2]`, `[3]`, ... from the second value on. `utf8` is false when bytes had to be replaced.
 */
export type JsonEvent =
  | { readonly what: 'value' | 'opening'; readonly level: number; readonly at: string; readonly text: string; readonly utf8: boolean; readonly opened: boolean }
  | { readonly what: 'wrong'; readonly code: ProblemCode; readonly at: string; readonly detail: string }

/** The longest element that is read, in bytes; a longer one is passed over and told. */
export const LONGEST_ELEMENT = 4 * 1024 * 1024
/** How deep an element may nest. */
export const DEEPEST = 64

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
