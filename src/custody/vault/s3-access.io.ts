import { readFileSync } from 'node:fs'
import { Refusal } from '../../kernel/refusal.ts'
import { s3Credentials, s3Setting, type S3Credentials, type S3Setting } from './s3-setting.ts'

/** An S3 service and how to sign requests to it; credentials are asked for when they are needed. */
export interface S3Access {
  readonly setting: S3Setting
  readonly credentials: () => Promise<S3Credentials & { readonly expiration?: Date }>
}

/** A credentials file is read again after so long: it may be one that somebody else renews. */
const READ_AGAIN_MS = 5 * 60_000

/**
 * An S3 service by its address, with credentials from a file or as they stand in the environment. Refuses with `usage` and, when they are needed,
 * `key-missing`.
 */
export function s3Access(
  address: string, given: { readonly file?: string | undefined } & Partial<Record<keyof S3Credentials, string | undefined>>,
): S3Access {
  const { file, accessKeyId, secretAccessKey, sessionToken } = given
  const ready = (): S3Credentials & { readonly expiration?: Date } => {
    if (file !== undefined) return { ...read(file), expiration: new Date(Date.now() + READ_AGAIN_MS) }
    if (accessKeyId === undefined || secretAccessKey === undefined) throw new Refusal('key-missing', { need: 'credentials of the S3 service' })
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
  }
  return { setting: s3Setting(address), credentials: () => new Promise((resolve) => resolve(ready())) }
}

function read(file: string): S3Credentials {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Refusal('key-missing', { file })
  }
  const found = s3Credentials(text)
  if (found === null) throw new Refusal('key-missing', { file, need: 'access_key_id and secret_access_key' })
  return found
}
