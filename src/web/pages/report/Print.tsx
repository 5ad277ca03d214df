import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { sheetContract } from '../../../desk/sheet.contract.ts'
import { call } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { PurposeChoice, type Purpose } from '../../parts/PurposeChoice.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { watched } from '../../watched.ts'
import { useSay } from '../../words/say.tsx'
import { nameOf, type Sheet } from './sheet.ts'

/** What stands on the paper: who printed it, when and why; where each numbered value stands in the source. */
interface Paper {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly unit: string
  readonly code: Purpose
  readonly words: string
  readonly places: readonly { readonly place: string; readonly written: string | null }[]
}

/** The paper that is printed now. */
const paper = watched<Paper | null>(null)

/** Numbers every value that has a place, in the order of the page. */
function numbered(): Paper['places'] {
  return [...document.querySelectorAll<HTMLElement>('.rep .v[data-place]')].filter((v) => v.offsetParent !== null).map((v, n) => {
    v.dataset['number'] = String(n + 1)
    return { place: v.dataset['place'] ?? '', written: v.dataset['written'] ?? null }
  })
}

/** Asks why the sheet is printed; the answer is kept, and stands on the paper. Text that is closed on the screen is closed on paper. */
export function PrintDialog({ sheet, onClose }: { readonly sheet: Sheet; readonly onClose: () => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const [code, setCode] = useState<Purpose>('investigation')
  const give = async (reason: string): Promise<string | null> => {
    const told = await call(sheetContract.printSheet, { id: sheet.id, code, words: reason })
    if (!told.ok) return words(told)
    paper.set({ id: sheet.id, ...told.value, code, words: reason, places: numbered() })
    return null
  }
  return (
    <ReasonDialog title={say('report.print.title')} said={say('report.print.said')} verb={say('report.act.print')} draft={`print ${sheet.id}`} onGive={give} onClose={onClose}>
      <PurposeChoice purpose={code} onChoose={setCode} />
    </ReasonDialog>
  )
}

/** The head of the paper, and the list of sources at its end. Without a reason that was stated nothing of the report is printed. */
export function PaperHead({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale, now] = [useSay(), useLocale(), paper.use()]
  const isPrinting = now?.id === sheet.id
  const asked = useRef<Paper | null>(null)
  useEffect(() => {
    if (!isPrinting || asked.current === now) return undefined
    asked.current = now
    document.documentElement.dataset['printing'] = 'yes'
    const over = (): void => {
      delete document.documentElement.dataset['printing']
      paper.set(null)
    }
    addEventListener('afterprint', over, { once: true })
    const timer = setTimeout(() => print(), 50)
    return () => {
      clearTimeout(timer)
      removeEventListener('afterprint', over)
    }
  }, [isPrinting, now])
  useEffect(() => () => void delete document.documentElement.dataset['printing'], [])
  return (
    <>
      {createPortal(<p className="not-printed">{say('report.print.not')}</p>, document.body)}
      {!isPrinting || now === null ? null : (
        <>
          <p className="paper-head">
            <b>{say('report.print.head', { name: nameOf(sheet) })}</b> {say('report.print.who', { by: now.by, unit: now.unit })} <bdi>{locale.dateTime(now.at)}</bdi>.{' '}
            {say(`shell.purpose.${now.code}`)}: <q><bdi>{now.words}</bdi></q> {say('report.version', { version: sheet.version, total: Math.max(sheet.version, sheet.versions.total) })}. {say('report.print.closed')}
          </p>
        </>
      )}
    </>
  )
}

/** Where each numbered value of the paper stands in its source. */
export function PaperFoot({ sheet }: { readonly sheet: Sheet }) {
  const [say, now] = [useSay(), paper.use()]
  if (now?.id !== sheet.id) return null
  return (
    <section className="sec paper-foot">
      <h2>{say('report.print.sources')}</h2>
      <ol>{now.places.map((p, n) => <li key={n}><code><bdi>{p.place}</bdi></code></li>)}</ol>
    </section>
  )
}
