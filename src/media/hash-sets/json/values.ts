import type { ListSource } from '../plug.ts'
import { parsed, type JsonEvent, type JsonShape } from '../../../kernel/json/shape.ts'
import { JsonSplitter } from '../../../kernel/json/splitter.ts'
import type { Draft } from '../gather/draft.ts'
import type { ListBatch } from '../../contract.ts'

const AT_A_TIME = 1 << 18

/** A JSON object that was read; its members are asked for by name. */
export type Members = Readonly<Record<string, unknown>>

/** True for a JSON object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list as it is, anything else as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What a JSON file holds, piece by piece. */
export async function* jsonEvents(source: ListSource, shape: JsonShape): AsyncGenerator<readonly JsonEvent[]> {
  const splitter = new JsonSplitter(shape)
  for await (const piece of source.pieces()) {
    for (let from = 0; from < piece.length; from += AT_A_TIME) {
      splitter.push(piece.subarray(from, from + AT_A_TIME))
      yield splitter.take()
    }
  }
  splitter.end()
  yield splitter.take()
}

/** One element of a list, or one container of lists, as it was read. */
export interface Read {
  readonly what: 'value' | 'opening'
  readonly level: number
  readonly at: string
  readonly value: unknown
  readonly text: string
  readonly opened: boolean
}

/** Reads a JSON list: `take` gets each sound value in order; what is not sound becomes a problem. */
export async function* readJson(
  source: ListSource, shape: JsonShape, draft: Draft, take: (read: Read) => void | Promise<void>,
): AsyncGenerator<ListBatch> {
  for await (const events of jsonEvents(source, shape)) {
    for (const event of events) {
      const read = readEvent(event, draft)
      const waiting = read === null ? undefined : take(read)
      if (waiting !== undefined) await waiting
    }
    yield* draft.takeFull()
  }
  yield* draft.takeFull()
  yield draft.end()
}

function readEvent(event: JsonEvent, draft: Draft): Read | null {
  if (event.what === 'wrong') {
    draft.tellAt(event.code, event.at, event.detail)
    return null
  }
  const value = parsed(event.text)
  if (!event.utf8 && event.what === 'value') draft.tellAt('not-utf8', event.at)
  if (value !== undefined) return { what: event.what, level: event.level, at: event.at, value, text: event.text, opened: event.opened }
  if (event.what === 'value') draft.tellAt('malformed', event.at, 'It is no sound JSON and was passed over.')
  return null
}
