/**
 * Our cookies. `session` says who is signed in, `step` binds a step of signing in to one browser, `agency` binds the way to the agency's provider and
 * back.
 * All are `__Host-` (RFC 6265bis, 4.1.3): set over TLS or on this machine, for this host alone, for all paths.
 */
export const COOKIES = { session: '__Host-sterna', step: '__Host-sterna-step', agency: '__Host-sterna-agency' } as const

/** One of our cookies. */
export type CookieName = keyof typeof COOKIES

/**
 * Only `agency` is Lax: the provider sends the browser back by a link from its own site, and a strict cookie would not come along. It carries nothing
 * but the proof that this browser began; all others are Strict, so that no other site can make a request with them, not even by a link.
 */
const SAME_SITE = { session: 'Strict', step: 'Strict', agency: 'Lax' } as const

/** What a cookie's header holds for one of our names; null when it is missing, stands twice, or is no secret of ours. */
export function cookieIn(header: string | readonly string[] | undefined, name: CookieName): string | null {
  const pairs = (typeof header === 'string' ? [header] : header ?? []).flatMap((line) => line.split(';'))
  const found = pairs.map((pair) => pair.trim()).filter((pair) => pair.startsWith(`${COOKIES[name]}=`))
  const [one] = found
  return one === undefined || found.length > 1 ? null : one.slice(COOKIES[name].length + 1)
}

/** The header that sets a cookie. Without an age it goes when the browser closes. */
export function setCookie(name: CookieName, value: string, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${COOKIES[name]}=${value}; Path=/${age}; Secure; HttpOnly; SameSite=${SAME_SITE[name]}`
}

/** The header that takes a cookie away. */
export function dropCookie(name: CookieName): string {
  return setCookie(name, '', 0)
}
