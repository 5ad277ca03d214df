/** Bits of a whole code. */
const BITS = 256

/** The largest threshold that an index answers, in bits: the one that the authors of PDQ recommend (pdq/README.md, read 2026-11-21). */
export const LARGEST_THRESHOLD = 31

/**
 * A run of bits of the permuted code. Its top `high` bits choose the bucket, `low` stand in the entry, with the lowest `check` bits of the next slot.
 */
export interface Slot {
  readonly start: number
  readonly width: number
  readonly high: number
  readonly low: number
  readonly check: number
}

/** How one segment is cut: its slots in the order of the ring, and the bits of a position. */
export interface Plan {
  readonly slots: readonly Slot[]
  readonly positionBits: number
  /** One hint for 2^grain entries: few enough to stay in the processor's cache. */
  readonly grain: number
}

interface Tier {
  readonly upTo: number
  readonly slots: number
  /** How many bits wider a slot is that has one bit more of the budget. */
  readonly wider: number
  /** Codes per bucket that are aimed at. */
  readonly perBucket: number
}

/** Measured (docs/media.md): many narrow slots while the codes are few, fewer and wider ones as they grow. */
const tiers: readonly Tier[] = [
  { upTo: 2 ** 15, slots: 16, wider: 0, perBucket: 16 },
  { upTo: 2 ** 18, slots: 14, wider: 3, perBucket: 16 },
  { upTo: 2 ** 22, slots: 12, wider: 3, perBucket: 16 },
]

const largest: Tier = { upTo: Infinity, slots: 11, wider: 3, perBucket: 10 }

/** The plan for a segment of so many codes (1 to 2^24). The same number gives the same plan. */
export function planFor(codes: number): Plan {
  return cut(codes, tiers.find((tier) => codes <= tier.upTo) ?? largest)
}

function cut(codes: number, tier: Tier): Plan {
  const positionBits = Math.max(8, Math.ceil(Math.log2(codes + 1)))
  const widths = widthsFor(tier)
  const wanted = Math.round(Math.log2(codes / tier.perBucket))
  const room = 32 - positionBits
  let start = 0
  const slots = widths.map((width, i) => {
    const high = Math.min(20, width - 1, Math.max(1, width - room, wanted))
    const low = width - high
    const slot = { start, width, high, low, check: Math.min(room - low, widths[(i + 1) % widths.length] ?? 0) }
    start += width
    return slot
  })
  return { slots, positionBits, grain: Math.max(2, positionBits - 14) }
}

/** At threshold 31 there are 32 bits of budget; slots that get one more than the others are wider, so that all are about as selective. */
function widthsFor({ slots, wider }: Tier): number[] {
  const big = (LARGEST_THRESHOLD + 1) % slots
  const narrow = Math.floor((BITS - big * wider) / slots)
  const widths = Array.from({ length: slots }, (_, i) => narrow + (i < big ? wider : 0))
  let left = BITS - widths.reduce((sum, w) => sum + w, 0)
  for (let i = 0; left > 0; i = (i + 1) % slots, left--) widths[i] = (widths[i] ?? 0) + 1
  return widths
}

/** Whether a plan that was read from a file can be used for so many codes: what the kernel relies on, and no more. */
export function isSound({ slots, positionBits, grain }: Plan, codes: number): boolean {
  const counts = [[slots.length, 9, 32], [positionBits, 8, 24], [grain, 1, positionBits], [codes, 1, 2 ** positionBits - 1]] as const
  if (!counts.every(([value, least, most]) => value >= least && value <= most)) return false
  let start = 0
  for (const [i, slot] of slots.entries()) {
    if (slot.start !== start || !slotIsSound(slot, slots[(i + 1) % slots.length]?.width ?? 0, positionBits)) return false
    start += slot.width
  }
  return start === BITS
}

function slotIsSound({ width, high, low, check }: Slot, next: number, positionBits: number): boolean {
  if (width > 28 || high < 1 || high > 20 || low < 1 || low !== width - high) return false
  return check >= 0 && check <= Math.min(next, 32 - positionBits - low)
}

/**
 * The budget of each slot for one threshold: `threshold + 1` bits shared out where they cost least. A slot with budget b finds codes within b - 1
 * bits in its own run; one with budget 0 is not asked. Exact by the general pigeonhole rule (Qin et al., GPH, ICDE 2018).
 */
export function budgetsFor(plan: Plan, codes: number, threshold: number): number[] {
  const budgets = plan.slots.map(() => 0)
  for (let spent = 0; spent <= threshold; spent++) {
    let best = -1
    let least = Infinity
    plan.slots.forEach((slot, i) => {
      const budget = budgets[i] ?? 0
      const more = budget >= 4 ? Infinity : cost(slot, codes, budget + 1) - cost(slot, codes, budget)
      if (more < least) [best, least] = [i, more]
    })
    budgets[best] = (budgets[best] ?? 0) + 1
  }
  return budgets
}

/** Expected work of asking a slot: buckets visited, entries read, candidates followed; in units of one entry. */
function cost(slot: Slot, codes: number, budget: number): number {
  const buckets = within(slot.high, budget - 1)
  return buckets * (12 + codes / 2 ** slot.high) + within(slot.width, budget - 1) * (codes / 2 ** slot.width) * 24
}

/** How many keys of `bits` bits lie within a radius; 0 for a radius below 0. */
function within(bits: number, radius: number): number {
  let sum = 0
  let term = 1
  for (let k = 0; k <= radius; k++) {
    sum += term
    term = term * (bits - k) / (k + 1)
  }
  return sum
}
