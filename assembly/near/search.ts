import { begin, full, hits } from './answer'
import { choose, masksOf } from './masks'
import { touch, VISITS, VISITS_END } from './memory'
import { add, drop, flush, forget } from './ring'
import { after, budget, hintShift, positionBits, positionMask, queryKey, slotAt, slotCount } from './slots'

/** Bytes for the visits of one slot: all flips of up to three of 20 bits. */
const SLOT_VISITS: usize = 1351 * 16
/** Buckets that are touched together before they are read. */
const CHUNK: usize = 192

/** Of the slot behind the one that is visited: the query's key, low bits, hints, bits that entries tell of it; and the budget of both. */
let nextWanted: u32 = 0
let nextLow: u32 = 0
let nextHints: usize = 0
let checkMask: u32 = 0
let limitOfTwo: u32 = 0

/**
 * All codes whose distance to the permuted query at 4096 is below the sum of the budgets in the slot table; hits as in `scan`, codes not permuted.
 * A slot with budget b is asked for keys within b - 1 bits. Exact by the pigeonhole rule on a ring: when all distances together are below all budgets
 * together, there is a slot from which on every run of slots stays below its budgets (Qin and Xiao, Pigeonring, VLDB 2018).
 */
export function search(out: usize, cap: u32): u32 {
  if (hits > 0) forget()
  begin(out, cap)
  for (let first: u32 = 0; first < slotCount && !full;) {
    let last = first
    let end = VISITS
    for (; last < slotCount && end + SLOT_VISITS <= VISITS_END; last++) {
      store<u32>(slotAt(last), u32(end), 36)
      if (budget(slotAt(last)) > 0) end = listVisits(slotAt(last), end)
      store<u32>(slotAt(last), u32(end), 40)
    }
    for (let i = first; i < last && !full; i++) visitSlot(i, load<u32>(slotAt(i), 36), load<u32>(slotAt(i), 40))
    first = last
  }
  return hits
}

/** Lists the buckets to visit in a slot: first entry, behind the last, bucket, flips. The loads do not wait for each other: that is why it is apart. */
function listVisits(slot: usize, at: usize): usize {
  const offsets = usize(load<u32>(slot, 24))
  const high = load<u32>(slot, 8)
  const home = queryKey(slot) >> load<u32>(slot, 12)
  const own = budget(slot)
  for (let k: u32 = 0; k < own && k <= high; k++) {
    const masks = masksOf(k)
    const end = masks + (usize(choose(high, k)) << 2)
    for (let mask = masks; mask < end; mask += 4, at += 16) {
      const bucket = home ^ load<u32>(mask)
      store<u64>(at, load<u64>(offsets + (usize(bucket) << 2)))
      store<u32>(at, bucket, 8)
      store<u32>(at, k, 12)
    }
  }
  return at
}

function visitSlot(i: u32, visits: usize, end: usize): void {
  const slot = slotAt(i)
  const next = slotAt(after(i))
  const low = load<u32>(slot, 12)
  const entries = usize(load<u32>(slot, 32))
  const own = budget(slot)
  nextWanted = queryKey(next)
  nextLow = load<u32>(next, 12)
  nextHints = usize(load<u32>(next, 28))
  limitOfTwo = own + budget(next)
  checkMask = (1 << load<u32>(slot, 16)) - 1
  drop()
  const wanted = queryKey(slot) << (32 - low)
  for (let from = visits; from < end; from += CHUNK << 4) {
    const to = min(end, from + (CHUNK << 4))
    let touched: u32 = 0
    for (let visit = from; visit < to; visit += 16) {
      touched += load<u32>(entries + (usize(load<u32>(visit)) << 2)) + load<u32>(entries + (usize(load<u32>(visit, 4)) << 2))
    }
    touch(touched)
    for (let visit = from; visit < to; visit += 16) {
      const k = load<u32>(visit, 12)
      scanBucket(i, low, entries, load<u32>(visit), load<u32>(visit, 4), load<u32>(visit, 8), wanted, k, own - 1 - k)
      if (full) return
    }
  }
  flush(i)
}

/** Entries of one bucket whose low bits differ in at most `within` bits, and which can stay within the budgets of this slot and the next. */
@inline
function scanBucket(i: u32, low: u32, entries: usize, start: u32, end: u32, bucket: u32, wanted: u32, k: u32, within: u32): void {
  const keep = i32x4.splat(-1 << (32 - low))
  const want = i32x4.splat(wanted)
  const one = i32x4.splat(1)
  const zero = i32x4.splat(0)
  for (let p = start; p < end; p += 4) {
    let x = v128.and(v128.xor(v128.load(entries + (usize(p) << 2)), want), keep)
    if (within > 0) {
      x = v128.and(x, i32x4.sub(x, one))
      if (within > 1) {
        x = v128.and(x, i32x4.sub(x, one))
        if (within > 2) x = v128.and(x, i32x4.sub(x, one))
      }
    }
    let lanes = u32(i32x4.bitmask(i32x4.eq(x, zero)))
    if (p + 4 > end) lanes &= (1 << (end - p)) - 1
    while (lanes != 0) {
      const position = p + ctz(lanes)
      lanes &= lanes - 1
      const entry = load<u32>(entries + (usize(position) << 2))
      const distance = k + u32(popcnt((entry ^ wanted) >> (32 - low)))
      if (distance + atLeast(entry) >= limitOfTwo) continue
      add(i, position, (bucket << low) | (entry >> (32 - low)), distance, entry & positionMask)
      if (full) return
    }
  }
}

/**
 * A lower bound of the distance in the next slot, without going there: entries are sorted, so the position tells the upper bits of the next key up
 * to the hints' grain, and the entry has some of its lowest bits.
 */
@inline
function atLeast(entry: u32): u32 {
  const hints = nextHints + (usize((entry & positionMask) >> hintShift) << 2)
  const first = load<u32>(hints)
  const open = first ^ load<u32>(hints, 4)
  const known = u32(-1) << ((32 - u32(clz(open))) + nextLow)
  return u32(popcnt((((first << nextLow) ^ nextWanted) & known) | (((entry >> positionBits) ^ nextWanted) & checkMask)))
}
