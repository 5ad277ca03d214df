import { begin, hits, takeRoom } from './answer'
import { RECORD } from './memory'

/** Compares one code at `query` with `n` codes (neither permuted); writes hits (code, distance) of 40 bytes. Answers their number, at most `cap`. */
export function scan(codes: usize, n: u32, query: usize, threshold: u32, out: usize, cap: u32): u32 {
  const a = load<u64>(query)
  const b = load<u64>(query, 8)
  const c = load<u64>(query, 16)
  const d = load<u64>(query, 24)
  const limit = u64(threshold)
  const end = codes + (usize(n) << 5)
  begin(out, cap)
  for (let at = codes; at < end; at += 32) {
    let sum = popcnt(load<u64>(at) ^ a) + popcnt(load<u64>(at, 8) ^ b)
    if (sum > limit) continue
    sum += popcnt(load<u64>(at, 16) ^ c) + popcnt(load<u64>(at, 24) ^ d)
    if (sum > limit) continue
    if (!takeRoom()) break
    memory.copy(out, at, 32)
    store<u32>(out, u32(sum), 32)
    out += RECORD
  }
  return hits
}
