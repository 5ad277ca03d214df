import ipaddr from 'ipaddr.js'
import { at, step, type Place } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { readIso, whenUnix, type When } from '../../../kernel/time.ts'
import { emptyPerson, emptyReading, type Account, type Kept, type Person, type Told, type WrittenIdentifier } from '../../contract.ts'
import { list, number, object, string, type JsonObject } from '../../readers/json.ts'
import type { Found } from './build.ts'
import { repair } from './mojibake.ts'

/** One labelled value of a record; labels are in the language of the account. */
interface Cell {
  readonly label: string
  readonly value: string | null
  readonly seconds: number | null
  readonly at: Place
}

/** True for the account's own records: lists of entries that hold a `string_map_data`. */
export function isAccountRecords(root: JsonObject): boolean {
  return Object.values(root).some((value) => list(value).slice(0, 3).some((entry) => object(object(entry)?.['string_map_data']) !== null))
}

/**
 * Reads personal information and login records. Labels are localised, so addresses are told by their form and not by their
 * label; names, e-mail addresses and phones only by the English labels. Records that neither rule reads are kept verbatim.
 */
export function readAccountRecords(file: string, root: JsonObject): Found {
  const identifiers: WrittenIdentifier[] = []
  const names: Told<string>[] = []
  const handles: Told<string>[] = []
  const kept: Kept[] = []
  let birthDate: Told<string> | null = null
  for (const [key, value] of Object.entries(root)) {
    if (!Array.isArray(value)) kept.push({ path: step(key), verbatim: JSON.stringify(value) })
    list(value).forEach((entry, i) => {
      const pointer = `${step(key)}/${i}`
      const cells = cellsOf(file, entry, pointer)
      const personal = personalOf(cells)
      identifiers.push(...personal.identifiers, ...addressesOf(entry, cells, key))
      names.push(...personal.names)
      handles.push(...personal.handles)
      birthDate ??= personal.birthDate
      if (cells.length === 0) kept.push({ path: pointer, verbatim: JSON.stringify(entry) })
    })
  }
  const whole = at(file, '')
  const account: Account = { service: 'Instagram', names: handles, ids: [], at: whole }
  const person: Person = {
    ...emptyPerson('p0', 'unknown', whole), names, birthDate, identifiers, accounts: handles.length === 0 ? [] : [account],
  }
  const problems: Problem[] = identifiers.length + names.length === 0 ? [problem(
    file, 'unknown-element', 'Account records without a name or an address.',
  )] : []
  return { part: { key: null, part: 'account', main: true, reading: { ...emptyReading, service: 'Instagram', people: [person], kept } }, problems }
}

function cellsOf(file: string, entry: unknown, pointer: string): readonly Cell[] {
  return Object.entries(object(object(entry)?.['string_map_data']) ?? {}).map(([label, value]) => {
    const cell = object(value)
    const written = string(cell?.['value'])
    return {
      label: repair(label).toLowerCase(), value: written === null ? null : repair(written), seconds: number(cell?.['timestamp']),
      at: at(file, `${pointer}/string_map_data${step(label)}/value`),
    }
  })
}

function personalOf(cells: readonly Cell[]) {
  const told = (label: string): readonly Told<string>[] =>
    cells.flatMap((cell) => (cell.label === label && cell.value !== null ? [{ value: cell.value, at: cell.at }] : []))
  const handles = told('username')
  const identifiers: WrittenIdentifier[] = [
    ...told('email').map(({ value, at: place }) => ({ hint: 'email' as const, written: value, at: place })),
    ...told('phone number').map(({ value, at: place }) => ({ hint: 'phone' as const, written: value, at: place })),
    ...handles.map(({ value, at: place }) => ({ hint: 'handle' as const, written: value, service: 'Instagram', at: place })),
  ]
  return { handles, names: told('name'), birthDate: told('date of birth')[0] ?? null, identifiers }
}

/** Internet addresses of a record, with the record's time: its own time cell, else its title when that is a time with a zone. */
function addressesOf(entry: unknown, cells: readonly Cell[], key: string): readonly WrittenIdentifier[] {
  const found = cells.filter((cell) => cell.value !== null && isAddress(cell.value))
  if (found.length === 0) return []
  const when = timeOf(entry, cells)
  const event = /log_?in|anmeld/i.test(key) ? 'login' : /log_?out/i.test(key) ? 'logout' : /sign_?up|registration/i.test(key) ? 'registration' : null
  return found.map((cell) => ({
    hint: 'ip', written: cell.value ?? '', at: cell.at, service: 'Instagram',
    ...(event === null ? {} : { event }), ...(when === null ? {} : { when }),
  }))
}

function isAddress(text: string): boolean {
  return text.length <= 45 && /[.:]/.test(text) && (ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text))
}

function timeOf(entry: unknown, cells: readonly Cell[]): When | null {
  const told = cells.find((cell) => cell.seconds !== null && cell.seconds > 0)?.seconds ?? null
  if (told !== null) return whenUnix(told * 1000, String(told), 'second', 'event')
  const title = string(object(entry)?.['title'])
  return title === null ? null : readIso(title, 'event')
}
