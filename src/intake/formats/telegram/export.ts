import type { Kept, WrittenIdentifier } from '../../contract.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { People } from './people.ts'
import type { TimeDoubts } from './time.ts'

/** Most messages that are read of one export; the bytes of the rest are kept. */
export const MAX_TURNS = 100_000
/** Most identifiers and kept keys beside those of people. */
const MAX_SIDE = 10_000

/** What is gathered while one export is read, and its limits. */
export class Gathering {
  readonly path: string
  /** Last believable moment, Unix milliseconds: a day after receipt. */
  readonly latest: number
  readonly people = new People()
  readonly doubts: TimeDoubts = { noZone: 0, mismatch: 0, future: 0 }
  readonly identifiers: WrittenIdentifier[] = []
  readonly kept: Kept[] = []
  /** Messages that may still be read. */
  left: number
  /** Messages that are no objects or of a kind that the exporter itself could not read. */
  unread = 0
  #cut = false

  constructor(path: string, now: string, limit: number) {
    this.path = path
    this.latest = Date.parse(now) + 86_400_000
    this.left = limit
  }

  /** True, and one message fewer to read; false when the limit is reached. */
  take(): boolean {
    if (this.left <= 0) this.#cut = true
    else this.left--
    return !this.#cut
  }

  /** Keeps an identifier that belongs to nobody in particular. */
  note(identifier: WrittenIdentifier): void {
    if (this.identifiers.length < MAX_SIDE) this.identifiers.push(identifier)
  }

  /** Keeps a value word for word. */
  keep(pointer: string, value: unknown): void {
    const verbatim = typeof value === 'string' ? value : JSON.stringify(value)
    if (this.kept.length < MAX_SIDE) this.kept.push({ path: pointer, verbatim: verbatim.slice(0, 4_000) })
  }

  /** What was doubtful, once each with its count. */
  problems(): readonly Problem[] {
    const { noZone, mismatch, future } = this.doubts
    const found: (Problem | null)[] = [
      noZone === 0 ? null : problem(this.path, 'no-zone', `${noZone} times of an older export.`),
      mismatch === 0 ? null : problem(this.path, 'time-mismatch', `${mismatch} times whose local writing no zone explains; the Unix time was taken.`),
      future === 0 ? null : problem(this.path, 'time-in-future', `${future} times.`),
      this.unread === 0 ? null : problem(this.path, 'invalid-value', `${this.unread} entries of message lists could not be read.`),
      this.#cut || this.people.full ? problem(this.path, 'too-many', `The limit is ${MAX_TURNS} messages.`) : null,
    ]
    return found.filter((one) => one !== null)
  }
}
