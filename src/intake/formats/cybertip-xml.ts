import { problem } from '../../kernel/problem.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Kept, Part } from '../contract.ts'
import { parseXml, verbatim, type Element } from '../readers/xml.ts'
import { fold } from './cybertip/branch.ts'
import { addDoubts, noDoubts, problemsOf, put, type Doubts } from './cybertip/draft.ts'
import { childSteps, declaredPrefixes, fromXml, ownAttributes } from './cybertip/from-xml.ts'
import { readFileDetails, readReport, type Read } from './cybertip/report.ts'
import { readableXml } from './cybertip/readable-xml.ts'
import { format, type SourceFile } from './plug.ts'

/** Words that tell a CyberTipline document from any other XML. */
const TELLING = ['report.cybertip.org', 'incidentSummary', 'personOrUserReported', 'reportingPerson', 'fileViewedByEsp', 'incidentDateTime']

/** How deep a wrapper may hide its documents. */
const WRAPPER_DEPTH = 4

interface Document {
  readonly kind: 'report' | 'file'
  readonly element: Element
  readonly path: string
}

const kindOf = (element: Element): Document['kind'] | null => {
  const name = fold(element.name)
  return name === 'report' ? 'report' : name === 'filedetails' ? 'file' : null
}

/** The `report` and `fileDetails` documents of a file, in order; those inside a report belong to it. */
function documentsIn(element: Element, path: string, depth = 0): Document[] {
  const kind = kindOf(element)
  if (kind !== null) return [{ kind, element, path }]
  if (depth >= WRAPPER_DEPTH) return []
  const steps = childSteps(element)
  return element.children.flatMap((child, i) => documentsIn(child, path + (steps[i] ?? ''), depth + 1))
}

/** A report number that stands in the wrapper beside its documents (an answer of the service, a sender's own element). */
function wrapperId(element: Element, depth = 0): string | null {
  if (kindOf(element) !== null || depth > WRAPPER_DEPTH) return null
  for (const [name, written] of Object.entries(element.attributes)) {
    if (fold(name) === 'reportid' && written.trim() !== '') return written.trim()
  }
  for (const child of element.children) {
    if (fold(child.name) === 'reportid' && child.text.trim() !== '') return child.text.trim()
    const found = wrapperId(child, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** The number of the only report in a wrapper, by the wrapper's own word or by that of all its fileDetails; null when unclear. */
function numberOfOnly(root: Element, documents: readonly Document[]): string | null {
  if (documents.filter((d) => d.kind === 'report').length !== 1) return null
  const files = documents.filter((d) => d.kind === 'file')
  const told = new Set(files.map((d) => d.element.children.find((c) => fold(c.name) === 'reportid')?.text.trim() ?? ''))
  const [only] = told
  return wrapperId(root) ?? (told.size === 1 && only !== undefined && only !== '' ? only : null)
}

function reportPart(read: Read, element: Element, only: boolean, adopted: string | null): Part {
  const reference = read.reading.reference ?? adopted
  const key = reference === null ? (only ? null : `cybertip-xml:${sha256Hex(verbatim(element))}`) : `cybertip:${reference}`
  return { key, part: 'main', main: true, reading: { ...read.reading, reference } }
}

function filePart(read: Read, element: Element, adopted: string | null): Part {
  const reference = read.reading.reference ?? adopted
  const file = read.reading.evidence[0]
  const called = file?.fileId ?? file?.name ?? file?.hashes[0]?.value ?? sha256Hex(verbatim(element))
  const key = reference === null ? null : `cybertip:${reference}`
  return { key, part: `file:${called}`, main: false, reading: { ...read.reading, reference } }
}

/** What stands in a wrapper beside its documents, word for word; the numbers that were read are left out. */
function besides(element: Element, path: string, prefixes: ReadonlySet<string>, depth = 0): Kept[] {
  if (kindOf(element) !== null) return []
  const steps = childSteps(element)
  const attributes = ownAttributes(element, prefixes).filter(([name]) => fold(name) !== 'reportid')
  const own = attributes.map(([name, written]) => ({ path: `${path}/@${name}`, verbatim: written }))
  return own.concat(element.children.flatMap((child, i) => {
    const at = path + (steps[i] ?? '')
    if (kindOf(child) !== null || fold(child.name) === 'reportid') return []
    const holds = depth < WRAPPER_DEPTH && documentsIn(child, at, depth + 1).length > 0
    return holds ? besides(child, at, prefixes, depth + 1) : [{ path: at, verbatim: verbatim(child) }]
  }))
}

interface Whole {
  readonly parts: Part[]
  readonly doubts: Doubts
}

function readDocuments(file: string, root: Element, text: string, now: string): Whole {
  const documents = documentsIn(root, `/${root.name}`)
  const prefixes = declaredPrefixes(text)
  const adopted = numberOfOnly(root, documents)
  const onlyReport = documents.filter((d) => d.kind === 'report').length === 1
  const doubts = noDoubts()
  const kept = besides(root, `/${root.name}`, prefixes)
  const parts = documents.map(({ kind, element, path }, i): Part => {
    const branch = fromXml(file, element, path, prefixes)
    const read = kind === 'report' ? readReport(file, branch, now, true) : readFileDetails(file, branch, now)
    addDoubts(doubts, read.doubts)
    const own = i === 0 ? { ...read, reading: { ...read.reading, kept: [...read.reading.kept, ...kept] } } : read
    return kind === 'report' ? reportPart(own, element, onlyReport, adopted) : filePart(own, element, adopted)
  })
  put(doubts['unknown-element'], kept.map((k) => k.path))
  return { parts, doubts }
}

/**
 * CyberTipline XML as a provider builds it: `report` and `fileDetails` documents, alone or inside a wrapper. A truncated or broken
 * document gives what stood before the break.
 *
 * @see NCMEC CyberTipline Reporting API, schema of November 2025 as published in Boostport/ncmec-go; read 2026-11-21
 */
export const cybertipXml = format({
  id: 'cybertip-xml',
  label: 'CyberTipline XML (provider)',
  recognises: ({ root, head }) => {
    if (root === null) return false
    const telling = TELLING.some((word) => head.includes(word))
    return fold(root) === 'filedetails' || telling || (fold(root) === 'report' && head.includes('<!DOCTYPE') && /incident|reporter/.test(head))
  },
  read(source: SourceFile, { now }) {
    const file = source.path
    const readable = readableXml(file, source.text())
    const { root, problems } = parseXml(file, readable.text)
    const before = [...readable.problems, ...problems]
    if (root === null) return { parts: [], problems: before }
    const { parts, doubts } = readDocuments(file, root, readable.text, now)
    const cut = problems.length > 0
    if (cut) doubts['missing-value'].length = 0 // it may stand behind the break
    const none = parts.length === 0 && !cut ? [problem(file, 'unread-format')] : []
    return { parts, problems: [...before, ...problemsOf(file, doubts), ...none] }
  },
})
