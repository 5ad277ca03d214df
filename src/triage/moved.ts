import { bands, type Firing, type Standing } from './contract.ts'

const named = (list: readonly Firing[]): Map<string, Firing> => new Map(list.map((f) => [f.rule, f]))

const heldWords = (s: Standing): string => (s.held === null ? 'not held' : `held (${s.held.by === undefined ? s.held.reason : 'by a person'})`)

/**
 * Why a standing is another than before, in words: the rules that fire now and did not, and the other way round, each with field and place.
 * Null when band, rules and holding are the same. `before` null is a first placing, which is no move.
 */
export function whyMoved(before: Standing | null, after: Standing): string | null {
  if (before === null) return null
  const old = named(before.triggers)
  const now = named(after.triggers)
  const came = [...now.values()].filter((f) => !old.has(f.rule)).map((f) => `${f.rule} fires: ${f.field} at ${f.at}`)
  const went = [...old.values()].filter((f) => !now.has(f.rule)).map((f) => `${f.rule} no longer fires: ${f.field} at ${f.at}`)
  const settled = [...now.values()].filter((f) => old.get(f.rule)?.pending === true && f.pending !== true).map((f) => `${f.rule} was confirmed`)
  const held = (before.held === null) === (after.held === null) ? [] : [`${heldWords(before)}, now ${heldWords(after)}`]
  const reasons = [...came, ...went, ...settled, ...held]
  if (before.band === after.band && reasons.length === 0) return null
  const way = bands.indexOf(after.band) - bands.indexOf(before.band)
  const band = way === 0 ? `stays ${after.band}` : `${before.band} to ${after.band}`
  return `${band}: ${reasons.length === 0 ? 'the same rules, read anew' : reasons.join('; ')}`
}
