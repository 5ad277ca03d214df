import { cpuUsage } from 'node:process'
import { hostileTurns } from './talk-hostile.ts'

const LENGTH = 100_000

/** Pieces that are repeated: what expressions for amounts, numbers, codes, addresses, names, files, times and speakers look for, without its end. */
const PIECES = [
  '1', '1 ', '12:', '1,', '1.', '+1 (', '$', '$ ', '$1,', '€1', 'a', 'A', 'Aa', 'a.', 'a_', 'a1', '@a', 'a@', 'a@a.', 'a-', 'A-', 'A1-', 'AB12', '-',
  '_', '.', ' ', '\t', ': ', 'a: ', '>', '(', '"a', 'll', 'lle', 'aaa', 'o\u0301', '\u0301', 'ф', '\ud800',
]

/** Letters and pairs of letters that stand in an expression: a text of them leads deepest into it. */
function piecesOf({ source }: RegExp): readonly string[] {
  const letters = source.replaceAll(/\\.|[\^$()[\]{}|?*+]/gu, ' ')
  const pieces = new Set<string>()
  for (let i = 0; i < letters.length && pieces.size < MOST_PIECES; i++) {
    const [one, two] = [letters.charAt(i), letters.slice(i, i + 2)]
    pieces.add(one).add(two)
  }
  return [...pieces].filter((p) => p !== '')
}
const MOST_PIECES = 60

/** A regular expression, and the longest text that it was given. */
export interface Expression {
  readonly expression: RegExp
  readonly longest: number
}

/** Every regular expression that runs while `work` does, whoever runs it, with the longest text that it is given. */
export async function expressionsRunBy(work: () => Promise<void>): Promise<readonly Expression[]> {
  const seen = new Map<string, { readonly expression: RegExp; longest: number }>()
  const own = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')
  if (own === undefined) return []
  const exec = own.value as (this: RegExp, text: string) => RegExpExecArray | null
  const spy = function (this: RegExp, text: string): RegExpExecArray | null {
    const key = String(this)
    const known = seen.get(key)
    if (known === undefined) seen.set(
      key, { expression: new RegExp(this.source, this.flags.replaceAll('g', '').replaceAll('y', '')), longest: text.length },
    )
    else if (text.length > known.longest) known.longest = text.length
    return exec.call(this, text)
  }
  // oxlint-disable-next-line no-extend-native -- only while this bench looks on; it is put back below
  Object.defineProperty(RegExp.prototype, 'exec', { ...own, value: spy })
  try {
    await work()
  } finally {
    // oxlint-disable-next-line no-extend-native -- what stood there before
    Object.defineProperty(RegExp.prototype, 'exec', own)
  }
  return [...seen.values()]
}

/**
 * The slowest run of an expression through 100 kB, match by match to the text's end: each text by the least of three tries, in milliseconds. What
 * turns of 100 kB (`capped`) gave only short texts to is run on `SHORT` letters: the code around it hands it no more.
 */
export function slowestExpression(expressions: readonly Expression[], capped: readonly Expression[]): { readonly name: string; readonly ms: number } {
  const given = new Map(capped.map((c) => [String(c.expression), Math.max(SHORT, c.longest)]))
  let worst = { name: '', ms: 0 }
  const whole = hostileTurns()
  for (const { expression } of expressions) {
    const letters = Math.min(LENGTH, given.get(String(expression)) ?? LENGTH)
    const pieces = [...PIECES, ...piecesOf(expression)].map((piece) => [piece, piece.repeat(Math.ceil(LENGTH / piece.length))] as const)
    const search = new RegExp(expression.source, `${expression.flags}g`)
    for (const [piece, text] of [...pieces, ...whole]) {
      const seen = text.slice(0, letters)
      const ms = leastOf(() => seen.replace(search, ''), worst.ms)
      if (ms > worst.ms) worst = { name: `${String(expression).slice(0, NAME)} on ${letters} letters of ${JSON.stringify(piece)}`, ms }
    }
  }
  return worst
}
const NAME = 60
const SHORT = 1_000

/** A second and third try are made only of what looks slow: other work of the machine only adds. */
function leastOf(work: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && least > enough; i++) {
    const from = cpuUsage()
    work()
    const { user, system } = cpuUsage(from)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
