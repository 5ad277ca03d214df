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
