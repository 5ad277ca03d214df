import { gradeAddress } from './address.ts'
import type { AddressEvent, Graded, Trace } from './contract.ts'
import { idOf } from './sightings.ts'

/** Grades all address events of one report; events of the same holder and address corroborate one another. */
export function gradeTraces(traces: readonly Trace[], countryOf: (address: string) => string | null): Graded[] {
  const addresses = traces.filter((t) => t.kind === 'ip' && t.normal !== null)
  const events = addresses.map(eventOf)
  return addresses.map((trace, i) => {
    const event = events[i] ?? eventOf(trace)
    const { grade, because } = gradeAddress(event, events.filter((_, j) => j !== i))
    return { trace, grade, because, country: countryOf(event.address) }
  })
}

function eventOf(t: Trace): AddressEvent {
  return { address: t.normal ?? t.written, holder: t.person === null ? null : idOf(t.reportId, t.person), when: t.when, port: t.port, proxy: t.proxy }
}
