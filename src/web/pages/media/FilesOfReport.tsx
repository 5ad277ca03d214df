import { useState } from 'react'
import { mediaContract } from '../../../desk/media.contract.ts'
import { call } from '../../call.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useAnnounce } from '../../notices.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Empty, Notice, useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { KnownWithout } from './KnownWithout.tsx'
import { FilePane } from './FilePane.tsx'
import { FileRows } from './FileRows.tsx'
import { OfferDialog } from './OfferDialog.tsx'
import type { FilesTold } from './told.ts'
import { useFileColumns } from './useFileColumns.ts'

/** The files of a report, one chosen, with what is known of it beside the list. */
export function FilesOfReport({ id, first, mayOpen, mayOffer }: { readonly id: string; readonly first: FilesTold; readonly mayOpen: boolean; readonly mayOffer: boolean }) {
  const [say, announce, words] = [useSay(), useAnnounce(), useRefusalWords()]
  const [address, setAddress] = useAddress()
  const [more, setMore] = useState<readonly FilesTold[]>([])
  const [wrong, setWrong] = useState('')
  const [isOffering, setOffering] = useState(false)
  const columns = useFileColumns()
  const files = [first, ...more].flatMap((part) => part.files)
  const next = (more.at(-1) ?? first).next
  const chosen = files.find((f) => String(f.file) === address('file')) ?? files[0]
  const at = chosen === undefined ? -1 : files.indexOf(chosen)
  const choose = (to: number): void => {
    const file = files[Math.max(0, Math.min(files.length - 1, to))]
    if (file === undefined) return
    setAddress({ file: String(file.file) })
    document.querySelector<HTMLElement>(`[data-file="${file.file}"]`)?.focus()
  }
  useKeys([
    { key: 'j', said: say('media.key.next'), run: () => choose(at + 1) }, { key: 'k', said: say('media.key.before'), run: () => choose(at - 1) },
    ...(mayOffer ? [{ key: 'g', said: say('media.offer'), run: () => setOffering(true) }] : []),
  ])
  if (chosen === undefined) return <Empty title={say('media.none')}><p>{say('media.none.said')}</p></Empty>
  const onMore = async (): Promise<void> => {
    if (next === null) return
    const told = await call(mediaContract.files, { id, after: next, limit: 200 })
    if (!told.ok) return setWrong(words(told))
    setMore([...more, told.value])
    announce(say('media.listed', { count: files.length + told.value.files.length, total: first.total }))
  }
  return (
    <div className="media">
      <div className="work">
        <KnownWithout files={files} total={first.total} />
        <section className="files" aria-labelledby="files-head">
          <h2 id="files-head" className="sr">{say('media.files')}</h2>
          <FileRows files={files} chosen={chosen} onChoose={(file) => setAddress({ file: String(file) })} onStep={(by) => choose(at + by)} />
          {next === null ? null : <p className="sec"><button type="button" className="btn" onClick={() => void onMore()}>{say('media.more', { count: first.total - files.length })}</button></p>}
          {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
          <div className="foot">
            {mayOffer ? <button type="button" className="btn" onClick={() => setOffering(true)}>{say('media.offer.title')} <kbd>g</kbd></button> : null}
            <ExportButtons name="report-files" columns={columns} rows={files} about={id} />
          </div>
        </section>
        <footer className="keys">
          <span><kbd>j</kbd> <kbd>k</kbd> {say('media.keys.file')}</span>{mayOpen ? <span><kbd>v</kbd> {say('opening.key')}</span> : null}
          {mayOffer ? <span><kbd>g</kbd> {say('media.offer')}</span> : null}<span><kbd>?</kbd> {say('shell.key.keys')}</span>
        </footer>
      </div>
      <FilePane key={chosen.file} id={id} file={chosen} mayOpen={mayOpen} />
      {isOffering ? <OfferDialog id={id} files={files} chosen={chosen} onClose={() => setOffering(false)} /> : null}
    </div>
  )
}
