import { foldName, saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { NormalForm } from './plug.ts'

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau', 'sr', 'sra', 'srta', 'mme',
  'mlle', 'jr', 'ii', 'iii'])

/**
 * A birth date as `YYYY-MM-DD`: ISO, or with dots, slashes or dashes when day and month cannot be mistaken for each other.
 * Null when the day is unclear or not told.
 */
export function birthDay(written: string): string | null {
  const text = written.length > 40 ? '' : tidy(written)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text)
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (other === null) return null
  const [first, second, year] = [Number(other[1]), Number(other[3]), Number(other[4])]
  // With dots the day stands first wherever that form is used.
  if (other[2] === '.' || first > 12 || first === second) return realDay(year, second, first)
  return second > 12 ? realDay(year, first, second) : null
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

function folded(name: string): string {
  const comma = /^([^,]{1,100}),([^,]{1,100})$/.exec(name)
  const words = foldName(comma === null ? name : `${comma[2] ?? ''} ${comma[1] ?? ''}`).split(' ')
  const telling = words.filter((word, i) => !TITLES.has(word) || (i > 0 && i < words.length - 1))
  return telling.join(' ')
}

function normal(written: string): NormalForm | null {
  const text = tidy(written)
  const bar = text.lastIndexOf('|')
  const name = folded(bar < 0 ? text : text.slice(0, bar))
  if (saysNothing(name) || name.length > 200 || !/\p{L}{2}/u.test(name)) return null
  const born = bar < 0 ? null : birthDay(text.slice(bar + 1))
  if (born !== null && name.includes(' ')) return { normal: `${name}|${born}`, alias: name }
  // A first name and a birthday are shared by many children: they add, they do not join.
  if (born !== null) return { normal: `${name}|${born}`, alias: name, weak: true, bits: 8, note: 'single name with a birth date' }
  const note = name.includes(' ') ? 'name without a birth date' : 'single name without a birth date'
  return { normal: `${name}|`, alias: name, weak: true, bits: name.includes(' ') ? 4 : 1, note }
}

/**
 * A person's name with the birth date behind a bar: `Robin Example|2010-05-02`. The alias is the folded name alone. A name
 * without a full birth date may only add to other evidence: names are shared.
 */
export const personName = kind({
  id: 'person-name',
  label: 'Name and birth date',
  weight: { bits: 14, silentFrom: 40, aliasBits: 4 },
  normal,
  examples: {
    'Robin Éxample|2010-05-02': 'robin example|2010-05-02',
    'EXAMPLE, Robin|2010-05-02': 'robin example|2010-05-02',
    'Mr Robin Example': 'robin example|',
    'Robin Example|': 'robin example|',
    'Robin Example|31.05.2010': 'robin example|2010-05-31',
    'Robin Example|05/02/2010': 'robin example|',
    'Robin Example|2010-02-31': 'robin example|',
    'Unknown': null,
    'R': null,
  },
})
