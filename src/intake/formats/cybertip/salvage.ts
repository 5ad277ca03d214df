import { parseJson } from '../../readers/json.ts'

/** Index of the quote that ends the string which starts at `from`; -1 when it never ends. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return -1
}

/**
 * Walks JSON text up to `end`. `cut` is the last index at which everything before it is whole (before a comma, behind a bracket; 0 when
 * there is none), `open` the brackets that stand open at `end`. Linear in the text.
 */
function walk(text: string, end: number): { readonly cut: number; readonly open: readonly string[] } {
  const open: string[] = []
  let cut = 0
  for (let i = 0; i < end; i++) {
    const c = text[i]
    if (c === '"') {
      i = endOfString(text, i)
      if (i === -1) break
    } else if (c === '{' || c === '[') {
      open.push(c)
      cut = i + 1
    } else if (c === '}' || c === ']') {
      open.pop()
      cut = i + 1
    } else if (c === ',') cut = i
  }
  return { cut, open }
}

/**
 * The whole part of JSON that was cut off: the text up to its last complete member, closed. Undefined when even that is no JSON.
 * Nothing is added: a value that was cut in the middle is left out.
 */
export function salvaged(text: string): unknown {
  const { cut } = walk(text, text.length)
  if (cut === 0) return undefined
  const closing = walk(text, cut).open.toReversed().map((c) => (c === '{' ? '}' : ']')).join('')
  const parsed = parseJson('', text.slice(0, cut) + closing)
  return parsed.ok ? parsed.value : undefined
}
