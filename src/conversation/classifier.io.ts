import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { sha256Hex } from '../kernel/text.ts'
import { signIds, type Sign, type SignId, type TalkTurn } from './contract.ts'

/** Beside `model.onnx` lies `model.onnx.json`: what its numbers mean. A label is a sign, or null for what is none. */
const Card = z.object({
  name: z.string().min(1).max(200), labels: z.array(z.enum(signIds).nullable()).min(1).max(200), threshold: z.number().gt(0).lte(1).default(0.9),
  source: z.string().max(400).default('no source told'), maxLetters: z.number().int().min(1).max(100_000).default(2_000),
})

/** A local classifier as one more source of signs: it is asked after our own reading, and its signs are weak and say which model spoke. */
export interface Classifier {
  readonly model: string
  /** Signs of turns that `known` does not hold yet. */
  signs(turns: readonly TalkTurn[], known: readonly Sign[]): Promise<readonly Sign[]>
}

/** Turns asked at once. */
const AT_ONCE = 64

/** The part of the runtime that is used; the package is no dependency of the product: who plugs a classifier installs it. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number } }
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> }
  readonly Tensor: new (type: 'string', data: string[], dims: number[]) => unknown
}
interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(feeds: Record<string, unknown>): Promise<Record<string, { readonly data: unknown; readonly dims: readonly number[] }>>
}

/**
 * Loads the classifier at this path (an ONNX file whose first input takes texts, one a row, and one of whose outputs gives a number between 0 and 1 a
 * label). Nothing is fetched from anywhere. Refuses by name when the runtime `onnxruntime-web`, the model or its card cannot be used.
 */
export async function loadClassifier(path: string): Promise<Classifier> {
  const runtime = await loadRuntime()
  const bytes = await fileAt(path)
  const card = cardOf((await fileAt(`${path}.json`)).toString('utf8'))
  let session: Session
  try {
    session = await runtime.InferenceSession.create(bytes)
  } catch {
    throw new Refusal('classifier-unusable', { what: 'the model cannot be loaded' })
  }
  const input = session.inputNames[0] ?? ''
  const model = `${card.name} (sha256 ${sha256Hex(bytes).slice(0, 16)})`
  const scores = async (texts: readonly string[]): Promise<(row: number, label: number) => number> => {
    const feed = new runtime.Tensor('string', texts.map((t) => t.slice(0, card.maxLetters).toWellFormed()), [texts.length, 1])
    let out: Awaited<ReturnType<Session['run']>>
    try {
      out = await session.run({ [input]: feed })
    } catch {
      throw new Refusal('classifier-unusable', { what: 'the model does not take one text a row' })
    }
    const found = session.outputNames.map((n) => out[n]).find(
      (o) => o?.data instanceof Float32Array && o.data.length === texts.length * card.labels.length,
    )
    if (found === undefined) throw new Refusal('classifier-unusable', { what: 'no output has one number a label', labels: card.labels.length })
    const numbers = found.data as Float32Array
    return (row, label) => numbers[row * card.labels.length + label] ?? 0
  }
  return {
    model,
    async signs(turns, known) {
      const has = new Set(known.map((s) => `${s.turn} ${s.sign}`))
      const added: Sign[] = []
      for (let i = 0; i < turns.length; i += AT_ONCE) {
        const some = turns.slice(i, i + AT_ONCE)
        const score = await scores(some.map((t) => t.text))
        for (const [row, turn] of some.entries()) {
          for (const [label, sign] of card.labels.entries()) {
            const value = score(row, label)
            if (sign !== null && value >= card.threshold
              && !has.has(`${turn.turn} ${sign}`)) added.push(signOf(sign, turn, model, value, card.source))
          }
        }
        await setImmediate()
      }
      return added
    },
  }
}

function signOf(sign: SignId, turn: TalkTurn, model: string, score: number, source: string): Sign {
  return {
    sign, turn: turn.turn, by: turn.by, at: turn.at, place: turn.place, span: null,
    why: `a classifier that this unit has plugged in gives ${score.toFixed(2)}; it decides nothing`, ground: `classifier of the unit: ${source}`,
    weak: true, value: null, from: 'classifier', state: 'unreviewed', model,
  }
}

function cardOf(text: string): z.output<typeof Card> {
  try {
    return Card.parse(JSON.parse(text))
  } catch {
    throw new Refusal(
      'classifier-unusable', { what: 'its card (the file beside it, ending in .json) is not of the form that docs/conversation.md tells' },
    )
  }
}

async function fileAt(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Refusal('classifier-unusable', { path, code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' })
  }
}

async function loadRuntime(): Promise<Runtime> {
  try {
    const runtime = await import('onnxruntime-web') as unknown as Runtime
    runtime.env.wasm.numThreads = 1
    return runtime
  } catch {
    throw new Refusal('service-missing', { need: 'the package onnxruntime-web (npm install onnxruntime-web), which STERNA_CLASSIFIER asks for' })
  }
}
