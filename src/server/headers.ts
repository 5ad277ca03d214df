/** Browsers may do nothing with an answer but read it: nothing loads, runs, frames or is framed. */
export const CSP = {
  'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"], 'sandbox': [],
  'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"],
}

/** A browser that was here over TLS comes by TLS for a year. */
export const YEAR_SECONDS = 31_536_000

/** The headers that helmet sets, for the few answers that go out before it is asked; a test holds the two together. */
export function bareHeaders(encrypted: boolean): Record<string, string> {
  return {
    'content-security-policy': Object.entries(CSP).map(([name, values]) => [name, ...values].join(' ')).join(';'),
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff', 'x-dns-prefetch-control': 'off', 'x-frame-options': 'DENY', 'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0',
    ...OURS, ...(encrypted ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
  }
}

/** Headers of every answer that helmet does not know. */
export const OURS = { 'cache-control': 'no-store', 'permissions-policy': 'camera=(), microphone=(), geolocation=()' }
