import { problem } from '../kernel/problem.ts'
import { unitKey, unreadArrival, type Arrival, type Prepared } from './prepare.ts'

/** Reports that are written in one act. A batch of files has about as many; a table can have many more. */
const REPORTS_AT_ONCE = 1_000

/**
 * Splits a batch into pieces that are written one after the other, each in an act of its own. All parts of a report are in one piece,
 * but no piece has the same part of a report twice: two versions in one inbox are two versions, and why the rank moved between them is
 * known. Readings are asked for when their piece is.
 */
export function* pieces(prepared: Prepared): Generator<Prepared> {
  const planned = rounds(prepared.arrivals).flatMap(chunks)
  const lists = planned.length === 0 ? [[]] : planned
  for (const piece of split(prepared, lists)) yield { ...piece, arrivals: piece.arrivals.map((a) => ({ ...a })) } // reads lazy readings
}

/** Halves a piece; null when it holds one report. */
export function halves(piece: Prepared): readonly Prepared[] | null {
  const reports = [...Map.groupBy(piece.arrivals, (a) => a.key).values()]
  if (reports.length < 2) return null
  const middle = reports.length >> 1
  return split(piece, [reports.slice(0, middle).flat(), reports.slice(middle).flat()])
}

/** A piece of one report as the store can take it when it refused what was read: files that nobody could read. */
export function asUnread(piece: Prepared): Prepared {
  const files = [...new Map(piece.arrivals.map((a) => [a.sha256, a])).values()]
  const arrivals = files.map((f) => unreadArrival(f, piece.unit))
  const refused = files.map((f) => ({ ...problem(f.path, 'not-storable'), sha256: f.sha256 }))
  const keys = new Map(piece.arrivals.map((a) => [a.key, unitKey(piece.unit, `sha256:${a.sha256}`)]))
  return { ...piece, arrivals, also: piece.also.map((a) => ({ ...a, key: keys.get(a.key) ?? a.key })), problems: [...piece.problems, ...refused] }
}

/** Problems and known files go with the last piece, further files with their report; a file is whole where its last report is. */
function split(prepared: Prepared, lists: readonly (readonly Arrival[])[]): Prepared[] {
  const ends = new Map<string, number>()
  const starts = new Map<string, number>()
  const further = new Set(prepared.also.map((a) => a.key))
  for (const [i, list] of lists.entries()) {
    for (const a of list) {
      ends.set(a.sha256, i)
      if (further.has(a.key) && !starts.has(a.key)) starts.set(a.key, i)
    }
  }
  const last = lists.length - 1
  const also = Map.groupBy(prepared.also, (a) => starts.get(a.key) ?? last)
  const wholeBefore = prepared.whole
  return lists.map((arrivals, i) => {
    const beside = also.get(i) ?? []
    const whole = new Set([...arrivals, ...beside].map((a) => a.sha256).filter((sha256) =>
      (ends.get(sha256) ?? i) === i && (wholeBefore === 'all' || wholeBefore.has(sha256))))
    return {
      arrivals, also: beside, problems: i === last ? prepared.problems : [], seen: i === last ? prepared.seen : [], claimed: i === last
        ? prepared.claimed : [], whole, unit: prepared.unit,
      archived: i === 0 ? prepared.archived ?? [] : [], // before or with whatever names a member
    }
  })
}

/** The reports of each round, each with its parts. */
function rounds(arrivals: readonly Arrival[]): Arrival[][][] {
  const all: Arrival[][][] = []
  for (const ofReport of Map.groupBy(arrivals, (a) => a.key).values()) {
    const times = new Map<string, number>()
    const own: Arrival[][] = []
    for (const a of ofReport) {
      const n = times.get(a.part) ?? 0
      times.set(a.part, n + 1)
      ;(own[n] ??= []).push(a)
    }
    for (const [n, parts] of own.entries()) (all[n] ??= []).push(parts)
  }
  return all
}

function chunks(reports: readonly (readonly Arrival[])[]): Arrival[][] {
  const lists: Arrival[][] = []
  for (let i = 0; i < reports.length; i += REPORTS_AT_ONCE) lists.push(reports.slice(i, i + REPORTS_AT_ONCE).flat())
  return lists
}
