import type { Wire } from '../../desk/index.ts'

/** The header that only our own pages can send: a browser lets no other site add it without asking us first, and we never allow it. */
export const OWN_HEADER = 'x-sterna'

/**
 * Whether a request may change something: it must prove that it comes from our own pages. Methods that only read need no proof: they change nothing
 * but the log, and no other site can read the answer.
 *
 * - `x-sterna: 1` always: neither forms, images nor links can send it.
 * - `Sec-Fetch-Site`, when the browser sends it, must say `same-origin` (W3C Fetch Metadata); programs that are no browser send none.
 * - `Origin`, when it is sent, must be ours to the letter (`also`: the other names of a demo house on this machine); `null` is not.
 * - A body is JSON, or a file of bytes for uploads; never what a form can send.
 */
export function provesOwnOrigin({ method, headers }: Wire, origin: string, also: readonly string[] = []): boolean {
  if (method === 'GET') return true
  if (headers[OWN_HEADER] !== '1') return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const from = headers['origin']
  if (from !== undefined && from !== origin && !also.some((one) => one === from)) return false
  const type = headers['content-type']
  if (type === undefined) return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
  return typeof type === 'string' && /^application\/(?:json(?:; ?charset=utf-8)?|octet-stream)$/i.test(type)
}
