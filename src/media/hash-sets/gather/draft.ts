import { at } from '../../../kernel/place.ts'
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
  private readonly counts = new Map<string, { readonly code: ProblemCode; readonly about: string; count: number }>()
  private readonly told = new Set<string>()
  private readonly label: string

  constructor(label: string) {
    this.label = label
  }

  /** True when nothing at all was read or told. */
  get untouched(): boolean {
    return this.entries.length === 0 && this.counts.size === 0
  }

  /** Adds an entry; `where` is its place, for what is told of its hashes. */
  add(hashes: readonly Hash[], said: Said, where: string): void {
    if (hashes.some((h) => (h.kind === 'pdq' || h.kind === 'vpdq') && isFlat(h.value))) this.tell('flat-hash', where)
    this.push({
      key: said.key ?? null, hashes, scheme: said.scheme ?? null, category: said.category ?? null, stance: said.stance ?? 'positive',
      saidBy: said.saidBy ?? null, saidAt: said.saidAt ?? null, gone: said.gone ?? null, fields: said.fields ?? {},
    })
  }

  /** Adds an entry of whose hashes everything was told. A hash that stands twice in it is one. */
  push(entry: ListedEntry): void {
    const hashes = distinct(entry.hashes)
    this.hashes += hashes.length
    this.entries.push(hashes === entry.hashes ? entry : { ...entry, hashes })
  }

  /** Tells a problem; `where` is a place, a name or a count, never a text of the list. `about` is the same for all of its kind. */
  tell(code: ProblemCode, where: string, about = ''): void {
    const kind = `${code} ${about}`
    const seen = this.counts.get(kind) ?? { code, about, count: 0 }
    this.counts.set(kind, seen)
    if (++seen.count <= TOLD) this.problems.push(problem(this.label, code, sentences(about, where)))
  }

  /** Tells a problem at a place of the list by its path (`/value/17/MD5`, `L12`). */
  tellAt(code: ProblemCode, path: string, about = ''): void {
    this.tell(code, `At ${at(this.label, path)}.`, about)
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

  /** All batches that are full, where many entries come at once. */
  * takeFull(): Generator<ListBatch> {
    while (this.full) yield this.take()
  }

  /** The last batch, with the counts of problems that were not told one by one. */
  end(): ListBatch {
    for (const { code, about, count } of this.counts.values()) {
      if (count > TOLD) this.problems.push(problem(this.label, code, sentences(about, `${count} in all; the first ${TOLD} are told by place.`)))
    }
    return this.take()
  }
}

const sentences = (about: string, where: string): string => (about === '' ? where : `${about} ${where}`)
