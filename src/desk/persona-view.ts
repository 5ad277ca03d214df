import type { Actor } from '../custody/index.ts'
import { Drawing, fanOut, graphOf, graphs, personaOf, spanAround, type LinkGraph, type PersonHeld } from '../footprint/index.ts'
import { readings, reports, type Reading } from '../intake/index.ts'
import type { House } from '../way.ts'
import { asker } from './link-graph.ts'
import { MOST_NODES, MOST_READ } from './links.contract.ts'
import { withClaims } from './report-view.ts'

type Person = Reading['people'][number]
type Kind = 'age' | 'birth-date' | 'name' | 'place'

/** What a person of a report says of themselves, with its places. */
function saidBy(reportId: string, person: Person) {
  const said = (kind: Kind, value: string, at: string) => ({ kind, claim: { value, reportId, person: person.ref, at } })
  return [
    ...(person.age === null ? [] : [said('age', String(person.age.value), person.age.at)]),
    ...person.attributes.filter((a) => a.name === 'claimed-age' && a.value !== null).map((a) => said('age', String(a.value), a.at)),
    ...(person.birthDate === null ? [] : [said('birth-date', person.birthDate.value, person.birthDate.at)]),
    ...person.names.map((n) => said('name', n.value, n.at)),
    ...person.localities.flatMap((l) => (l.country === undefined ? [] : [said('place', l.country, l.at)])),
  ]
}

const KINDS: readonly Kind[] = ['age', 'name', 'place', 'birth-date']
const CLAIMS_TOLD = 200
const PERSONAS_TOLD = 20

/** Personas around a report, or of it and one other; read are the nearest reports of them. The ids of those that were read stand beside. */
export async function personasAround(seen: House, actor: Actor, id: string, other: string | null) {
  const { may } = asker(seen, actor)
  const among = other === null ? may : (ids: readonly string[]) => Promise.resolve(new Set(ids.filter((one) => one === other)))
  const graph = graphOf(await spanAround(seen.store, id, { hops: other === null ? 100 : 1, nodes: MOST_NODES, may: among }), new Drawing(MOST_NODES))
  const joints = graph.joints.filter((j) => j.persons.length > 1)
  const near = [...new Set(joints.flatMap((j) => j.persons.map((p) => p.report)))].sort((x, y) => x - y)
  const read = near.slice(0, MOST_READ).map((n) => graph.reports[n] ?? '')
  const found = new Map<string, Reading>()
  for (const [one, reading] of await readings(seen.store, read)) found.set(one, await withClaims(seen, one, reading))
  const references = new Map((await reports.byIds(seen.store, read)).map((r) => [r.id, r.reference]))
  const personas = joints.slice(0, PERSONAS_TOLD).flatMap((joint) => toldPersona(graph, joint, found, references))
  return { answer: { personas, read: read.length, left: near.length - read.length }, about: read }
}

function toldPersona(graph: LinkGraph, joint: LinkGraph['joints'][number], found: ReadonlyMap<string, Reading>, references: ReadonlyMap<string, string | null>) {
  const identities = joint.persons.flatMap(({ report, person: ref }) => {
    const reportId = graph.reports[report] ?? ''
    const person = found.get(reportId)?.people.find((p) => p.ref === ref)
    return person === undefined ? [] : [{ reportId, person }]
  })
  const persona = personaOf(identities)
  if (persona === null) return []
  const all = identities.flatMap((i) => saidBy(i.reportId, i.person))
  return [{
    identities: persona.identities.map((i) => ({ ...i, reference: references.get(i.reportId) ?? null })),
    says: KINDS.map((kind) => ({ kind, claims: all.filter((s) => s.kind === kind).slice(0, CLAIMS_TOLD).map((s) => s.claim) })),
    contradictions: persona.contradictions.map((c) => c.kind),
  }]
}

const FANS_TOLD = 10
const CHILDREN_TOLD = 200

/** Accounts around a report that reach several children, with what is told of the children. */
export async function fansAround(seen: House, actor: Actor, id: string) {
  const { may } = asker(seen, actor)
  const graph = graphOf(await spanAround(seen.store, id, { hops: 100, nodes: MOST_NODES, may }), new Drawing(MOST_NODES))
  const people = await graphs.people(seen.store, graph.reports)
  const wide = fanOut(people).slice(0, FANS_TOLD)
  const near = [...new Set(wide.flatMap((f) => f.reports))]
  const read = near.slice(0, MOST_READ)
  const found = await readings(seen.store, read)
  const received = new Map((await reports.byIds(seen.store, near)).map((r) => [r.id, r.received_at]))
  const fans = wide.map(({ account, reports: inReports, children }) => {
    const times = inReports.flatMap((r) => timesOf(found.get(r)) ?? received.get(r) ?? []).sort()
    return {
      kind: account.kind, value: account.value, first: times[0] ?? null, last: times.at(-1) ?? null, children: children.length,
      told: children.slice(0, CHILDREN_TOLD).map((c) => childTold(c, people, found, inReports)),
    }
  })
  return { answer: { fans, read: read.length, left: near.length - read.length }, about: [id, ...read] }
}

/** When what a report tells happened, as far as it says so by an instant. */
function timesOf(reading: Reading | undefined): string[] | null {
  const times = reading?.incidents.flatMap((i) => i.when?.instant ?? []) ?? []
  return times.length === 0 ? null : times
}

function childTold(child: PersonHeld, people: readonly PersonHeld[], found: ReadonlyMap<string, Reading>, inReports: readonly string[]) {
  const held = people.filter((p) => p.role === 'child' && p.kind === child.kind && p.value === child.value && inReports.includes(p.report))
  const ages = held.flatMap((p) => found.get(p.report)?.people.find((one) => one.ref === p.person)?.age?.value ?? [])
  return { kind: child.kind, value: child.value, ages: [...new Set(ages)].sort((x, y) => x - y), reports: [...new Set(held.map((p) => p.report))] }
}
