import { COMMENCEMENT_UNVERIFIED, type Offence, type stepKinds } from './contract.ts'
import { addDays } from './days.ts'

/** A day from which an offence is another than the day before. */
export interface Step {
  readonly day: string
  readonly what: (typeof stepKinds)[number]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

const made = new WeakMap<Offence, readonly Step[]>()

/** The days on which an offence changes, oldest first, each kind of change once a day. Worked out once for each offence. */
export function stepsOf(offence: Offence): readonly Step[] {
  const before = made.get(offence)
  if (before !== undefined) return before
  const steps = new Map<string, Step>()
  const put = (day: string | null | undefined, what: Step['what']): void => {
    if (day != null && DAY.test(day)) steps.set(`${day} ${what}`, { day, what })
  }
  const after = (day: string | null | undefined): string | null => (day == null || !DAY.test(day) ? null : addDays(day, 1))
  put(offence.inForceFrom, 'begins')
  put(after(offence.inForceTo), 'ends')
  for (const e of offence.elements) {
    if (e.from !== COMMENCEMENT_UNVERIFIED) put(e.from, 'elements')
    put(after(e.to), 'elements')
  }
  for (const a of offence.amendments) put(a.date, 'amended')
  for (const p of offence.penaltyHistory ?? []) put(p.from, 'penalty')
  put(/^complete-from-(\S+)$/.exec(offence.decoy?.basis ?? '')?.[1], 'decoy')
  const all = [...steps.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  made.set(offence, all)
  return all
}
