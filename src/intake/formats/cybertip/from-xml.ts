import { verbatim, type Element } from '../../readers/xml.ts'
import { fold, type Branch } from './branch.ts'

/** Attributes that belong to XML itself and tell nothing about a report; prefixes are gone already. */
const OF_XML = new Set(['xmlns', 'xsi', 'schemaLocation', 'noNamespaceSchemaLocation', 'nil', 'lang', 'space'])

/** Names of the namespace prefixes that an XML text declares; the reader shows their declarations as attributes of that name. */
export function declaredPrefixes(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const m of text.matchAll(/\bxmlns:([\w.-]{1,100})\s*=/g)) if (m[1] !== undefined) found.add(m[1])
  return found
}

/** The attributes that tell something: no namespaces, no schema locations. */
export function ownAttributes(element: Element, prefixes: ReadonlySet<string>): [string, string][] {
  return Object.entries(element.attributes).filter(([name]) => !OF_XML.has(name) && !prefixes.has(name))
}

function attributeBranch(file: string, name: string, written: string, path: string): Branch {
  const scalar = written.trim() === '' ? null : written.trim()
  return { file, name, key: fold(name), path: `${path}/@${name}`, scalar, empty: scalar === null, kids: [], verbatim: () => written, state: 'third' }
}

/** XPath steps of the children of an element, numbered (from 1) where siblings share a name; one pass, so that long lists stay cheap. */
export function childSteps(element: Element): string[] {
  const twins = new Map<string, number>()
  for (const child of element.children) twins.set(child.name, (twins.get(child.name) ?? 0) + 1)
  const seen = new Map<string, number>()
  return element.children.map(({ name }) => {
    const index = (seen.get(name) ?? 0) + 1
    seen.set(name, index)
    return (twins.get(name) ?? 0) > 1 ? `/${name}[${index}]` : `/${name}`
  })
}

/** The tree of an XML element at `path` (its XPath). Attributes stand beside child elements, for senders that confuse the two. */
export function fromXml(file: string, element: Element, path: string, prefixes: ReadonlySet<string>): Branch {
  const attributes = ownAttributes(element, prefixes).map(([name, written]) => attributeBranch(file, name, written, path))
  const steps = childSteps(element)
  const children = element.children.map((child, i) => fromXml(file, child, path + (steps[i] ?? ''), prefixes))
  const text = element.text.trim() // a truncated document leaves open elements untrimmed
  return {
    file, name: element.name, key: fold(element.name), path, scalar: text === '' ? null : text, empty: false,
    kids: [...attributes, ...children], verbatim: () => verbatim(element), state: 'third',
  }
}
