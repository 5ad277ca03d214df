/** Number words that put the ones before the tens in one word ("dreiundzwanzig"): 21 to 59 without the round ones. */
export function compound(ones: readonly string[], joint: string, tens: readonly string[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {}
  for (const [t, ten] of tens.entries()) {
    for (const [o, one] of ones.entries()) all[`${one}${joint}${ten}`] = (t + 2) * 10 + o + 1
  }
  return all
}
