import { parentPort, workerData } from 'node:worker_threads'
import { Coverage } from './coverage.ts'
import { Fuzzing, wrongWith, type Budget, type Finding } from './engine.ts'
import { entries } from './registry.ts'
import type { Target } from './target.ts'
import { HEAD, type Order, type Replay, type Told } from './told.ts'

const order = workerData as Order
const numbers = new Int32Array(order.shared, 0, 2)
const room = new Uint8Array(order.shared, HEAD)

function begins(input: Uint8Array): void {
  room.set(input.subarray(0, room.length))
  Atomics.store(numbers, 1, Math.min(input.length, room.length))
  Atomics.add(numbers, 0, 1)
}

const tell = (told: Told): void => parentPort?.postMessage(told)

/** The targets that are asked for; a file of them that cannot be loaded is told and the others go on. */
async function loaded(): Promise<readonly Target[]> {
  const found: Target[] = []
  const wanted = order.what === 'names' ? null : order.what === 'fuzz' ? order.names : order.inputs.map((one) => one.target)
  for (const entry of entries) {
    if ((entry.planted === true) !== order.planted || wanted?.some((name) => name.startsWith(entry.begins)) === false) continue
    try {
      found.push(...(await entry.load()).targets)
    } catch (error) {
      tell({ what: 'unloaded', file: entry.file, why: error instanceof Error ? error.message : '' })
    }
  }
  return found
}

async function fuzz(targets: readonly Target[], names: readonly string[], budget: Budget, coverage: Coverage): Promise<void> {
  for (const target of targets.filter((t) => names.includes(t.name))) {
    tell({ what: 'begun', target: target.name })
    coverage.forget()
    tell({ what: 'ran', ran: await new Fuzzing(target, coverage, budget, begins).run() })
  }
}

/** What is wrong with a kept input, by all oracles. */
async function replay(targets: readonly Target[], inputs: readonly Replay[]): Promise<void> {
  for (const { target: name, file, input } of inputs) {
    tell({ what: 'begun', target: name })
    begins(input)
    const target = targets.find((t) => t.name === name)
    const wrong: Pick<Finding, 'kind' | 'detail'> | null = target === undefined ? {
      kind: 'promise', detail: 'no such target',
    } : await wrongWith(target, input, () => true)
    tell({ what: 'replayed', file, wrong: wrong === null ? null : `${wrong.kind}: ${wrong.detail}` })
  }
}

// Before anything that is watched is loaded: code gets its counters while it is loaded.
const coverage = order.what === 'fuzz' ? new Coverage() : null
const targets = await loaded()
if (order.what === 'names') tell({ what: 'names', names: targets.map((t) => t.name) })
else if (order.what === 'replay') await replay(targets, order.inputs)
else if (coverage !== null) await fuzz(targets, order.names, order.budget, coverage)
tell({ what: 'end' })
