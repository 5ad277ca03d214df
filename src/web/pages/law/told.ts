import type { ReactNode } from 'react'
import type { Called } from '../../call.ts'
import type { Across, ReportFacts, Row, Shelf } from './shapes.ts'
import type { Trial } from './useTrial.ts'
import type { Chosen } from './useView.ts'

/** What the page shows beside its facts. */
export interface Body {
  readonly shelf: Shelf
  readonly view: Chosen
  readonly rows: readonly Row[]
  readonly across: { readonly value: Across | null; readonly called: Called<Across> }
  readonly chosen: string | null
  /** Duties with the clocks that a report started; null without a report. */
  readonly duties: ReportFacts['duties'] | null
  /** Day of the act as the report tells it. */
  readonly reportDate: string | null
  readonly date: string | null
  readonly trial: Trial
  readonly facts: ReactNode
}
