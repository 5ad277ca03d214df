import { QUERY, SLOT, SLOTS } from './memory'

/** The segment that is read or built: its number of slots, bits of a position, and how many bits of a position a hint leaves out. */
export let slotCount: u32 = 0
export let positionBits: u32 = 0
export let positionMask: u32 = 0
export let hintShift: u32 = 0

/** Sets the segment that `search`, `extract` and the builders work on. */
export function configure(slots: u32, bits: u32, grain: u32): void {
  hintShift = grain
  slotCount = slots
  positionBits = bits
  positionMask = (1 << bits) - 1
}

@inline
export function slotAt(i: u32): usize {
  return SLOTS + usize(i) * SLOT
}

@inline
export function after(i: u32): u32 {
  return i + 1 == slotCount ? 0 : i + 1
}

@inline
export function budget(slot: usize): u32 {
  return load<u32>(slot, 20)
}

@inline
export function keyOf(code: usize, start: u32, width: u32): u32 {
  return u32((load<u64>(code + usize(start >> 3)) >> u64(start & 7)) & ((u64(1) << u64(width)) - 1))
}

@inline
export function queryKey(slot: usize): u32 {
  return keyOf(QUERY, load<u32>(slot), load<u32>(slot, 4))
}

@inline
export function putKey(code: usize, slot: usize, key: u32): void {
  const start = load<u32>(slot)
  const at = code + usize(start >> 3)
  store<u64>(at, load<u64>(at) | (u64(key) << u64(start & 7)))
}

@inline
export function entryAt(slot: usize, position: u32): u32 {
  return load<u32>(usize(load<u32>(slot, 32)) + (usize(position) << 2))
}

/** The slot's key of the entry at a position: its bucket, found again from the hints, and the low bits of the entry. */
@inline
export function keyAt(slot: usize, position: u32, entry: u32): u32 {
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
