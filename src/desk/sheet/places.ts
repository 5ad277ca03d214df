import type { z } from 'zod'
import type { Footprint } from '../../footprint/index.ts'
import type { Reading } from '../../intake/index.ts'
import type { Locality } from '../../intake/contract.ts'
import type { FileFound } from '../../media/index.ts'
import type { PlaceShown, sides } from '../sheet-shapes.contract.ts'
import { beginning, told, written } from './cut.ts'
import { codeOf } from './people.ts'

type Shown = z.input<typeof PlaceShown>
type Side = (typeof sides)[number]

const POSITION = /^\s{0,4}(-?\d{1,2}(?:\.(\d{1,15}))?)\s{0,4}[,;]\s{0,4}(-?\d{1,3}(?:\.(\d{1,15}))?)\s{0,4}$/
/** Metres of one degree of latitude (WGS 84, mean). */
const DEGREE_METRES = 111_320
/** No digits make a position finer than the device that took it. */
const FINEST_METRES = 10

/** A point as fine as its digits; null when the value is no position on Earth. */
export function pointOf(value: string): Shown['point'] {
  const m = POSITION.exec(beginning(value, 80))
  if (m === null) return null
  const [latitude, longitude] = [Number(m[1]), Number(m[3])]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const digits = Math.min(m[2]?.length ?? 0, m[4]?.length ?? 0)
  return { latitude, longitude, withinMetres: Math.max(FINEST_METRES, Math.round(DEGREE_METRES / 10 ** digits)) }
}

function localityShown(l: Locality, side: Side): Shown {
  return {
    kind: l.kind, told: written(l), side, from: 'field', country: codeOf(l.kind === 'country' ? l.country ?? l.value : l.country),
    point: l.kind === 'position' ? pointOf(l.value) : null, grade: null, when: told(l.when), events: 1,
  }
}

/** Countries of addresses on the network: one entry a country and side, with the best grade and how many events. */
function networkShown({ graded }: Footprint, sideOf: (ref: string | null) => Side): Shown[] {
  const byCountry = Map.groupBy(graded.filter((g) => g.country !== null), (g) => `${g.country} ${sideOf(g.trace.person)}`)
  return [...byCountry.values()].flatMap((events): Shown[] => {
    const [best] = events.toSorted((x, y) => (x.grade < y.grade ? -1 : x.grade > y.grade ? 1 : 0))
    if (best === undefined) return []
    return [{
      kind: 'network', told: written({ value: best.trace.written, at: best.trace.at }), side: sideOf(best.trace.person), from: 'network', country: best.country,
      point: null, grade: best.grade, when: told(best.trace.when), events: events.length,
    }]
  })
}

/** Every place that a report tells: of people, of the report, of files, of addresses. Nothing is looked up: what is no position is no point. */
export function placesShown(reading: Reading, footprint: Footprint, known: readonly FileFound[], sideOf: (ref: string | null) => Side): Shown[] {
  return [
    ...reading.people.flatMap((p) => p.localities.map((l) => localityShown(l, p.role))),
    ...reading.localities.map((l) => localityShown(l, 'none')),
    ...known.flatMap((f) => f.places.map((p): Shown => ({
      kind: p.locality, told: written(p), side: 'none', from: 'file', country: null, point: p.locality === 'position' ? pointOf(p.value) : null, grade: null,
      when: null, events: 1,
    }))),
    ...networkShown(footprint, sideOf),
  ]
}

/** Zones of countries by the tables of the machine; those of one country in the order of the tables. */
export function zonesOf(codes: readonly string[]): { country: string; zones: string[] }[] {
  return [...new Set(codes.map((c) => c.slice(0, 2)))].map((country) => ({ country, zones: zonesIn(country) })).filter((z) => z.zones.length > 0)
}

function zonesIn(country: string): string[] {
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & { getTimeZones?: () => string[] | undefined }
  return (locale.getTimeZones?.() ?? []).slice(0, 40)
}
