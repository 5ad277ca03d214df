import { geoEqualEarth, geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature, type merge } from 'topojson-client'
import world from 'world-atlas/countries-110m.json'
import { countryOfNumber } from './country-numbers.ts'
import { MAP } from './map-size.ts'
import type { PlaceShown } from './sheet.ts'

const EARTH_METRES = 6_371_008
/** A ring that is wider than this says "somewhere there", and is dashed. */
const WIDE_METRES = 5_000
const LEAST_PX = 9

type Topology = Parameters<typeof feature>[0]
type Collection = Exclude<Parameters<typeof merge>[1], readonly unknown[]>

const topology = world as unknown as Topology & { readonly objects: { readonly countries: Collection } }
const lands = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>
const codeOf = (f: Feature<Geometry, { name: string }>): string | null => (f.properties.name === 'Kosovo' ? 'XK' : countryOfNumber(f.id))

/** A country on the map: `isTold` by the source itself, else by an address range or a guess of the house. */
export interface Land {
  readonly code: string | null
  readonly path: string
  readonly state: 'none' | 'told' | 'likely'
}

/** A point on the map with the ring in which it lies. */
export interface Point {
  readonly place: PlaceShown
  readonly x: number
  readonly y: number
  readonly r: number
  readonly isWide: boolean
}

/** What is drawn. `absent`: countries that are too small for this map. */
export interface Drawing {
  readonly lands: readonly Land[]
  readonly points: readonly Point[]
  readonly absent: readonly string[]
}

/** Draws countries and points that places name, as near as they all fit; nothing that no source tells. */
export function drawingOf(places: readonly PlaceShown[]): Drawing {
  const told = new Set(places.flatMap((p) => (p.country !== null && p.from !== 'network' ? [p.country] : [])))
  const likely = new Set(places.flatMap((p) => (p.country !== null && p.from === 'network' ? [p.country] : [])))
  const onMap = lands.features.filter((f) => told.has(codeOf(f) ?? '') || likely.has(codeOf(f) ?? ''))
  const points = places.filter((p) => p.point !== null)
  const projection = projectionFor(onMap, points)
  const path = geoPath(projection)
  const has = new Set(onMap.map((f) => codeOf(f)))
  return {
    lands: lands.features.flatMap((f) => {
      const d = path(f)
      const code = codeOf(f)
      return d === null ? [] : [{ code, path: d, state: code !== null && told.has(code) ? 'told' as const : code !== null && likely.has(code) ? 'likely' as const : 'none' as const }]
    }),
    points: points.flatMap((place) => pointOn(projection, place)), absent: [...told, ...likely].filter((c) => !has.has(c)),
  }
}

function pointOn(projection: GeoProjection, place: PlaceShown): Point[] {
  if (place.point === null) return []
  const at = projection([place.point.longitude, place.point.latitude])
  if (at === null) return []
  const stretch = 1 / Math.max(0.2, Math.cos(place.point.latitude * Math.PI / 180))
  const r = projection.scale() * stretch * place.point.withinMetres / EARTH_METRES
  return [{ place, x: at[0], y: at[1], r: Math.max(LEAST_PX, r), isWide: place.point.withinMetres > WIDE_METRES }]
}

const ROOM_PX = 24
/** Around a point so many degrees are shown, so that a coast or a border is in sight. */
const AROUND_DEGREES = 3
const WORLD_SPAN = 150

function projectionFor(onMap: readonly Feature[], points: readonly PlaceShown[]): GeoProjection {
  const frame: [[number, number], [number, number]] = [[ROOM_PX, ROOM_PX], [MAP.width - ROOM_PX, MAP.height - ROOM_PX]]
  const corners = points.flatMap(({ point }) => (point === null ? [] : [
    [point.longitude - AROUND_DEGREES, Math.max(-80, point.latitude - AROUND_DEGREES)], [point.longitude + AROUND_DEGREES, Math.min(80, point.latitude + AROUND_DEGREES)],
  ]))
  const focus = { type: 'GeometryCollection', geometries: [...onMap.map((f) => f.geometry), ...(corners.length === 0 ? [] : [{ type: 'MultiPoint' as const, coordinates: corners }])] }
  if (focus.geometries.length === 0) return geoEqualEarth().fitExtent(frame, { type: 'Sphere' })
  const fitted = geoMercator().rotate([-centreOf(corners, onMap), 0]).fitExtent(frame, focus)
  const isWorld = fitted.scale() * Math.PI * 2 < MAP.width * 360 / WORLD_SPAN / 2
  return (isWorld ? geoEqualEarth().fitExtent(frame, focus) : fitted).clipExtent([[0, 0], [MAP.width, MAP.height]])
}

/** A longitude in the middle of what is shown, so that what lies on both sides of the date line stays together. */
function centreOf(corners: readonly (readonly number[])[], onMap: readonly Feature[]): number {
  const longitudes = [...corners.map(([lon]) => lon ?? 0), ...onMap.map((f) => geoPath().centroid(f as GeoPermissibleObjects)[0])].filter((n) => Number.isFinite(n))
  if (longitudes.length === 0) return 0
  const turn = longitudes.map((lon) => lon * Math.PI / 180)
  return Math.atan2(turn.reduce((n, a) => n + Math.sin(a), 0), turn.reduce((n, a) => n + Math.cos(a), 0)) * 180 / Math.PI
}
