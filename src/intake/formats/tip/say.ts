import { at, type Place } from '../../../kernel/place.ts'
import { readIso, whenUnread, type When } from '../../../kernel/time.ts'
import type { Attribute, AttributeName, Told, WrittenIdentifier } from '../../contract.ts'
import type { ProblemBook } from '../../readers/problem-book.ts'
import type { Settled } from './settle.ts'

/** A value that may be true, false, words, a number, or null for "the source says unknown". */
export type Said = string | number | boolean | null

/** What turns checked values into told ones: places, times, attributes. */
export interface Teller {
  place(node: object, key: string | number | null): Place
  /** A time of the tip; an unreadable one is kept as written, with a problem. Null when there is none. */
  when(node: object, key: string, value: string | undefined, means: string): When | null
  told(node: object, key: string, value: string | undefined): Told<string> | null
  tolds(list: readonly string[] | undefined): Told<string>[]
  /** The attribute, or nothing when the source is silent. */
  attribute(name: AttributeName, node: object, key: string, value: Said | undefined, when?: When | null): Attribute[]
  attributes(name: AttributeName, list: readonly Said[] | undefined): Attribute[]
}

/**
 * Makes the teller of one tip. Times without a zone give one `no-zone` problem a file; times after `now` that tell of the past give `time-in-future`.
 */
export function teller(file: string, settled: Settled, book: ProblemBook, seen: { noZone: boolean }, now: string): Teller {
  const place = (node: object, key: string | number | null): Place => at(file, settled.pointer(node, key))
  return {
    place,
    when(node, key, value, means) {
      if (value === undefined || value === '') return null
      const read = readIso(value, means)
      if (read === null) {
        book.add('invalid-value', `At ${settled.pointer(node, key)}: no ISO 8601 time.`)
        return whenUnread(value, means)
      }
      if (read.zone === null && read.precision !== 'day' && read.precision !== 'month' && !seen.noZone) {
        seen.noZone = true
        book.add('no-zone', `First at ${settled.pointer(node, key)}.`)
      }
      if (PAST.has(means) && read.instant !== null && read.instant > now) book.add('time-in-future', `At ${settled.pointer(node, key)}.`)
      return read
    },
    told: (node, key, value) => (value === undefined || value === '' ? null : { value, at: place(node, key) }),
    tolds: (list) => (list ?? []).map((value, i) => ({ value, at: place(list ?? [], i) })),
    attribute(name, node, key, value, when = null) {
      if (value === undefined) return []
      return [{ name, value, at: place(node, key), ...(when === null ? {} : { when }) }]
    },
    attributes: (name, list) => (list ?? []).map((value, i) => ({ name, value, at: place(list ?? [], i) })),
  }
}

const PAST = new Set(['sent', 'incident', 'last contact', 'event', 'upload', 'message', 'payment'])

/** An address event as a tip tells it. */
export interface IpSaid {
  readonly ip?: string | undefined
  readonly port?: number | undefined
  readonly at?: string | undefined
  readonly event?: string | undefined
  readonly proxy?: boolean | null | undefined
  readonly service?: string | undefined
}

/** Identifiers of address events. */
export function addressEvents(tell: Teller, list: readonly IpSaid[] | undefined): WrittenIdentifier[] {
  return (list ?? []).flatMap((e): WrittenIdentifier[] => {
    if (e.ip === undefined || e.ip === '') return []
    const when = tell.when(e, 'at', e.at, 'event')
    return [{
      hint: 'ip', written: e.ip, at: tell.place(e, 'ip'),
      ...(e.event === undefined ? {} : { event: e.event.toLowerCase() }), ...(when === null ? {} : { when }),
      ...(e.port === undefined ? {} : { port: e.port }), ...(typeof e.proxy === 'boolean' ? { proxy: e.proxy } : {}),
      ...(e.service === undefined ? {} : { service: e.service }),
    }]
  })
}
