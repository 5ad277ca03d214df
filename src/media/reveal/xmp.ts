import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { ProblemCode } from '../../kernel/problem.ts'
import { decode } from '../../kernel/text.ts'
import { putTime } from './clock.ts'
import { coordinate } from './degrees.ts'
import { thumbnailText } from './exif.ts'
import type { Gatherer } from './gather.ts'
import { putPosition } from './position.ts'
import { XMP_HALVES, xmpKind, xmpName } from './xmp-names.ts'

/** Bytes of the largest packet that is read. */
export const XMP_BYTES = 2 << 20

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const MOST_LEVELS = 64
/** Elements and attributes together; a packet with more is read up to there. */
const MOST_NODES = 10_000

/** Stops the parser; carries what is told. */
class Stop extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

/** Name and value of one coordinate. */
type Half = readonly [string, string]

/**
 * An open element. `path` is its place (`xmp/…`), `name` the property that text in it belongs to; positions of one node are put together in
 * `halves`.
 */
interface Frame {
  readonly name: string | null
  readonly path: string
  text: string
  readonly halves: Map<string, string>
}

/**
 * Reads an XMP packet (ISO 16684-1): properties as elements or attributes, lists and structures, in any namespace prefixes. Document types and
 * entities are refused, nesting is limited. What was read before something broke stands.
 */
export function readXmp(to: Gatherer, packet: Uint8Array): void {
  if (packet.length > XMP_BYTES) return to.trouble('too-large', `XMP: packets above ${XMP_BYTES >> 20} MiB are not read.`)
  const text = decode(packet).text.replace(/^[^<]{0,64}/, '').replace(/[\s\0]+$/, '')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const stack: Frame[] = []
  parser.on('doctype', () => { throw new Stop('entity-refused') })
  parser.on('error', (error) => {
    if (/unbound namespace/i.test(error.message)) to.trouble('malformed', 'XMP: a prefix without a namespace.')
    else throw new Stop(codeOf(error.message))
  })
  let nodes = 0
  const node = (): void => { if (++nodes > MOST_NODES) throw new Stop('too-many') }
  parser.on('opentagstart', node)
  parser.on('attribute', node)
  parser.on('opentag', (tag) => open(to, stack, tag))
  parser.on('text', (piece) => add(stack, piece))
  parser.on('cdata', (piece) => add(stack, piece))
  parser.on('closetag', () => close(to, stack))
  try {
    parser.write(text).close()
  } catch (error) {
    to.trouble(error instanceof Stop ? error.code : 'malformed', 'XMP.')
  }
  while (stack.length > 0) close(to, stack)
}

function codeOf(message: string): ProblemCode {
  if (/entity|doctype/i.test(message)) return 'entity-refused'
  return /unclosed|unexpected end|must contain a root/i.test(message) ? 'truncated' : 'malformed'
}

function open(to: Gatherer, stack: Frame[], { uri, local, attributes }: SaxesTagNS): void {
  if (stack.length >= MOST_LEVELS) throw new Stop('too-deep')
  const above = stack.at(-1) ?? { name: null, path: 'xmp' }
  const own = uri === RDF || uri === 'adobe:ns:meta/' ? null : xmpName(uri, local) ?? `?:${local}`
  const frame: Frame = { name: own ?? above.name, path: own === null ? above.path : `${above.path}/${own}`, text: '', halves: new Map() }
  stack.push(frame)
  for (const { uri: space, local: key, value } of Object.values(attributes)) {
    if (space === RDF && key === 'resource') property(to, frame, frame.name, frame.path, value)
    const name = space === '' || space === RDF ? null : xmpName(space, key)
    if (name !== null) property(to, frame, name, `${frame.path}/${name}`, value)
  }
}

function add(stack: readonly Frame[], piece: string): void {
  const frame = stack.at(-1)
  if (frame !== undefined && frame.name !== null) frame.text += piece
}

function close(to: Gatherer, stack: Frame[]): void {
  const frame = stack.pop()
  if (frame === undefined) return
  const above = stack.at(-1)
  const text = frame.text.trim()
  if (text !== '') property(to, above ?? frame, frame.name, frame.path, text)
  putHalves(to, frame, above)
}

/** One property. Halves of a position wait in the node that holds them. */
function property(to: Gatherer, node: Frame, name: string | null, path: string, value: string): void {
  if (name === null) return
  if (Object.hasOwn(XMP_HALVES, name)) {
    if (!node.halves.has(name)) node.halves.set(name, value)
    return
  }
  if (name === 'xmpGImg:image') {
    const bytes = Buffer.from(value, 'base64')
    return to.put({ kind: 'thumbnail', name: 'image', value: thumbnailText(bytes), path })
  }
  const kind = xmpKind(name)
  const found = { name: name.slice(name.indexOf(':') + 1), value, path }
  if (kind === 'time') putTime(to, found)
  else if (kind !== null) to.put({ ...found, kind, value: kind === 'provenance' ? `${value} (not verified)` : value })
}

/** When a node ends its positions are whole, or their halves belong to the node around it. */
function putHalves(to: Gatherer, frame: Frame, above: Frame | undefined): void {
  if (frame.halves.size === 0) return
  for (const group of ['GPS', 'GPSDest'] as const) {
    const halves = [...frame.halves].filter(([name]) => XMP_HALVES[name]?.[1] === group)
    const of = (axis: string): Half | undefined => halves.find(([name]) => XMP_HALVES[name]?.[0] === axis)
    const [north, east] = [of('latitude'), of('longitude')]
    if (north === undefined && east === undefined) continue
    if (above !== undefined && (north === undefined || east === undefined)) {
      for (const [name, value] of halves) if (!above.halves.has(name)) above.halves.set(name, value)
      continue
    }
    putPair(to, frame.path, `${group}Position`, north, east)
  }
}

function putPair(to: Gatherer, path: string, name: string, north: Half | undefined, east: Half | undefined): void {
  const decimal = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/
  const at = `${path}/${(north ?? east)?.[0] ?? ''}`
  const [latitude, longitude] = [coordinate(north?.[1].trim() ?? '', null, 'latitude'), coordinate(east?.[1].trim() ?? '', null, 'longitude')]
  if (north === undefined || east === undefined) to.trouble('missing-value', `XMP ${name} tells half a position.`)
  const both = [north, east].flatMap((h) => (h === undefined ? [] : [h[1].trim()]))
  // exif:GPS* tells its half of the globe by a letter; decimals with a sign are what some programs write.
  const isTold = both.length === 2 && latitude !== null && longitude !== null && both.every((v) => decimal.test(v) || /[NSEW]$/i.test(v))
  putPosition(to, { path: at, name, written: both.join(', '), degrees: isTold ? { latitude, longitude } : null })
}
