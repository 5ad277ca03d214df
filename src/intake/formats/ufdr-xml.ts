import { problem } from '../../kernel/problem.ts'
import type { Told } from '../contract.ts'
import { emptyEvidence, emptyReading, type EvidenceFile, type Kept, type Locality, type ReadFile, type Reading } from '../contract.ts'
import { problemBook, type ProblemBook } from '../readers/problem-book.ts'
import { streamXml } from '../readers/xml.ts'
import { format, type SourceFile } from './plug.ts'
import { deviceIdentifiers } from './ufdr/device.ts'
import { first, inner, ufdrEvents, type Model, type TaggedFile, type UfdrSink } from './ufdr/models.ts'
import { peopleOf, type People } from './ufdr/people.ts'
import { talksOf, timeOf, type Talks } from './ufdr/talk.ts'

/** Files, and places, that one extraction may give. */
const MOST_FILES = 20_000
const MOST_PLACES = 20_000
const MOST_KEPT = 2_000

/** How a report starts that its maker encrypted. */
const PROTECTED = [0x2d, 0x06, 0x52, 0x6d] as const

const isProtected = (bytes: Uint8Array | undefined): boolean => PROTECTED.every((b, i) => bytes?.[i] === b)

/** The content as text, piece by piece; UTF-8, or UTF-16 by its mark. */
function* pieces(file: SourceFile, book: ProblemBook): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let clean = true
  for (const chunk of file.chunks()) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8')
    const text = decoder.decode(chunk, { stream: true })
    if (clean && text.includes('\ufffd')) {
      clean = false
      book.add('not-utf8')
    }
    yield text
  }
  yield decoder?.decode() ?? ''
}

interface Gathered {
  project: { id: string | null; name: string | null } | null
  readonly evidence: EvidenceFile[]
  readonly localities: Locality[]
  readonly kept: Kept[]
  readonly unread: Map<string, number>
  readonly full: Set<string>
}

function evidenceOf(file: TaggedFile): EvidenceFile {
  const path = file.attributes['path'] ?? ''
  const hashes = file.items.flatMap((item) => {
    const algorithm = /^(md5|sha-?1|sha-?256)$/i.exec(item.name.trim())?.[1]?.toLowerCase().replace('-', '')
    return algorithm === undefined ? [] : [{ algorithm, value: item.value, at: item.at }]
  })
  const metadata = ['path', 'size', 'fs', 'deleted'].flatMap((name) => {
    const value = file.attributes[name]
    return value === undefined || value === '' ? [] : [{ name, value, at: file.at }]
  })
  return {
    ...emptyEvidence(file.at), name: path.split(/[/\\]/).findLast((part) => part !== '') ?? null, fileId: file.attributes['id'] ?? null, hashes,
    metadata: [...metadata, ...file.items.slice(0, 100).map(({ name, value, at }) => ({ name, value, at }))],
  }
}

function localityOf(model: Model, book: ProblemBook): Locality | null {
  const position = inner(model, 'Position')[0]
  const [latitude, longitude] = [first(position, 'Latitude')?.value, first(position, 'Longitude')?.value]
  const [lat, lon] = [Number(latitude ?? Number.NaN), Number(longitude ?? Number.NaN)]
  const when = timeOf(first(model, 'TimeStamp'), 'place', book)
  const extra = { at: position?.at ?? model.at, ...(when === null ? {} : { when }) }
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { kind: 'position', value: `${latitude},${longitude}`, ...extra }
  const name = first(model, 'Name')
  return name === null ? null : { kind: 'address', value: name.value, ...extra }
}

function capped<T>(gathered: Gathered, list: T[], value: T, most: number, what: string, book: ProblemBook): void {
  if (list.length < most) list.push(value)
  else if (!gathered.full.has(what)) {
    gathered.full.add(what)
    book.add('too-many', `The limit is ${most} ${what}.`)
  }
}

function place(gathered: Gathered, model: Model, book: ProblemBook): void {
  const locality = localityOf(model, book)
  if (locality !== null) capped(gathered, gathered.localities, locality, MOST_PLACES, 'places', book)
}

