import { problem, type Problem, type ProblemCode } from '../../../kernel/problem.ts'
import type { Hash, ListBatch, ListedEntry, Stance } from '../../contract.ts'
import { isFlat } from '../../normal.ts'

/** Equal problems are told one by one up to this many; of the rest only the count is told. */
const TOLD = 20

/** Entries, and hashes, of one batch at most (a video's entry holds one hash a frame). */
const ENTRIES = 5_000
const HASHES = 50_000

/** What a list says of an entry beside its hashes; what is left out is not said. */
export interface Said {
  readonly key?: string | null
  readonly scheme?: string | null
  readonly category?: string | null
  readonly stance?: Stance
  readonly saidBy?: string | null
  readonly saidAt?: string | null
  readonly gone?: ListedEntry['gone']
  readonly fields?: Readonly<Record<string, string>>
}

function distinct(hashes: readonly Hash[]): readonly Hash[] {
  if (hashes.length < 2 || new Set(hashes.map((h) => h.kind)).size === hashes.length) return hashes
  return [...new Map(hashes.map((h) => [`${h.kind} ${h.value}`, h])).values()]
}

/** The batch that is being filled: entries as they come, problems told up to twenty of a kind and then counted. */
export class Draft {
  private entries: ListedEntry[] = []
  private problems: Problem[] = []
  private hashes = 0
  private readonly counts = new Map<ProblemCode, number>()
  private readonly told = new Set<string>()
  private readonly label: string

  constructor(label: string) {
    this.label = label
  }

  /** True when nothing at all was read or told. */
  get untouched(): boolean {
    return this.entries.length === 0 && this.counts.size === 0
  }

  /** Adds an entry; `where` is its place, for what is told of its hashes. A hash that stands twice in it is one. */
  add(written: readonly Hash[], said: Said, where: string): void {
    const hashes = distinct(written)
    this.hashes += hashes.length
    if (hashes.some((h) => (h.kind === 'pdq' || h.kind === 'vpdq') && isFlat(h.value))) this.tell('flat-hash', where)
    this.entries.push({
      key: said.key ?? null, hashes, scheme: said.scheme ?? null, category: said.category ?? null, stance: said.stance ?? 'positive',
      saidBy: said.saidBy ?? null, saidAt: said.saidAt ?? null, gone: said.gone ?? null, fields: said.fields ?? {},
    })
  }

  /** Tells a problem; `where` is a place, a name or a count, never a text of the list. */
  tell(code: ProblemCode, where: string): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count <= TOLD) this.problems.push(problem(this.label, code, where))
  }

  /** Tells a problem that is said once for the whole list however often it comes. */
  once(code: ProblemCode, where = ''): void {
    const name = `${code} ${where}`
    if (this.told.has(name)) return
    this.told.add(name)
    this.problems.push(problem(this.label, code, where))
  }

  get full(): boolean {
    return this.entries.length >= ENTRIES || this.hashes >= HASHES
  }

  /** The first entries that have been filled, and all problems so far. Asked for while the draft is full, and at the end. */
  take(): ListBatch {
    const { entries, problems } = this
    this.entries = entries.splice(ENTRIES)
    this.problems = []
    this.hashes = this.entries.reduce((sum, e) => sum + e.hashes.length, 0)
    return { entries, problems }
  }

  /** The last batch, with the counts of problems that were not told one by one. */
  end(): ListBatch {
    for (const [code, count] of this.counts) {
      if (count > TOLD) this.problems.push(problem(this.label, code, `${count} in all; the first ${TOLD} are told by place.`))
    }
    return this.take()
  }
}
