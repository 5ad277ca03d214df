import { readFileSync, statSync } from 'node:fs'
import { Refusal } from '../../kernel/refusal.ts'
import { readSignInSettings, type SignInSettings } from './settings.ts'

const SECRET_BYTES = 4_096

/**
 * Reads the settings of sign-in from the environment and the files that it names: the secret of the provider's client, the text before sign-in.
 * Refuses with `usage`.
 */
export function signInSettings(environment: Readonly<Record<string, string | undefined>>, port: number): SignInSettings {
  const path = environment['STERNA_OIDC_CLIENT_SECRET_FILE']
  const notice = environment['STERNA_NOTICE_FILE']
  return readSignInSettings(
    environment, port, path === undefined || path === '' ? null : secretIn(path), notice === undefined || notice === '' ? null : textIn(notice),
  )
}

const NOTICE_BYTES = 32_768

function textIn(path: string): string {
  const refused = new Refusal('usage', { setting: 'STERNA_NOTICE_FILE', need: 'a file of text (UTF-8) that can be read' })
  try {
    if (!statSync(path).isFile() || statSync(path).size > NOTICE_BYTES) throw refused
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    throw refused
  }
}

function secretIn(path: string): string {
  const refused = new Refusal('usage', { setting: 'STERNA_OIDC_CLIENT_SECRET_FILE', need: 'a file of one line that can be read' })
  try {
    if (!statSync(path).isFile() || statSync(path).size > SECRET_BYTES) throw refused
    const secret = readFileSync(path, 'utf8').trim()
    if (secret === '' || /[\r\n]/.test(secret)) throw refused
    return secret
  } catch {
    throw refused
  }
}
