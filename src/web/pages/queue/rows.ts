import { useSyncExternalStore } from 'react'
import type { z } from 'zod'
import { MOST_ROWS, queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { call } from '../../call.ts'
import type { Refused } from '../../told.ts'
import type { QueueRow } from './order.ts'

/** A row that is here, or `gone`: the reader does not see it any more. */
export type RowHere = QueueRow | 'gone'

/** So many rows are kept; those that were seen longest ago go first. */
const KEPT = 4_000
/** Scrolling fast asks for what it stops at, not for all that passes. */
const ASK_AFTER_MS = 60

/** Rows of the queue that came here, by id; asked for in lots as they come into view. */
export interface Rows {
  get(id: string): RowHere | undefined
  put(told: RowsTold): void
  /** Says which rows are in view; what is not here is asked for. */
  want(ids: readonly string[]): void
  /** Asks anew for rows that are here. */
  renew(ids: readonly string[]): void
  /** Cases for which a purpose is to be stated before their reports say more. */
  readonly purposeMissing: ReadonlySet<string>
  /** Why rows did not come, when they did not. */
  readonly trouble: Refused | null
  subscribe(told: () => void): () => void
  readonly turn: number
}

type RowsTold = Pick<z.output<typeof queueOrderContract.queueRows.output>, 'rows' | 'grounds'>

/** Rows as they were before they went together over the wire. */
function whole({ rows, grounds }: RowsTold): QueueRow[] {
  return rows.map((row) => ({ ...row, triggers: row.triggers.map((t) => ({ ...t, ground: grounds[t.ground] ?? '' })) }))
}

/** Lets go of what was seen longest ago, but of nothing that is in view. */
function forget(here: Map<string, RowHere>, inView: ReadonlySet<string>): void {
  for (const id of here.keys()) {
    if (here.size <= KEPT) return
    if (!inView.has(id)) here.delete(id)
  }
}

/** Opens a place for rows; one a page. */
export function openRows(): Rows {
  const here = new Map<string, RowHere>()
  const asked = new Set<string>()
  const listeners = new Set<() => void>()
  const purposes = new Set<string>()
  let wanted: readonly string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let trouble: Refused | null = null
  let turn = 0

  const tell = (): void => {
    turn++
    for (const told of listeners) told()
  }

  const keep = (id: string, row: RowHere): void => void (here.delete(id), here.set(id, row))
  const ask = async (ids: readonly string[], isQuiet: boolean): Promise<void> => {
    for (const id of ids) asked.add(id)
    const told = await call(queueOrderContract.queueRows, { ids: [...ids] }, { quiet: isQuiet })
    for (const id of ids) asked.delete(id)
    trouble = told.ok ? null : told
    if (told.ok) {
      for (const id of ids) keep(id, 'gone')
      for (const row of whole(told.value)) keep(row.id, row)
      for (const id of told.value.purposeMissing) purposes.add(id)
      forget(here, new Set(wanted))
    }
    tell()
  }

  const missing = (): string[] => wanted.filter((id) => !here.has(id) && !asked.has(id))
  const askMissing = async (): Promise<void> => {
    const some = missing().slice(0, MOST_ROWS)
    if (some.length > 0) await ask(some, false)
  }

  return {
    get: (id) => here.get(id),
    put(told) {
      for (const row of whole(told)) keep(row.id, row)
      tell()
    },
    want(ids) {
      wanted = ids
      if (missing().length === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => void askMissing(), here.size === 0 ? 0 : ASK_AFTER_MS)
    },
    renew(ids) {
      const known = ids.filter((id) => here.has(id) && !asked.has(id)).slice(0, MOST_ROWS)
      if (known.length > 0) void ask(known, true)
    },
    purposeMissing: purposes,
    get trouble() { return trouble },
    subscribe(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    get turn() { return turn },
  }
}

/** Draws anew when rows came. */
export const useRows = (rows: Rows): number => useSyncExternalStore((told) => rows.subscribe(told), () => rows.turn)
