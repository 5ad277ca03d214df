import { useState } from 'react'
import { listContract } from '../../desk/list.contract.ts'
import { csvLine } from '../../kernel/csv.ts'
import { call } from '../call.ts'
import { useDraft } from '../drafts.ts'
import { hexOf } from '../hex.ts'
import { saveFile } from '../save.ts'
import { useSay } from '../words/say.tsx'
import type { Column } from './column.ts'
import { FormDialog } from './Dialog.tsx'
import { useRefusalWords } from './States.tsx'

type Format = 'csv' | 'json'

function written<Row>(format: Format, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (format === 'csv') return [csvLine(columns.map((c) => c.head)), ...rows.map((row) => csvLine(columns.map((c) => c.text(row))))].join('')
  return `${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((c) => [c.id, c.text(row)]))), null, 2)}\n`
}

/**
 * Takes what a list shows along, as CSV (every cell safe from being read as a formula) or JSON. The log is told first: what list, how many rows, to whom,
 * and the hash of what leaves; where it cannot be told, nothing leaves.
 */
export function ExportButtons<Row>({ name, columns, rows, about }: { readonly name: string; readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly about?: string }) {
  const say = useSay()
  const [format, setFormat] = useState<Format | null>(null)
  return (
    <div className="exports">
      <button type="button" className="btn bare" onClick={() => setFormat('csv')}>{say('parts.export', { format: 'CSV' })}</button>
      <button type="button" className="btn bare" onClick={() => setFormat('json')}>{say('parts.export', { format: 'JSON' })}</button>
      {format === null ? null : <ExportDialog {...{ name, columns, rows, format }} about={about} onClose={() => setFormat(null)} />}
    </div>
  )
}

function ExportDialog<Row>({ name, columns, rows, format, about, onClose }: {
  readonly name: string; readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly format: Format; readonly about: string | undefined; readonly onClose: () => void
}) {
  const say = useSay()
  const words = useRefusalWords()
  const [to, setTo, clear] = useDraft(`export ${name}`)
  const give = async (): Promise<string | null> => {
    const bytes = new TextEncoder().encode(written(format, columns, rows))
    const taken = { list: name, format, rows: rows.length, sha256: hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))), to: to.trim() }
    const told = about === undefined ? await call(listContract.noteExport, taken) : await call(listContract.noteReportExport, { ...taken, id: about })
    if (!told.ok) return told.code === 'usage' ? say('parts.export.to-wrong') : words(told)
    saveFile(`${name}.${format}`, format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json', bytes)
    clear()
    return null
  }
  return (
    <FormDialog title={say('parts.export.title', { count: rows.length })} said={say('parts.export.said')} verb={say('parts.export.go')} onGive={give} onClose={onClose}>{(isWrong) => (
      <label>{say('parts.export.to')}<input className="input" value={to} maxLength={100} aria-invalid={isWrong} onChange={(event) => setTo(event.target.value)} /></label>
    )}</FormDialog>
  )
}
