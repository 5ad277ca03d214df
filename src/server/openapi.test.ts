import { expect, test } from 'vitest'
import { allEndpoints } from './endpoints.ts'
import { openapi } from './openapi.ts'

interface Node { readonly [key: string]: unknown }

const document = JSON.parse(JSON.stringify(openapi(allEndpoints, '1.0.0'))) as Node
const node = (value: unknown): Node => {
  expect(typeof value === 'object' && value !== null && !Array.isArray(value)).toBe(true)
  return value as Node
}

const operations = Object.entries(node(document['paths'])).flatMap(([path, item]) => Object.entries(node(item)).map(([method, operation]) => ({
  path, method, operation: node(operation),
})))

test('the document has the fields that OpenAPI 3.1 asks for, and only methods that it knows', () => {
  expect(document['openapi']).toMatch(/^3\.1\.\d+$/)
  expect(node(document['info'])).toMatchObject({ title: expect.any(String) as unknown, version: expect.any(String) as unknown })
  expect(operations.every(({ path, method }) => path.startsWith('/') && ['get', 'post', 'put', 'delete'].includes(method))).toBe(true)
  expect(Object.keys(document).filter((k) => ![
    'openapi', 'info', 'jsonSchemaDialect', 'servers', 'paths', 'webhooks', 'components', 'security', 'tags', 'externalDocs',
  ].includes(k))).toEqual([])
})

test('every endpoint is in it once, under its own name', () => {
  expect(operations).toHaveLength(allEndpoints.length)
  const ids = operations.map(({ operation }) => operation['operationId'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^(?:get|post|put|delete)[A-Za-z0-9]+$/)
})

test('parameters are those of the path and no others; GET has no body; every operation says what comes back', () => {
  const identities = new Set<string>()
  for (const { path, method, operation } of operations) {
    const inTemplate = [...path.matchAll(/\{([^}]+)\}/g)].map((m) => String(m[1])).toSorted()
    const parameters = (operation['parameters'] as readonly Node[] | undefined) ?? []
    expect(parameters.filter((p) => p['in'] === 'path').map((p) => String(p['name'])).toSorted(), path).toEqual(inTemplate)
    for (const p of parameters) {
      expect(['path', 'query', 'header']).toContain(p['in'])
      if (p['in'] === 'path') expect(p['required']).toBe(true)
      expect(p['schema']).toBeDefined()
    }
    expect(new Set(parameters.map((p) => `${String(p['in'])} ${String(p['name'])}`)).size).toBe(parameters.length)
    if (method === 'get') expect(operation['requestBody'], path).toBeUndefined()
    const responses = node(operation['responses'])
    expect(Object.keys(responses).every((status) => /^(?:[1-5]\d\d|[1-5]XX|default)$/.test(status))).toBe(true)
    expect(node(responses['200'])).toMatchObject({ description: expect.any(String) as unknown })
    identities.add(`${method} ${path.replace(/\{[^}]+\}/g, '{}')}`)
  }
  expect(identities.size).toBe(operations.length)
})

test('every reference leads somewhere, every schema is of the dialect that OpenAPI 3.1 has', () => {
  const types = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'])
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) return value.forEach((v, i) => walk(v, `${at}/${i}`))
    if (typeof value !== 'object' || value === null) return undefined
    const here = value as Node
    const ref = here['$ref']
    if (typeof ref === 'string') {
      expect(ref, at).toMatch(/^#\//)
      expect(ref.slice(2).split('/').reduce<unknown>((found, key) => node(found)[key], document), `${at}: ${ref}`).toBeDefined()
    }
    for (const gone of [
      'nullable', 'exclusiveMinimum', 'exclusiveMaximum',
    ]) if (gone in here && !at.endsWith('/properties')) expect(typeof here[gone], `${at}/${gone}`).not.toBe('boolean')
    if (typeof here['type'] === 'string' && /schema|items|properties|anyOf|oneOf/.test(at) && !at.endsWith('/properties')
      && !at.includes('securitySchemes')) expect(types.has(here['type']), `${at}: ${here['type']}`).toBe(true)
    for (const [key, inner] of Object.entries(here)) walk(inner, `${at}/${key}`)
    return undefined
  }
  walk(document, '#')
})

test('it says of each endpoint which right it asks for, and of none anything about a case', () => {
  for (const { operation, path } of operations) expect(operation['x-sterna-right'], path).toEqual(expect.any(String))
  const open = operations.filter(({ operation }) => operation['x-sterna-right'] === 'nobody').map(({ path }) => path).toSorted()
  expect(open.every((path) => /^\/(?:health|ready|metrics|tlog\/.+|api\/openapi\.json|api\/sign-in.*|sign-in.*)$/.test(path)), open.join()).toBe(true)
})
