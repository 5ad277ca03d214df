// A real provider of identities (OpenID Connect) as a process of its own, for the tests of sign-in: `node agency-provider.ts <redirect> <sign-out>`.
// Prints its issuer. Every name signs in with any password; `preferred_username` and `email` are told in the ID token.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

const [, , redirect = '', signOut = ''] = process.argv
const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'sterna', client_secret: 'secret-of-the-test', redirect_uris: [redirect], post_logout_redirect_uris: [signOut] }],
    cookies: { keys: ['key-of-the-test'] },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id, claims: () => ({ sub: id, preferred_username: `${id} Example`, email: `${id}@example.org`, email_verified: id !== 'unchecked' }),
    }),
  })
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  process.stdout.write(`${issuer}\n`)
})
