import type { Conversation, EvidenceFile, Person, Reading, Turn } from './contract.ts'

/** A part that stands now. */
export interface StandingPart {
  readonly part: string
  readonly main: boolean
  readonly reading: Reading
}

/** One reading of all parts of a report: the main one leads, the others add in the order of their names. */
export function mergeParts(parts: readonly StandingPart[]): Reading {
  const ordered = [...parts].sort((x, y) => Number(y.main) - Number(x.main) || (x.part < y.part ? -1 : 1))
  const [first, ...rest] = ordered
  if (first === undefined) throw new Error('a report without parts')
  return rest.reduce((whole, p, i) => mergeTwo(whole, p.reading, `q${i + 1}.`), first.reading)
}

function mergeTwo(whole: Reading, more: Reading, prefix: string): Reading {
  const { people, refs } = mergePeople(whole.people, more.people, prefix)
  const renamed = (person: string | null): string | null => (person === null ? null : refs.get(person) ?? person)
  const conversations = more.conversations.map((c) => ({
    ...c, participants: c.participants.map((p) => ({ ...p, person: renamed(p.person) })),
  }))
  return {
    reference: whole.reference ?? more.reference,
    source: whole.source.kind === 'unknown' && whole.source.name === null ? more.source : whole.source,
    service: whole.service ?? more.service,
    sentAt: whole.sentAt ?? more.sentAt,
    attributes: [...whole.attributes, ...more.attributes],
    incidents: [...whole.incidents, ...more.incidents],
    people,
    evidence: mergeEvidence(whole.evidence, more.evidence),
    conversations: conversations.reduce(addConversation, whole.conversations),
    localities: [...whole.localities, ...more.localities],
    identifiers: [...whole.identifiers, ...more.identifiers],
    narratives: [...whole.narratives, ...more.narratives.map((n) => ({ ...n, person: renamed(n.person) }))],
    kept: [...whole.kept, ...more.kept],
  }
}

/** People of the same role, names and identifiers in two parts are one (the participants of a thread that is split over files). */
function mergePeople(
  whole: readonly Person[], more: readonly Person[], prefix: string,
): { people: readonly Person[]; refs: ReadonlyMap<string, string> } {
  const sign = (p: Person): string =>
    JSON.stringify([p.role, p.names.map((n) => n.value), p.identifiers.map((i) => [i.hint, i.written])])
  const known = new Map(whole.map((p) => [sign(p), p.ref]))
  const refs = new Map<string, string>()
  const added: Person[] = []
  for (const person of more) {
    const same = known.get(sign(person))
    refs.set(person.ref, same ?? prefix + person.ref)
    if (same === undefined) added.push({ ...person, ref: prefix + person.ref })
  }
  return { people: [...whole, ...added], refs }
}

/** What two files that are one have in common: the sender's id of it, or a hash. */
const signsOf = (e: EvidenceFile): string[] =>
  [...(e.fileId === null ? [] : [`id ${e.fileId}`]), ...e.hashes.map((h) => `${h.algorithm.toLowerCase()}:${h.value.toLowerCase()}`)]

/** A file that two parts speak of is one: what the first does not say the second fills in. */
function mergeEvidence(whole: readonly EvidenceFile[], more: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const files = [...whole]
  const first = new Map<string, number>()
  const see = (file: EvidenceFile, i: number): void => {
    for (const sign of signsOf(file)) if (!first.has(sign)) first.set(sign, i)
  }
  if (more.length > 0) for (const [i, file] of files.entries()) see(file, i)
  for (const file of more) {
    const i = Math.min(...signsOf(file).map((sign) => first.get(sign) ?? files.length), files.length)
    const known = files[i]
    files[i] = known === undefined ? file : filledIn(known, file)
    see(files[i], i)
  }
  return files
}

function filledIn(known: EvidenceFile, file: EvidenceFile): EvidenceFile {
  const have = new Set(signsOf(known))
  return {
    ...known,
    name: known.name ?? file.name,
    fileId: known.fileId ?? file.fileId,
    viewedByProvider: known.viewedByProvider ?? file.viewedByProvider,
    exifViewedByProvider: known.exifViewedByProvider ?? file.exifViewedByProvider,
    publiclyAvailable: known.publiclyAvailable ?? file.publiclyAvailable,
    classification: known.classification ?? file.classification,
    relevance: known.relevance ?? file.relevance,
    uploadedAt: known.uploadedAt ?? file.uploadedAt,
    annotations: [...known.annotations, ...file.annotations.filter((a) => !known.annotations.some((k) => k.value === a.value))],
    metadata: [...known.metadata, ...file.metadata],
    hashes: [...known.hashes, ...file.hashes.filter((h) => !have.has(`${h.algorithm.toLowerCase()}:${h.value.toLowerCase()}`))],
  }
}

/** A conversation that goes on in another file is one: turns in the order of time, the same turn in both once. */
function addConversation(all: readonly Conversation[], more: Conversation): readonly Conversation[] {
  const i = all.findIndex((c) => c.service === more.service && c.title === more.title && c.title !== null)
  const known = all[i]
  if (known === undefined) return [...all, more]
  const names = new Set(known.participants.map((p) => p.name))
  const joined: Conversation = {
    ...known,
    participants: [...known.participants, ...more.participants.filter((p) => !names.has(p.name))],
    turns: inTime(known.turns, more.turns),
    system: inTime(known.system, more.system),
  }
  return all.map((c, j) => (j === i ? joined : c))
}

function inTime(a: readonly Turn[], b: readonly Turn[]): readonly Turn[] {
  const sign = (t: Turn): string => `${t.when?.instant ?? t.when?.written ?? ''}\0${t.by ?? ''}\0${t.text}`
  const seen = new Set(a.map(sign))
  const all = [...a, ...b.filter((t) => !seen.has(sign(t)))]
  const key = (t: Turn): string => t.when?.instant ?? t.when?.local ?? ''
  // A stable sort: turns without a time stay where they stand.
  return all.every((t) => key(t) !== '') ? all.sort((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0)) : all
}
