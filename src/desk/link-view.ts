import { footprintOf, holdersOf, type WhyLinked } from '../footprint/index.ts'
import { readings } from '../intake/index.ts'
import type { Db } from '../store/index.ts'

/** The pieces that link two reports, each with its place in both; null where a report does not tell it. */
export async function linkPlaces(db: Db, pair: readonly [string, string], because: WhyLinked['because']) {
  const found = await readings(db, pair)
  const places = pair.map((id) => {
    const reading = found.get(id)
    return new Map(reading === undefined ? [] : footprintOf(id, reading).traces.toReversed().flatMap((t) => [
      [`${t.matchAs} ${t.normal ?? ''}`, t.at], [`${t.matchAs}~ ${t.alias ?? ''}`, t.at]] as [string, string][]))
  })
  return because.map((p) => ({
    kind: p.kind, value: p.value, bits: p.bits, at: places.map((m) => m.get(`${p.identifierKind} ${p.value}`) ?? null),
  }))
}

/** The same with how many hold each value: what is rare says more. */
export async function linkEvidence(db: Db, pair: readonly [string, string], because: WhyLinked['because']) {
  const places = await linkPlaces(db, pair, because)
  const holders = await holdersOf(db, because.map((p) => ({ kind: p.identifierKind, value: p.value })))
  return places.map((told, i) => {
    const piece = because[i]
    return { ...told, holders: holders[i] ?? null, exact: piece?.identifierKind.endsWith('~') !== true, weak: piece?.weak === true }
  })
}
