import {
  askWitness, disableUnused, FIRST_UNIT, inAct, integrate, lapseUnreviewed, noteRefused, pushTo, witnessesAt, type Actor, type WitnessAt,
} from '../custody/index.ts'
import { jobs } from '../intake/index.ts'
import { countUncounted } from '../media/index.ts'
import { tellUntold, type House } from '../way.ts'
import type { Chore } from './loop.ts'
import { figures } from './table.ts'

const SECOND_MS = 1_000
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The house itself, as the log knows it. */
const HOUSE: Actor = { person: 'house', via: 'house', unit: FIRST_UNIT, session: null, purpose: null }

/**
 * What the house does by itself: acts go into the tree within a second or two; once a day accounts that nobody uses are disabled, roles that nobody
 * reviewed for a year end, what was destroyed or cut off is removed from the vault, files that people sent in are forgotten, and what a store from before
 * lacks is made up for (words of reports, counts of hash sets); once an hour reviews of break-glass that are overdue are said loudly. Several servers of one database may do it at once: each of these finds nothing to do where another
 * was.
 */
export function choresOf(house: House, clock: () => Date): readonly Chore[] {
  const now = (): House => ({ ...house, now: clock().toISOString(), actor: HOUSE })
  return [
    { name: 'integrate', everyMs: SECOND_MS, run: async () => void (await integrate(now())) },
    { name: 'tidy', everyMs: DAY_MS, run: () => tidy(now()) },
    { name: 'disable-unused', everyMs: DAY_MS, run: async () => void (await disableUnused(now())) },
    { name: 'lapse-unreviewed', everyMs: DAY_MS, run: async () => void (await lapseUnreviewed(now())) },
    { name: 'overdue-reviews', everyMs: HOUR_MS, run: () => tellOverdue(now()) },
    { name: 'tell-untold', everyMs: DAY_MS, run: async (signal) => void (await tellUntold(now, signal)) },
    { name: 'count-sets', everyMs: DAY_MS, run: () => countUncounted(house.store) },
    ...witnessChores(house, now),
  ]
}

/** A new checkpoint is shown to witnesses within so long. */
const WITNESS_MS = 3_000

/** Each witness is asked by itself: one that is away keeps neither the others nor the log waiting. */
function witnessChores(house: House, now: () => House): Chore[] {
  return (house.logPolicy === undefined ? [] : witnessesAt(house.logPolicy)).map((witness) => {
    const run = asking(witness, now)
    return { name: `witness ${witness.key.name}`, everyMs: WITNESS_MS, run }
  })
}

/** Asks a witness; a refusal is written down once, until it answers otherwise. */
function asking(witness: WitnessAt, now: () => House): Chore['run'] {
  let told: number | null = null
  return async (signal) => {
    const pushed = await pushTo(now(), witness, askWitness, signal)
    if (!('refused' in pushed)) {
      if (pushed.signed !== null) told = null
      return
    }
    if (told !== pushed.refused) await noteRefused(now(), witness, pushed.refused)
    told = pushed.refused
    throw Object.assign(new Error('a witness refuses'), { code: `WITNESS_${pushed.refused}` })
  }
}

/** Sealed bytes that no row speaks of are what a write that was cut off has left, once they are so old. */
const CUT_OFF_HOURS = 24

/** Removes the bytes of destroyed files, what writes that were cut off have left, and the names of files that people sent in a day ago. */
async function tidy({ vault, store, now }: House): Promise<void> {
  await jobs.forget(store, now)
  await vault.erase()
  await vault.sweep({ olderThanHours: CUT_OFF_HOURS, remove: true })
}

/** Leaves an entry that says how many reviews are overdue, when there are any: auditors read it, the figures of the machine show it. */
async function tellOverdue(house: House): Promise<void> {
  const overdue = await figures.glassOverdue(house.store, house.now)
  if (overdue > 0) await inAct(
    house, 'house', 'break-glass', async (act) => act.note([{ event: 'break-glass.review-overdue', result: `${overdue} uses` }]),
  )
}
