import { useRef } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { close, sendIn, stopImport, takeUp, useImports, type Import } from './imports.ts'

/** The button that sends files in; a file of any kind, several at once. */
export function AddFiles({ isFirst = false }: { readonly isFirst?: boolean }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={isFirst ? 'btn first' : 'btn bare'} onClick={() => input.current?.click()}>{say('queue.add')}</button>
      <input
        ref={input} type="file" multiple hidden aria-label={say('queue.add')} onChange={(event) => {
          sendIn([...event.target.files ?? []])
          event.target.value = ''
        }}
      />
    </>
  )
}

/** One line for each file that is sent in: how far it is, stop, take up again. */
export function ImportLines({ onShow }: { readonly onShow: () => void }) {
  const imports = useImports()
  return <>{imports.map((one) => <ImportLine key={one.job} one={one} onShow={onShow} />)}</>
}

type Far = 'under-way' | 'again' | 'in' | 'stopping'

const FAR: Readonly<Record<Import['state'], Far>> = {
  queued: 'under-way', sending: 'under-way', reading: 'under-way', stopping: 'stopping', stopped: 'again', failed: 'again', silent: 'again', done: 'in',
}

function ImportLine({ one, onShow }: { readonly one: Import; readonly onShow: () => void }) {
  const say = useSay()
  const said = useSaid(one)
  const { job, name, state } = one
  const far = FAR[state]
  const show = (): void => {
    close(job)
    onShow()
  }
  return (
    <div className="news">
      <span className="grow"><bdi><b>{name}</b></bdi> {said}</span>
      {state === 'sending' ? <progress max={1} value={one.sent} aria-label={name} /> : null}
      {state === 'reading' ? <progress aria-label={name} /> : null}
      {far === 'under-way' ? <button type="button" className="plain-btn" onClick={() => void stopImport(job)}>{say('queue.import.stop')}</button> : null}
      {far === 'again' ? <button type="button" className="plain-btn" onClick={() => takeUp(job)}>{say('queue.import.again')}</button> : null}
      {far === 'in' && one.received > 0 ? <button type="button" className="plain-btn" onClick={show}>{say('queue.news.show')}</button> : null}
      {far === 'in' || far === 'again' ? <button type="button" className="plain-btn" onClick={() => close(job)}>{say('parts.close')}</button> : null}
    </div>
  )
}

/** How far a file is, in words. */
function useSaid(one: Import): string {
  const [say, locale] = [useSay(), useLocale()]
  const { state } = one
  if (state === 'queued') return say('queue.import.queued')
  if (state === 'sending') return say('queue.import.sending', { part: locale.percent(one.sent) })
  if (state === 'reading' || state === 'stopping') return say(`queue.import.${state}`, { files: locale.number(one.files), reports: locale.number(one.reports) })
  if (state === 'failed') return `${say('queue.import.failed')} ${say.ifAny(`refusals.${one.code ?? ''}`) ?? ''}`
  return say(`queue.import.${state}`, { received: locale.number(one.received), already: locale.number(one.already), problems: locale.number(one.problems) })
}
