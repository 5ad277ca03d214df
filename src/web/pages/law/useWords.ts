import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import type { Shelf, Value } from './shapes.ts'

/** The words of the law's page for what comes as data. */
export interface LawWords {
  /** Name of a jurisdiction by its pack. */
  pack(id: string): string
  /** Name of a fact, and whether it is the pack's own English. */
  fact(fact: string, means: string): { readonly said: string; readonly isOwn: boolean }
  value(value: Value): string
}

/** Says names of jurisdictions, facts and values in the reader's language. */
export function useWords(shelf: Shelf): LawWords {
  const [say, locale] = [useSay(), useLocale()]
  const pack = (id: string): string => {
    const found = shelf.packs.find((p) => p.id === id)
    return say.ifAny(`laws.pack.${id}`) ?? (found === undefined ? id : locale.country(found.country))
  }
  const word = (written: string): string => (shelf.packs.some((p) => p.id === written) ? pack(written) : say.ifAny(`laws.word.${written}`) ?? written)
  return {
    pack,
    fact: (fact, means) => {
      const said = say.ifAny(`laws.fact.${fact}`)
      return { said: said ?? means, isOwn: said !== null }
    },
    value: (value) => {
      if (value === null) return say('parts.unknown')
      if (typeof value === 'boolean') return say(value ? 'parts.yes' : 'parts.no')
      if (typeof value === 'number') return locale.number(value, 1)
      if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? locale.date(value, 'long', 'UTC') : /^[A-Z]{2}$/.test(value) ? locale.country(value) : word(value)
      if (Array.isArray(value)) return value.length === 0 ? say('law.none') : locale.list(value.map(word))
      return rangeWords(value, say, locale)
    },
  }
}

function rangeWords({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }, say: ReturnType<typeof useSay>, locale: ReturnType<typeof useLocale>): string {
  if (min !== undefined && max !== undefined) return say('law.range', { min: locale.number(min), max: locale.number(max) })
  if (min !== undefined) return say('law.range.min', { min: locale.number(min) })
  return max === undefined ? say('parts.unknown') : say('law.range.max', { max: locale.number(max) })
}
