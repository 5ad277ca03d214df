import type { EvidenceFile } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { Revealed } from './contract.ts'
import { placesOf } from './reveal/places.ts'
import { positionOf } from './reveal/position.ts'

/** A place that a file gives away: `position` as `latitude,longitude`, else a name; `instant` when the file tells it with its zone. */
export interface FilePlace {
  readonly locality: 'position' | 'school' | 'address' | 'city'
  readonly value: string
  readonly at: Place
  readonly instant?: string
}

/** Places by a file's own metadata, and by what the sender copied out of it into the report. */
export function filePlaces(file: Pick<EvidenceFile, 'metadata'>, revealed: readonly Revealed[]): FilePlace[] {
  const told = positionOf(file.metadata)
  const sent: FilePlace[] = told === null ? [] : [{ locality: 'position', value: `${told.latitude},${told.longitude}`, at: told.at }]
  return [
    ...sent,
    ...placesOf(revealed).map(({ locality, value, at, instant }) => ({ locality, value, at, ...(instant === undefined ? {} : { instant }) })),
  ]
}
