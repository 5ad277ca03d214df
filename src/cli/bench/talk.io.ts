import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cpuUsage } from 'node:process'
import { z } from 'zod'
import { hearOne, talkTools, type TalkSource, type TalkTools } from '../../conversation/index.ts'
import { readAside } from '../../intake/index.ts'
import { scoreReading, writeChats, type FoundSign, type ReadingScore, type WrittenChat } from '../../synth/index.ts'
import { talkView } from '../../desk/index.ts'
import { flagsOf } from '../../../bin/flags.mjs'
import { runChild } from './child.io.ts'
import { figure, median, type BenchContext, type Figure } from './measure.ts'
import { hostileTurns } from './talk-hostile.ts'
import { expressionsRunBy, slowestExpression } from './talk-regex.ts'

const CHATS = 400
/**
 * Three corpora by different hands. Phrases were tuned on each after its first reading; those first readings stand in docs/benchmarks.md and say more
 * of other chats than what is measured here.
 */
const CORPORA = [
  { seed: 41, corpus: 'first' }, { seed: 97, corpus: 'first' }, { seed: 41, corpus: 'second' }, { seed: 41, corpus: 'third' },
] as const
const TURNS = 10_000
const RUNS = 5
const LONG = { early: 100_000, late: 1_000_000 } as const

/** Signs whose precision and recall have a bar; the others are shown. */
const BARRED: ReadonlySet<string> = new Set(['threat', 'demand', 'meeting-proposed', 'platform-move', 'secrecy-asked', 'image-asked'])
const BAR = { reading: 0.9, loud: 0.02, cpuMs: 1000, hostileMs: 50, flat: 1.05 }

const Grown = z.object({ peakMegabytes: z.number(), signs: z.number(), cpuSeconds: z.number() })

/** Reading of conversations: how right, how fast, how hard to slow down, memory flat. */
export async function benchTalk(context: BenchContext): Promise<Figure[]> {
  const lexicon = join(context.folder, 'lexicon')
  writeFileSync(lexicon, 'sexual-message\t[sexual message]\n')
  const tools = talkTools({ lexicon, classifier: null })
  const figures: Figure[] = []
  const chats: WrittenChat[] = []
  for (const { seed, corpus } of CORPORA) {
    const label = `${corpus} corpus, seed ${seed}`
    context.say(`reading ${context.size ?? CHATS} labelled chats, ${label}`)
    const written = [...writeChats({ seed, chats: context.size ?? CHATS, corpus })]
    chats.push(...written)
    figures.push(...qualityFigures(label, scoreReading(await readAll(context, tools, written))))
  }
  const ear = await tools.ear()
  const source = tenThousand(chats)
  context.say(`${TURNS} turns, ${RUNS} times`)
  const times: number[] = []
  const plain: number[] = []
  for (let i = 0; i < RUNS; i++) {
    times.push(await cpuMs(async () => void await hearOne(ear, source)))
    plain.push(await cpuMs(() => Promise.resolve(source.turns.map((t) => t.text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u)))))
  }
  figures.push(figure(
    '10,000 turns read, CPU time', median(times), 'ms', 'lower', BAR.cpuMs,
    { what: 'the same text cut into words only, ms', value: Math.round(median(plain)) },
  ))
  context.say('turns made to be slow')
  const worst = await slowest(async (text) => void await hearOne(ear, { ...source, turns: [{ by: 'A', when: null, text, at: 'bench#' }] }))
  figures.push(figure(`slowest turn of 100 kB, read whole (${worst.name}), CPU time`, worst.ms, 'ms', 'lower', BAR.hostileMs))
  context.say('every regular expression by itself')
  const capped = await expressionsRunBy(async () => {
    for (const [, text] of hostileTurns()) await hearOne(ear, { ...source, turns: [{ by: 'A', when: null, text, at: 'bench#' }] })
  })
  const expressions = await expressionsRunBy(async () => void await hearOne(ear, source))
  const slow = slowestExpression([...capped, ...expressions], capped)
  figures.push(figure(`slowest regular expression on a turn of 100 kB (${slow.name}), CPU time`, slow.ms, 'ms', 'lower', BAR.hostileMs,
    { what: 'expressions that reading runs', value: new Set([...capped, ...expressions].map((e) => String(e.expression))).size }))
  context.say(`${LONG.early} and ${LONG.late} turns`)
  const early = await runChild('talk-child.io.ts', [String(LONG.early)], Grown, { flags: flagsOf('talk', true) })
  const late = await runChild('talk-child.io.ts', [String(LONG.late)], Grown, { flags: flagsOf('talk', true) })
  return [
    ...figures,
    figure('memory of a million turns over that of 100,000', late.peakMegabytes / early.peakMegabytes, 'times', 'lower', BAR.flat,
      { what: 'peak MB of a million', value: Math.round(late.peakMegabytes) }),
    figure('a million turns, CPU time', late.cpuSeconds, 's', 'lower', null),
  ]
}

