import { useMemo } from 'react'
import type { Test } from '../../law/contract.ts'
import { useSay, type Say } from '../words/say.tsx'
import { useLocale, type Locale } from './useLocale.ts'

/** The value of a fact; null is unknown. */
type Value = boolean | number | string | readonly (string | number)[] | { readonly min?: number | undefined; readonly max?: number | undefined } | null

/** What an element of an offence asks, and what else it takes. */
interface Asking {
  readonly asks: Test | null
  readonly unless: Test | null
}

/** The words of the law for what comes as data. */
export interface LawWords {
  /** Name of a jurisdiction by its pack. */
  pack(id: string): string
  fact(fact: string): string
  /** What a fact means, as the rooms take it. */
  means(fact: string): string
  value(value: Value): string
  /** A whole day, or as much of it as is known. */
  day(day: string): string
  /** Something with the day from which it holds (`met from 2017-04-03`). */
  dated(written: string): string
  /** What an element asks, in the reader's language. Null: the words of the record are shown, since they are in this language or ask for no fact. */
  element(asking: Asking): string | null
  /** A length of time or a penalty of a plain shape (`10 years`, `6 months to 5 years or fine`); null for any other. */
  term(written: string): string | null
}

/** The language in which the packs of law are written, and notes of ours in them. */
export const RECORD_LANG = 'en'

/** Text that comes as data, apart from the direction of what stands around it. */
export const apart = (text: string): string => `\u2068${text}\u2069`

function wordsIn(say: Say, locale: Locale): LawWords {
  const pack = (id: string): string => say.ifAny(`laws.pack.${id}`) ?? locale.country(id)
  const fact = (name: string): string => say.ifAny(`laws.fact.${name}`) ?? name
  const word = (written: string): string => say.ifAny(`laws.pack.${written}`) ?? say.ifAny(`laws.word.${written}`) ?? apart(written)
  const day = (written: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? locale.date(written, 'long', 'UTC') : written)
  const value = (v: Value): string => {
    if (v === null) return say('parts.unknown')
    if (typeof v === 'boolean') return say(v ? 'parts.yes' : 'parts.no')
    if (typeof v === 'number') return locale.number(v, 1)
    if (typeof v === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(v) ? day(v) : /^[A-Z]{2}$/.test(v) ? locale.country(v) : word(v)
    if (isList(v)) return v.length === 0 ? say('law.none') : locale.list(v.map((w) => word(String(w))))
    return rangeWords(v, say, locale)
  }
  const term = (written: string): string | null => termWords(written, say, locale)
  const asked = (test: Test): string => askedWords(test, fact(test.fact), word, say, locale)
  return {
    pack, fact, means: (name) => say.ifAny(`laws.means.${name}`) ?? name, value, day, term,
    dated: (written) => {
      const [, what = written, from] = /^(.*) from (\d{4}-\d{2}-\d{2})$/.exec(written) ?? []
      const said = say.ifAny(`laws.result.${what}`) ?? term(what) ?? apart(what)
      return from === undefined ? said : say('laws.dated', { what: said, day: day(from) })
    },
    element: ({ asks, unless }) => {
      if (asks === null || locale.lang === RECORD_LANG) return null
      return unless === null ? asked(asks) : say('laws.asks.unless', { asks: asked(asks), unless: asked(unless) })
    },
  }
}

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value)

function rangeWords({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }, say: Say, locale: Locale): string {
  if (min !== undefined && max !== undefined) return say('law.range', { min: locale.number(min), max: locale.number(max) })
  if (min !== undefined) return say('law.range.min', { min: locale.number(min) })
  return max === undefined ? say('parts.unknown') : say('law.range.max', { max: locale.number(max) })
}

const COMPARED = { '<': 'under', '>=': 'least', '<=': 'most', '>': 'over' } as const

/** One sentence for every test: all are a fact, how it is compared, and with what. */
function askedWords({ op, value }: Test, fact: string, word: (written: string) => string, say: Say, locale: Locale): string {
  if (value === true) return fact
  if (value === false) return say('laws.asks.not', { fact })
  const values = Array.isArray(value) ? value : [value]
  const told = values.map((v) => (typeof v === 'number' ? locale.number(v) : word(v)))
  if (op === 'between') return say('laws.asks.between', { fact, from: told[0] ?? '', to: told[1] ?? '' })
  if (op === '<' || op === '>=' || op === '<=' || op === '>') return say(`laws.asks.${COMPARED[op]}`, { fact, n: told[0] ?? '' })
  return say('laws.asks.one', { fact, words: locale.either(told) })
}

const isUnit = (unit: string): unit is Parameters<Locale['length']>[1] => ['year', 'month', 'day', 'hour'].includes(unit)

function termWords(written: string, say: Say, locale: Locale): string | null {
  if (/^life$/i.test(written)) return say('laws.penalty.life')
  if (/^fine(?: only)?$/i.test(written)) return say('laws.penalty.fine')
  const [, term, joined] = /^(.{1,40}) (or|and) fine$/.exec(written) ?? []
  if (term === undefined) return lengthWords(written, say, locale)
  const said = lengthWords(term, say, locale)
  return said === null ? null : say(joined === 'or' ? 'laws.penalty.or-fine' : 'laws.penalty.and-fine', { term: said })
}

/** `10 years`, `3 to 5 years`, `6 months to 10 years`; null for any other shape. */
function lengthWords(written: string, say: Say, locale: Locale): string | null {
  const [, n, unit = '', to, last = ''] = /^(\d{1,3})(?: (year|month|day|hour)s?)?(?:(?: to |-)(\d{1,3}) (year|month)s?)?$/.exec(written) ?? []
  const length = (many: string, of: string): string | null => (isUnit(of) ? locale.length(Number(many), of) : null)
  if (n === undefined) return null
  if (to === undefined) return length(n, unit)
  const [from, end] = [unit === '' || unit === last ? locale.number(Number(n)) : length(n, unit), length(to, last)]
  return from === null || end === null ? null : say('laws.penalty.range', { from, to: end })
}

/** Says names of jurisdictions, facts, values, and what elements ask, in the reader's language. */
export function useLawWords(): LawWords {
  const [say, locale] = [useSay(), useLocale()]
  return useMemo(() => wordsIn(say, locale), [say, locale])
}
