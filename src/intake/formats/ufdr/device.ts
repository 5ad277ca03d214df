import type { Told, WrittenIdentifier } from '../../contract.ts'

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/imei/i, 'imei'], [/meid/i, 'meid'], [/iccid/i, 'iccid'], [/imsi/i, 'imsi'], [/mac ?address|bluetooth ?(device )?address/i, 'mac'],
  [/advertising ?id|idfa/i, 'advertising-id'], [/android ?id/i, 'android-id'], [/udid|unique ?(device ?)?id/i, 'udid'], [/serial/i, 'serial'],
]

/** Identifiers that an item of the device's own information holds: device ids, and the number of the phone. */
export function deviceIdentifiers(name: string, value: Told<string>): WrittenIdentifier[] {
  const written = value.value.split(/[,;\n]/).map((t) => t.trim()).filter((t) => /\d/.test(t) && t.length <= 100)
  if (/msisdn|phone ?number/i.test(name)) return written.map((w) => ({ hint: 'phone', written: w, at: value.at }))
  const type = TYPES.find(([pattern]) => pattern.test(name))?.[1]
  return type === undefined ? [] : written.map((w) => ({ hint: 'device', written: w, at: value.at, type }))
}
