import { readIso, whenUnix, whenUnread, type When } from '../../../kernel/time.ts'
import { number, string, type JsonObject } from '../../readers/json.ts'

/** What may be doubtful about the times of an export, counted. */
export interface TimeDoubts {
  noZone: number
  mismatch: number
  future: number
}

const MINUTE = 60_000
/** Zones lie at quarter hours, at most 14 hours from UTC. */
const QUARTER = 15 * MINUTE
const FURTHEST = 14 * 60 * MINUTE

/**
 * The time of an object from `key` (local time of the exporting computer) and `key_unixtime` (seconds, UTC). With both, `zone` is their
 * difference: the export tells it, in two numbers. Without the second the time stays local. `latest` is the last believable moment in
 * Unix milliseconds. Null when the object has neither.
 */
export function timeAt(source: JsonObject, key: string, means: string, latest: number, doubts: TimeDoubts): When | null {
  const written = string(source[key])
  const seconds = number(source[`${key}_unixtime`])
  const exact = seconds === null ? null : whenUnix(seconds * 1000, written ?? String(seconds), 'second', means)
  const local = written === null ? null : readIso(written, means)
  if (exact !== null && (seconds ?? 0) * 1000 > latest) doubts.future++
  if (exact === null) return written === null ? null : localOnly(local, written, means, doubts)
  if (local?.local == null || exact.instant === null) return exact
  const zone = zoneBetween(Date.parse(`${local.local}Z`) - Date.parse(exact.instant))
  if (zone !== null) return { ...exact, local: local.local, zone }
  doubts.mismatch++
  return exact
}

function localOnly(local: When | null, written: string, means: string, doubts: TimeDoubts): When {
  if (local !== null && local.zone === null) doubts.noZone++
  return local ?? whenUnread(written, means)
}

/** `+02:00` for a difference between local time and UTC in milliseconds; null when no zone has it. */
function zoneBetween(difference: number): string | null {
  if (Math.abs(difference) > FURTHEST || difference % QUARTER !== 0) return null
  const minutes = Math.abs(difference) / MINUTE
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${difference < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
