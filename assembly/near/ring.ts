import { full, hits, hitsAt, takeRoom } from './answer'
import { BLOCK, INVERSE, LIVE, PENDING, RECORD, SEEN, STATE, STATES, touch } from './memory'
import { permute } from './permute'
import { after, budget, entryAt, hintShift, keyAt, positionMask, putKey, queryKey, slotAt, slotCount } from './slots'

/** Entries of the list of codes that were walked already (2^14); it may forget. */
const SEEN_BITS: u32 = 14

let pending: u32 = 0

@inline
function seenAt(slot: u32, position: u32): usize {
  return SEEN + (usize((position * 0x9e3779b1 + slot * 0x85ebca6b) >> (32 - SEEN_BITS)) << 2)
}

/** Adds a candidate of slot `i`, unless it was walked already. */
@inline
export function add(i: u32, position: u32, key: u32, distance: u32, next: u32): void {
  if (hits > 0 && load<u32>(seenAt(i, position)) == (((position << 5) | i) + 1)) return
  const at = PENDING + (usize(pending) << 4)
  store<u32>(at, position)
  store<u32>(at, key, 4)
  store<u32>(at, distance, 8)
  store<u32>(at, next, 12)
  if (++pending == BLOCK) flush(i)
}

/** Drops candidates that wait: an answer that was full left some behind. */
export function drop(): void {
  pending = 0
}

/** Forgets codes that were walked for the query before. */
export function forget(): void {
  memory.fill(SEEN, 0, 4 << SEEN_BITS)
}

/** Walks the candidates of slot `i` that wait. The first step along the ring drops nearly every one; what is left is walked to the end. */
export function flush(i: u32): void {
  const n = pending
  pending = 0
  const j = after(i)
  const slot = slotAt(j)
  const wanted = queryKey(slot)
  const limit = budget(slotAt(i)) + budget(slot)
  const entries = usize(load<u32>(slot, 32))
  const hints = usize(load<u32>(slot, 28))
  let touched: u32 = 0
  for (let c: u32 = 0; c < n; c++) {
    const position = load<u32>(PENDING + (usize(c) << 4), 12)
    touched += load<u32>(entries + (usize(position) << 2)) + load<u32>(hints + (usize(position >> hintShift) << 2))
  }
  touch(touched)
  let live: u32 = 0
  for (let c: u32 = 0; c < n; c++) {
    const candidate = PENDING + (usize(c) << 4)
    const position = load<u32>(candidate, 12)
    const entry = load<u32>(entries + (usize(position) << 2))
    const key = keyAt(slot, position, entry)
    const distance = u32(popcnt(key ^ wanted))
    if (load<u32>(candidate, 8) + distance >= limit) continue
    const state = STATES + usize(live) * STATE
    memory.fill(state, 0, 48)
    note(state, i, load<u32>(candidate), load<u32>(candidate, 4), load<u32>(candidate, 8))
    note(state, j, position, key, distance)
    store<u32>(state, entry & positionMask)
    store<u8>(LIVE + usize(live), u8(live))
    live++
  }
  if (live > 0) walk(i, j, live, limit)
}

/** A state: next position, distance so far, the code (40 bytes), then per slot the distance (bytes at 48) and the position (u32 at 80). */
@inline
function note(state: usize, slot: u32, position: u32, key: u32, distance: u32): void {
  store<u32>(state, load<u32>(state, 4) + distance, 4)
  putKey(state + 8, slotAt(slot), key)
  store<u8>(state + usize(slot), u8(distance), 48)
  store<u32>(state + (usize(slot) << 2), position, 80)
}

function walk(i: u32, from: u32, live: u32, limit: u32): void {
  for (let j = after(from); j != i && live > 0; j = after(j)) {
    const slot = slotAt(j)
    const wanted = queryKey(slot)
    const hints = usize(load<u32>(slot, 28))
    limit += budget(slot)
    let touched: u32 = 0
    for (let c: u32 = 0; c < live; c++) {
      const position = load<u32>(STATES + usize(load<u8>(LIVE + usize(c))) * STATE)
      touched += entryAt(slot, position) + load<u32>(hints + (usize(position >> hintShift) << 2))
    }
    touch(touched)
    let kept: u32 = 0
    for (let c: u32 = 0; c < live; c++) {
      const number = load<u8>(LIVE + usize(c))
      const state = STATES + usize(number) * STATE
      const position = load<u32>(state)
      const entry = entryAt(slot, position)
      const key = keyAt(slot, position, entry)
      const distance = u32(popcnt(key ^ wanted))
      if (load<u32>(state, 4) + distance >= limit) continue
      note(state, j, position, key, distance)
      store<u32>(state, entry & positionMask)
      store<u8>(LIVE + usize(kept), number)
      kept++
    }
    live = kept
  }
  for (let c: u32 = 0; c < live && !full; c++) report(i, STATES + usize(load<u8>(LIVE + usize(c))) * STATE)
}

/** Whether every run of slots from this one on stays below its budgets. */
function startsAt(state: usize, first: u32): bool {
  let sum: u32 = 0
  let limit: u32 = 0
  let j = first
  do {
    sum += load<u8>(state + usize(j), 48)
    limit += budget(slotAt(j))
    if (sum >= limit) return false
    j = after(j)
  } while (j != first)
  return true
}

/** A code is told of only from the first slot that it can be found by; the later ones are noted so that they are not walked again. */
function report(i: u32, state: usize): void {
  for (let j: u32 = 0; j < i; j++) {
    if (startsAt(state, j)) return
  }
  const out = hitsAt + usize(hits) * RECORD
  if (!takeRoom()) return
  permute(INVERSE, state + 8, out, 1)
  store<u32>(out, load<u32>(state, 4), 32)
  for (let j = i + 1; j < slotCount; j++) {
    if (load<u8>(state + usize(j), 48) >= budget(slotAt(j))) continue
    const position = load<u32>(state + (usize(j) << 2), 80)
    store<u32>(seenAt(j, position), ((position << 5) | j) + 1)
  }
}
