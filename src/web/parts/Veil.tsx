import { useRef, useState, type ReactNode } from 'react'
import { useAnnounce } from '../notices.ts'
import { useKeys } from '../hooks/useKeys.ts'
import { useLocale } from '../hooks/useLocale.ts'
import { useReading } from '../hooks/useReading.ts'
import { useSay } from '../words/say.tsx'
import { Dialog } from './Dialog.tsx'
import { Drain } from './Marks.tsx'
import { GateDialog } from './veil/GateDialog.tsx'
import { RuleTold } from './veil/RuleTold.tsx'
import { OPEN_SECONDS, useLooking, type Ended } from './veil/useLooking.ts'
import type { Gate, Step, VeilWays } from './veil/ways.ts'
import './veil/veil.css'

/**
 * A closed file: stripes, what is known of it in words, one button. It opens with a reason, by the server's gate, in a dialog of its own: grey, blurred,
 * small, silent, for a minute. The only place of the console that draws a picture; it never plays anything. `name` stands in a `bdi`. `shut`: why it cannot
 * be opened and what to do; it is said again to whoever asks by the key.
 */
export function Veil({ ways, subject, name, children, shut = null }: {
  readonly ways: VeilWays; readonly subject: string; readonly name: string; readonly children: ReactNode; readonly shut?: string | null
}) {
  const [say, announce] = [useSay(), useAnnounce()]
  const [isRefused, setRefused] = useState(false)
  const [state, setState] = useState<{ readonly at: 'closed'; readonly why?: Ended } | { readonly at: 'asking' } | { readonly at: 'open'; readonly gate: Gate }>({ at: 'closed' })
  const ask = (): void => {
    if (shut === null) return setState({ at: 'asking' })
    setRefused(true)
    return announce(shut)
  }
  useKeys([{ key: 'v', said: say('opening.key'), run: ask }])
  return (
    <>
      <div className="veil">
        {children}
        {state.at === 'closed' && state.why !== undefined ? <span role="status">{say(`opening.ended.${state.why}`)}</span> : null}
        {shut === null ? <p><button type="button" className="btn" onClick={ask}>{say('opening.ask')} <kbd>v</kbd></button></p> : <span className={isRefused ? 'attn' : ''}>{shut}</span>}
      </div>
      {state.at === 'asking' ? <GateDialog ways={ways} subject={subject} name={name} onOpen={(gate) => setState({ at: 'open', gate })} onClose={() => setState({ at: 'closed' })} /> : null}
      {state.at === 'open' ? <OpenVeil key={state.gate.opening} ways={ways} gate={state.gate} name={name} onEnd={(why) => setState({ at: 'closed', why })} /> : null}
    </>
  )
}

const STEPS = [['sharper', 's'], ['colour', 'c'], ['larger', 'l'], ['first', 'b']] as const satisfies readonly (readonly [Step, string])[]
const LARGEST = 1_024

/** The opened file. Each step that shows more is asked for apart; the exit key ends it at once. */
function OpenVeil({ ways, gate, name, onEnd }: { readonly ways: VeilWays; readonly gate: Gate; readonly name: string; readonly onEnd: (why: Ended) => void }) {
  const [say, locale, announce] = [useSay(), useLocale(), useAnnounce()]
  const canvas = useRef<HTMLCanvasElement>(null)
  const { shown, left, isBusy, wrong, step, end } = useLooking(ways, gate.opening, canvas, (why) => {
    announce(say(`opening.ended.${why}`))
    onEnd(why)
  })
  useReading(shown !== null)
  const look = shown?.look ?? null
  const can = (wanted: Step): boolean => look !== null && !isBusy && (
    wanted === 'sharper' ? look.blur !== 'none' : wanted === 'colour' ? !look.colour : wanted === 'larger' ? look.longestPx < LARGEST
      : look.blur !== 'strong' || look.colour || look.longestPx > 128)
  const said = look === null ? say('opening.drawing') : say('opening.shown', {
    of: shown?.of ?? 'picture', blur: say.ifAny(`opening.blur.${look.blur}`) ?? look.blur, tone: say(look.colour ? 'opening.in-colour' : 'opening.in-grey'), px: locale.number(look.longestPx),
  })
  return (
    <Dialog title={say('opening.open', { name })} onClose={() => end('key')}>
      <div
        className="looking" onKeyDown={(event) => {
          const wanted = STEPS.find(([, key]) => key === event.key)?.[0]
          if (wanted !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && can(wanted)) step(wanted)
        }}
      >
        <div className="stage" onContextMenu={(event) => event.preventDefault()}>
          {/* oxlint-disable-next-line react/forbid-elements -- the one place of the console that draws a picture */}
          <canvas ref={canvas} role="img" aria-label={said} width="0" height="0" hidden={shown === null} />
          {shown === null ? <p className="q" role="status">{wrong === '' ? say('opening.drawing') : wrong}</p> : null}
        </div>
        <p className="how">
          <span className="q">{said}</span>
          <span className="seconds" role="timer" aria-label={say('opening.left', { count: left })}>
            <Drain part={left / OPEN_SECONDS} />
            <span aria-hidden="true">{say('opening.left', { count: left })}</span>
          </span>
        </p>
        {shown !== null && wrong !== '' ? <p role="alert" className="attn">{wrong}</p> : null}
        <p className="btns">
          <button type="button" className="btn first" autoFocus onClick={() => end('key')}>{say('parts.close')} <kbd>esc</kbd></button>
          {STEPS.map(([wanted, key]) => (
            <button key={wanted} type="button" className="btn" aria-disabled={!can(wanted)} onClick={() => can(wanted) && step(wanted)}>{say(`opening.step.${wanted}`)} <kbd>{key}</kbd></button>
          ))}
        </p>
        <p className="q xs">{say('opening.less')}</p>
        <RuleTold gate={gate} />
      </div>
    </Dialog>
  )
}
