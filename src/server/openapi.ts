import { z } from 'zod'
import type { Endpoint } from '../kernel/endpoint.ts'
import { Refusal, refusals, type RefusalCode } from '../kernel/refusal.ts'
import { paramsOf } from './declared.ts'
import { Problem, refusalProblem } from './problem.ts'

/** JSON as OpenAPI and JSON Schema write it. */
type Json = { readonly [key: string]: unknown }

/** Statuses with which any endpoint may refuse. */
const REFUSED: Readonly<Record<string, string>> = {
  '400': 'Not of the form that it must have.', '401': 'Nobody is signed in.', '403': 'No right, or a fresh proof is needed.', '404': 'There is no such thing for the asker.',
  '405': 'This address does not take this method.', '408': 'The request did not arrive in time.', '409': 'It does not fit what stands now.', '413': 'Larger than this address takes.', '415': 'Not a content type that this address takes.',
  '421': 'This server does not answer under this name.', '428': 'A purpose must be stated first.', '429': 'Too many requests.', '431': 'The headers are too large.',
  '500': 'A fault in the server.', '503': 'The server is stopping.',
}

/** What a client may wait for, told with 429. */
const RETRY: Json = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } }

/** A problem of a status as it goes back; undefined where no refusal of the house has the status. */
function exampleOf(status: string): Problem | undefined {
  const code = codes.find((c) => refusals[c].status === Number(status))
  return code === undefined ? undefined : refusalProblem(new Refusal(code), 'req_0123456789abcdef')
}

const codes = Object.keys(refusals) as RefusalCode[]

/** The JSON Schema (2020-12, as OpenAPI 3.1 has it) of a shape; `io` says from which side it is seen. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Json
  return schema
}

const problemContent = (status: string): Json => {
  const example = exampleOf(status)
  return { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, ...(example === undefined ? {} : { example }) } }
}

/** The description of all endpoints in OpenAPI 3.1, made from the endpoints themselves. */
export function openapi(endpoints: readonly Endpoint[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const endpoint of endpoints.filter((e) => e.isPage !== true)) {
    const path = endpoint.path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, '{$1}').replace(/\*$/, '{*}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.1', jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Sterna', version, summary: 'Casework against online child sexual exploitation: the HTTP interface of one house.', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }], paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      responses: Object.fromEntries(Object.entries(REFUSED).map(([status, description]) => (
        [`Refused${status}`, { description, content: problemContent(status), ...(status === '429' ? { headers: RETRY } : {}) }]))),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sterna', description: 'The session that sign-in gives.' } },
    },
    tags: [...new Set(endpoints.map(tagOf))].map((name) => ({ name })),
  }
}

const tagOf = ({ path }: Endpoint): string => path.split('/').find((part) => part !== '' && part !== 'api') ?? 'house'

function operationOf(endpoint: Endpoint): Json {
  const { method, path, right, about, event, purpose, stepUp } = endpoint
  return {
    operationId: idOf(endpoint), summary: about, tags: [tagOf(endpoint)], ...requestOf(endpoint),
    responses: {
      '200': answerOf(endpoint),
      ...Object.fromEntries(Object.keys(REFUSED).map((status) => [status, { $ref: `#/components/responses/Refused${status}` }])),
      ...Object.fromEntries(Object.entries(endpoint.also ?? {}).map(([status, media]) => [status, furtherOf(endpoint, status, media)])),
    },
    security: right === 'nobody' ? [] : [{ session: [] }],
    'x-sterna-right': right, 'x-sterna-event': event, ...(purpose === undefined ? {} : { 'x-sterna-purpose': purpose }), ...(stepUp === true ? { 'x-sterna-fresh-proof': true } : {}),
    ...(method === 'GET' || path === '' ? {} : { 'x-sterna-changes': true }),
  }
}

function idOf({ method, path }: Endpoint): string {
  const words = path.replace(/\*$/, 'rest').split(/[^a-zA-Z0-9]+/).filter((w) => w !== '' && w !== 'api')
  return [method.toLowerCase(), ...words.map((w) => w.charAt(0).toUpperCase() + w.slice(1))].join('')
}

/** Parameters of path and query, or the body. */
function requestOf(endpoint: Endpoint): Json {
  const { properties = {}, required = [], ...rest } = schemaOf(endpoint.input, 'input') as { properties?: Record<string, Json>; required?: readonly string[] }
  const inPath = new Set([...paramsOf(endpoint.path), ...(endpoint.path.endsWith('*') ? ['*'] : [])])
  const others = Object.keys(properties).filter((name) => !inPath.has(name))
  const parameter = (name: string, where: 'path' | 'query'): Json => (
    { name, in: where, required: where === 'path' || required.includes(name), schema: properties[name] ?? {} })
  const parameters = [...inPath].map((name) => parameter(name, 'path')).concat(endpoint.method === 'GET' || endpoint.path.startsWith('/tlog/') ? [] : [ownHeader])
  if (endpoint.upload === true) return { parameters: endpoint.right === 'nobody' ? parameters : [...parameters, fileName], requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') return { parameters: [...parameters, ...others.map((name) => parameter(name, 'query'))] }
  if (others.length === 0) return { parameters }
  const schema = { ...rest, properties: Object.fromEntries(others.map((name) => [name, properties[name] ?? {}])), required: required.filter((name) => others.includes(name)) }
  return { parameters, requestBody: { required: schema.required.length > 0, content: { 'application/json': { schema } } } }
}

const ownHeader: Json = {
  name: 'x-sterna', in: 'header', required: true, schema: { const: '1' }, description: 'Shows that the request does not come from a page of another site.',
}

const fileName: Json = {
  name: 'sterna-file-name', in: 'header', required: false, schema: { type: 'string', maxLength: 3_000 }, description: 'The name of the file, percent-encoded UTF-8. A label only.',
}

function answerOf(endpoint: Endpoint): Json {
  return { description: 'Done, or what was asked for.', content: contentOf(endpoint) }
}

function contentOf({ answers = 'json', media, output }: Endpoint): Json {
  if (answers === 'json') return { 'application/json': { schema: schemaOf(output, 'output') } }
  const type = media ?? { text: 'text/plain', bytes: 'application/octet-stream', events: 'text/event-stream' }[answers]
  return { [type]: { schema: answers === 'bytes' || type === 'application/json' ? {} : { type: 'string' } } }
}

/** An answer of another status: of the endpoint's own shape, or text; a status that can also be a refusal has both. */
function furtherOf(endpoint: Endpoint, status: string, media: string | null): Json {
  const own: Json = media === null ? {} : endpoint.answers === undefined ? contentOf(endpoint) : { [media]: { schema: { type: 'string' } } }
  const refused: Json = REFUSED[status] === undefined ? {} : problemContent(status)
  const content = { ...own, ...refused }
  return { description: REFUSED[status] ?? 'See the summary.', ...(Object.keys(content).length === 0 ? {} : { content }) }
}
