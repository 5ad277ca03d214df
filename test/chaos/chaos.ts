import { join } from 'node:path'
import { synthWorld, writeWorld } from '../../src/synth/index.ts'
import { Ground, type ChaosStore, type Kill, type Place, type Ran } from './ground.ts'
import { demand, queueIn, settled } from './settled.ts'

export interface ChaosOptions {
  readonly store: ChaosStore
  readonly rounds: number
  readonly seed: number
  readonly reports: number
  readonly tell: (line: string) => void
}

/** What a chaos did: rounds, kills, and how many of these hit each phase of the work (and how many of them inside a transaction). */
export interface ChaosTold {
  readonly rounds: number
  readonly killed: number
  readonly byPhase: Readonly<Record<string, number>>
  readonly inTransaction: number
}

/** Commands that are cut off, the phase in which, and how often each comes. `null`: at any moment since the start of the process. */
const AIMS = [
  ['import', 'import', 4], ['import', 'keeping', 3], ['import', 'tree', 2], ['import', 'making', 1], ['import', null, 2],
  ['integrate', 'tree', 3], ['rotate', 'rotate', 4], ['rotate', null, 1], ['backup', 'backup', 4], ['backup', null, 1],
] as const
type Step = (typeof AIMS)[number][0]
type Aim = (typeof AIMS)[number]

/** After so many rounds a house is looked through whole, and the next one is begun. */
const ROUNDS_A_HOUSE = 12

/** An import is cut off early: then there is something left for the next to be cut off in. */
const IMPORT_SHARE = 0.35

/** Numbers from a seed (mulberry32), so that a round can be had again. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What is known of a command that nobody killed: how long it takes, and its steps by phase. */
type Usual = Map<Step, Pick<Ran, 'milliseconds' | 'counts'>>

/** A house under attack. `made`: an import had begun its work; before that there is no house that could be backed up. `imported`: an import came to its end, and there is nothing left to cut off; `waiting`: entries wait for the tree. */
interface Hurt {
  readonly at: Place
  made: boolean
  imported: boolean
  waiting: boolean
}

/** Runs a chaos of so many rounds; throws with seed and round when something is lost, doubled or left. */
export async function chaos(options: ChaosOptions): Promise<ChaosTold> {
  const { store, rounds, seed, reports, tell } = options
  const ground = await Ground.open(store)
  const random = numbers(seed)
  const told = { rounds, killed: 0, byPhase: {} as Record<string, number>, inTransaction: 0 }
  let round = -1
  try {
    await writeWorld(synthWorld({ reports, seed: 11 }), ground.folder)
    const inbox = join(ground.folder, 'inbox')
    const { queue, usual } = await undisturbed(ground, inbox)
    let house: Hurt | null = null
    for (round = 0; round < rounds; round++) {
      house ??= { at: await ground.place(), made: false, imported: false, waiting: false }
      const [step, phase] = aimOf(random, house)
      const ran = await ground.run(house.at, step, wordsOf(step, house.at, inbox), killOf(step, phase, usual, random))
      note(told, house, step, ran)
      if (round % ROUNDS_A_HOUSE !== ROUNDS_A_HOUSE - 1 && round !== rounds - 1) continue
      await settled(ground, house.at, inbox, queue)
      tell(`round ${round + 1} of ${rounds}: ${said(told)}; all there`)
      house = null
    }
    return told
  } catch (error) {
    throw new Error(`chaos on ${store}: seed ${seed}, round ${round}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  } finally {
    await ground.end()
  }
}

/** Each command once, undisturbed: the queue that must stand in the end, and how much work each is. */
async function undisturbed(ground: Ground, inbox: string): Promise<{ readonly queue: string; readonly usual: Usual }> {
  const at = await ground.place()
  const usual: Usual = new Map()
  let queue = ''
  for (const step of ['import', 'rotate', 'backup'] as const) {
    const ran = demand(await ground.run(at, step, wordsOf(step, at, inbox)), `the undisturbed ${step}`)
    usual.set(step, ran)
    if (step === 'import') queue = queueIn(ran)
  }
  const imported = usual.get('import')
  if (imported !== undefined) usual.set('integrate', { milliseconds: imported.milliseconds, counts: { tree: imported.counts['tree'] ?? 1 } })
  return { queue, usual }
}

function wordsOf(step: Step, { data }: Place, inbox: string): string[] {
  return {
    import: ['triage', inbox], integrate: ['log', 'integrate'], rotate: ['key', 'rotate'], backup: ['backup', `${data}-backup`, '--keys', `${data}-keys`],
  }[step]
}

/** What is cut off next: an import first (before it there is nothing to lose), and only what has something to do. */
function aimOf(random: () => number, house: Hurt): Aim {
  const isOpen = ([step, phase]: Aim): boolean => {
    if (!house.made) return step === 'import' && phase !== 'tree'
    if (phase === 'making') return false
    return step === 'import' ? !house.imported : step !== 'integrate' || house.waiting
  }
  const all = AIMS.filter(isOpen).flatMap((aim) => Array.from({ length: aim[2] }, () => aim))
  const chosen = all[Math.floor(random() * all.length)]
  if (chosen === undefined) throw new Error('nothing to cut off')
  return chosen
}

const MOMENTS = ['before', 'under way', 'after'] as const

function killOf(step: Step, phase: Aim[1], usual: Usual, random: () => number): Kill {
  const { milliseconds = 2_000, counts = {} } = usual.get(step) ?? {}
  const share = random() * (step === 'import' && phase !== 'making' && phase !== 'tree' ? IMPORT_SHARE : 1)
  if (phase === null) return { afterMs: milliseconds * share }
  return { phase, at: 1 + Math.floor((counts[phase] ?? 1) * share), moment: MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'before' }
}

function note(told: { killed: number; byPhase: Record<string, number>; inTransaction: number }, house: Hurt, step: Step, ran: Ran): void {
  const isKilled = ran.exit === null
  if (!isKilled) demand(ran, step)
  const phase = isKilled ? ran.hit?.phase ?? `${step} at any time` : 'not reached'
  told.byPhase[phase] = (told.byPhase[phase] ?? 0) + 1
  told.inTransaction += ran.hit?.inTransaction === true ? 1 : 0
  told.killed += isKilled ? 1 : 0
  learn(house, step, ran)
}

/** What the house has by now: whatever reached a phase has left what comes before it. */
function learn(house: Hurt, step: Step, { exit, hit }: Ran): void {
  const isDone = exit === 0
  house.made ||= isDone || ['import', 'keeping', 'tree'].includes(hit?.phase ?? '')
  house.imported ||= step === 'import' && (isDone || hit?.phase === 'tree')
  if (step !== 'backup') house.waiting = exit === null
}

/** What was hit so far, in words. */
export function said({ killed, byPhase, inTransaction }: Omit<ChaosTold, 'rounds'>): string {
  return `${killed} killed, ${inTransaction} of them inside a transaction (${Object.entries(byPhase).sort(([a], [b]) => (a < b ? -1 : 1)).map(([phase, n]) => `${phase} ${n}`).join(', ')})`
}
