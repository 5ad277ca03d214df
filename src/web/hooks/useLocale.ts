import { langs, type Lang } from '../settings.ts'
import { useLang } from '../words/say.tsx'

const DATES = {
  short: { day: 'numeric', month: 'short' }, day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, long: { dateStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** How the reader's language writes numbers, dates, lists and names of countries. Times are in the zone of this machine unless one is given; `dateTime` names it, `date` and `time` do not. */
export interface Locale {
  readonly lang: Lang
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly number: (n: number, digits?: number) => string
  /** A number in another style. */
  readonly numberAs: (n: number, style: Intl.NumberFormatOptions) => string
  /** `part` of 1 as per cent. */
  readonly percent: (part: number) => string
  readonly date: (iso: string, style?: keyof typeof DATES, zone?: string) => string
  readonly time: (iso: string, zone?: string) => string
  /** Date, time and the name of the zone. */
  readonly dateTime: (iso: string, zone?: string) => string
  /** An instant in another style. */
  readonly instantAs: (iso: string, style: Intl.DateTimeFormatOptions) => string
  /** A local time as a source told it (`2026-03-01T20:15:00`), moved into no zone. */
  readonly asTold: (local: string, style: Intl.DateTimeFormatOptions) => string
  /** Time between two instants, in the two largest units (`1 d 3 h`); the same length whichever way. */
  readonly left: (fromIso: string, toIso: string) => string
  readonly list: (words: readonly string[]) => string
  /** One of them: `a, b or c`. */
  readonly either: (words: readonly string[]) => string
  /** A length of time in words (`10 years`). */
  readonly length: (n: number, unit: 'year' | 'month' | 'day' | 'hour') => string
  /** Name of a country or part of one (`GB`, `GB-SCT`); the code where there is no name. */
  readonly country: (code: string) => string
  /** Name of a language by its tag; the tag where there is no name. */
  readonly language: (tag: string) => string
  readonly bytes: (n: number) => string
}

/** Writers of numbers, dates and lists are dear to make and cheap to use: each is made once, by what it writes. */
function once<O, T>(make: (options: O) => T): (options: O) => T {
  const made = new Map<string, T>()
  return (options) => {
    const key = JSON.stringify(options)
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(options)
    made.set(key, fresh)
    return fresh
  }
}

const languageNames = once((tags: readonly string[]) => new Intl.DisplayNames(tags, { type: 'language', fallback: 'code' }))

function languageIn(tags: readonly string[], tag: string): string {
  try {
    return languageNames(tags).of(tag) ?? tag
  } catch {
    return tag // no tag of a language
  }
}

type Numbers = (options: Intl.NumberFormatOptions) => Intl.NumberFormat

const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const

function leftIn(numbers: Numbers, ms: number): string {
  const whole = Math.max(0, Math.abs(ms))
  const first = units.findIndex(([, size]) => whole >= size)
  const at = first === -1 ? units.length - 1 : first
  let rest = whole
  const parts = units.slice(at, at + (whole >= 10 * 86_400_000 ? 1 : 2)).map(([unit, size]) => {
    const n = Math.floor(rest / size)
    rest -= n * size
    return { n, text: numbers({ style: 'unit', unit, unitDisplay: 'narrow' }).format(n) }
  })
  const told = parts.filter(({ n }, i) => n > 0 || i === 0).map((p) => p.text)
  return told.join(' ')
}

function bytesIn(numbers: Numbers, n: number): string {
  const size = n < 1_000 ? 0 : n < 1_000_000 ? 1 : n < 1_000_000_000 ? 2 : 3
  const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[size] ?? 'byte'
  return numbers({ style: 'unit', unit, unitDisplay: size === 0 ? 'long' : 'short', maximumFractionDigits: 1 }).format(n / 1_000 ** size)
}

function localeOf(lang: Lang): Locale {
  const { tag, dir } = langs[lang]
  // Where a browser does not write a language (Welsh in most), dates and numbers stand as in British English, not as its own settings have it.
  const tags = [tag, langs.en.tag]
  const names = new Intl.DisplayNames(tags, { type: 'region', fallback: 'code' })
  const lists = new Intl.ListFormat(tags, { type: 'conjunction' })
  const choices = new Intl.ListFormat(tags, { type: 'disjunction' })
  const numbers: Numbers = once((options) => new Intl.NumberFormat(tags, options))
  const dates = once((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tags, options))
  const format = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const at = new Date(iso)
    return Number.isNaN(at.getTime()) ? iso : dates(options).format(at)
  }
  const inZone = (zone?: string) => (zone === undefined ? {} : { timeZone: zone })
  const country = (code: string): string => {
    const [land = '', part] = code.split('-')
    const name = /^[A-Z]{2}$/.test(land) ? names.of(land) ?? land : land
    return part === undefined ? name : `${name} (${part})`
  }
  return {
    lang, tag, dir,
    number: (n, digits = 0) => numbers({ maximumFractionDigits: digits }).format(n),
    numberAs: (n, style) => numbers(style).format(n),
    percent: (part) => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(part),
    date: (iso, style = 'day', zone) => format(iso, { ...DATES[style], ...inZone(zone) }),
    time: (iso, zone) => format(iso, { hour: '2-digit', minute: '2-digit', ...inZone(zone) }),
    dateTime: (iso, zone) => format(iso, { ...DATES.day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short', ...inZone(zone) }),
    instantAs: format,
    asTold: (local, style) => (Number.isNaN(Date.parse(`${local.slice(0, 19)}Z`)) ? local : format(`${local.slice(0, 19)}Z`, { ...style, timeZone: 'UTC' })),
    left: (from, to) => leftIn(numbers, Date.parse(to) - Date.parse(from)),
    list: (words) => lists.format(words),
    either: (words) => choices.format(words),
    length: (n, unit) => numbers({ style: 'unit', unit, unitDisplay: 'long' }).format(n),
    country, language: (of) => languageIn(tags, of), bytes: (n) => bytesIn(numbers, n),
  }
}

const localeFor = once(localeOf)

/** How the reader's language writes things. */
export const useLocale = (): Locale => localeFor(useLang())
