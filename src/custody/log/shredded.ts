import type { KeptFile } from './files.ts'
import type { LogProblem } from './findings.ts'

/** A file that was destroyed, and the entry that says so; null while that entry waits for its place. */
export interface ShreddedFile extends KeptFile {
  readonly entry: number | null
}

/** Files that entries name and whose keys were destroyed on purpose: how many, and the first hundred. */
export interface Shredded {
  readonly files: number
  readonly told: readonly ShreddedFile[]
}

/** The event whose entries say that a file was destroyed for good. */
const DESTROYS = 'object.destroyed'

/** So many destroyed files are told by name. */
const TOLD = 100

const keyOf = ({ unit, sha256 }: KeptFile): string => `${unit} ${sha256}`

/** Holds files whose keys are gone against the entries that say that they were destroyed. */
export class ShreddedFiles {
  /** Kept files whose keys are gone, by name, with the first entry that names them. */
  readonly #gone = new Map<string, { readonly file: KeptFile; readonly named: Partial<LogProblem> }>()
  /** The entries that say of files that they were destroyed. */
  readonly #destroyed = new Map<string, number | null>()

  /** An entry was read. */
  see(event: string, file: KeptFile, index: number): void {
    if (event === DESTROYS) this.#destroyed.set(keyOf(file), index)
  }

  /** A file that an entry names has no key any more. */
  isGone(file: KeptFile, named: Partial<LogProblem>): void {
    if (!this.#gone.has(keyOf(file))) this.#gone.set(keyOf(file), { file, named })
  }

  /**
   * Files without keys of which no entry says why, with what names them; `waiting` gives those that are told by entries which wait for their place.
   */
  async unsaid(waiting: (() => Promise<readonly KeptFile[]>) | undefined): Promise<Partial<LogProblem>[]> {
    if ([...this.#gone.keys()].some((key) => !this.#destroyed.has(key))) {
      for (const file of await waiting?.() ?? []) if (!this.#destroyed.has(keyOf(file))) this.#destroyed.set(keyOf(file), null)
    }
    return [...this.#gone].filter(([key]) => !this.#destroyed.has(key)).map(([, { named }]) => named)
  }

  get told(): Shredded {
    const all = [...this.#gone].filter(([key]) => this.#destroyed.has(key))
    return { files: all.length, told: all.slice(0, TOLD).map(([key, { file }]) => ({ ...file, entry: this.#destroyed.get(key) ?? null })) }
  }
}
