import { SignedHeads } from './check-signed.ts'
import { TreeCheck } from './check-tree.ts'
import type { LoggedAct } from './entry.ts'
import type { FileFinding } from './files.ts'
import { Findings, type LogProblem } from './findings.ts'
import { entryLeaf } from './leaf.ts'
import type { ActRow, EntryRow, HeadRow, LogPage, StrayRow } from './rows.ts'
import { toBase64 } from './text.ts'
import { EMPTY_ROOT, HASH_BYTES } from './tree.ts'
import type { VerifierKey } from './vkey.ts'

/** What a check of the whole log found. */
export interface LogVerdict {
  readonly ok: boolean
  /** False when the check was stopped: what came after was not looked at. */
  readonly whole: boolean
  /** Entries in the tree, by its head. */
  readonly entries: number
  /** Root of the tree by its head, in base64 as checkpoints have it. */
  readonly root: string
  /** How many of the entries of acts that have a place were there. */
  readonly read: number
  readonly acts: number
  readonly checkpoints: number
  readonly cosignatures: number
  /** Acts, and their entries, that the integrator has yet to take. Not a problem. */
  readonly waiting: { readonly acts: number; readonly entries: number }
  /** Files that entries name and whose keys were destroyed on purpose: how many, and the first hundred with the entry that says so (null: it waits for its place). */
  readonly shredded: { readonly files: number; readonly told: readonly ShreddedFile[] }
  /** The first broken entry, or what is broken first where no entry is; null when all is well. */
  readonly first: LogProblem | null
  /** The first hundred. */
  readonly problems: readonly LogProblem[]
  readonly problemCount: number
}

/** What to check by. */
export interface CheckOptions {
  /** Keys of the log that the checker trusts; absent: those that the log itself names. */
  readonly keys?: readonly VerifierKey[]
  /** Checkpoints (signed notes) that were kept elsewhere: the log must hold what they say. */
  readonly against?: readonly string[]
  /** Looks at kept files that entries name; tells of those that are not well. */
  readonly files?: (kept: readonly KeptFile[]) => Promise<ReadonlyMap<KeptFile, FileFinding>>
  /** Files whose destruction is told by entries that wait for their place. */
  readonly destroyedWaiting?: () => Promise<readonly KeptFile[]>
  /** Called with the entries that were read. */
  readonly onProgress?: (entries: number) => void
  readonly signal?: AbortSignal | undefined
}

/** Checks a whole log from plain rows (`rows.ts`): works out every commitment, leaf, tile and root anew. Flat memory. Ends early, with what it found, when it is stopped. */
export async function checkLog(pages: AsyncIterable<LogPage>, options: CheckOptions = {}): Promise<LogVerdict> {
  const check = new LogCheck(options)
  for await (const page of pages) {
    await check.take(page)
    if (options.signal?.aborted === true) return check.verdict(false)
  }
  await check.close()
  return check.verdict(true)
}

/** Events whose entries name a file that the vault keeps. Others name what was looked at, or what left the house. */
const KEEPS_FILE: ReadonlySet<string> = new Set(['report.received', 'report.revised', 'media.examined'])

/** The event whose entries say that a file was destroyed for good. */
const DESTROYS_FILE = 'object.destroyed'

/** A file that an entry says the vault keeps, and the unit of the act. */
export interface KeptFile {
  readonly sha256: string
  readonly unit: string
}

/** A file that was destroyed, and the entry that says so. */
export interface ShreddedFile extends KeptFile {
  readonly entry: number | null
}

/** So many destroyed files are told by name. */
const SHREDDED_TOLD = 100

const keyOf = ({ unit, sha256 }: KeptFile): string => `${unit} ${sha256}`

/** An act whose entries are coming. */
interface OpenAct {
  readonly row: ActRow
  /** Null when the act is gone. */
  readonly act: LoggedAct | null
  /** Entries that came. */
  came: number
}

