import { expect, test } from 'vitest'
import { inAct, openCase, roles, statePurpose } from '../src/custody/index.ts'
import type { Endpoint } from '../src/kernel/endpoint.ts'
import { refusals } from '../src/kernel/refusal.ts'
import { allEndpoints } from '../src/server/index.ts'
import { testDoors } from './doors.ts'
import { sampleFor, type Known } from './every-endpoint.ts'
import { faults, malformed, resolved, type Schema } from './json-schema.ts'
import { person, serving, type Serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema; readonly example?: { readonly status: number } }>> }>> }
}

interface Answer {
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

const operationOf = (document: Described, { method, path }: Endpoint): Operation | undefined => (
  document.paths[path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, '{$1}').replace(/\*$/, '{*}')]?.[method.toLowerCase()])

function answerOf(document: Described, operation: Operation, status: number): Answer | undefined {
  const said = operation.responses[String(status)]
  return (said?.$ref === undefined ? said : resolved(said.$ref, document)) as Answer | undefined
}

/** What a real answer has that the description does not say. */
async function undescribed(document: Described, operation: Operation, answer: Response): Promise<string[]> {
  const bytes = await answer.bytes()
  const said = answerOf(document, operation, answer.status)
  if (said === undefined) return [`status ${answer.status} is not described`]
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  if (said.content === undefined) return bytes.length === 0 ? [] : [`status ${answer.status} has a body`]
  const media = said.content[type]
  if (media === undefined) return [`status ${answer.status} is ${type}, not ${Object.keys(said.content).join()}`]
  const text = new TextDecoder().decode(bytes)
  const value: unknown = type.endsWith('json') ? JSON.parse(text) : text
  return type === 'application/octet-stream' ? [] : faults(media.schema, value, document)
}

/** What is wrong with the examples of problems. */
function examplesOf(document: Described): string[] {
  const all = Object.entries(document.components.responses).flatMap(([name, { content }]) => Object.values(content).map((media) => ({ name, ...media })))
  const given = all.filter((one) => one.example !== undefined)
  expect(given.length).toBeGreaterThan(5)
  return given.flatMap(({ name, schema, example }) => [
    ...faults(schema, example, document, name), ...(name === `Refused${String(example?.status)}` ? [] : [`${name}: an example of another status`]),
  ])
}

test('the served description: references lead somewhere, schemas are of 2020-12, examples hold, and every status of a refusal is described', async () => {
  const server = await serving(await testDoors())
  const document = await (await server.ask('GET', '/api/openapi.json')).json() as Described
  const wrong: string[] = []
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    wrong.push(...malformed(schema, document, name))
  }
  wrong.push(...examplesOf(document))
  const statuses = new Set(Object.values(refusals).map((r) => r.status))
  let schemas = 0
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const body = Object.values(operation.requestBody?.content ?? {}).map((c) => c.schema)
      const answers = Object.keys(operation.responses).flatMap((status) => Object.values(answerOf(document, operation, Number(status))?.content ?? {}).map((c) => c.schema))
      for (const schema of [...body, ...answers, ...(operation.parameters ?? []).map((p) => p.schema)]) {
        schemas++
        wrong.push(...malformed(schema, document, operation.operationId))
      }
      for (const status of [...statuses, 405, 408, 413, 415, 421, 429, 431, 500, 503]) if ((answerOf(document, operation, status)?.description ?? '') === '') wrong.push(`${operation.operationId}: no ${status}`)
    }
  }
  expect(wrong).toEqual([])
  expect(schemas).toBeGreaterThan(allEndpoints.length * 10)
  const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map((o) => o.operationId))
  expect(new Set(ids).size).toBe(ids.length)
})

/** Beside somebody who is nearly everything: who sees nothing of a case, and who is from elsewhere. */
const PLAIN: ReadonlySet<string> = new Set(['administrator', 'partner'])

