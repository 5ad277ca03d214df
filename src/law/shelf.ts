import type { FactValue, Facts, Pack } from './contract.ts'
import { daysWritten, isDay } from './days.ts'
import { allFactNames, factKind } from './fact-names.ts'
import type { FactKind } from './fact-kinds.contract.ts'
import { allPacks, packIdOf, packIds, packOf, type PackId } from './packs/registry.ts'
import { readValue } from './read-value.ts'
import { verifiedState } from './verified.ts'

/** A pack as it is offered for choice. `verified`: how many of its offences were checked how far. */
interface PackShown {
  readonly id: string
  readonly country: string
  readonly name: string
  readonly legalFamily: string
  readonly asOf: string
  readonly checkedOn: string
  readonly childUnder: number | null
  /** Language of its statutes (BCP 47); what the pack says itself is English. */
  readonly language: string
  readonly offences: number
  readonly verified: { readonly yes: number; readonly partly: number; readonly no: number }
  /** It binds states, not people. */
  readonly treaty: boolean
}

let packs: readonly PackShown[] | null = null

/** Every pack, in the order of the alphabet. */
export function packsShown(): readonly PackShown[] {
  packs ??= packIds.map((id) => shown(packOf(id)))
  return packs
}

function shown(pack: Pack): PackShown {
  const verified = { yes: 0, partly: 0, no: 0 }
  for (const o of pack.offences) verified[verifiedState(o.verified)]++
  const { jurisdiction: id, isoCountry: country, name, legalFamily, asOf, checkedOn, childDefinitionUnder: childUnder } = pack
  return { id, country, name, legalFamily, asOf, checkedOn, childUnder, language: pack.language, offences: pack.offences.length, verified, treaty: country === 'COE' || country === 'EU' }
}

/** Every fact that can be stated, in the order of the families. */
export const factsShown: readonly (FactKind & { readonly fact: string })[] = allFactNames.flatMap((fact) => {
  const kind = factKind(fact)
  return kind === undefined ? [] : [{ fact, ...kind }]
})

/** Packs of these ids, each once; null when one of them is none. */
export function packsNamed(ids: readonly string[]): readonly PackId[] | null {
  const known = [...new Set(ids)].map((id) => packIds.find((p) => p === id))
  return known.some((p) => p === undefined) ? null : known.filter((p) => p !== undefined)
}

/** The language of the statutes of a jurisdiction that has a pack (BCP 47). */
export const languageOf = (id: string): string => packsShown().find((p) => p.id === id)?.language ?? 'en'

let offences: ReadonlySet<string> | null = null

/** Facts as they came over the wire, and which of them could not be read. Never throws; what could not be read is unknown. */
export function factsGiven(given: Readonly<Record<string, unknown>>): { readonly facts: Facts; readonly unread: { readonly fact: string; readonly why: string }[] } {
  const facts = new Map<string, FactValue>()
  const unread: { fact: string; why: string }[] = []
  for (const [fact, raw] of Object.entries(given)) {
    const kind = factKind(fact)
    if (kind === undefined) {
      unread.push({ fact, why: 'No such fact is known.' })
      continue
    }
    if (kind.type === 'offences') offences ??= new Set(allPacks().flatMap((p) => p.offences.map((o) => o.id)))
    const { value, wrong } = readValue(raw, kind, { codes: packIds, codeNamed: packIdOf, offences: offences ?? new Set() })
    if (wrong !== null) unread.push({ fact, why: wrong.detail })
    else if (value !== null) facts.set(fact, value)
  }
  return { facts, unread }
}

/** The day or window that is written (`2026-03-02`, `2026-03`, `2026`, `2026-03-01/2026-03-09`); null when it is none. */
export function windowWritten(written: string): { readonly from: string; readonly to: string } | null {
  const [from = '', to] = written.split('/')
  if (to === undefined) return daysWritten(from)
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}
