/** What can be wrong with a stored log, each with what it means. */
export const logProblems = {
  'head-missing': 'the head of the tree is gone',
  'head-wrong': 'the head is not the root over the tree',
  'range-hole': 'no act has this place',
  'range-overlap': 'two acts claim this place',
  'beyond-head': 'an act stands beyond the head of the tree',
  'act-gone': 'the act of this place is gone',
  'entry-changed': 'the entry or its act is not what was put into the tree',
  'entry-missing': 'the entry is gone',
  'entry-added': 'the act has more entries than were put into the tree',
  'tile-changed': 'a tile is not what it was: it does not fit its entries or the tile above',
  'tile-missing': 'a tile is gone',
  'tile-extra': 'a tile stands where the tree has none',
  'checkpoint-malformed': 'a checkpoint cannot be read, or its size is another than the one it is kept under',
  'checkpoint-unsigned': 'no key of this log signed the checkpoint',
  'checkpoint-forged': 'the signature on the checkpoint does not hold',
  'checkpoint-differs': 'the tree is not the one that was signed; what changed stands after the checkpoint before and before this one',
  'checkpoint-time': 'the checkpoint is kept as older than the one before it',
  'head-unsigned': 'entries at the end of the tree are under no checkpoint since more than ten minutes: whoever signs was cut off, or checkpoints were taken away',
  'key-strange': 'the list of the log’s keys names one that this house did not make: nothing that it signed counts',
  'log-cut': 'the log was larger once: a checkpoint was signed over more than is here',
  'witnesses-missing': 'no checkpoint has the signatures of witnesses that the policy asks for',
  'cosignature-wrong': 'the signature of a witness does not hold, or nobody knows the witness',
  'act-outside': 'the act is neither in the tree nor waits to be put into it',
  'act-waits-twice': 'the act waits though it has a place in the tree',
  'act-empty': 'the act waits and has no entry',
  'entry-outside': 'entries of an act that is not there',
  'file-missing': 'the vault does not have the file that the entry names',
  'file-shredded': 'the key of the file that the entry names is gone, and no entry says that it was destroyed',
  'file-broken': 'the vault has the file that the entry names, and it is not whole',
} as const

/** A code of `logProblems`. */
export type LogProblemCode = keyof typeof logProblems

/** Something wrong. `index` is the entry's in the tree, the first that can be meant; null where it has none. */
export interface LogProblem {
  readonly code: LogProblemCode
  readonly index: number | null
  readonly act: number | null
  readonly event: string | null
  readonly at: string | null
  /** Which tile, checkpoint, witness or file. */
  readonly what: string | null
}

/** So many are told; all are counted. */
const TOLD = 100

/** What was found, the first broken entry first. */
export class Findings {
  #told: LogProblem[] = []
  #count = 0

  add(code: LogProblemCode, found: Partial<Omit<LogProblem, 'code'>> = {}): void {
    this.#count++
    this.#told.push({ code, index: null, act: null, event: null, at: null, what: null, ...found })
    if (this.#told.length >= 2 * TOLD) this.#told = this.problems.slice(0, TOLD)
  }

  /** Whether one of those told stands in this part of the tree. */
  within(from: number, to: number): boolean {
    return this.#told.some((p) => p.index !== null && p.index >= from && p.index < to)
  }

  get count(): number {
    return this.#count
  }

  /** By their place in the tree; those without one last. */
  get problems(): readonly LogProblem[] {
    const place = (p: LogProblem): number => p.index ?? Number.POSITIVE_INFINITY
    return this.#told.toSorted((a, b) => place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0).slice(0, TOLD)
  }
}