class LogCheck {
  readonly findings = new Findings()
  readonly #options: CheckOptions
  readonly #signed: SignedHeads
  #tree: TreeCheck
  #head: HeadRow = { size: 0, root: '' }
  /** Acts whose entries are due; those before `#open` are closed. */
  #acts: OpenAct[] = []
  #open = 0
  #nextIndex = 0
  /** Kept files whose keys are gone, by name: the first entry that names them. */
  readonly #shredded = new Map<string, { readonly file: KeptFile; readonly named: Partial<LogProblem> }>()
  /** The entries that say of files that they were destroyed. */
  readonly #destroyed = new Map<string, number | null>()
  #counts = { read: 0, acts: 0, waitingActs: 0, waitingEntries: 0 }

  constructor(options: CheckOptions) {
    this.#options = options
    this.#signed = new SignedHeads(this.findings, options.keys ?? [])
    this.#tree = new TreeCheck(this.findings, 0, EMPTY_ROOT)
  }

  async take(page: LogPage): Promise<void> {
    switch (page.table) {
      case 'head': return this.#takeHead(page.rows)
      case 'keys': {
        this.#signed.takeKeys(page.rows)
        for (const note of this.#options.against ?? []) {
          const head = await this.#signed.open(note, { index: null, what: 'the checkpoint given' })
          if (head !== null) this.#tree.takeSigned([head])
        }
        return
      }
      case 'tiles': {
        for (const t of page.rows) this.#tree.takeTile(t.level, t.number, Buffer.from(t.hashes, 'hex'))
        return
      }
      case 'checkpoints': return this.#tree.takeSigned(await this.#signed.take(page.rows))
      case 'cosignatures': {
        for (const row of page.rows) await this.#signed.takeCosignature(row)
        return
      }
      case 'acts': return this.#takeActs(page.rows)
      case 'entries': return this.#takeEntries(page.rows)
      case 'strays': return this.#takeStrays(page.rows)
    }
  }

