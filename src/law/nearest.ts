/** Letters of a mistaken name that are compared; a longer one is no slip of the pen. */
const COMPARED = 80

/** How many letters must be put in, left out, changed, or swapped with their neighbour to make one word of the other. */
export function edits(one: string, two: string): number {
  const a = one.slice(0, COMPARED).toLowerCase()
  const b = two.slice(0, COMPARED).toLowerCase()
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The word of a list that is nearest to a mistaken one; the first of several. The list has at least one. */
export function nearest(mistaken: string, list: readonly string[]): string {
  let best = list[0] ?? ''
  let least = Infinity
  for (const word of list) {
    if (Math.abs(Math.min(mistaken.length, COMPARED) - word.length) >= least) continue // so many letters are to be put in at least
    const distance = edits(mistaken, word)
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}
