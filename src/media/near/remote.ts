import type { Batches, NearAnswer, NearHit, NearIndex, Opened } from './face.ts'
import { CODE } from './layout.ts'
import { MOST_CODES, MOST_QUERIES, decodeReply, encodeRequest } from './wire.ts'
import type { Reply, Request } from './wire.ts'

/** The way to an index somewhere else. */
export interface Line {
  send(message: Uint8Array): void
  close(): Promise<void>
}

/** Builds a snapshot in a thread beside this one: `buildNear` of bulk.io.ts. */
type MakeSnapshot = (batches: Batches, file: string, meta: string) => Promise<{ readonly size: number }>

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** An index in another thread or process. Long batches are sent in pieces; when the line breaks, whatever waits is rejected. */
export class RemoteNear implements NearIndex {
  private readonly line: Line
  private readonly makeSnapshot: MakeSnapshot
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private known = 0
  private broken: Error | null = null

  constructor(line: Line, makeSnapshot: MakeSnapshot) {
    this.line = line
    this.makeSnapshot = makeSnapshot
  }

  get size(): number {
    return this.known
  }

  /** Takes a message that came over the line. */
  receive(message: Uint8Array): void {
    const decoded = decodeReply(message)
    if (decoded === null) return this.fail(new Error('the other side does not speak as an index does'))
    const { id, reply } = decoded
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    this.known = reply.size
    if (reply.failed === undefined) waiting?.resolve(reply)
    else waiting?.reject(new Error(reply.failed))
  }

  /** The line broke. */
  fail(error: Error): void {
    this.broken ??= error
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }

  /** Asks for the size. */
  async refresh(): Promise<number> {
    return (await this.ask({ op: 'size' })).size
  }

  async add(codes: Uint8Array): Promise<number> {
    let added = 0
    for (const some of pieces(codes, MOST_CODES)) added += (await this.ask({ op: 'add', codes: some })).added ?? 0
    return added
  }

  async build(batches: Batches, to?: { readonly file: string; readonly meta: string }): Promise<number> {
    if (to === undefined) return await this.fill(batches)
    const { size } = await this.makeSnapshot(batches, to.file, to.meta)
    const { unusable } = await this.reload(to.file)
    if (unusable !== null) throw new Error(`the snapshot just built cannot be used: ${unusable}`)
    return size
  }

  async remove(codes: Uint8Array): Promise<void> {
    for (const some of pieces(codes, MOST_CODES)) await this.ask({ op: 'remove', codes: some })
  }

  async search(queries: Uint8Array, threshold: number): Promise<NearAnswer> {
    if (!Number.isInteger(threshold) || threshold < 0 || threshold > 31) throw new RangeError('a threshold is 0 to 31 bits')
    const hits: NearHit[] = []
    const capped: number[] = []
    let before = 0
    for (const some of pieces(queries, MOST_QUERIES)) {
      const from = before
      const { answer } = await this.ask({ op: 'search', threshold, codes: some })
      for (const hit of answer?.hits ?? []) hits.push({ ...hit, query: from + hit.query })
      for (const query of answer?.capped ?? []) capped.push(from + query)
      before += MOST_QUERIES
    }
    return { hits, capped }
  }

  async save(file: string, meta: string): Promise<void> {
    await this.ask({ op: 'save', file, meta })
  }

  async reload(file: string): Promise<Opened> {
    return (await this.ask({ op: 'reload', file })).opened ?? { meta: null, unusable: 'no answer' }
  }

  async close(): Promise<void> {
    this.fail(new Error('the index was closed'))
    await this.line.close()
  }

  /** Without a file for a snapshot the codes are sent, which only adds: for an empty index. */
  private async fill(batches: Batches): Promise<number> {
    if (await this.refresh() > 0) throw new Error('an index elsewhere that is not empty is built anew by way of a snapshot')
    for await (const codes of batches) await this.add(codes)
    return this.known
  }

  private ask(request: Request): Promise<Reply> {
    if (this.broken !== null) return Promise.reject(this.broken)
    const id = this.last = this.last + 1 >>> 0
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.line.send(encodeRequest(id, request))
    })
  }
}

function* pieces(codes: Uint8Array, most: number): Generator<Uint8Array> {
  const whole = codes.length - codes.length % CODE
  for (let at = 0; at < whole; at += most * CODE) yield codes.subarray(at, Math.min(whole, at + most * CODE))
}
