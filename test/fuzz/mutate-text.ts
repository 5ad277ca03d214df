import type { Draw } from './mutate.ts'

const NUMBERS = ['0', '-1', '1', '00', '007', '12', '13', '31', '32', '59', '60', '99', '255', '256', '999', '1900', '1970', '2038', '9999', '10000', '65536', '2147483648', '4294967296',
  '9007199254740993', '1e309', '1'.repeat(40), '0x10', '\u0661\u0662', '\uff11', '1.5', '1,5', '-0']

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Runs of letters, digits or blanks, each of which can be exchanged for another. */
const RUNS = /\d+|[A-Za-z]+|[\x80-\xff]+|\s+|[^\sA-Za-z\d\x80-\xff]/g

/** Changes text by its words and numbers: each may become another, be doubled, or change its place. */
export function mutateText(input: Uint8Array, { random, tokens, other, most }: Draw): Uint8Array {
  const text = latin(input.subarray(0, 32_768))
  const runs = text.match(RUNS) ?? []
  if (runs.length === 0) return input
  const i = random.int(runs.length)
  const run = runs[i] ?? ''
  const way = random.int(6)
  if (/^\d/.test(run) && way < 4) runs[i] = random.pick(NUMBERS)
  else if (way === 0) runs[i] = random.chance(0.5) ? run.toUpperCase() : run.toLowerCase()
  else if (way === 1) runs[i] = run.repeat(1 + random.int(random.pick([3, 40, 4_000])))
  else if (way === 2) runs[i] = latin(tokens.length > 0 ? random.pick(tokens) : other().subarray(0, 40))
  else if (way === 3) runs.splice(i, 1 + random.int(4))
  else if (way === 4) runs.splice(random.int(runs.length), 0, ...runs.slice(i, i + 1 + random.int(12)))
  else runs[i] = random.pick(runs)
  return bytesOf((runs.join('') + latin(input.subarray(32_768))).slice(0, most))
}

/** Changes text of lines (CSV, logs, headers, notes): lines and cells go, come, change places. */
export function mutateLines(input: Uint8Array, { random, tokens, other, most }: Draw): Uint8Array {
  const lines = latin(input).split('\n')
  const i = random.int(lines.length)
  const theirs = latin(other().subarray(0, 65_536)).split('\n')
  switch (random.int(8)) {
    case 0: lines.splice(i, 1 + random.int(3)); break
    case 1: lines.splice(random.int(lines.length), 0, lines[i] ?? ''); break
    case 2: lines.splice(i, 0, random.pick(theirs)); break
    case 3: lines.splice(random.int(lines.length), 0, ...lines.splice(i, 1)); break
    case 4: lines[i] = random.pick(theirs); break
    case 5: for (let n = random.pick([2, 20, 300]); n > 0; n--) lines.splice(i, 0, lines[i] ?? ''); break
    default: lines[i] = cells(lines[i] ?? '', { random, tokens, other, most })
  }
  return bytesOf(lines.join(random.chance(0.95) ? '\n' : '\r').slice(0, most))
}

function cells(line: string, { random, tokens }: Draw): string {
  const between = random.pick([',', ';', '\t', ' ', ':', '|'])
  const all = line.split(between)
  const i = random.int(all.length)
  const cell = all[i] ?? ''
  switch (random.int(6)) {
    case 0: all[i] = `"${cell.replaceAll('"', '""')}"`; break
    case 1: all[i] = `"${cell}`; break
    case 2: all.splice(i, 1); break
    case 3: all.splice(i, 0, random.pick(NUMBERS)); break
    case 4: all[i] = tokens.length > 0 ? latin(random.pick(tokens)) : `=${cell}`; break
    default: all.reverse()
  }
  return all.join(between)
}

/** Changes XML by its elements: doubled, taken out, given other text or names, put into each other. */
export function mutateMarkup(input: Uint8Array, { random, tokens, other, most }: Draw): Uint8Array {
  const text = latin(input)
  const all = [...text.matchAll(/<([\w:.-]+)[^<>]*>[^<>]*<\/\1>|<[^<>]*>|[^<>]+/g)]
  if (all.length === 0) return input
  const found = random.pick(all)
  const from = found.index
  const piece = found[0]
  const token = (): string => (tokens.length > 0 ? latin(random.pick(tokens)) : 'x')
  const theirs = (): string => random.pick(latin(other().subarray(0, 32_768)).match(/<([\w:.-]+)[^<>]*>[^<>]*<\/\1>/g) ?? ['<a/>'])
  const put = [
    () => '', () => piece + piece, () => theirs() + piece, () => theirs(), () => piece.replace(/>[^<>]*</, `>${token()}<`),
    () => piece.replace(/[\w:.-]+/, token()),
    () => `<![CDATA[${piece}]]>`, () => `<!--${piece}-->`, () => `<${token()} ${token()}="${random.pick(NUMBERS)}">${piece}`,
    () => piece.replace(/\d+/, random.pick(NUMBERS)),
    () => piece.repeat(random.pick([3, 30, 300])), () => piece.replace(/[\w ]+(?=<)/, '&#x0;&amp;&lt;'),
  ]
  return bytesOf((text.slice(0, from) + random.pick(put)() + text.slice(from + piece.length)).slice(0, most))
}
