// The index for PDQ codes: building, searching and reading out one segment; and a plain scan for the few newest codes.
// The host lays out the memory and owns the plan (src/media/near/layout.ts, plan.ts); what a segment is stands in src/media/near/segment.io.ts.
// Codes in a segment are permuted. A slot is a run of bits of a code. Per slot: `offsets` (first entry of each bucket), `entries` sorted by bucket,
// `hints` (the bucket of the first entry of each grain). An entry: [low bits of the slot's key | lowest bits of the next slot's key | position in
// the next slot].
// So entries of one code form a ring through all slots, and the code itself is stored nowhere else.

const SLOTS: usize = 1024
const SLOT: usize = 64
const QUERY: usize = 4096
const FORWARD: usize = 8192
const INVERSE: usize = 40960
const MASKS: usize = 73728
const PENDING: usize = 82944
const LIVE: usize = 84992
const STATES: usize = 86016
const SEEN: usize = 102400
const VISITS: usize = 167936
const VISITS_END: usize = 233472
/** Bytes for the visits of one slot: all flips of up to three of 20 bits. */
const SLOT_VISITS: usize = 1351 * 16
/** Buckets that are touched together before they are read. */
const CHUNK: usize = 192
/** Entries of the list of codes that were walked already; it may forget. */
const SEEN_BITS: u32 = 14
const MAX_HIGH: u32 = 20
const BLOCK: u32 = 64
const STATE: usize = 256
const RECORD: usize = 40

let slotCount: u32 = 0
let positionBits: u32 = 0
let positionMask: u32 = 0
let pending: u32 = 0
let hits: u32 = 0
let hitCap: u32 = 0
let hitsAt: usize = 0
let full: bool = false
let hintShift: u32 = 0
let sink: u32 = 0
let nextWanted: u32 = 0
let nextLow: u32 = 0
let nextHints: usize = 0
let checkMask: u32 = 0
let limitOfTwo: u32 = 0

/** Sets the segment that `search` and `extract` read: number of slots, bits of a position, how many bits of it a hint leaves out. */
export function configure(slots: u32, bits: u32, grain: u32): void {
  hintShift = grain
  slotCount = slots
  positionBits = bits
  positionMask = (1 << bits) - 1
}

/** Writes the lists of bit flips: none, one, two, three of 20 bits; the first ones of each list concern the lowest bits only. */
export function writeMasks(): void {
  let at = MASKS
  store<u32>(at, 0)
  at += 4
  for (let a: u32 = 0; a < MAX_HIGH; a++, at += 4) store<u32>(at, 1 << a)
  for (let a: u32 = 0; a < MAX_HIGH; a++) {
    for (let b: u32 = 0; b < a; b++, at += 4) store<u32>(at, (1 << a) | (1 << b))
  }
  for (let a: u32 = 0; a < MAX_HIGH; a++) {
    for (let b: u32 = 0; b < a; b++) {
      for (let c: u32 = 0; c < b; c++, at += 4) store<u32>(at, (1 << a) | (1 << b) | (1 << c))
    }
  }
}

@inline
function choose(n: u32, k: u32): u32 {
  if (k == 0) return 1
  if (k == 1) return n
  if (k == 2) return (n * (n - 1)) >> 1
  return (n * (n - 1) * (n - 2)) / 6
}

@inline
function masksOf(k: u32): usize {
  if (k == 0) return MASKS
  if (k == 1) return MASKS + 4
  if (k == 2) return MASKS + 4 + (MAX_HIGH << 2)
  return MASKS + 4 + ((MAX_HIGH + choose(MAX_HIGH, 2)) << 2)
}

/** Moves the bits of `n` codes of 32 bytes by a table of nibbles (64 x 16 x 32 bytes); `from` and `to` may be the same. */
export function permute(table: usize, from: usize, to: usize, n: u32): void {
  for (let i: u32 = 0; i < n; i++, from += 32, to += 32) {
    let low = i64x2.splat(0)
    let high = i64x2.splat(0)
    for (let j: usize = 0; j < 32; j++) {
      const byte = usize(load<u8>(from + j))
      const one = table + (j << 10) + ((byte & 15) << 5)
      const two = table + (j << 10) + 512 + ((byte >> 4) << 5)
      low = v128.or(low, v128.or(v128.load(one), v128.load(two)))
      high = v128.or(high, v128.or(v128.load(one, 16), v128.load(two, 16)))
    }
    v128.store(to, low)
    v128.store(to, high, 16)
  }
}

