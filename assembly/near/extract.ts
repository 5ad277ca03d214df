import { BLOCK, INVERSE, STATE, STATES, touch } from './memory'
import { permute } from './permute'
import { entryAt, hintShift, keyAt, positionMask, putKey, slotAt, slotCount } from './slots'

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
      touch(touched)
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
