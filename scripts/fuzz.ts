/** Fuzzes everything that reads outside bytes: `npm run fuzz -- [--seconds N] [--seed S] [--only PART,PART] [--compare] [--json]`. */
import { parseArgs } from 'node:util'
import { keepFinding } from '../test/fuzz/found.ts'
import { fuzzed, targetNames } from '../test/fuzz/watch.ts'
import type { Ran } from '../test/fuzz/engine.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, compare: { type: 'boolean' }, json: { type: 'boolean' },
  },
})
const seconds = Number(values.seconds ?? 600)
const seed = Number(values.seed ?? 1)
if (!Number.isFinite(seconds) || seconds <= 0 || !Number.isSafeInteger(seed)) throw new RangeError('--seconds and --seed take numbers')

const { names: all, unloaded } = await targetNames()
for (const line of unloaded) console.error(`not loaded: ${line}`)
const parts = values.only?.split(',') ?? null
const names = parts === null ? all : all.filter((name) => parts.some((part) => name.startsWith(part)))
if (names.length === 0) throw new RangeError(`no such target; there are: ${all.join(', ')}`)

/** Each target gets its share; what a seed run took is part of it. */
const each = seconds / names.length / (values.compare === true ? 2 : 1)

const perSecond = ({ runs, seconds: took }: Ran): number => Math.round(runs / Math.max(0.001, took))

if (values.json !== true) console.log(
  `| target | runs/s | blocks |${values.compare === true ? ' unguided runs/s | unguided blocks |' : ''} kept | found |\n|---|---|---|${values.compare === true ? '---|---|' : ''}---|---|`,
)

const plain = new Map<string, Ran>()
if (values.compare === true) {
  for (const ran of await fuzzed({ names, budget: { seconds: each, runs: Infinity, seed, guided: false } })) plain.set(ran.target, ran)
}

const files: string[] = []
const ran = await fuzzed({
  names, budget: { seconds: each, runs: Infinity, seed, guided: true },
  onRan: (one) => {
    for (const finding of one.findings) files.push(`${keepFinding(finding)} ${finding.kind}: ${finding.detail}`)
    const beside = plain.get(one.target)
    const cells = [
      one.target, perSecond(one), one.blocks, ...(values.compare === true ? [beside === undefined ? 0 : perSecond(beside), beside?.blocks ?? 0] : []),
      one.kept, one.findings.length,
    ]
    if (values.json !== true) console.log(`| ${cells.join(' | ')} |`)
  },
})
for (const one of plain.values()) for (const finding of one.findings) files.push(`${keepFinding(finding)} ${finding.kind}: ${finding.detail}`)

if (values.json === true) {
  console.log(JSON.stringify(
    ran.map(({ findings, ...one }) => ({
      ...one, unguided: plain.get(one.target)?.blocks ?? null, findings: findings.map(({ kind, detail }) => ({ kind, detail })),
    })),
    null, 2,
  ))
}
for (const line of new Set(files)) console.error(line)
// A target that did not run has proved nothing.
const missing = names.filter((name) => !ran.some((one) => one.target === name))
for (const name of missing) console.error(`did not run: ${name}`)
process.exitCode = files.length + unloaded.length + missing.length > 0 ? 1 : 0