/** Compares one code at `query` with `n` codes (neither permuted); writes hits (code, distance) of 40 bytes. Answers their number, at most `cap`. */
export function scan(codes: usize, n: u32, query: usize, threshold: u32, out: usize, cap: u32): u32 {
  const a = load<u64>(query)
  const b = load<u64>(query, 8)
  const c = load<u64>(query, 16)
  const d = load<u64>(query, 24)
  const limit = u64(threshold)
  const end = codes + (usize(n) << 5)
  let found: u32 = 0
  full = false
  for (let at = codes; at < end; at += 32) {
    let sum = popcnt(load<u64>(at) ^ a) + popcnt(load<u64>(at, 8) ^ b)
    if (sum > limit) continue
    sum += popcnt(load<u64>(at, 16) ^ c) + popcnt(load<u64>(at, 24) ^ d)
    if (sum > limit) continue
    if (found == cap) {
      full = true
      break
    }
    memory.copy(out, at, 32)
    store<u32>(out, u32(sum), 32)
    out += RECORD
    found++
  }
  return found
}

/** Whether the last scan or search found more than it was allowed to answer. */
export function capped(): u32 {
  return u32(full)
}

@inline
function slotAt(i: u32): usize {
  return SLOTS + usize(i) * SLOT
}

@inline
function after(i: u32): u32 {
  return i + 1 == slotCount ? 0 : i + 1
}

@inline
function budget(slot: usize): u32 {
  return load<u32>(slot, 20)
}

@inline
function keyOf(code: usize, start: u32, width: u32): u32 {
  return u32((load<u64>(code + usize(start >> 3)) >> u64(start & 7)) & ((u64(1) << u64(width)) - 1))
}

@inline
function queryKey(slot: usize): u32 {
  return keyOf(QUERY, load<u32>(slot), load<u32>(slot, 4))
}

@inline
function putKey(code: usize, slot: usize, key: u32): void {
  const start = load<u32>(slot)
  const at = code + usize(start >> 3)
  store<u64>(at, load<u64>(at) | (u64(key) << u64(start & 7)))
}

@inline
function entryAt(slot: usize, position: u32): u32 {
  return load<u32>(usize(load<u32>(slot, 32)) + (usize(position) << 2))
}

/** The slot's key of the entry at a position: its bucket, found again from the hints, and the low bits of the entry. */
@inline
function keyAt(slot: usize, position: u32, entry: u32): u32 {
  const hint = usize(load<u32>(slot, 28)) + (usize(position >> hintShift) << 2)
  const offsets = usize(load<u32>(slot, 24))
  let first = load<u32>(hint)
  let last = load<u32>(hint, 4)
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if (load<u32>(offsets + (usize(middle) << 2)) <= position) first = middle
    else last = middle - 1
  }
  const low = load<u32>(slot, 12)
  return (first << low) | (entry >> (32 - low))
}

/**
 * All codes whose distance to the permuted query at 4096 is below the sum of the budgets in the slot table; hits as in `scan`, codes not permuted.
 * A slot with budget b is asked for keys within b - 1 bits. Exact by the pigeonhole rule on a ring: when all distances together are below all budgets
 * together, there is a slot from which on every run of slots stays below its budgets (Qin and Xiao, Pigeonring, VLDB 2018).
 */
