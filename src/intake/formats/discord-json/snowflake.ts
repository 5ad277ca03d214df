import { string } from '../../readers/json.ts'

/** Discord's own epoch, 2015-01-01T00:00:00Z, in Unix milliseconds. */
const EPOCH = 1_420_070_400_000n

/**
 * The moment that a Discord id carries, in Unix milliseconds: its upper 42 bits, counted from 2015. Null for anything that
 * is no such id (fewer than 15 digits would lie in the service's first days, before it opened; more than 64 bits).
 * @see Discord developer documentation, "Snowflakes", read 2026-11-21
 */
export function snowflakeMilliseconds(id: string): number | null {
  if (!/^\d{15,20}$/.test(id)) return null
  const bits = BigInt(id)
  return bits >> 64n === 0n ? Number((bits >> 22n) + EPOCH) : null
}

/** An id as text. Numbers beyond 2^53 are none: JSON has already rounded them to somebody else's id. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return null
  return string(value)
}
