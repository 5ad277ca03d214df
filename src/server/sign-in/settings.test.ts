import { expect, test } from 'vitest'
import { readSignInSettings } from './settings.ts'

const read = (environment: Record<string, string>) => readSignInSettings(environment, 8443, null)

test('without settings people sign in with passkeys at localhost', () => {
  expect(read({})).toMatchObject({
    origin: 'http://localhost:8443', rpId: 'localhost', passwords: false, agency: null, work: { memoryKib: 19_456, passes: 2 },
  })
  expect(read({ STERNA_ORIGIN: 'https://sterna.example.org/', STERNA_PASSWORDS: 'allowed' })).toMatchObject({
    origin: 'https://sterna.example.org', rpId: 'sterna.example.org', passwords: true,
  })
})

test('an origin is a name, over TLS or on this machine, and nothing else', () => {
  const wrong = [
    'http://sterna.example.org', 'https://192.0.2.1', 'https://[2001:db8::1]', 'http://127.0.0.1:8443', 'https://sterna.example.org/path',
    'https://sterna.example.org?x=1',
    'https://sterna.example.org#x', 'https://user@sterna.example.org', 'javascript:0', 'sterna.example.org', '', 'http://localhost.example.org',
    'https://0x7f.1',
  ]
  for (const origin of wrong) expect(() => read({ STERNA_ORIGIN: origin }), origin).toThrow('usage')
})

test('a provider has an issuer over TLS and an id of ours', () => {
  const base = { STERNA_OIDC_ISSUER: 'https://id.example.org/realms/police', STERNA_OIDC_CLIENT_ID: 'sterna' }
  expect(read({ ...base, STERNA_OIDC_HOSTS: 'Keys.example.org', STERNA_OIDC_ACR: 'mfa, phr' }).agency)
    .toMatchObject({ clientId: 'sterna', clientSecret: null, claim: null, hosts: ['keys.example.org'], acr: ['mfa', 'phr'], signOutThere: false })
  for (const issuer of [
    'http://id.example.org', 'https://id.example.org?x=1', 'https://id.example.org#x', 'x',
  ]) expect(() => read({ ...base, STERNA_OIDC_ISSUER: issuer })).toThrow('usage')
  expect(() => read({ STERNA_OIDC_ISSUER: 'https://id.example.org' })).toThrow('usage')
  expect(() => read({ STERNA_PASSWORDS: 'yes' })).toThrow('STERNA_PASSWORDS')
})
