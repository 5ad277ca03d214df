import { linksContract } from '../../../desk/links.contract.ts'
import { reportContract } from '../../../desk/report.contract.ts'
import { call } from '../../call.ts'
import { serverNow } from '../../clock.ts'
import { useAnnounce, useUndo } from '../../notices.ts'
import { useSession } from '../../session.ts'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { Row } from './model.ts'
import type { Board } from './useBoard.ts'

type LinkRow = Row & { type: 'link' }

/** What a reader decides of links. Each returns words when it could not be done, else null; what was done is offered to be taken back. */
export interface Decisions {
  readonly reject: (row: LinkRow, reason: string) => Promise<string | null>
  readonly restore: (row: LinkRow) => Promise<string | null>
  readonly split: (rows: readonly LinkRow[], reason: string) => Promise<string | null>
}

/** Decisions over a board. */
export function useDecisions(first: string, board: Board): Decisions {
  const say = useSay()
  const words = useRefusalWords()
  const announce = useAnnounce()
  const undo = useUndo()
  const session = useSession()
  const { reports, decisions } = board.model.told
  const by = session.person?.name ?? ''
  const idsOf = (row: LinkRow) => ({ id: reports[row.a]?.id ?? '', other: reports[row.b]?.id ?? '' })
  const decisionOf = (reason: string, split: number, links: number) => ({ by, at: new Date(serverNow()).toISOString(), reason, split, links })

  const restore = async (row: LinkRow): Promise<string | null> => {
    const told = await call(reportContract.restoreLink, idsOf(row))
    if (!told.ok) return words(told)
    board.decide([row.key], null)
    announce(say('links.done.restored'))
    return null
  }
  const unsplit = async (split: number, keys: readonly string[]): Promise<string | null> => {
    const told = await call(linksContract.undoSplit, { id: first, split })
    if (!told.ok) return words(told)
    board.decide(keys, null)
    announce(say('links.done.unsplit'))
    return null
  }
  return {
    async reject(row, reason) {
      const told = await call(reportContract.rejectLink, { ...idsOf(row), reason })
      if (!told.ok) return words(told)
      board.decide([row.key], decisionOf(reason, 0, 1))
      undo.offer({ said: say('links.done.rejected'), undo: () => restore(row) })
      return null
    },
    async split(rows, reason) {
      const told = await call(linksContract.splitGroup, { id: first, links: rows.map((r): [string, string] => [idsOf(r).id, idsOf(r).other]), reason })
      if (!told.ok) return words(told)
      const keys = rows.map((r) => r.key)
      board.decide(keys, decisionOf(reason, told.value.split, told.value.links))
      const said = say('links.done.split', { count: told.value.links })
      undo.offer({ said, undo: () => unsplit(told.value.split, keys) })
      return null
    },
    restore(row) {
      const decision = row.link.rejected === null ? undefined : decisions[row.link.rejected]
      // What one act split is taken back as one.
      if (decision === undefined || decision.links < 2 || decision.split === 0) return restore(row)
      return unsplit(decision.split, board.model.rows.flatMap((r) => (r.type === 'link' && r.link.rejected === row.link.rejected ? [r.key] : [])))
    },
  }
}
