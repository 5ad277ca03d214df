import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openSealedVault } from '../../custody/index.ts'
import { groups } from '../../footprint/index.ts'
import { talkTools } from '../../conversation/index.ts'
import { openMediaTools } from '../../media/index.ts'
import { openStore } from '../../store/index.ts'
import { synthWorld, writeWorld, type Truth } from '../../synth/index.ts'
import { takeIn } from '../../way.ts'
import { wholeQueue, type Queued } from '../../desk/index.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'
import { shareToldRight } from './quality-pictures.io.ts'

const SIZE = 5_000
const SEEDS = [11, 12]
const BAR = { inDanger: 0.98, share: 0.15, held: 0, pictures: 1, precision: 0.99, recall: 0.95, largest: 1.2 }

/** What was found of one world. */
interface Outcome {
  readonly inDanger: number
  readonly share: number
  readonly held: number
  readonly precision: number
  readonly recall: number
  readonly largest: number
  readonly plain: Readonly<Record<'arrival' | 'priority' | 'files', number>>
}

/** Ranking and linking against the truth of invented worlds; the worst world counts. */
export async function benchQuality(context: BenchContext): Promise<Figure[]> {
  const outcomes: Outcome[] = []
  for (const seed of SEEDS) {
    context.say(`world of seed ${seed}`)
    outcomes.push(await outcomeOf(context, seed, context.size ?? SIZE))
  }
  const lowest = (of: (o: Outcome) => number): number => Math.min(...outcomes.map(of))
  const highest = (of: (o: Outcome) => number): number => Math.max(...outcomes.map(of))
  const inDanger = lowest((o) => o.inDanger)
  const pictures = await shareToldRight(context)
  return [
    figure('children in danger now in the two upper bands', inDanger, 'share', 'higher', BAR.inDanger),
    figure('reports in the two upper bands', highest((o) => o.share), 'share', 'lower', BAR.share),
    figure('reports of a child in danger now that are held', highest((o) => o.held), 'reports', 'lower', BAR.held),
    figure(
      'children found as deep, by order of arrival', highest((o) => o.plain.arrival), 'share', 'higher', null, { what: 'Sterna', value: inDanger },
    ),
    figure(
      'children found as deep, by sender’s priority', highest((o) => o.plain.priority), 'share', 'higher', null, { what: 'Sterna', value: inDanger },
    ),
    figure('children found as deep, by number of files', highest((o) => o.plain.files), 'share', 'higher', null, { what: 'Sterna', value: inDanger }),
    figure('linking: pairwise precision', lowest((o) => o.precision), 'share', 'higher', BAR.precision),
    figure('linking: pairwise recall', lowest((o) => o.recall), 'share', 'higher', BAR.recall),
    figure('largest group against the largest true one', highest((o) => o.largest), 'times', 'lower', BAR.largest),
    figure('files told right by hash', pictures, 'share', 'higher', BAR.pictures),
  ]
}

async function outcomeOf(context: BenchContext, seed: number, reports: number): Promise<Outcome> {
  const out = join(context.folder, `quality-${seed}`)
  const world = synthWorld({ reports, seed, now: context.now })
  await writeWorld(world, out)
  const store = await openStore({ folder: join(out, 'data') })
  const media = openMediaTools(join(out, 'data'))
  try {
    const doors = {
      store, vault: await openSealedVault({ folder: join(out, 'data'), store, random: randomBytes, now: () => context.now }), random: randomBytes,
      now: context.now, media, talk: talkTools(),
    }
    await takeIn(doors, [join(out, 'inbox')], { who: 'bench' })
    const queue: Queued[] = []
    for await (const entry of wholeQueue(doors)) queue.push(entry)
    const groupOf = new Map((await groups.of(store, queue.map((q) => q.id))).map((g) => [g.report_id, g.group_id]))
    return judge(world.truth(), queue, (id) => groupOf.get(id) ?? id, out)
  } finally {
    await media.close()
    await store.close()
  }
}

/** Compares a queue with the truth. `out` is where the truth's paths start. */
function judge(truth: Truth, queue: readonly Queued[], groupOf: (id: string) => string, out: string): Outcome {
  const told = matched(truth, queue, out)
  const danger = new Set(truth.children.filter((c) => c.inDangerNow).map((c) => c.id))
  const upper = queue.filter((q) => q.held === null && (q.band === 'very-high' || q.band === 'high'))
  const depth = upper.length
  const found = (order: readonly Queued[]): number => {
    const seen = new Set(order.flatMap((q) => (told.get(q.id) ?? []).flatMap((i) => truth.reports[i]?.children ?? [])))
    return danger.size === 0 ? 1 : [...danger].filter((c) => seen.has(c)).length / danger.size
  }
  const first = (key: (q: Queued) => number): readonly Queued[] => [...queue].sort((a, b) => key(a) - key(b)).slice(0, depth)
  const rank = (q: Queued): number => ['E', '1', '2', '3'].indexOf(String(priorityOf(truth, told.get(q.id) ?? []) ?? '')) >>> 0
  const files = (q: Queued): number => -(q.known.matched + q.known.unknown + q.known.benign)
  return {
    inDanger: found(upper), share: depth / queue.length,
    held: queue.filter((q) => q.held !== null && (told.get(q.id) ?? []).some((i) => truth.reports[i]?.inDangerNow === true)).length,
    plain: { arrival: found(first((q) => Date.parse(q.receivedAt))), priority: found(first(rank)), files: found(first(files)) },
    ...linking(truth, queue, told, groupOf),
  }
}

function priorityOf(truth: Truth, told: readonly number[]): string | number | null {
  return told.map((i) => truth.reports[i]?.senderPriority ?? null).find((p) => p !== null) ?? null
}

/** Which reports of the truth each report of the queue is: by the sender's number, else by its files. */
function matched(truth: Truth, queue: readonly Queued[], out: string): ReadonlyMap<string, number[]> {
  const byReference = new Map<string, number[]>()
  const byFile = new Map<string, number[]>()
  const add = (map: Map<string, number[]>, key: string, i: number): void => void map.set(key, [...(map.get(key) ?? []), i])
  for (const [i, r] of truth.reports.entries()) {
    if (r.reference !== null) add(byReference, r.reference, i)
    else for (const f of r.files) add(byFile, join(out, f), i)
  }
  return new Map(queue.map((q) => [q.id, (q.reference === null ? undefined : byReference.get(q.reference))
    ?? [...new Set(q.files.flatMap((f) => byFile.get(f) ?? []))]]))
}

function linking(truth: Truth, queue: readonly Queued[], told: ReadonlyMap<string, readonly number[]>, groupOf: (id: string) => string) {
  const trueGroup = (q: Queued): string | null => {
    const [i] = told.get(q.id) ?? []
    return i === undefined ? null : truth.reports[i]?.group ?? null
  }
  const both = new Map<string, number>()
  const ours = new Map<string, number>()
  const theirs = new Map<string, number>()
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const q of queue) {
    const t = trueGroup(q)
    if (t === null) continue
    count(ours, groupOf(q.id))
    count(theirs, t)
    count(both, `${groupOf(q.id)} ${t}`)
  }
  const pairs = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const right = pairs(both)
  const most = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((a, b) => Math.max(a, b), 1)
  return {
    precision: pairs(ours) === 0 ? 1 : right / pairs(ours), recall: pairs(theirs) === 0 ? 1 : right / pairs(theirs),
    largest: most(ours) / most(theirs),
  }
}
