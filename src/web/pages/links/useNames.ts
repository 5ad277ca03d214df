import { useMemo } from 'react'
import { useSay } from '../../words/say.tsx'
import type { GraphTold, Spot } from './model.ts'

/** What reports and things are called on the page. */
export interface Names {
  report(n: number): string
  thing(n: number): string
  kind(kind: string): string
  value(kind: string, value: string): string
  spot(spot: Spot): string
}

const LONGEST = 24

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`)

/** A stored value as it is read: names are kept with a date of birth behind a stroke, some kinds with their own prefix. */
function readable(kind: string, value: string): string {
  if (kind.startsWith('person-name')) return value.split('|').filter((part) => part !== '').join(', ')
  return value.replace(/^\?:/, '')
}

/** Names of what the graph tells. */
export function useNames(told: GraphTold): Names {
  const say = useSay()
  return useMemo(() => {
    const kindOf = (kind: string): string => say.ifAny(`kinds.kind.${kind.replace('~', '')}`) ?? kind
    const report = (n: number): string => told.reports[n]?.reference ?? told.reports[n]?.id ?? ''
    const thing = (n: number): string => {
      const found = told.things[n]
      return found === undefined ? '' : readable(found.kind, found.value)
    }
    return {
      report, thing, kind: kindOf, value: readable,
      spot: ({ kind, n }) => cut(kind === 'report' ? report(n) : thing(n)),
    }
  }, [say, told])
}
