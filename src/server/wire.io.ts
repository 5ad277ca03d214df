import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'

/** Certificate and key as PEM. */
export interface Tls {
  readonly cert: string
  readonly key: string
}

/** Bounds on what one connection may cost. */
const HEADER_BYTES = 16 << 10
const HEADER_COUNT = 100
const HEADERS_MS = 10_000
const IDLE_MS = 120_000
const KEEP_ALIVE_MS = 10_000
const CHECK_MS = 2_000
const REQUESTS_PER_SOCKET = 1_000
const CONNECTIONS = 1_000

/**
 * Makes the HTTP server under the app: strict parsing, headers of 16 KiB in 10 s, idle connections cut after two minutes. How long a body may take is
 * the app's to say, since files come in slowly and JSON does not.
 */
export function makeServer(handler: (request: IncomingMessage, response: ServerResponse) => void, tls: Tls | null): Server | TlsServer {
  const options = {
    maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS_MS, requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: CHECK_MS,
    insecureHTTPParser: false, requireHostHeader: true, joinDuplicateHeaders: false,
  }
  const server = tls === null ? createServer(options, handler) : createTlsServer({ ...options, ...tls, minVersion: 'TLSv1.2' }, handler)
  server.maxHeadersCount = HEADER_COUNT
  server.maxRequestsPerSocket = REQUESTS_PER_SOCKET
  server.maxConnections = CONNECTIONS
  server.setTimeout(IDLE_MS)
  return server
}
