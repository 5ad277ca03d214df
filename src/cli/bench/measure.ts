/** One measured figure. `bar` is what it must reach (null: only shown); `reference` was measured in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly better: 'lower' | 'higher'
  readonly bar: number | null
  readonly ok: boolean
  readonly reference: { readonly what: string; readonly value: number } | null
}

/** Makes a figure; `ok` follows from the bar. Values are rounded to four significant digits. */
export function figure(
  name: string, value: number, unit: string, better: 'lower' | 'higher', bar: number | null, reference: Figure['reference'] = null,
): Figure {
  const rounded = Number(value.toPrecision(4))
  return { name, value: rounded, unit, better, bar, ok: bar === null || (better === 'lower' ? value <= bar : value >= bar), reference }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** What a bench may use. */
export interface BenchContext {
  readonly folder: string
  readonly now: string
  readonly size: number | null
  say(text: string): void
}
