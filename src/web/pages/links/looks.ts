import type { Colours } from './colours.ts'
import type { Line, LineStyle, Spot } from './model.ts'
import type { LineLook } from './programs.ts'

/** What is shown of the graph now. `rows`: chosen rows of the table; `way`: rows of the way between two reports; `ovals`: spots of possible personas. */
export interface Shown {
  readonly bits: number
  readonly spot: string | null
  /** Spots at the ends of what is chosen: always named. */
  readonly ends: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
  readonly way: ReadonlySet<string>
  readonly ovals: readonly { readonly label: string; readonly spots: readonly string[] }[]
  readonly labelOf: (spot: Spot) => string
}

/** What looks depend on beside what is shown: the theme, how much there is, and how wide the drawing is (pixels). */
export interface Setting {
  readonly colours: Colours
  readonly spots: number
  readonly lines: number
  readonly width: number
}

const WIDTHS: Readonly<Record<LineStyle, number>> = { strong: 2.5, probable: 1.5, possible: 1.25, told: 1.25, fan: 1.25, rejected: 1 }

/** Narrower than this only reports and what is chosen are named: the table beside it names all. */
const NAMED_FROM_PX = 560

/** Size of spots by how many there are: some hundreds are read, thousands are seen. */
function sizeOf(kind: Spot['kind'], count: number): number {
  const whole = { report: 9, account: 8, identifier: 7, child: 7 }[kind]
  return count <= 120 ? whole : count <= 800 ? whole * 0.65 : whole * 0.4
}

/** How a spot looks. */
export function spotLook(spot: Spot | undefined, shown: Shown, setting: Setting) {
  const { colours: c, spots } = setting
  if (spot === undefined || spot.from < shown.bits) return { hidden: true }
  const isFirst = spot.key === 'r0'
  const stroke = spot.kind === 'child' ? c.data2 : spot.kind === 'identifier' ? c.ink2 : c.data1
  const color = isFirst || spot.kind === 'account' ? c.data1 : c.surface
  const forceLabel = isFirst || spot.key === shown.spot || shown.ends.has(spot.key)
  const isNamed = forceLabel || spot.kind === 'report' || setting.width >= NAMED_FROM_PX
  return {
    color, stroke, shape: spot.kind, size: sizeOf(spot.kind, spots), label: isNamed ? shown.labelOf(spot) : null, hidden: false, forceLabel, zIndex: spot.kind === 'report' ? 2 : 1,
  }
}

/** How a line looks. */
export function lineLook(line: Line, shown: Shown, { colours: c, lines }: Setting) {
  if (line.from < shown.bits) return { hidden: true }
  const isChosen = line.rows.some((r) => shown.rows.has(r) || shown.way.has(r))
  const color = { strong: c.data1, probable: c.data1, possible: c.ink3, told: c.faint, fan: c.data2, rejected: c.faint }[line.style]
  const look: LineLook = { dash: line.style === 'possible' ? 5 : line.style === 'rejected' ? 1.5 : 0 }
  const thin = lines > 2_000 ? 0.6 : 1
  return isChosen ? { color: c.accent, size: 3.5, ...look, hidden: false, zIndex: 2 } : { color, size: WIDTHS[line.style] * thin, ...look, hidden: false, zIndex: 1 }
}
