import { DEEPEST, parsed } from '../../../kernel/json/shape.ts'

/**
 * The first value of a JSON text whose end may be cut off: what stands complete before the cut, with its open containers closed. Undefined when it is
 * no object and no list, or is broken. Made for the first 64 KiB of a file.
 */
export function headValue(head: string): unknown {
  const start = head.search(/\S/)
  if (start < 0 || !'{['.includes(head.charAt(start))) return undefined
  const found = sound(head, start)
  return found === null ? undefined : parsed(head.slice(start, found.end) + found.closers)
}

/** The values of the first lines, for files with one value a line. */
export function headLines(head: string, most = 5): readonly unknown[] {
  return head.split('\n', most).map((line) => parsed(line)).filter((value) => value !== undefined)
}

/** How far the text can be used, and the brackets that close it there. */
function sound(text: string, start: number): { readonly end: number; readonly closers: string } | null {
  let open = ''
  let end = start
  let closers = ''
  for (let i = start; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '"') {
      i = endOfString(text, i)
      continue
    }
    if (c === '{' || c === '[') open = (c === '{' ? '}' : ']') + open
    else if (c === '}' || c === ']') open = open.slice(1)
    else if (c !== ',') continue
    if (open.length > DEEPEST) return { end, closers }
    end = c === ',' ? i : i + 1
    closers = open
    if (open === '') break
  }
  return end === start ? null : { end, closers }
}

function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text.charAt(i) !== '"') i += text.charAt(i) === '\\' ? 2 : 1
  return i
}
