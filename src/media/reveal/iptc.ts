import { decode } from '../../kernel/text.ts'
import { whenOf } from '../../kernel/time.ts'
import type { Revealed } from '../contract.ts'
import { saysNoTime } from './clock.ts'
import type { Gatherer } from './gather.ts'
import { textOf } from './texts.ts'
import { viewOf } from './view.ts'

/** Datasets of record 2 that give something away (IPTC-IIM 4.2, "application record"). */
const DATASETS: Readonly<Record<number, readonly [Revealed['kind'], string]>> = {
  5: ['words', 'ObjectName'], 25: ['words', 'Keywords'], 26: ['place-name', 'ContentLocationCode'], 27: ['place-name', 'ContentLocationName'],
  40: ['words', 'SpecialInstructions'], 65: ['software', 'OriginatingProgram'], 80: ['person', 'By-line'], 85: ['person', 'By-lineTitle'],
  90: ['place-name', 'City'], 92: ['place-name', 'Sublocation'], 95: ['place-name', 'Province-State'], 100: ['place-name', 'CountryCode'],
  101: ['place-name', 'Country'], 103: ['words', 'OriginalTransmissionReference'], 105: ['words', 'Headline'], 110: ['person', 'Credit'],
  115: ['words', 'Source'], 116: ['person', 'CopyrightNotice'], 118: ['person', 'Contact'], 120: ['words', 'Caption'], 122: ['person', 'Writer'],
}

/** Date and time datasets that belong together. */
const TIMES = [[55, 60, 'DateTimeCreated'], [62, 63, 'DigitalCreationDateTime']] as const

const MARK = 0x1c
const MOST_DATASETS = 2000

interface Dataset {
  readonly record: number
  readonly number: number
  readonly bytes: Uint8Array
}

/** Reads IPTC-IIM as it lies in Photoshop's resources and in TIFF. UTF-8 where the envelope says so or the bytes are, else Windows-1252. */
export function readIptc(to: Gatherer, block: Uint8Array): void {
  const datasets = datasetsOf(to, block)
  for (const { record, number, bytes } of datasets) {
    const meaning = record === 2 ? DATASETS[number] : undefined
    if (meaning !== undefined) to.put({ kind: meaning[0], name: meaning[1], value: textOf(bytes), path: `iptc/2:${number}` })
  }
  for (const [dateNumber, timeNumber, name] of TIMES) {
    const of = (number: number): string => {
      const set = datasets.find((d) => d.record === 2 && d.number === number)
      return set === undefined ? '' : decode(set.bytes.subarray(0, 40)).text.trim()
    }
    putCreated(to, name, dateNumber, of(dateNumber), of(timeNumber))
  }
}

function datasetsOf(to: Gatherer, block: Uint8Array): readonly Dataset[] {
  const view = viewOf(block)
  const found: Dataset[] = []
  let offset = 0
  while (view.u8(offset) === MARK) {
    const [record, number, short] = [view.u8(offset + 1), view.u8(offset + 2), view.u16(offset + 3)]
    if (record === null || number === null || short === null) {
      to.trouble('truncated', 'IPTC.')
      return found
    }
    const isLong = short >= 0x8000
    const length = isLong ? longLength(short & 0x7fff, view.u32(offset + 5)) : short
    const start = offset + (isLong ? 9 : 5)
    if (length === null) {
      to.trouble('malformed', 'IPTC: a length that no value has.')
      return found
    }
    if (start + length > block.length) to.trouble('truncated', 'IPTC.')
    if (found.length >= MOST_DATASETS) {
      to.trouble('too-many', `IPTC: the first ${MOST_DATASETS} values were read.`)
      return found
    }
    found.push({ record, number, bytes: block.subarray(start, start + length) })
    offset = start + length
  }
  if (offset < block.length && block.subarray(offset, offset + 64).some((b) => b !== 0)) to.trouble(
    'malformed', 'IPTC: bytes that belong to no value.',
  )
  return found
}

/** An extended dataset tells how wide its length is; only four bytes are ever used. */
const longLength = (width: number, length: number | null): number | null => (width === 4 ? length : null)

function putCreated(to: Gatherer, name: string, number: number, date: string, time: string): void {
  if (saysNoTime(date)) return
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(date.replaceAll('-', ''))
  const clock = /^(\d{2}):?(\d{2}):?(\d{2})?\s?([+-]\d{2}:?\d{2})?$/.exec(time)
  const instant = day === null || clock?.[4] === undefined ? null : instantOf([...day.slice(1), ...clock.slice(1, 4)], clock[4])
  const value = time === '' ? date : `${date} ${time}`
  to.put({ kind: 'time', name, value, path: `iptc/2:${number}`, ...(instant === null ? {} : { instant }) })
}

function instantOf(digits: readonly (string | undefined)[], zone: string): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits.map((d) => Number(d ?? '0'))
  return whenOf({ year, month, day, hour, minute, second }, '', zone, 'second', 'time in a file')?.instant ?? null
}
