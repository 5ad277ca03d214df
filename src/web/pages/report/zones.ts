import { createContext, useContext } from 'react'

/** The two zones in which times are shown: the unit's, and that of the place where one was chosen or is beyond doubt. */
export interface Zones {
  readonly unit: string
  readonly place: string | null
}

/** The zone of this machine, by its IANA name. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Both zones by name, where there are two. */
export const zonesIn = ({ unit, place }: Zones): readonly string[] => (place === null ? [unit] : [unit, place])

/** Zones of the report that is open. */
export const ZonesOf = createContext<Zones>({ unit: 'UTC', place: null })
/** See `ZonesOf`. */
export const useZones = (): Zones => useContext(ZonesOf)