/** Reads each chat from its file, as an officer would; nothing of the truth is seen by the reader. */
async function readAll(context: BenchContext, tools: TalkTools, written: readonly WrittenChat[]) {
  const read: { truth: WrittenChat['truth']; found: readonly FoundSign[] }[] = []
  for (const chat of written) {
    const path = join(context.folder, chat.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, chat.content)
    const { readings } = await readAside(path, context.now)
    const view = await talkView(tools, readings, {})
    read.push({ truth: chat.truth, found: view.signs })
  }
  return read
}

function* qualityFigures(label: string, score: ReadingScore): Generator<Figure> {
  for (const sign of score.signs) {
    const bar = BARRED.has(sign.sign) ? BAR.reading : null
    const seen = { what: '', value: sign.truePositives }
    yield figure(
      `${label}, ${sign.sign}: precision`, sign.precision ?? 0, 'share', 'higher', bar,
      { ...seen, what: `found rightly (${sign.falsePositives} wrongly)` },
    )
    yield figure(
      `${label}, ${sign.sign}: recall`, sign.recall ?? 0, 'share', 'higher', bar, { ...seen, what: `found rightly (${sign.falseNegatives} missed)` },
    )
  }
  for (const { language, all } of score.languages) {
    yield figure(`${label}, all signs in ${language}: precision`, all.precision ?? 0, 'share', 'higher', null)
    yield figure(`${label}, all signs in ${language}: recall`, all.recall ?? 0, 'share', 'higher', null)
  }
  yield figure(`${label}, ordinary chats with three or more signs`, score.ordinary.share ?? 1, 'share', 'lower', BAR.loud,
    { what: 'ordinary chats', value: score.ordinary.chats })
}

/** One talk of two people of 10,000 turns, made of the turns of all chats: fuller of signs than any real one. */
function tenThousand(chats: readonly WrittenChat[]): TalkSource {
  const all = chats.flatMap((c) => c.chat.turns.map((t) => ({ by: t.by === c.truth.participants[0] ? 'A' : 'B', text: t.text })))
  const turns = Array.from({ length: TURNS }, (_, i) => {
    const turn = all[i % all.length] ?? { by: 'A', text: '' }
    return { ...turn, text: i < all.length ? turn.text : `${turn.text} ${i}`, when: null, at: `bench#L${i + 1}:1` }
  })
  return { service: null, title: null, participants: [], turns, at: 'bench#', written: false }
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const from = cpuUsage()
  await work()
  const { user, system } = cpuUsage(from)
  return (user + system) / 1000
}

const TRIES = 3

/**
 * The slowest of the hostile turns, each by the least of three tries: other work of the machine, and the compiler, which meets a kind for the first
 * time, only add.
 */
async function slowest(read: (text: string) => Promise<void>): Promise<{ name: string; ms: number }> {
  let worst = { name: '', ms: 0 }
  for (const [name, text] of hostileTurns()) {
    let ms = Number.POSITIVE_INFINITY
    for (let i = 0; i < TRIES; i++) ms = Math.min(ms, await cpuMs(() => read(text)))
    if (ms > worst.ms) worst = { name, ms }
  }
  return worst
}
