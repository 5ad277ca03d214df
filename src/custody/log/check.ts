import { SignedHeads } from './check-signed.ts'
import { TreeCheck } from './check-tree.ts'
import type { LoggedAct } from './entry.ts'
import type { FileFinding, KeptFile } from './files.ts'
import { Findings, type LogProblem } from './findings.ts'
import { entryLeaf } from './leaf.ts'
import { ShreddedFiles, type Shredded } from './shredded.ts'
import type { ActRow, EntryRow, HeadRow, KeyRow, LogPage, StrayRow } from './rows.ts'
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
  /** How many of the entries are under a checkpoint that holds. */
  readonly signed: number
  readonly cosignatures: number
  /** Acts, and their entries, that the integrator has yet to take. Not a problem. */
  readonly waiting: { readonly acts: number; readonly entries: number }
  readonly shredded: Shredded
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
  /** Keys that the log's list names and the house does not know. */
  readonly strangeKeys?: readonly string[]
  /** The moment, ISO UTC: a head that stayed unsigned is told. */
  readonly now?: string
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

/** From the end of the tree's growth to its signature it takes a moment. */
const UNSIGNED_MS = 600_000

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
  #head: HeadRow = { size: 0, root: '', at: null }
  /** Acts whose entries are due; those before `#open` are closed. */
  #acts: OpenAct[] = []
  #open = 0
  #nextIndex = 0
  readonly #shredded = new ShreddedFiles()
  #counts = { read: 0, acts: 0, waitingActs: 0, waitingEntries: 0 }

  constructor(options: CheckOptions) {
    this.#options = options
    this.#signed = new SignedHeads(this.findings, options.keys)
    this.#tree = new TreeCheck(this.findings, 0, EMPTY_ROOT)
  }

  async take(page: LogPage): Promise<void> {
    switch (page.table) {
      case 'head': return this.#takeHead(page.rows)
      case 'keys': return this.#takeKeys(page.rows)
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
    for (const named of await this.#shredded.unsaid(this.#options.destroyedWaiting)) this.findings.add('file-shredded', named)
    this.#closeActs(null)
    if (this.#nextIndex < this.#head.size) this.findings.add('range-hole', { index: this.#nextIndex })
    this.#tree.end()
    if (this.findings.count === 0) this.#lookAtEnd()
  }

  #lookAtEnd(): void {
    const { now } = this.#options
    const apart = now === undefined ? 0 : Math.abs(Date.parse(now) - Date.parse(this.#head.at ?? ''))
    if (this.#tree.signed < this.#head.size && !(apart <= UNSIGNED_MS)) this.findings.add(
      'head-unsigned', { index: this.#tree.signed, what: `size ${this.#head.size}` },
    )
  }

  verdict(whole: boolean): LogVerdict {
    const { read, acts, waitingActs, waitingEntries } = this.#counts
    const { problems, count } = this.findings
    return {
      ok: whole && count === 0, whole, entries: this.#head.size, root: toBase64(Buffer.from(this.#head.root, 'hex')), read, acts,
      shredded: this.#shredded.told, checkpoints: this.#signed.checkpoints, signed: this.#tree.signed, cosignatures: this.#signed.cosignatures,
      waiting: { acts: waitingActs, entries: waitingEntries },
      first: problems[0] ?? null, problems, problemCount: count,
    }
  }

  async #takeKeys(rows: readonly KeyRow[]): Promise<void> {
    this.#signed.takeKeys(rows)
    for (const vkey of this.#options.strangeKeys ?? []) this.findings.add('key-strange', { what: vkey })
    for (const note of this.#options.against ?? []) {
      const head = await this.#signed.open(note, { index: null, what: 'the checkpoint given' })
      if (head !== null) this.#tree.takeSigned([head])
    }
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
      if (entry.content === null) continue
      const file = { sha256: entry.content, unit: open.row.unit ?? '' }
      this.#shredded.see(entry.event, file, index)
      if (KEEPS_FILE.has(entry.event)) kept.set(file, { ...named, index, what: entry.content })
    }
    this.#options.onProgress?.(this.#counts.read)
    await this.#lookAt(kept)
  }

  /** Looks at kept files; each is told with the entry that names it. */
  async #lookAt(kept: ReadonlyMap<KeptFile, Partial<LogProblem>>): Promise<void> {
    const { files } = this.#options
    if (files === undefined || kept.size === 0) return
    for (const [file, code] of await files([...kept.keys()])) {
      const named = kept.get(file) ?? {}
      if (code === 'file-shredded') this.#shredded.isGone(file, named)
      else this.findings.add(code, named)
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
  return who === null || why === null || at === null || via === null || salt === null ? null : {
    id, who, why, at, via, unit, session, purpose, salt: Buffer.from(salt, 'hex'),
  }
}