  /** All rows have come. */
  async close(): Promise<void> {
    if ([...this.#shredded.keys()].some((key) => !this.#destroyed.has(key))) {
      for (const file of await this.#options.destroyedWaiting?.() ?? []) if (!this.#destroyed.has(keyOf(file))) this.#destroyed.set(keyOf(file), null)
    }
    for (const [key, { named }] of this.#shredded) if (!this.#destroyed.has(key)) this.findings.add('file-shredded', named)
    this.#closeActs(null)
    if (this.#nextIndex < this.#head.size) this.findings.add('range-hole', { index: this.#nextIndex })
    this.#tree.end()
  }

  verdict(whole: boolean): LogVerdict {
    const { read, acts, waitingActs, waitingEntries } = this.#counts
    const { problems, count } = this.findings
    return {
      ok: whole && count === 0, whole, entries: this.#head.size, root: toBase64(Buffer.from(this.#head.root, 'hex')), read, acts,
      shredded: this.#toldShredded(), checkpoints: this.#signed.checkpoints, cosignatures: this.#signed.cosignatures, waiting: { acts: waitingActs, entries: waitingEntries },
      first: problems[0] ?? null, problems, problemCount: count,
    }
  }

  #toldShredded(): LogVerdict['shredded'] {
    const all = [...this.#shredded].filter(([key]) => this.#destroyed.has(key))
    return { files: all.length, told: all.slice(0, SHREDDED_TOLD).map(([key, { file }]) => ({ ...file, entry: this.#destroyed.get(key) ?? null })) }
  }

  #takeHead(rows: readonly HeadRow[]): void {
    const [head] = rows
    const root = Buffer.from(head?.root ?? '', 'hex')
    if (head === undefined || root.length !== HASH_BYTES) {
      this.findings.add('head-missing', { index: 0 })
      return
    }
    this.#head = head
    this.#tree = new TreeCheck(this.findings, head.size, root)
  }

  #takeActs(rows: readonly ActRow[]): void {
    this.#acts = this.#acts.slice(this.#open)
    this.#open = 0
    for (const row of rows) {
      this.#counts.acts++
      const found = { act: row.act, at: row.at }
      if (row.first > this.#nextIndex) this.findings.add('range-hole', { index: this.#nextIndex })
      if (row.first < this.#nextIndex) this.findings.add('range-overlap', { ...found, index: row.first })
      if (row.first + row.entries > this.#head.size) this.findings.add('beyond-head', { ...found, index: Math.max(row.first, this.#head.size) })
      this.#nextIndex = Math.max(this.#nextIndex, row.first + row.entries)
      const act = actOf(row)
      if (act === null) this.findings.add('act-gone', { ...found, index: row.first })
      this.#acts.push({ row, act, came: 0 })
    }
  }

  async #takeEntries(rows: readonly EntryRow[]): Promise<void> {
    const kept = new Map<KeptFile, Partial<LogProblem>>()
    for (const entry of rows) {
      if (this.#acts[this.#open]?.row.act !== entry.act) this.#closeActs(entry.act)
      const open = this.#acts[this.#open]
      if (open?.row.act !== entry.act) continue // of an act without a place: told with the strays
      const n = open.came++
      const named = { act: entry.act, event: entry.event, at: open.row.at }
      const index = open.row.first + n
      if (n >= open.row.entries) {
        this.findings.add('entry-added', { ...named, index })
        continue
      }
      this.#counts.read++
      if (open.act !== null) this.#tree.takeLeaf(index, entryLeaf(open.act, n, entry), named)
      if (entry.content !== null && entry.event === DESTROYS_FILE) this.#destroyed.set(keyOf({ sha256: entry.content, unit: open.row.unit ?? '' }), index)
      if (entry.content !== null && KEEPS_FILE.has(entry.event)) kept.set({ sha256: entry.content, unit: open.row.unit ?? '' }, { ...named, index, what: entry.content })
    }
    this.#options.onProgress?.(this.#counts.read)
    const { files } = this.#options
    if (files === undefined || kept.size === 0) return
    for (const [file, code] of await files([...kept.keys()])) {
      const named = kept.get(file) ?? {}
      if (code !== 'file-shredded') this.findings.add(code, named)
      else if (!this.#shredded.has(keyOf(file))) this.#shredded.set(keyOf(file), { file, named })
    }
  }

  /** Closes acts until the one of this id; all when null. Entries that did not come are gone. */
  #closeActs(until: number | null): void {
    const to = until === null ? this.#acts.length : this.#acts.findIndex((a, i) => i >= this.#open && a.row.act === until)
    for (; this.#open < to; this.#open++) {
      const { row, came } = this.#acts[this.#open] ?? {}
      if (row === undefined || came === undefined || came >= row.entries) continue
      this.findings.add('entry-missing', { index: row.first + came, act: row.act, at: row.at, what: `${row.entries - came} of ${row.entries}` })
    }
  }

  #takeStrays(rows: readonly StrayRow[]): void {
    for (const { act, at, event, entries, waits, placed, gone } of rows) {
      const found = { act, at, event }
      if (gone) this.findings.add('entry-outside', { ...found, what: `${entries} entries` })
      else if (!waits) this.findings.add('act-outside', found)
      else if (placed) this.findings.add('act-waits-twice', found)
      else if (entries === 0) this.findings.add('act-empty', found)
      if (gone || !waits || placed) continue
      this.#counts.waitingActs++
      this.#counts.waitingEntries += entries
    }
  }
}

function actOf(row: ActRow): LoggedAct | null {
  const { act: id, who, why, at, via, session, purpose, unit, salt } = row
  return who === null || why === null || at === null || via === null || salt === null ? null : { id, who, why, at, via, unit, session, purpose, salt: Buffer.from(salt, 'hex') }
}
