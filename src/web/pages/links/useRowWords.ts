import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { Row } from './model.ts'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

/** What the cells of a row say, for the table and for what is taken along. */
export function useRowWords({ model: { told } }: Board, names: Names) {
  const say = useSay()
  const rarest = (row: Row): number | null => {
    if (row.type === 'fan') return told.things[row.fan.account]?.holders ?? null
    const known = row.link.because.flatMap((b) => told.things[b.thing]?.holders ?? [])
    return known.length === 0 ? null : Math.min(...known)
  }
  return {
    to: (row: Row): string => (row.type === 'link' ? names.report(row.b) : say('links.sum.children', { count: row.fan.children })),
    rare: (row: Row): string => {
      const count = rarest(row)
      return count === null ? say('links.rare.unknown') : say('links.rare', { count })
    },
    decided: (row: Row): string => {
      const decision = row.type === 'link' && row.link.rejected !== null ? told.decisions[row.link.rejected] : undefined
      return decision === undefined ? say('links.not-yet') : say('links.rejected-by', { by: decision.by })
    },
    share: (row: Row): string => {
      if (row.type === 'fan') return `${say('links.fan-row')}: ${names.thing(row.fan.account)}`
      return row.link.because.map((b) => `${names.kind(told.things[b.thing]?.kind ?? '')} ${names.thing(b.thing)}`).join(', ')
    },
  }
}

/** Columns of the table as it is taken along: all rows that show, every cell in full. */
export function useRowColumns(board: Board, names: Names): readonly Column<Row>[] {
  const say = useSay()
  const locale = useLocale()
  const words = useRowWords(board, names)
  const text = (id: 'report' | 'to' | 'share' | 'rare' | 'strength' | 'decided', of: (row: Row) => string | number | null): Column<Row> =>
    ({ id, head: say(`links.col.${id}`), cell: of, text: of })
  return [
    text('report', (row) => names.report(row.a)), text('to', words.to), text('share', words.share), text('rare', words.rare),
    text('strength', (row) => (row.type === 'fan' ? say('links.fan-out') : `${say(`parts.strength.${strengthOf(row.from)}`)} (${locale.number(row.from, 1)})`)), text('decided', words.decided),
  ]
}
