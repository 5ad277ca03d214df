import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, ClientSecretBasic,
  ClientSecretPost,
  clockSkew, clockTolerance, Configuration, customFetch, discovery, enableNonRepudiationChecks, None, type ClientAuth, type CustomFetch,
  type ServerMetadata,
} from 'openid-client'
import { Refusal } from '../../kernel/refusal.ts'
import { isLoopback, type AgencySettings } from './settings.ts'

/** Who the agency's provider says somebody is. */
export interface AgencyIdentity {
  readonly issuer: string
  /** The provider's own id of them (`sub`): what an account is linked by. */
  readonly subject: string
  /** The value of the claim that is set to hold people's names here; null when none is set or told. */
  readonly name: string | null
}

/** What binds the way to the provider and back. */
export interface AgencyTrip {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The agency's provider of identities. `now` is the moment of the house: the provider's times are held against it. */
export interface Agency {
  readonly issuer: string
  /** Where the browser goes to sign in there; `fresh` asks for a new proof, however lately one was given. Refuses with `service-missing`. */
  begin(trip: AgencyTrip, fresh: boolean, now: string): Promise<URL>
  /**
   * Who came back; null when anything is not right: state, nonce, issuer, audience, signature, times, class of proof. `withinSeconds`: how old the
   * proof may be.
   */
  finish(query: URLSearchParams, trip: AgencyTrip, withinSeconds: number | null, now: string): Promise<AgencyIdentity | null>
  /** Where the browser goes to sign out there too; null when the provider has no such place. */
  signOut(now: string): Promise<URL | null>
}

/** Where the provider sends the browser back. */
export const CALLBACK = '/api/sign-in/agency/callback'

const TIMEOUT_SECONDS = 10
/** How far the clocks of the two may differ. */
const TOLERANCE_SECONDS = 30
const KNOWN_MS = 600_000
const ANSWER_BYTES = 1 << 20

/** Opens the way to the provider. It is asked nothing until somebody signs in. */
export function openAgency(settings: AgencySettings, origin: string): Agency {
  const redirect = `${origin}${CALLBACK}`
  const fetchThere = fetchOnly(settings)
  let known: { readonly at: number; readonly server: ServerMetadata } | null = null
  const configured = async (now: string): Promise<Configuration> => {
    const at = Date.parse(now)
    if (known === null || Math.abs(at - known.at) > KNOWN_MS) known = { at, server: await discovered(settings, fetchThere) }
    return configurationOf(known.server, settings, fetchThere, now)
  }
  const asked = async ({ state, nonce, verifier }: AgencyTrip, fresh: boolean): Promise<Record<string, string>> => ({
    redirect_uri: redirect, scope: settings.claim === null ? 'openid' : 'openid profile email', state, nonce, code_challenge_method: 'S256',
    code_challenge: await calculatePKCECodeChallenge(verifier), ...(settings.acr.length === 0 ? {} : { acr_values: settings.acr.join(' ') }),
    ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
  })
  return {
    issuer: settings.issuer.href.replace(/\/$/, ''),
    async begin(trip, fresh, now) {
      try {
        const url = buildAuthorizationUrl(await configured(now), await asked(trip, fresh))
        demandHost(settings, url)
        return url
      } catch {
        throw new Refusal('service-missing', { service: 'agency provider' }) // it does not answer, or says of itself what cannot be
      }
    },
    async finish(query, trip, withinSeconds, now) {
      try {
        const answer = await authorizationCodeGrant(await configured(now), new URL(`${redirect}?${query.toString()}`), {
          expectedState: trip.state, expectedNonce: trip.nonce, pkceCodeVerifier: trip.verifier, idTokenExpected: true,
          ...(withinSeconds === null ? {} : { maxAge: withinSeconds }),
        })
        const claims = answer.claims()
        return claims === undefined ? null : identityOf(settings, claims)
      } catch {
        return null // what is wrong with a provider's answer is hostile input, not a fault of ours
      }
    },
    async signOut(now) {
      try {
        const config = await configured(now)
        if (config.serverMetadata().end_session_endpoint === undefined) return null
        const url = buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin}/sign-in` })
        demandHost(settings, url)
        return url
      } catch {
        return null
      }
    },
  }
}

function identityOf(settings: AgencySettings, claims: Readonly<Record<string, unknown>>): AgencyIdentity | null {
  const { iss, sub, acr } = { iss: claims['iss'], sub: claims['sub'], acr: claims['acr'] }
  if (typeof iss !== 'string' || typeof sub !== 'string' || sub === '' || sub.length > 255) return null
  if (settings.acr.length > 0 && !(typeof acr === 'string' && settings.acr.includes(acr))) return null
  const told = settings.claim === null ? undefined : claims[settings.claim]
  // An address that the provider has not checked is whatever somebody typed there.
  const sound = typeof told === 'string' && told !== '' && told.length <= 200 && (settings.claim !== 'email' || claims['email_verified'] === true)
  return { issuer: iss, subject: sub, name: sound ? told : null }
}

async function discovered(settings: AgencySettings, fetchThere: CustomFetch): Promise<ServerMetadata> {
  const plain = settings.issuer.protocol === 'http:' // settings let this be on this machine only
  const config = await discovery(settings.issuer, settings.clientId, undefined, None(), {
    timeout: TIMEOUT_SECONDS, [customFetch]: fetchThere, ...(plain ? { execute: [allowInsecureRequests] } : {}),
  })
  return { ...config.serverMetadata() }
}

function configurationOf(server: ServerMetadata, settings: AgencySettings, fetchThere: CustomFetch, now: string): Configuration {
  const skew = Math.round((Date.parse(now) - Date.now()) / 1_000)
  const metadata = { client_id: settings.clientId, [clockSkew]: skew, [clockTolerance]: TOLERANCE_SECONDS }
  const config = new Configuration(server, settings.clientId, metadata, settings.clientSecret === null ? None() : bySecret(settings.clientSecret))
  config.timeout = TIMEOUT_SECONDS
  config[customFetch] = fetchThere
  if (settings.issuer.protocol === 'http:') allowInsecureRequests(config)
  // Without this the library trusts the connection alone and leaves the token's signature unchecked.
  enableNonRepudiationChecks(config)
  return config
}

/** The client's secret in the way that the provider takes: in the header unless it takes it in the body only. */
function bySecret(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)]
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const way = methods.includes('client_secret_basic') || !methods.includes('client_secret_post') ? basic : post
    return way(server, client, body, headers)
  }
}

/** Only the issuer's own host and those that are named beside it; its metadata cannot send us elsewhere. */
function demandHost(settings: AgencySettings, url: URL): void {
  const sameHost = url.host === settings.issuer.host || settings.hosts.includes(url.host)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && settings.issuer.protocol === 'http:' && isLoopback(url.hostname))
  if (!sameHost || !safe) throw new Refusal('service-missing', { service: 'agency provider', problem: 'it names a host that is not set' })
}

function fetchOnly(settings: AgencySettings): CustomFetch {
  return async (address, options) => {
    demandHost(settings, new URL(address))
    const { body, ...rest } = options
    const answer = await fetch(
      address, { ...rest, redirect: 'manual', ...(body === undefined || body === null ? {} : { body: body as string | URLSearchParams }) },
    )
    return new Response(await bounded(answer), { status: answer.status, headers: answer.headers })
  }
}

/** The body of an answer, not longer than what a provider has to say. */
async function bounded(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (answer.body === null) return null
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of answer.body) {
    bytes += piece.length
    if (bytes > ANSWER_BYTES) throw new Error('an answer of the provider is too long')
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}
