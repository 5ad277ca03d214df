import { header, parametered, readHeaders, words, type Header } from './headers.ts'

/** A part of a message: a leaf, or a multipart with children. Offsets are into the raw text. */
export interface MailPart {
  readonly type: string
  readonly charset: string
  readonly name: string | null
  readonly attachment: boolean
  readonly encoding: string
  readonly headers: readonly Header[]
  readonly offset: number
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly children: readonly MailPart[]
}

/** What was doubtful on the way; one entry each at most. */
export interface PartDoubts {
  truncated: boolean
  tooDeep: boolean
  tooMany: boolean
}

const DEEPEST = 20
const MOST_PARTS = 1000

/** Reads the tree of parts of a message that begins at `from`. Never deeper than 20 levels nor more than 1,000 parts. */
export function readParts(raw: string, from: number, to: number, doubts: PartDoubts): MailPart {
  const budget = { left: MOST_PARTS }
  return readPart(raw, from, to, { doubts, budget, depth: 0 })
}

interface Walk {
  readonly doubts: PartDoubts
  readonly budget: { left: number }
  readonly depth: number
}

function readPart(raw: string, from: number, to: number, walk: Walk): MailPart {
  const block = readHeaders(raw, from, to)
  if (!block.ended && walk.depth === 0) walk.doubts.truncated = true
  const { boundary, ...told } = describe(block.headers)
  const children = boundary === '' ? [] : childrenOf(raw, block.bodyFrom, to, boundary, walk)
  return { ...told, headers: block.headers, offset: from, bodyFrom: block.bodyFrom, bodyTo: to, children }
}

/** What the headers of a part say about its content. */
function describe(headers: readonly Header[]) {
  const content = parametered(header(headers, 'content-type')?.value ?? 'text/plain')
  const disposition = parametered(header(headers, 'content-disposition')?.value ?? '')
  const written = disposition.parameters.get('filename') ?? content.parameters.get('name') ?? null
  return {
    type: content.main === '' ? 'text/plain' : content.main,
    charset: content.parameters.get('charset') ?? '',
    boundary: content.main.startsWith('multipart/') ? (content.parameters.get('boundary') ?? '') : '',
    name: written === null ? null : words(written),
    attachment: disposition.main === 'attachment',
    encoding: (header(headers, 'content-transfer-encoding')?.value ?? '').trim().toLowerCase(),
  }
}

function childrenOf(raw: string, from: number, to: number, boundary: string, walk: Walk): readonly MailPart[] {
  if (walk.depth >= DEEPEST) {
    walk.doubts.tooDeep = true
    return []
  }
  const { spans, ended } = spansOf(raw, from, to, boundary)
  if (!ended) walk.doubts.truncated = true
  const found: MailPart[] = []
  for (const [start, end] of spans) {
    if (walk.budget.left-- <= 0) {
      walk.doubts.tooMany = true
      break
    }
    found.push(readPart(raw, start, end, { ...walk, depth: walk.depth + 1 }))
  }
  return found
}

/** Where the parts between boundary lines begin and end (RFC 2046, 5.1.1); the line end before a boundary belongs to it. */
function spansOf(raw: string, from: number, to: number, boundary: string): { spans: readonly (readonly [number, number])[]; ended: boolean } {
  const marker = `--${boundary}`
  const spans: (readonly [number, number])[] = []
  let open: number | null = null
  for (let at = raw.indexOf(marker, from); at !== -1 && at < to; at = raw.indexOf(marker, at + marker.length)) {
    if (at !== from && raw.charCodeAt(at - 1) !== 10) continue
    const newline = raw.indexOf('\n', at)
    const lineEnd = newline === -1 || newline > to ? to : newline
    const tail = raw.slice(at + marker.length, Math.min(lineEnd, at + marker.length + 200)).trim()
    if (tail !== '' && tail !== '--') continue
    if (open !== null) spans.push([open, Math.max(open, beforeLineEnd(raw, at))])
    if (tail === '--') return { spans, ended: true }
    open = Math.min(lineEnd + 1, to)
    if (spans.length > MOST_PARTS) break
  }
  if (open !== null) spans.push([open, to])
  return { spans, ended: false }
}

function beforeLineEnd(raw: string, at: number): number {
  const end = raw.charCodeAt(at - 1) === 10 ? at - 1 : at
  return raw.charCodeAt(end - 1) === 13 ? end - 1 : end
}
