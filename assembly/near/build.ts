import { after, hintShift, keyOf, positionBits, slotAt } from './slots'

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
