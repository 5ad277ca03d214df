import { buildCase } from './cases.ts'
import { caseKinds, synthFormats } from './plan.ts'
import { prng } from './prng.ts'
import { tell } from './tell.ts'
import type { Plan } from './plan.ts'

const XML = synthFormats.indexOf('cybertip-xml')
const VIRAL = caseKinds.indexOf('viral')

/**
 * Gives pictures to so many files of XML reports, drawn from all but the reports of the flood, whose files many share. Fewer when the world has not
 * so many such files.
 */
export function withPictures(plan: Plan, wanted: number): Plan {
  if (wanted <= 0) return plan
  const random = prng(plan.seed, 14)
  const free = [...plan.slotFormat.keys()].filter((slot) => plan.slotFormat[slot] === XML && plan.kind[plan.slotCase[slot] ?? 0] !== VIRAL)
  const counts = new Map<number, number>()
  let count = 0
  while (count < wanted && free.length > 0) {
    const at = random.int(free.length)
    const slot = free[at] ?? 0
    free[at] = free.at(-1) ?? slot
    free.pop()
    const files = filesIn(plan, slot)
    if (files > 0) counts.set(slot, files)
    count += files
  }
  let next = 0
  const first = new Map<number, number>()
  for (const [slot, files] of [...counts].toSorted(([a], [b]) => a - b)) {
    first.set(slot, next)
    next += files
  }
  return { ...plan, pictures: { count: Math.min(wanted, count), first } }
}

function filesIn(plan: Plan, slot: number): number {
  const c = buildCase(plan, plan.slotCase[slot] ?? 0)
  const outline = c.outlines[plan.slotTurn[slot] ?? 0]
  return outline === undefined ? 0 : tell(plan, c, outline).files.length
}
