/** What the page uses of Trusted Types (W3C, read 2026-11-22); browsers without it leave it undefined. */
interface TrustedScriptURL {
  toString(): string
}

declare var trustedTypes: undefined | {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): TrustedScriptURL }
}
