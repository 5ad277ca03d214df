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

function ImportLine({ one, onShow }: { readonly one: Import; readonly onShow: () => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const { job, name, state } = one
  const isUnderWay = state === 'queued' || state === 'sending' || state === 'reading'
  const isOver = state === 'done' || state === 'stopped' || state === 'failed' || state === 'silent'
  const told = state === 'sending' ? say('queue.import.sending', { part: locale.percent(one.sent) })
    : state === 'reading' || state === 'stopping' ? say(`queue.import.${state}`, { files: locale.number(one.files), reports: locale.number(one.reports) })
      : state === 'failed' ? `${say('queue.import.failed')} ${say.ifAny(`refusals.${one.code ?? ''}`) ?? ''}`
        : say(`queue.import.${state}`, { received: locale.number(one.received), already: locale.number(one.already), problems: locale.number(one.problems) })
  return (
    <div className="news">
      <span className="grow"><bdi><b>{name}</b></bdi> {told}</span>
      {state === 'sending' ? <progress max={1} value={one.sent} aria-label={name} /> : state === 'reading' ? <progress aria-label={name} /> : null}
      {isUnderWay ? <button type="button" className="plain-btn" onClick={() => void stopImport(job)}>{say('queue.import.stop')}</button> : null}
      {state === 'stopped' || state === 'failed' || state === 'silent' ? <button type="button" className="plain-btn" onClick={() => takeUp(job)}>{say('queue.import.again')}</button> : null}
      {state === 'done' && one.received > 0 ? (
        <button
          type="button" className="plain-btn" onClick={() => {
            close(job)
            onShow()
          }}
        >{say('queue.news.show')}</button>
      ) : null}
      {isOver ? <button type="button" className="plain-btn" onClick={() => close(job)}>{say('parts.close')}</button> : null}
    </div>
  )
}