/** What becomes of each kind of model of the first level. */
function readers(people: People, talks: Talks, gathered: Gathered, book: ProblemBook): ReadonlyMap<string, (model: Model) => void> {
  return new Map<string, (model: Model) => void>([
    ['Chat', (model) => talks.chat(model)],
    ['InstantMessage', (model) => talks.single(model, 'unknown')],
    ['SMS', (model) => talks.single(model, 'SMS')],
    ['MMS', (model) => talks.single(model, 'MMS')],
    ['Email', (model) => talks.single(model, 'Email')],
    ['UserAccount', (model) => people.account(model)],
    ['Contact', (model) => people.contact(model)],
    ['Call', (model) => {
      for (const party of inner(model, 'Parties')) people.party(party, first(model, 'Source')?.value ?? 'Phone')
    }],
    ['Location', (model) => place(gathered, model, book)],
  ])
}

function sinkOf(people: People, talks: Talks, gathered: Gathered, book: ProblemBook): UfdrSink {
  const read = readers(people, talks, gathered, book)
  const keep = (path: string, told: Told<string>): void => {
    if (gathered.kept.length < MOST_KEPT) gathered.kept.push({ path, verbatim: told.value })
  }
  return {
    project: (attributes) => { gathered.project = { id: attributes['id']?.trim() || null, name: attributes['name']?.trim() || null } },
    item(section, name, value) {
      const identifiers = deviceIdentifiers(name, value)
      for (const identifier of identifiers) people.device(identifier)
      if (identifiers.length === 0) keep(`metadata[${section}]/${name}`, value)
    },
    caseField: (name, value) => keep(`caseInformation/${name}`, value),
    file: (file) => capped(gathered, gathered.evidence, evidenceOf(file), MOST_FILES, 'files', book),
    inner(model, field, parent) {
      if (parent.type !== 'Chat' || field !== 'Messages') return false
      talks.message(model, parent)
      return true
    },
    model(model) {
      const reader = read.get(model.type)
      if (reader === undefined) gathered.unread.set(model.type, (gathered.unread.get(model.type) ?? 0) + 1)
      else reader(model)
    },
    cut: () => book.add('too-large', 'A value of more than a million characters was cut.'),
  }
}

function readingOf(gathered: Gathered, people: People, talks: Talks): Reading {
  const { project } = gathered
  return {
    ...emptyReading, reference: project?.id ?? project?.name ?? null, source: { kind: 'device', name: project?.name ?? null },
    people: people.list(), evidence: gathered.evidence, conversations: talks.list(), localities: gathered.localities,
    kept: [
      ...gathered.kept,
      ...[...gathered.unread].slice(0, 500).map(([type, count]) => ({
        path: `decodedData/modelType[${type}]`, verbatim: `${count} models, not read`,
      })),
    ],
  }
}

/** The report of a Cellebrite UFDR extraction, streamed; `docs/formats/ufdr-xml.md`. */
export const ufdrXml = format({
  id: 'ufdr-xml',
  label: 'Cellebrite UFDR report (XML)',
  streams: 'chunks',
  recognises: (peek) => isProtected(peek.bytes) || (peek.root === 'project'
    && /cellebrite|extractionType\s*=|<(?:\w{1,40}:)?(?:sourceExtractions|taggedFiles|decodedData)[\s>/]/i.test(peek.head)),
  read(file): ReadFile {
    const [head] = file.chunks()
    if (isProtected(head)) return { parts: [], problems: [problem(file.path, 'protected', 'Export it again without protection.')] }
    const book = problemBook(file.path)
    const gathered: Gathered = { project: null, evidence: [], localities: [], kept: [], unread: new Map(), full: new Set() }
    const people = peopleOf(file.path, book)
    const talks = talksOf(people, book)
    const events = ufdrEvents(file.path, sinkOf(people, talks, gathered, book))
    const found = streamXml(file.path, pieces(file, book), events)
    events.finish()
    if (gathered.unread.size > 0) book.add('unknown-element', `${gathered.unread.size} kinds of models are not read.`)
    const problems = [...found, ...book.list()]
    if (gathered.project === null) return { parts: [], problems }
    const { id, name } = gathered.project
    const key = id === null && name === null ? null : `ufdr:${id ?? ''}:${name ?? ''}`
    return { parts: [{ key, part: 'report', main: true, reading: readingOf(gathered, people, talks) }], problems }
  },
})
