import { Refusal } from '../../kernel/refusal.ts'

/** Where an S3 service keeps the vault. Credentials stand elsewhere: never in the address. */
export interface S3Setting {
  /** Scheme, host and port of the service. */
  readonly endpoint: string
  readonly bucket: string
  /** In front of every key: empty, or ends with a slash. */
  readonly prefix: string
  readonly region: string
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** The naming rules of buckets, in short: what could be taken for a path or a host is refused. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const PREFIX = /^[A-Za-z0-9!_.*'()-]+$/
const REGION = /^[a-z0-9-]{1,40}$/

/**
 * Reads `https://host[:port]/bucket[/prefix][?region=name]`. Refuses with `usage`: anything else, a name or password in it, and plain http to
 * anywhere but this machine.
 */
export function s3Setting(address: string): S3Setting {
  const no = (why: string): Refusal => new Refusal('usage', { STERNA_VAULT_S3: why })
  if (!URL.canParse(address)) throw no('no address')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') throw no('credentials do not belong into an address')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) throw no('https is needed; http only to this machine')
  const [bucket = '', ...path] = url.pathname.split('/').filter((part) => part !== '')
  if (!BUCKET.test(bucket)) throw no('the first part of the path is the bucket')
  if (path.some((part) => !PREFIX.test(part) || /^\.+$/.test(part))) throw no('the prefix has letters that a key should not have')
  const region = url.searchParams.get('region') ?? 'us-east-1'
  if (!REGION.test(region) || url.hash !== '' || [...url.searchParams.keys()].some((k) => k !== 'region')) throw no(
    'after the path only region=… may stand',
  )
  return { endpoint: url.origin, bucket, prefix: path.map((part) => `${part}/`).join(''), region }
}

/** What signs requests to the service. */
export interface S3Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/**
 * Reads credentials from the text of a file with lines `access_key_id=…`, `secret_access_key=…` and perhaps `session_token=…` (an `aws_` in front is
 * taken too, and a `[section]` line and comments are passed over). Null when one is missing.
 */
export function s3Credentials(text: string): S3Credentials | null {
  const found = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=')
    if (at > 0) found.set(line.slice(0, at).trim().toLowerCase().replace(/^aws_/, ''), line.slice(at + 1).trim())
  }
  const [accessKeyId, secretAccessKey, sessionToken] = ['access_key_id', 'secret_access_key', 'session_token'].map((name) => found.get(name))
  if (accessKeyId === undefined || secretAccessKey === undefined) return null
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}
