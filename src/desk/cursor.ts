import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { bands, type Cursor } from '../triage/index.ts'
import { ReportId } from './shapes.contract.ts'

/** A cursor as it comes back from outside: it only says where to read on; what may be seen is asked anew. */
const Written = z.tuple([
  z.boolean(), z.int().min(0).max(bands.length - 1), z.int().min(0).max(9_999), z.iso.datetime().nullable(), z.iso.datetime(), ReportId,
])

/** The place where a page ends as an opaque word. */
export function writeCursor({ held, band, strongest, expires_at: expiresAt, received_at: receivedAt, report_id: id }: Cursor): string {
  return Buffer.from(JSON.stringify([held, band, strongest, expiresAt, receivedAt, id])).toString('base64url')
}

/** Reads it back; null for the head of the queue. Refuses with `usage` what is none. */
export function readCursor(written: string | undefined): Cursor | null {
  if (written === undefined) return null
  const parsed = Written.safeParse(jsonOf(Buffer.from(written, 'base64url').toString()))
  if (!parsed.success) throw new Refusal('usage', { field: 'after', need: 'the word that the page before gave as next' })
  const [held, band, strongest, expiresAt, receivedAt, id] = parsed.data
  return { held, band, strongest, expires_at: expiresAt, received_at: receivedAt, report_id: id }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
