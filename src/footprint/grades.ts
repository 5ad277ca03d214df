import { gradeAddress, witnesses } from './address.ts'
import type { AddressEvent, Graded, Trace } from './contract.ts'
import { idOf } from './sightings.ts'

/** Grades all address events of one report; events of the same holder and address corroborate one another. */
export function gradeTraces(traces: readonly Trace[], countryOf: (address: string) => string | null): Graded[] {
  const addresses = traces.filter((t) => t.kind === 'ip' && t.normal !== null)
  const seen = addresses.map((trace) => ({ trace, event: eventOf(trace) }))
  const together = Map.groupBy(seen, ({ event }) => `${event.holder ?? ''} ${event.address}`)
  const told = new Map([...together].map(([key, of]) => [key, witnesses(of.map(({ event }) => event))]))
  return seen.map(({ trace, event }) => {
    const { grade, because } = gradeAddress(event, told.get(`${event.holder ?? ''} ${event.address}`) ?? [])
    return { trace, grade, because, country: countryOf(event.address) }
  })
}

function eventOf(t: Trace): AddressEvent {
  return { address: t.normal ?? t.written, holder: t.person === null ? null : idOf(t.reportId, t.person), when: t.when, port: t.port, proxy: t.proxy }
}
