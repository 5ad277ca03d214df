import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { WORK, type Work } from './password-hash.ts'

/** The agency's own provider of identities (OpenID Connect). */
export interface AgencySettings {
  readonly issuer: URL
  readonly clientId: string
  /** Null for a public client: then only PKCE protects the code. */
  readonly clientSecret: string | null
  /** The claim whose value is a person's name here; null: only accounts that were linked by hand. */
  readonly claim: string | null
  /** One of these must stand in `acr`; empty: the provider is trusted to ask for two factors. */
  readonly acr: readonly string[]
  /** Hosts beside the issuer's own that its metadata may name. */
  readonly hosts: readonly string[]
  /** Whether signing out here also signs out there. */
  readonly signOutThere: boolean
}

/** How people sign in to this house. */
export interface SignInSettings {
  /** The one origin of our pages, as browsers write it: `https://sterna.example.org`. */
  readonly origin: string
  /** Further origins whose pages may change something: the other names of this machine, for a demo house. */
  readonly alsoOrigins?: readonly string[]
  /** The name for which passkeys are made: the host of the origin (WebAuthn, "relying party identifier"). */
  readonly rpId: string
  /** Passwords with a second factor, where people have no passkeys. */
  readonly passwords: boolean
  /** What hashing a password costs. */
  readonly work: Work
  readonly agency: AgencySettings | null
  /** What the agency tells everybody before they sign in (CJIS Security Policy AC-8); absent when it tells nothing. */
  readonly notice?: string
}

const Words = z.string().max(1_000).transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))

const Environment = z.object({
  STERNA_ORIGIN: z.string().max(300).optional(),
  STERNA_PASSWORDS: z.enum(['allowed', 'off']).default('off'),
  STERNA_OIDC_ISSUER: z.string().max(500).optional(),
  STERNA_OIDC_CLIENT_ID: z.string().min(1).max(300).optional(),
  STERNA_OIDC_CLAIM: z.string().regex(/^[A-Za-z0-9_:/.-]{1,100}$/).optional(),
  STERNA_OIDC_ACR: Words.default([]),
  STERNA_OIDC_HOSTS: Words.default([]),
  STERNA_OIDC_SIGN_OUT: z.enum(['here', 'there']).default('here'),
})

/**
 * Reads the settings of sign-in from the environment. `port` is where the server listens, for the origin when none is set; `clientSecret` is what the
 * file held that `STERNA_OIDC_CLIENT_SECRET_FILE` names, `notice` what that of `STERNA_NOTICE_FILE` held. Refuses with `usage`; a variable of the
 * wrong form is a `ZodError` that names it.
 */
export function readSignInSettings(
  environment: Readonly<Record<string, string | undefined>>, port: number, clientSecret: string | null, notice: string | null = null,
): SignInSettings {
  const set = Environment.parse(environment)
  const origin = originOf(set.STERNA_ORIGIN ?? `http://localhost:${port}`, 'STERNA_ORIGIN')
  // An address is no name: browsers make no passkey for it (WebAuthn, 5.1.3 step 8: the effective domain must be a domain).
  if (isAddress(origin.hostname)) throw new Refusal('usage', { setting: 'STERNA_ORIGIN', need: 'a host name; passkeys are not made for addresses' })
  return {
    origin: origin.origin, rpId: origin.hostname, passwords: set.STERNA_PASSWORDS === 'allowed', work: WORK, agency: agencyOf(set, clientSecret),
    ...(notice === null ? {} : { notice: noticeOf(notice) }),
  }
}

/** Longest text before sign-in, in letters. */
const NOTICE_LETTERS = 8_000

/** Characters that nobody sees or that turn the writing; lines may end. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** The text before sign-in: lines of words, shown as text wherever it is shown. */
function noticeOf(written: string): string {
  const lines = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (lines === '' || lines.length > NOTICE_LETTERS || UNSEEN.test(lines.replace(/[\n\t]/g, '')) || !lines.isWellFormed()) {
    throw new Refusal('usage', { setting: 'STERNA_NOTICE_FILE', need: `a text of at most ${NOTICE_LETTERS} letters` })
  }
  return lines
}

function agencyOf(set: z.output<typeof Environment>, clientSecret: string | null): AgencySettings | null {
  if (set.STERNA_OIDC_ISSUER === undefined) return null
  if (set.STERNA_OIDC_CLIENT_ID === undefined) throw new Refusal(
    'usage', { setting: 'STERNA_OIDC_CLIENT_ID', need: 'the id of this house at the provider' },
  )
  const issuer = urlOf(set.STERNA_OIDC_ISSUER, 'STERNA_OIDC_ISSUER')
  if (issuer.search !== '' || issuer.hash !== '') throw new Refusal(
    'usage', { setting: 'STERNA_OIDC_ISSUER', need: 'an address without query and fragment' },
  )
  return {
    issuer, clientId: set.STERNA_OIDC_CLIENT_ID, clientSecret, claim: set.STERNA_OIDC_CLAIM ?? null, acr: set.STERNA_OIDC_ACR,
    hosts: set.STERNA_OIDC_HOSTS.map((h) => h.toLowerCase()), signOutThere: set.STERNA_OIDC_SIGN_OUT === 'there',
  }
}

function originOf(text: string, setting: string): URL {
  const url = urlOf(text, setting)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') throw new Refusal('usage', { setting, need: 'scheme, host and port only' })
  return url
}

/** An address over TLS, or on this machine. */
function urlOf(text: string, setting: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const sound = url !== null && url.username === '' && url.password === ''
    && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  if (!sound) throw new Refusal('usage', { setting, need: 'an https address; http only on this machine' })
  return url
}

function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Names and addresses of this machine itself, as `URL` writes them. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}
