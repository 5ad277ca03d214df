import { Worker } from 'node:worker_threads'
import type { Budget, Finding, Ran } from './engine.ts'
import { HEAD, type Order, type Replay, type Told } from './told.ts'

/** An input that runs this long is taken to hang: the slowest that the oracles allow needs a tenth of it on a busy machine. */
const HANGS_MS = 20_000
const LOOK_EVERY_MS = 200
const MOST_INPUT_BYTES = 4 << 20
const MOST_MEGABYTES = 1_024

type Asked = { readonly what: 'names' } | { readonly what: 'fuzz'; readonly names: readonly string[]; readonly budget: Budget } | { readonly what: 'replay'; readonly inputs: readonly Replay[] }

/** How a worker ended: by itself, hanging in an input of a target, or dead (out of memory) in one. */
interface Ended {
  readonly how: 'done' | 'hang' | 'died'
  readonly target: string
  readonly input: Uint8Array
  /** Of a worker that died: the class of the error and its place in the code. */
  readonly why: string
}

/**
 * Starts a worker and watches it: hands on what it tells, and stops it when one input takes longer than `hangsMs`. A worker is stopped from outside
 * whatever it does, also in a loop without end.
 */
async function watched(asked: Asked, planted: boolean, hangsMs: number, onTold: (told: Told) => void): Promise<Ended> {
  const shared = new SharedArrayBuffer(HEAD + MOST_INPUT_BYTES)
  const numbers = new Int32Array(shared, 0, 2)
  const order: Order = { ...asked, planted, shared }
  const worker = new Worker(
    new URL('worker.ts', import.meta.url),
    { workerData: order, execArgv: ['--disable-warning=ExperimentalWarning'], resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } },
  )
  let target = ''
  let seen = 0
  let since = performance.now()
  const inputNow = (): Uint8Array => new Uint8Array(shared, HEAD, Atomics.load(numbers, 1)).slice()
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const look = setInterval(() => {
    const now = Atomics.load(numbers, 0)
    if (now !== seen) {
      seen = now
      since = performance.now()
    } else if (target !== '' && seen > 0 && performance.now() - since > hangsMs) resolve({
      how: 'hang', target, input: inputNow(), why: 'it did not come to an end',
    })
  }, LOOK_EVERY_MS)
  worker.on('message', (told: Told) => {
    if (told.what === 'begun') target = told.target
    since = performance.now()
    if (told.what === 'end') resolve({ how: 'done', target, input: inputNow(), why: '' })
    else onTold(told)
  })
  worker.on('error', (error) => {
    if (target === '') onTold({ what: 'unloaded', file: '', why: error.message })
    resolve({
      how: 'died', target, input: inputNow(), why: `the worker died: ${error.name} ${/at (.*)/.exec(error.stack ?? '')?.[1] ?? 'out of memory'}`,
    })
  })
  const ended = await promise
  clearInterval(look)
  await worker.terminate()
  return ended
}

/** What is asked of a run over several targets. */
export interface Fuzzed {
  readonly names: readonly string[]
  readonly budget: Budget
  readonly planted?: boolean
  readonly hangsMs?: number
  onRan?(ran: Ran): void
}

/** The names of all targets, and the files of targets that could not be loaded with why. */
export async function targetNames(): Promise<{ readonly names: readonly string[]; readonly unloaded: readonly string[] }> {
  let names: readonly string[] = []
  const unloaded: string[] = []
  await watched({ what: 'names' }, false, HANGS_MS, (told) => {
    if (told.what === 'names') ({ names } = told)
    if (told.what === 'unloaded') unloaded.push(`${told.file}: ${told.why}`)
  })
  return { names, unloaded }
}

/** Fuzzes targets one after the other in a worker; one that hangs or dies is told as a finding, and the rest goes on in a new worker. */
export async function fuzzed(asked: Fuzzed): Promise<readonly Ran[]> {
  const { names, budget, planted = false, hangsMs = HANGS_MS } = asked
  const done: Ran[] = []
  const add = (ran: Ran): void => {
    done.push(ran)
    asked.onRan?.(ran)
  }
  for (let left = [...names]; left.length > 0;) {
    const ended = await watched({ what: 'fuzz', names: left, budget }, planted, hangsMs, (told) => {
      if (told.what === 'ran') add(told.ran)
    })
    if (ended.how === 'done') break
    if (ended.target === '') break // nothing could be loaded: `targetNames` tells why
    const finding: Finding = { target: ended.target, input: ended.input, kind: 'hang', detail: ended.why }
    add({ target: ended.target, runs: 0, seconds: hangsMs / 1000, blocks: 0, kept: 0, findings: [finding] })
    left = left.filter((name) => !done.some((r) => r.target === name))
  }
  return done
}

/** Runs kept inputs past all oracles: file and what is wrong, only of those that go wrong. */
export async function replayed(inputs: readonly Replay[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let left = [...inputs]; left.length > 0;) {
    const ran = new Set<string>()
    const ended = await watched({ what: 'replay', inputs: left }, false, HANGS_MS, (told) => {
      if (told.what !== 'replayed') return
      ran.add(told.file)
      if (told.wrong !== null) wrong.push(`${told.file} ${told.wrong}`)
    })
    if (ended.how === 'done') break
    const rest = left.filter((one) => !ran.has(one.file))
    wrong.push(`${rest[0]?.file ?? ''} ${ended.how}`)
    left = rest.slice(1)
  }
  return wrong
}
