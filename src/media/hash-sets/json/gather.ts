import { at } from '../../../kernel/place.ts'
import { problem, type Problem, type ProblemCode } from '../../../kernel/problem.ts'
import type { ListBatch, ListedEntry } from '../../contract.ts'

const AT_ONCE = 5_000
const TOLD_ONE_BY_ONE = 20

/** Gathers entries into batches, and problems: the first twenty of a kind with their places, all others by their number at the end. */
export class Gathering {
  readonly #label: string
  readonly #seen = new Map<string, { readonly code: ProblemCode; readonly detail: string; count: number }>()
  #entries: ListedEntry[] = []
  #problems: Problem[] = []

  constructor(label: string) {
    this.#label = label
  }

  add(entry: ListedEntry): void {
    this.#entries.push(entry)
  }

  /** A problem at a place of the list (`/value/17/MD5`, `L12`); `detail` names no content and is the same for all of its kind. */
  note(code: ProblemCode, place: string, detail = ''): void {
    const kind = `${code} ${detail}`
    const seen = this.#seen.get(kind) ?? { code, detail, count: 0 }
    this.#seen.set(kind, seen)
    if (++seen.count > TOLD_ONE_BY_ONE) return
    this.#problems.push(problem(this.#label, code, `${detail}${detail === '' ? '' : ' '}At ${at(this.#label, place)}.`))
  }

  /** Full batches; with `all`, at the end, everything that is left. */
  * batches(all = false): Generator<ListBatch> {
    if (all) this.#count()
    while (this.#entries.length >= AT_ONCE) yield this.#batch()
    if (all && (this.#entries.length > 0 || this.#problems.length > 0)) yield this.#batch()
  }

  #batch(): ListBatch {
    const batch = { entries: this.#entries.slice(0, AT_ONCE), problems: this.#problems }
    this.#entries = this.#entries.slice(AT_ONCE)
    this.#problems = []
    return batch
  }

  #count(): void {
    for (const { code, detail, count } of this.#seen.values()) {
      if (count > TOLD_ONE_BY_ONE) this.#problems.push(problem(this.#label, code, `${detail}${detail === '' ? '' : ' '}${count} times in all.`))
    }
    this.#seen.clear()
  }
}
