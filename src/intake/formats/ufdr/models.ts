import { at, type Place } from '../../../kernel/place.ts'
import type { Told } from '../../contract.ts'
import type { XmlEvents } from '../../readers/xml.ts'

/** A decoded item of the extraction: a chat, a message, a party, ... Fields and inner models by the name of their field. */
export interface Model {
  readonly type: string
  readonly deleted: boolean
  readonly at: Place
  readonly fields: Map<string, Told<string>[]>
  readonly models: Map<string, Model[]>
}

/** A file that the extraction lists. */
export interface TaggedFile {
  readonly attributes: Readonly<Record<string, string>>
  readonly items: readonly { readonly name: string; readonly value: string; readonly at: Place }[]
  readonly at: Place
}

/** What the reader is told while the report streams by. Nothing of it is kept by the stream itself. */
export interface UfdrSink {
  project(attributes: Readonly<Record<string, string>>): void
  /** An item of a metadata section outside a file, such as a device id. */
  item(section: string, name: string, value: Told<string>): void
  caseField(name: string, value: Told<string>): void
  file(file: TaggedFile): void
  /** An inner model that may be taken away from its parent as soon as it is complete; true when it was taken. */
  inner(model: Model, field: string, parent: Model): boolean
  /** A complete model of the first level. */
  model(model: Model): void
  /** A value was cut at the limit. */
  cut(): void
}

/** Characters of one value that are kept. */
const MOST_TEXT = 1_048_576
/** Values of one field, items of one file, and inner models of one field that are kept. */
const MOST_VALUES = 20_000

interface Open {
  readonly name: string
  readonly number: number
  counts: Map<string, number> | null
}

interface OpenModel {
  readonly model: Model
  /** Names of the fields that are open inside the model, the innermost last. */
  readonly fields: string[]
}

interface Walk {
  readonly path: Open[]
  readonly models: OpenModel[]
  text: string
  itemName: string
  section: string
  file: { attributes: Readonly<Record<string, string>>; items: { name: string; value: string; at: Place }[]; at: Place } | null
  inCase: boolean
  cut: boolean
}

const FIELDS = new Set(['field', 'multiField', 'modelField', 'multiModelField', 'nodeField', 'dataField'])

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.length < MOST_VALUES) list.push(value)
}

/** The XPath of the element that is open, each step with its number among its namesakes. */
function here(file: string, walk: Walk): Place {
  return at(file, walk.path.map((o) => `/${o.name}[${o.number}]`).join(''))
}

function step(walk: Walk, name: string): void {
  const parent = walk.path.at(-1)
  let number = 1
  if (parent !== undefined) {
    parent.counts ??= new Map()
    number = (parent.counts.get(name) ?? 0) + 1
    parent.counts.set(name, number)
  }
  walk.path.push({ name, number, counts: null })
}

function openedModel(file: string, walk: Walk, attributes: Readonly<Record<string, string>>): void {
  const model: Model = {
    type: attributes['type'] ?? '', deleted: /^deleted$/i.test(attributes['deleted_state'] ?? ''), at: here(file, walk), fields: new Map(),
    models: new Map(),
  }
  walk.models.push({ fields: [], model })
}

function opened(file: string, walk: Walk, sink: UfdrSink, name: string, attributes: Readonly<Record<string, string>>): void {
  const current = walk.models.at(-1)
  if (name === 'model') openedModel(file, walk, attributes)
  else if (name === 'project' && walk.path.length === 1) sink.project(attributes)
  else if (name === 'file' && current === undefined) walk.file = { attributes, items: [], at: here(file, walk) }
  else if (name === 'metadata') walk.section = attributes['section'] ?? ''
  else if (name === 'caseInformation') walk.inCase = true
  else if (name === 'item' || name === 'timestamp' || FIELDS.has(name)) {
    walk.itemName = attributes['name'] ?? ''
    if (FIELDS.has(name)) current?.fields.push(walk.itemName)
  }
}

function closedModel(walk: Walk, sink: UfdrSink): void {
  const done = walk.models.pop()
  if (done === undefined) return
  const parent = walk.models.at(-1)
  if (parent === undefined) sink.model(done.model)
  else if (!sink.inner(done.model, parent.fields.at(-1) ?? '', parent.model)) push(parent.model.models, parent.fields.at(-1) ?? '', done.model)
}

function closedItem(file: string, walk: Walk, sink: UfdrSink, value: string): void {
  if (value === '') return
  const place = here(file, walk)
  if (walk.file === null) sink.item(walk.section, walk.itemName, { value, at: place })
  else if (walk.file.items.length < MOST_VALUES) walk.file.items.push({ name: walk.itemName, value, at: place })
}

function closedField(file: string, walk: Walk, sink: UfdrSink, name: string, value: string): void {
  const current = walk.models.at(-1)
  if (current === undefined) {
    if (walk.inCase && value !== '') sink.caseField(walk.itemName, { value, at: here(file, walk) })
    return
  }
  const field = current.fields.pop() ?? ''
  // some writers leave the value element away
  if (value !== '' && (name === 'field' || name === 'multiField')) push(current.model.fields, field, { value, at: here(file, walk) })
}

function closed(file: string, walk: Walk, sink: UfdrSink, name: string): void {
  const value = walk.text.trim()
  const current = walk.models.at(-1)
  if (name === 'value') {
    const field = current?.fields.at(-1)
    if (current !== undefined && field !== undefined && value !== '') push(current.model.fields, field, { value, at: here(file, walk) })
  } else if (name === 'model') {
    closedModel(walk, sink)
  } else if (FIELDS.has(name)) {
    closedField(file, walk, sink, name, value)
  } else if (name === 'item' || name === 'timestamp') {
    closedItem(file, walk, sink, value)
  } else if (name === 'file' && walk.file !== null && current === undefined) {
    sink.file(walk.file)
    walk.file = null
  } else if (name === 'caseInformation') {
    walk.inCase = false
  }
}

/**
 * Events for `streamXml` that put the report's models together one by one; only what is open is in memory.
 * `finish` gives what was still open when a truncated report ended.
 */
export function ufdrEvents(file: string, sink: UfdrSink): XmlEvents & { finish(): void } {
  const walk: Walk = { path: [], models: [], text: '', itemName: '', section: '', file: null, inCase: false, cut: false }
  return {
    open(name, attributes) {
      step(walk, name)
      walk.text = ''
      opened(file, walk, sink, name, attributes)
    },
    text(piece) {
      if (walk.text.length + piece.length <= MOST_TEXT) {
        walk.text += piece
        return
      }
      walk.text += piece.slice(0, Math.max(MOST_TEXT - walk.text.length, 0))
      if (!walk.cut) sink.cut()
      walk.cut = true
    },
    close(name) {
      closed(file, walk, sink, name)
      walk.text = ''
      walk.path.pop()
    },
    finish() {
      while (walk.models.length > 0) closedModel(walk, sink)
      if (walk.file !== null) sink.file(walk.file)
    },
  }
}

/** The first value of a field; null when the field is empty. */
export function first(model: Model | undefined, ...names: readonly string[]): Told<string> | null {
  for (const name of names) {
    const value = model?.fields.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}

/** The inner models of a field; an empty list when there are none. */
export function inner(model: Model, ...names: readonly string[]): readonly Model[] {
  return names.flatMap((name) => model.models.get(name) ?? [])
}
