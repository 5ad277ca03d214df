import { resolveEntities } from '../../readers/entities.ts'

const MOST_LINKS = 200

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'head', 'title', 'template'])

/** Elements that begin a new line. */
const BLOCKS = new Set(['br', 'p', 'div', 'tr', 'li', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'section'])

/** The words of an HTML text, one line a block, and the targets of its links, each once. Time grows evenly with the text. */
export function htmlText(html: string): { readonly text: string; readonly links: readonly string[] } {
  const pieces: string[] = []
  const links = new Set<string>()
  let from = 0
  while (from < html.length) {
    const open = html.indexOf('<', from)
    if (open === -1) break
    pieces.push(html.slice(from, open).replace(/\s+/g, ' '))
    const end = endOfTag(html, open)
    if (end === -1) {
      from = open
      break
    }
    const tag = html.slice(open, Math.min(end, open + 8000))
    const name = /^<\/?([A-Za-z][A-Za-z0-9]{0,15})/.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (BLOCKS.has(name)) pieces.push('\n')
    if (name === 'a' && links.size < MOST_LINKS) addLink(links, tag)
    from = UNREAD.has(name) && !tag.startsWith('</') ? afterElement(html, end, name) : end
  }
  pieces.push(html.slice(from).replace(/\s+/g, ' '))
  const lines = resolveEntities(pieces.join('')).split('\n').map((line) => line.trim())
  return { text: lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n').trim(), links: [...links] }
}

function endOfTag(html: string, open: number): number {
  const comment = html.startsWith('<!--', open)
  const close = html.indexOf(comment ? '-->' : '>', open)
  return close === -1 ? -1 : close + (comment ? 3 : 1)
}

function afterElement(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[^>]{0,20}>`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found === null ? html.length : found.index + found[0].length
}

function addLink(links: Set<string>, tag: string): void {
  const m = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(tag)
  const href = resolveEntities(m?.[1] ?? m?.[2] ?? m?.[3] ?? '').trim()
  if (/^https?:\/\//i.test(href)) links.add(href)
}