/** Ids that lead somewhere, and some that do not. */
async function world(): Promise<{ readonly server: Serving; readonly known: Known; readonly people: readonly string[] }> {
  const house = await testDoors()
  const suspect = { first: 'Robin', last: 'Example', email: 'robin@example.org', phone: '+442079460111' }
  await takeTips(house, [{ id: '211000001', suspects: [suspect] }, { id: '211000002', suspects: [suspect] }])
  const found = await byReference(house)
  const [id, other] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  const people: string[] = []
  for (const role of roles) people.push(await person(house, `${role} one`, 'unit_1', role))
  people.push(await person(house, 'all at once', 'unit_1', ...roles.filter((r) => r !== 'administrator' && r !== 'partner')))
  const [leader = ''] = (people.at(-1) ?? '').split('@')
  const opened = await inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: leader, reference: 'C-1', restricted: false }))
  for (const who of people) {
    const [person_ = '', unit = ''] = who.split('@')
    await inAct({ ...house, actor: { person: person_, unit, via: 'api', session: `ses_${person_}`, purpose: null } }, person_, 'purpose', async (act) => {
      for (const kind of ['report', 'case', 'identifier', 'media'] as const) for (const thing of [id, other, opened, 'search']) statePurpose(act, { session: `ses_${person_}`, person: person_, scope: { kind, id: thing }, code: 'triage', words: 'for a test' })
    })
  }
  const known: Known = {
    id, other, subject: id, to: 'Example Court', case: opened, person: leader, glass: 'bg_0000000000000000', approval: 'apr_0000000000000000', sha256: 'a'.repeat(64), '/api/purposes id': id,
    '/api/break-glass id': id, 'from': '2026-11-01T00:00:00.000Z', '*': '0/000', 'turn': 0, '/api/reports/:id/case case': null, 'sign': 'flattery', 'fact': 'victim.age', 'opening': 1, 'file': 0, 'index': 0,
  }
  return { server: await serving(house), known, people }
}

test('what every endpoint really answers, to each role, to nobody, and to what is not of its form, is what the description says', async () => {
  const { server, known, people } = await world()
  const document = await (await server.ask('GET', '/api/openapi.json')).json() as Described
  const wrong: string[] = []
  const answered = new Set<string>()
  const look = async (endpoint: Endpoint, answer: Response): Promise<void> => {
    const operation = operationOf(document, endpoint)
    if (answer.status < 300) answered.add(`${endpoint.method} ${endpoint.path}`)
    wrong.push(...(operation === undefined ? ['is not described'] : await undescribed(document, operation, answer)).map((fault) => `${endpoint.method} ${endpoint.path}: ${fault}`))
  }
  for (const endpoint of allEndpoints) {
    const { path, body, upload } = sampleFor(endpoint, known)
    const given = upload === true ? { raw: { type: 'application/octet-stream', bytes: '{"hello":"a neutral file"}' } } : body === undefined ? {} : { body }
    for (const by of [null, ...people.filter((_who, i) => PLAIN.has(roles[i] ?? '') || i === roles.length)]) await look(endpoint, await server.ask(endpoint.method, path, { by, ...given }))
    const by = people.at(-1) ?? ''
    await look(endpoint, await server.ask(endpoint.method, `${path}${path.includes('?') ? '&' : '?'}strange=1`, { by, ...given }))
    await look(endpoint, await server.ask(endpoint.method, path, { by, raw: { type: 'text/csv', bytes: 'a,b' } }).catch(() => server.ask(endpoint.method, path, { by, ...given })))
    if (body !== undefined) await look(endpoint, await server.ask(endpoint.method, path, { by, raw: { type: 'application/json', bytes: '[' } }))
  }
  for (const path of ['/sign-in', '/sign-in/sign-in.js', '/sign-in/sign-in.css']) {
    const operation = document.paths[path]?.['get']
    expect(operation, path).toBeDefined()
    if (operation !== undefined) wrong.push(...await undescribed(document, operation, await server.ask('GET', path)))
  }
  expect([...new Set(wrong)]).toEqual([])
  // Most were really answered, not only refused; the others are asked with what they need by the tests of their own rooms.
  expect(answered.size).toBeGreaterThan(allEndpoints.length / 2)
})
