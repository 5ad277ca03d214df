import { createHash } from 'node:crypto'
import { Broken, type Outcome, type Target } from './target.ts'

/** What an input made go wrong. */
export interface Wrong {
  readonly kind: 'threw' | 'slow' | 'output' | 'differs' | 'polluted' | 'unstorable' | 'place' | 'promise' | 'hang'
  /** One line: where and by how much; never content of the input. */
  readonly detail: string
}

const CPU = { base: 40, perKib: 12 }
const OUTPUT = { base: 200_000, perByte: 400 }

/** CPU milliseconds of this thread so far. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** What may be told of an error: its class and the place in the code; its message may quote the input. */
function toldOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error'
  const place = /\/(?:src|node_modules)\/[^\s)]+/.exec(error.stack ?? '')?.[0] ?? ''
  return `${error.name} at ${place.replace(/^\/(?:src\/)?/, '')}`
}

/** One run with its cost; `outcome` is missing when it threw. */
export async function ran(target: Target, input: Uint8Array): Promise<{ readonly outcome: Outcome | null; readonly wrong: Wrong | null; readonly ms: number }> {
  const before = cpuMs()
  try {
    const given = target.run(input.slice())
    const outcome = given instanceof Promise ? await given : given
    return { outcome, wrong: null, ms: cpuMs() - before }
  } catch (error) {
    const wrong: Wrong = error instanceof Broken ? { kind: 'promise', detail: error.message } : { kind: 'threw', detail: toldOf(error) }
    return { outcome: null, wrong, ms: cpuMs() - before }
  }
}

/** CPU milliseconds that an input of this size may take. */
export function allowedMs({ cpu = CPU }: Target, bytes: number): number {
  return cpu.base + (cpu.perKib * bytes) / 1024
}

/** Whether an input is too slow: the best of four, since the first may pay for compiling, garbage or a busy machine. */
export async function slow(target: Target, input: Uint8Array, first: number): Promise<Wrong | null> {
  const allowed = allowedMs(target, input.length)
  let best = first
  for (let again = 0; again < 3 && best > allowed; again++) best = Math.min(best, (await ran(target, input)).ms)
  return best <= allowed ? null : {
    kind: 'slow', detail: `${Math.round(best)} ms of CPU for ${input.length} bytes, ${Math.round(allowed)} are allowed`,
  }
}

/** The whole outcome as text: maps, sets and bytes too. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Map) return { map: [...inner] }
    if (inner instanceof Set) return { set: [...inner] }
    if (inner instanceof Uint8Array) return { bytes: createHash('sha256').update(inner).digest('hex'), length: inner.length }
    if (inner instanceof RegExp) return String(inner)
    return typeof inner === 'bigint' ? `${inner}n` : inner
  }) ?? 'undefined'
}

/** What the outcome of an input breaks of what all targets promise. */
export async function judged(target: Target, input: Uint8Array, outcome: Outcome): Promise<Wrong | null> {
  const told = writtenOr(outcome.value)
  if (typeof told !== 'string') return told
  const { base, perByte } = target.output ?? OUTPUT
  if (told.length > base + perByte * input.length) return { kind: 'output', detail: `${told.length} letters came out of ${input.length} bytes` }
  const again = await ran(target, input)
  if (again.wrong !== null) return { kind: 'differs', detail: `the second run: ${again.wrong.detail}` }
  const second = writtenOr(again.outcome?.value)
  if (second !== told) return { kind: 'differs', detail: 'two runs of the same input gave two answers' }
  if (outcome.storable === true && /\\u0000|\\ud[89a-f]/.test(told) && isUnstorable(outcome.value)) return {
    kind: 'unstorable', detail: 'a text holds NUL or half a letter',
  }
  return outcome.text === undefined ? null : placeOutside(told, outcome.text)
}

function writtenOr(value: unknown): string | Wrong {
  try {
    return written(value)
  } catch (error) {
    return { kind: 'threw', detail: `${toldOf(error)} (when its result was looked at)` }
  }
}

function isUnstorable(value: unknown): boolean {
  let found = false
  JSON.stringify(value, (key, inner: unknown) => {
    if (isBad(key) || (typeof inner === 'string' && isBad(inner))) found = true
    return inner instanceof Map ? [...inner] : inner instanceof Set ? [...inner] : inner instanceof Uint8Array ? null : inner
  })
  return found
}

const isBad = (text: string): boolean => text.includes('\0') || !text.isWellFormed()

/** Places by line and column must lie in the text, whether a lone carriage return ends a line for the reader or not. */
function placeOutside(told: string, text: string): Wrong | null {
  const ways = [/\r\n|\n|\r/, /\r?\n/].map((end) => text.split(end))
  for (const [, line, column] of told.matchAll(/"at":"fuzz#L(\d+):(\d+)"/g)) {
    const lies = ways.some((lines) => Number(column) >= 1 && Number(column) <= (lines[Number(line) - 1]?.length ?? -1) + 1)
    if (!lies) return { kind: 'place', detail: 'a line and column that the input does not have' }
  }
  return null
}

const PROTOTYPES = [
  Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Map.prototype, Set.prototype, RegExp.prototype,
  Promise.prototype,
]

/** The names that all prototypes have now; another answer later means that an input wrote on one. */
export function prototypesNow(): string {
  const names = PROTOTYPES.map((p) => Object.getOwnPropertyNames(p).length).join(' ')
  return `${names} ${'polluted' in {}}`
}