export function search(out: usize, cap: u32): u32 {
  if (hits > 0) memory.fill(SEEN, 0, 4 << SEEN_BITS)
  hits = 0
  hitsAt = out
  hitCap = cap
  full = false
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
  pending = 0
  const wanted = queryKey(slot) << (32 - low)
  for (let from = visits; from < end; from += CHUNK << 4) {
    const to = min(end, from + (CHUNK << 4))
    let touched: u32 = 0
    for (let visit = from; visit < to; visit += 16) {
      touched += load<u32>(entries + (usize(load<u32>(visit)) << 2)) + load<u32>(entries + (usize(load<u32>(visit, 4)) << 2))
    }
    sink += touched
    for (let visit = from; visit < to; visit += 16) {
      const k = load<u32>(visit, 12)
      scanBucket(i, low, entries, load<u32>(visit), load<u32>(visit, 4), load<u32>(visit, 8), wanted, k, own - 1 - k)
      if (full) return
    }
  }
  if (pending > 0) flush(i)
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

@inline
function seenAt(slot: u32, position: u32): usize {
  return SEEN + (usize((position * 0x9e3779b1 + slot * 0x85ebca6b) >> (32 - SEEN_BITS)) << 2)
}

@inline
function add(i: u32, position: u32, key: u32, distance: u32, next: u32): void {
  if (hits > 0 && load<u32>(seenAt(i, position)) == (((position << 5) | i) + 1)) return
  const at = PENDING + (usize(pending) << 4)
  store<u32>(at, position)
  store<u32>(at, key, 4)
  store<u32>(at, distance, 8)
  store<u32>(at, next, 12)
  if (++pending == BLOCK) flush(i)
}

/** The first step along the ring drops nearly every candidate; what is left is walked to the end. */
function flush(i: u32): void {
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
  sink += touched
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
    sink += touched
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
  if (hits == hitCap) {
    full = true
    return
  }
  const out = hitsAt + usize(hits) * RECORD
  permute(INVERSE, state + 8, out, 1)
  store<u32>(out, load<u32>(state, 4), 32)
  hits++
  for (let j = i + 1; j < slotCount; j++) {
    if (load<u8>(state + usize(j), 48) >= budget(slotAt(j))) continue
    const position = load<u32>(state + (usize(j) << 2), 80)
    store<u32>(seenAt(j, position), ((position << 5) | j) + 1)
  }
}

/** Reads `n` codes out of a segment, those of the entries of slot 0 from `from` on, not permuted. */
export function extract(from: u32, n: u32, out: usize): void {
  for (let done: u32 = 0; done < n; done += BLOCK) {
    const block = min(BLOCK, n - done)
    for (let c: u32 = 0; c < block; c++) {
      const state = STATES + usize(c) * STATE
      memory.fill(state, 0, 48)
      store<u32>(state, from + done + c)
    }
    for (let j: u32 = 0; j < slotCount; j++) {
      const slot = slotAt(j)
      const offsets = usize(load<u32>(slot, 24))
      const hints = usize(load<u32>(slot, 28))
      let touched: u32 = 0
      for (let c: u32 = 0; c < block; c++) {
        const position = load<u32>(STATES + usize(c) * STATE)
        const first = load<u32>(hints + (usize(position >> hintShift) << 2))
        touched += entryAt(slot, position) + load<u32>(offsets + (usize(first) << 2))
      }
      sink += touched
      for (let c: u32 = 0; c < block; c++) {
        const state = STATES + usize(c) * STATE
        const position = load<u32>(state)
        const entry = entryAt(slot, position)
        putKey(state + 8, slot, keyAt(slot, position, entry))
        store<u32>(state, entry & positionMask)
      }
    }
    for (let c: u32 = 0; c < block; c++) permute(INVERSE, STATES + usize(c) * STATE + 8, out + (usize(done + c) << 5), 1)
  }
}

/** Counts how many of the (permuted) codes in rows `from` to `to` lie in each bucket of a slot. */
export function histogram(codes: usize, from: u32, to: u32, start: u32, width: u32, low: u32, counts: usize): void {
  for (let row = from; row < to; row++) {
    const at = counts + (usize(keyOf(codes + (usize(row) << 5), start, width) >> low) << 2)
    store<u32>(at, load<u32>(at) + 1)
  }
}

/** Turns counts into the first position of each bucket, and writes the total behind the last. */
export function starts(counts: usize, buckets: u32): void {
  let sum: u32 = 0
  for (let b: u32 = 0; b < buckets; b++, counts += 4) {
    const n = load<u32>(counts)
    store<u32>(counts, sum)
    sum += n
  }
  store<u32>(counts, sum)
}

/** Gives each row its position in the slot's order; `cursors` is a copy of the first positions and moves on. */
export function place(codes: usize, from: u32, to: u32, start: u32, width: u32, low: u32, cursors: usize, positions: usize): void {
  for (let row = from; row < to; row++) {
    const at = cursors + (usize(keyOf(codes + (usize(row) << 5), start, width) >> low) << 2)
    const position = load<u32>(at)
    store<u32>(at, position + 1)
    store<u32>(positions + (usize(row) << 2), position)
  }
}

/** Writes the entries of a slot. The slot table has it at `i`; `positions` are those of its rows, `nexts` those in the slot after it. */
export function fill(codes: usize, from: u32, to: u32, i: u32, positions: usize, nexts: usize, entries: usize): void {
  const slot = slotAt(i)
  const next = slotAt(after(i))
  const start = load<u32>(slot)
  const width = load<u32>(slot, 4)
  const low = load<u32>(slot, 12)
  const check = load<u32>(slot, 16)
  const nextStart = load<u32>(next)
  const nextWidth = load<u32>(next, 4)
  for (let row = from; row < to; row++) {
    const code = codes + (usize(row) << 5)
    const tail = keyOf(code, nextStart, nextWidth) & ((1 << check) - 1)
    const entry = (keyOf(code, start, width) << (32 - low)) | (tail << positionBits) | load<u32>(nexts + (usize(row) << 2))
    store<u32>(entries + (usize(load<u32>(positions + (usize(row) << 2))) << 2), entry)
  }
}

/** Writes the bucket of the first position of each grain, and the last bucket behind them; `count` hints in all. */
export function hint(offsets: usize, buckets: u32, hints: usize, count: u32): void {
  let bucket: u32 = 0
  for (let h: u32 = 0; h < count; h++, hints += 4) {
    while (bucket + 1 < buckets && load<u32>(offsets + (usize(bucket + 1) << 2)) <= h << hintShift) bucket++
    store<u32>(hints, bucket)
  }
}

/** Lists rows by position. */
export function order(positions: usize, from: u32, to: u32, rows: usize): void {
  for (let row = from; row < to; row++) store<u32>(rows + (usize(load<u32>(positions + (usize(row) << 2))) << 2), row)
}

@inline
function above(codes: usize, a: u32, b: u32): bool {
  const x = codes + (usize(a) << 5)
  const y = codes + (usize(b) << 5)
  for (let w: usize = 0; w < 32; w += 8) {
    const one = load<u64>(x + w)
    const two = load<u64>(y + w)
    if (one != two) return one > two
  }
  return false
}

function sift(codes: usize, rows: usize, root: u32, n: u32): void {
  const row = load<u32>(rows + (usize(root) << 2))
  for (;;) {
    let child: u32 = 2 * root + 1
    if (child >= n) break
    if (child + 1 < n && above(codes, load<u32>(rows + (usize(child + 1) << 2)), load<u32>(rows + (usize(child) << 2)))) child++
    const other = load<u32>(rows + (usize(child) << 2))
    if (!above(codes, other, row)) break
    store<u32>(rows + (usize(root) << 2), other)
    root = child
  }
  store<u32>(rows + (usize(root) << 2), row)
}

function sortRows(codes: usize, rows: usize, n: u32): void {
  if (n <= 12) {
    for (let i: u32 = 1; i < n; i++) {
      const row = load<u32>(rows + (usize(i) << 2))
      let j = i
      for (; j > 0 && above(codes, load<u32>(rows + (usize(j - 1) << 2)), row); j--) {
        store<u32>(rows + (usize(j) << 2), load<u32>(rows + (usize(j - 1) << 2)))
      }
      store<u32>(rows + (usize(j) << 2), row)
    }
    return
  }
  for (let i = n >> 1; i > 0; i--) sift(codes, rows, i - 1, n)
  for (let last = n - 1; last > 0; last--) {
    const row = load<u32>(rows + (usize(last) << 2))
    store<u32>(rows + (usize(last) << 2), load<u32>(rows))
    store<u32>(rows, row)
    sift(codes, rows, 0, last)
  }
}

/** Sorts the rows of each bucket from `from` to `to` by their whole code; a heap sort, so that no input makes it slow. */
export function sortBuckets(codes: usize, offsets: usize, from: u32, to: u32, rows: usize): void {
  for (let b = from; b < to; b++) {
    const start = load<u32>(offsets + (usize(b) << 2))
    const n = load<u32>(offsets + (usize(b) << 2), 4) - start
    if (n > 1) sortRows(codes, rows + (usize(start) << 2), n)
  }
}

/** Marks rows (one byte each) whose code equals that of the row listed before them. */
export function markEqual(codes: usize, rows: usize, from: u32, to: u32, marks: usize): void {
  for (let i = max(from, 1); i < to; i++) {
    const row = load<u32>(rows + (usize(i) << 2))
    const before = load<u32>(rows + (usize(i - 1) << 2))
    if (!above(codes, row, before) && !above(codes, before, row)) store<u8>(marks + usize(row), 1)
  }
}

/** Moves the rows that are not marked together; answers how many are left. */
export function compact(codes: usize, n: u32, marks: usize): u32 {
  let kept: u32 = 0
  for (let row: u32 = 0; row < n; row++) {
    if (load<u8>(marks + usize(row)) != 0) continue
    if (kept != row) memory.copy(codes + (usize(kept) << 5), codes + (usize(row) << 5), 32)
    kept++
  }
  return kept
}
