import { useCallback, useEffect, useRef, useState } from 'react'
import { sheetContract } from '../../../desk/sheet.contract.ts'
import { call, useCall, type Called } from '../../call.ts'
import { useLive } from '../../live.ts'
import type { Sheet } from './sheet.ts'

/** What became of a report while it is open: something newer is here, or (null) it is not there any more for this reader: erased, or out of sight. */
export interface News {
  readonly sheet: Sheet | null
}

/** A report that is open, and what is new of it: it is told, and shown only when the reader asks. */
export interface OpenReport {
  readonly answer: Called<Sheet>
  readonly news: News | null
  readonly show: () => void
}

const isSame = (a: Sheet, b: Sheet): boolean => a.version === b.version && a.case?.id === b.case?.id && standing(a) === standing(b)

const standing = ({ standing: s, confirmed }: Sheet): string =>
  JSON.stringify([s?.band, s?.held?.reason, s?.triggers.map((t) => [t.rule, t.band, t.pending, t.at]), s?.expiresFirst?.at, confirmed?.at])

/** Opens a report, and listens for news of it. What is shown never changes under the reader; what was erased or may not be seen any more goes at once. */
export function useReport(id: string): OpenReport {
  const answer = useCall(sheetContract.sheet, { id })
  const [newer, setNewer] = useState<{ readonly id: string; readonly news: News } | null>(null)
  const [shown, setShown] = useState<Sheet | null>(null)
  const told = answer.state === 'told' ? answer.value : null
  const now = useRef<Sheet | null>(null)
  const looks = useRef(0)
  const current = shown?.id === id ? shown : told
  now.current = current
  const look = useCallback(async () => {
    const nth = ++looks.current
    const found = await call(sheetContract.sheet, { id }, { quiet: true })
    const seen = now.current
    // An answer to an earlier look tells nothing that a later one does not.
    if (nth !== looks.current || seen === null || seen.id !== id) return
    if (!found.ok) {
      if (found.code === 'not-found') setNewer({ id, news: { sheet: null } })
      return
    }
    setNewer(isSame(seen, found.value) ? null : { id, news: { sheet: found.value } })
  }, [id])
  useLive((event) => {
    // What the reader did is shown by the act itself.
    const isOurs = event.kind === 'reports' && event.changes.some((c) => c.id === id && !c.mine)
    if (isOurs || event.kind === 'many' || event.kind === 'back') void look()
  })
  const again = answer.again
  useEffect(() => {
    // What was just asked for is the newest. Of a report that is gone nothing is shown before that.
    setShown(null)
    setNewer(null)
  }, [told])
  const news = newer?.id === id ? newer.news : null
  return {
    answer: answer.state === 'told' && current !== null ? { ...answer, value: current } : answer, news,
    show: () => {
      if (news?.sheet == null) return again()
      setNewer(null)
      return setShown(news.sheet)
    },
  }
}
