import type { ListBatch } from '../contract.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { Items } from './ncmec/items.ts'
import { fold, XmlReader, type Stopped } from './ncmec/xml.ts'
import { Draft } from './gather/draft.ts'
import { texts } from './text/texts.ts'

/** The address in the namespace of hash-sharing answers. */
const NAMESPACE = 'hashsharing.ncmec.org'

/** The name of the first element of a text, folded; null when it is no XML. Steps over declaration, comments and a document type. */
function rootOf(head: string): string | null {
  let from = 0
  for (;;) {
    const open = head.indexOf('<', from)
    if (open === -1 || head.slice(from, open).trim() !== '') return null
    const next = head.charAt(open + 1)
    if (next !== '?' && next !== '!') return fold(/^<([^\s<>/]{1,100})/.exec(head.slice(open, open + 110))?.[1] ?? '')
    const close = behind(head, open, next)
    if (close === null) return null
    from = close
  }
}

/** Behind a declaration, a comment or a document type with all that it declares; null when it has no end. */
function behind(head: string, open: number, next: string): number | null {
  const end = head.startsWith('<!--', open) ? '-->' : next === '?' ? '?>' : '>'
  const close = head.indexOf(end, open)
  const inner = end === '>' ? head.indexOf('[', open) : -1
  if (inner === -1 || inner > close) return close === -1 ? null : close + end.length
  const innerEnd = head.indexOf(']', inner)
  const last = innerEnd === -1 ? -1 : head.indexOf('>', innerEnd)
  return last === -1 ? null : last + 1
}

function recognises(head: string): boolean {
  const root = rootOf(head)
  return root === 'queryresult' || (root !== null && (head.includes(NAMESPACE) || /<(?:[\w-]{1,40}:)?fingerprints[\s/>]/i.test(head)))
}

async function* read(source: ListSource): AsyncGenerator<ListBatch> {
  const draft = new Draft(source.label)
  const items = new Items(draft)
  const reader = new XmlReader(items)
  let stopped: Stopped | null = null
  let any = false
  for await (const text of texts(source, draft)) {
    any ||= text.trim() !== ''
    stopped = reader.push(text)
    while (draft.full) yield draft.take()
    if (stopped !== null) break
  }
  if (any) stopped ??= reader.end()
  else draft.tell('empty', '')
  if (stopped !== null) draft.tell(stopped.code, stopped.where)
  if (reader.replaced) draft.once('replaced-characters')
  if (items.hasNext) draft.tell('missing-value', 'The answer has a further page, which is a file of its own: add it too.')
  yield draft.end()
}

/** An answer of NCMEC's hash-sharing service (XML). Its page: `docs/hash-sets/ncmec-xml.md`. */
export const ncmecXml: HashSetFormat = {
  id: 'ncmec-xml',
  label: 'NCMEC hash sharing (XML)',
  recognises: ({ head }) => recognises(head),
  read,
}
