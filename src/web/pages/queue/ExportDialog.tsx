import { useState } from 'react'
import { queueContract } from '../../../desk/queue.contract.ts'
import { rightsContract } from '../../../desk/rights.contract.ts'
import type { ExportList } from '../../../desk/export.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { Form } from '../../parts/Form.tsx'
import { useSession } from '../../session.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { saveFile } from '../../save.ts'
import { useSay } from '../../words/say.tsx'
import { exportsAsked, forgetExport, keepExport, type ExportAsked } from './exports.ts'
import type { Filters } from './filters.ts'
import type { QueueRow } from './order.ts'
import { clockSaid, firedOf, heldSaid, ruleSaid, senderSaid } from './said.ts'

const MOST = 10_000

/** Takes the queue along: the rows on screen at once, noted in the log; the whole list once a second person has approved just that. */
export function ExportDialog({ filters, rows, onClose }: { readonly filters: Filters; readonly rows: readonly QueueRow[]; readonly onClose: () => void }) {
  const say = useSay()
  const { rights, person } = useSession()
  const [asked, setAsked] = useState(() => exportsAsked(person.id))
  const columns = useColumns()
  return (
    <Dialog title={say('queue.export')} onClose={onClose}>
      <div className="list">
        <section>
          <h3>{say('queue.export.screen', { count: rows.length })}</h3>
          <p className="q">{say('queue.export.screen.said')}</p>
          <ExportButtons name="queue-rows" columns={columns} rows={rows} />
        </section>
        {rights.has('export.ask') ? (
          <section>
            <h3>{say('queue.export.whole')}</h3>
            <p className="q">{say('queue.export.whole.said')}</p>
            <Ask filters={filters} onAsked={(one) => setAsked(keepExport(person.id, one))} />
            {asked.length === 0 ? null : <ul className="list">{asked.map((one) => <li key={one.approval}><Waits one={one} onGone={() => setAsked(forgetExport(person.id, one.approval))} /></li>)}</ul>}
          </section>
        ) : <p className="q">{say('queue.export.no-right')}</p>}
        <p className="btns"><button type="button" className="btn" onClick={onClose}>{say('parts.close')}</button></p>
      </div>
    </Dialog>
  )
}

function useColumns(): readonly Column<QueueRow>[] {
  const [say, locale] = [useSay(), useLocale()]
  const column = (id: string, head: string, text: (row: QueueRow) => string | number | null): Column<QueueRow> => ({ id, head, text, cell: text })
  return [
    column('id', 'id', (r) => r.id), column('reference', say('queue.col.report'), (r) => r.reference),
    column('band', say('queue.filter.band'), (r) => say(`parts.band.${r.band}`)),
    column('why', say('queue.col.why'), (r) => firedOf(r).map((t) => ruleSaid(say, t.rule)).join('; ')),
    column('source', say('queue.filter.source'), (r) => senderSaid(say, r.source)), column('received', say('queue.export.received'), (r) => r.receivedAt),
    column('expires', say('queue.col.expires'), (r) => (r.expiresFirst === null ? null : `${clockSaid(say, locale, r.expiresFirst.what)}: ${r.expiresFirst.at}`)),
    column('complete', say('queue.col.full'), (r) => r.completeness.percent), column('where', say('queue.col.where'), (r) => r.jurisdictions.map((j) => j.code).join(' ')),
    column('links', say('queue.col.links'), (r) => r.linked), column('held', say('queue.held'), (r) => (r.held === null ? null : heldSaid(say, r.held))),
  ]
}

function Ask({ filters, onAsked }: { readonly filters: Filters; readonly onAsked: (one: ExportAsked) => void }) {
  const say = useSay()
  const words = useRefusalWords()
  const [to, setTo, clearTo] = useDraft('queue export to')
  const [reason, setReason, clearReason] = useDraft('queue export reason')
  const [list, setList] = useState<ExportList>('queue.csv')
  const [wrong, setWrong] = useState('')
  const ask = async (): Promise<void> => {
    const wanted = { list, most: MOST, to: to.trim(), filters }
    const told = await call(rightsContract.askExport, { list, ...filters, most: MOST, to: to.trim(), reason: reason.trim() })
    if (!told.ok) return setWrong(told.code === 'usage' ? say('queue.export.wrong') : words(told))
    clearTo()
    clearReason()
    setWrong('')
    return onAsked({ approval: told.value.approval, at: new Date().toISOString(), ...wanted })
  }
  return (
    <Form onSend={ask}>
      <label>{say('queue.export.as')}<select className="input" value={list} onChange={(event) => setList(event.target.value === 'queue.json' ? 'queue.json' : 'queue.csv')}><option value="queue.csv">CSV</option><option value="queue.json">JSON</option></select></label>
      <label>{say('parts.export.to')}<input className="input" value={to} maxLength={100} onChange={(event) => setTo(event.target.value)} /></label>
      <label>{say('parts.reason')}<input className="input" value={reason} maxLength={1_000} onChange={(event) => setReason(event.target.value)} /></label>
      <p role="alert" className="attn">{wrong}</p>
      <button type="submit" className="btn">{say('queue.export.ask')}</button>
    </Form>
  )
}

function Waits({ one, onGone }: { readonly one: ExportAsked; readonly onGone: () => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const words = useRefusalWords()
  const [said, setSaid] = useState('')
  const take = async (): Promise<void> => {
    const told = await call(one.list === 'queue.csv' ? queueContract.queueCsv : queueContract.queueJson, { ...one.filters, most: one.most, to: one.to, approval: one.approval })
    if (!told.ok) return setSaid(told.code === 'approval-missing' ? say('queue.export.waits') : words(told))
    saveFile(one.list, one.list === 'queue.csv' ? 'text/csv;charset=utf-8' : 'application/json', new TextEncoder().encode(told.value))
    return onGone()
  }
  return (
    <div className="notice">
      <span className="grow">{say('queue.export.asked', { to: one.to, when: locale.dateTime(one.at) })} <span role="status">{said}</span></span>
      <button type="button" className="btn bare" onClick={() => void take()}>{say('queue.export.take')}</button>
      <button type="button" className="btn bare" onClick={onGone}>{say('parts.close')}</button>
    </div>
  )
}
