import type { SignId } from '../conversation/index.ts'
import { Refusal } from '../kernel/refusal.ts'

/** Ages that the signs of told ages can tell; their value is a number of years. */
const YEARS: Readonly<Partial<Record<SignId, readonly [number, number]>>> = { 'age-told': [0, 17], 'adult-age-told': [18, 120] }

/** What a person says that a sign tells; refuses with `usage` an age that the sign cannot tell. */
export function signValue(value: string | number | null, id: SignId): string | number | null {
  const years = YEARS[id]
  if (value !== null && years !== undefined && (typeof value !== 'number' || value < years[0] || value > years[1])) {
    throw new Refusal('usage', { value, need: `an age in years from ${years[0]} to ${years[1]} for ${id}` })
  }
  return value
}
