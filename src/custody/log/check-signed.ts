import { openCheckpoint } from './checkpoint.ts'
import type { Findings } from './findings.ts'
import { openNote } from './note.ts'
import type { CheckpointRow, CosignatureRow, KeyRow } from './rows.ts'
import { readVkey, type VerifierKey } from './vkey.ts'

/** A head that was signed: the tree must have this root at this size. */
export interface SignedHead {
  readonly size: number
  readonly root: Uint8Array
}

/** Checks signatures on checkpoints, and gathers what they say of the tree. */
export class SignedHeads {
  readonly #findings: Findings
  #logKeys: readonly VerifierKey[]
  readonly #trusted: boolean
  #witnessKeys: readonly VerifierKey[] = []
  /** Texts of checkpoints whose cosignatures may still come, by size. */
  readonly #texts = new Map<number, string>()
  #lastAt = ''
  checkpoints = 0
  cosignatures = 0

  /** @param logKeys the keys that the checker trusts; undefined: those that the log itself names */
  constructor(findings: Findings, logKeys: readonly VerifierKey[] | undefined) {
    this.#findings = findings
    this.#logKeys = logKeys ?? []
    this.#trusted = logKeys !== undefined
  }

  takeKeys(rows: readonly KeyRow[]): void {
    const keys = (role: KeyRow['role']): VerifierKey[] => rows.flatMap((r) => r.role === role ? readVkey(r.vkey) ?? [] : [])
    if (!this.#trusted) this.#logKeys = [...this.#logKeys, ...keys('log')]
    this.#witnessKeys = [...this.#witnessKeys, ...keys('witness')]
  }

  /** What checkpoints say, those that a key of the log signed. Their cosignatures must follow before the next ones. */
  async take(rows: readonly CheckpointRow[]): Promise<SignedHead[]> {
    this.#texts.clear()
    const heads: SignedHead[] = []
    for (const row of rows) {
      this.checkpoints++
      const found = { index: Math.max(0, row.size - 1), what: `checkpoint ${row.size}` }
      if (row.at < this.#lastAt) this.#findings.add('checkpoint-time', found)
      this.#lastAt = row.at
      const head = await this.open(row.note, found)
      if (head === null) continue
      this.#texts.set(row.size, head.text)
      if (head.size === row.size) heads.push(head)
      else this.#findings.add('checkpoint-malformed', found)
    }
    return heads
  }

  /** Opens a checkpoint; null, and a finding, when it does not hold. */
  async open(
    note: string, found: { readonly index: number | null; readonly what: string },
  ): Promise<(SignedHead & { readonly text: string }) | null> {
    const head = await openCheckpoint(note, { log: this.#logKeys, witnesses: [] }, null)
    if (typeof head === 'string') {
      this.#findings.add(
        head === 'malformed' ? 'checkpoint-malformed' : head === 'bad-signature' ? 'checkpoint-forged' : 'checkpoint-unsigned', found,
      )
      return null
    }
    const size = Number(head.size)
    if (head.origin !== head.logKey.name || !Number.isSafeInteger(size)) {
      this.#findings.add('checkpoint-malformed', found)
      return null
    }
    return { size, root: head.root, text: head.text }
  }

  async takeCosignature(row: CosignatureRow): Promise<void> {
    this.cosignatures++
    const text = this.#texts.get(row.size)
    const opened = text === undefined ? null : await openNote(`${text}\n${row.line}`, this.#witnessKeys)
    const holds = opened?.ok === true && opened.signed.some(
      (s) => s.time !== null && s.key.name === row.witness && s.time * 1_000 === Date.parse(row.at),
    )
    if (!holds) this.#findings.add('cosignature-wrong', { index: Math.max(0, row.size - 1), what: row.witness })
  }
}
