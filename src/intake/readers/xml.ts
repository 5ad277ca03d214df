import { SaxesParser } from 'saxes'
import { problem, type Problem } from '../../kernel/problem.ts'
import { MAX_DEPTH } from './json.ts'

/** An XML element. `text` is its own character data, trimmed; `name` and attribute names are without prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly parent: Element | null
  text: string
}

/** What came out of an XML text: `root` is null when not even its first element could be read. */
export interface ParsedXml {
  readonly root: Element | null
  readonly problems: readonly Problem[]
}

/** What a reader of XML is told, in document order; names without prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Stops the parser; carries the problem to return. */
class Stop extends Error {
  readonly found: Problem
  constructor(found: Problem) {
    super(found.code)
    this.found = found
  }
}

/**
 * Reads XML text piece by piece and tells `events`; memory is flat. Document types and entities beyond the five of XML are
 * refused (`entity-refused`), nesting is limited (`too-deep`). Returns the problems; what was told before one stays told.
 */
export function streamXml(file: string, pieces: Iterable<string>, events: XmlEvents): Problem[] {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  let closed = false
  parser.on('doctype', () => { throw new Stop(problem(file, 'entity-refused')) })
  parser.on('opentag', (tag) => {
    depth++
    if (depth > MAX_DEPTH) throw new Stop(problem(file, 'too-deep', `The limit is ${MAX_DEPTH} levels.`))
    const attributes: Record<string, string> = {}
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value
    events.open(local(tag.name), attributes)
  })
  parser.on('text', (text) => events.text(text))
  parser.on('cdata', (text) => events.text(text))
  parser.on('closetag', (tag) => {
    depth--
    closed = depth === 0
    events.close(local(tag.name))
  })
  parser.on('error', (error) => {
    if (/undefined entity|entity/i.test(error.message)) throw new Stop(problem(file, 'entity-refused', `Line ${parser.line}.`))
    const cut = /unexpected end|unclosed|document must contain a root/i.test(error.message)
    if (closed && cut) return
    throw new Stop(problem(file, cut ? 'truncated' : 'malformed', `Line ${parser.line}, column ${parser.column}.`))
  })
  try {
    for (const piece of pieces) parser.write(piece)
    parser.close()
    return []
  } catch (error) {
    if (error instanceof Stop) return [error.found]
    throw error
  }
}

/** Reads a whole XML text into a tree; for documents that fit in memory. A truncated one gives the tree so far and `truncated`. */
export function parseXml(file: string, text: string): ParsedXml {
  let root: Element | null = null
  let open: Element | null = null
  const problems = streamXml(file, [text], {
    open(name, attributes) {
      const element: Element = { name, attributes, children: [], parent: open, text: '' }
      if (open) open.children.push(element)
      else root ??= element
      open = element
    },
    text(piece) {
      if (open) open.text += piece
    },
    close() {
      if (!open) return
      open.text = open.text.trim()
      open = open.parent
    },
  })
  return { root, problems }
}

/** The element as XML text again, for what is kept verbatim. */
export function verbatim(element: Element): string {
  const escape = (t: string): string => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const attributes = Object.entries(element.attributes).map(([k, v]) => ` ${k}="${escape(v)}"`).join('')
  const inner = escape(element.text) + element.children.map(verbatim).join('')
  return inner === '' ? `<${element.name}${attributes}/>` : `<${element.name}${attributes}>${inner}</${element.name}>`
}
