import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useSay } from '../words/say.tsx'

/** Where a value comes from. */
export interface Origin {
  /** Place in the source (`file#/path`). */
  readonly place: string
  readonly written?: string | null
  readonly read?: string | null
  readonly said?: string | null
  readonly version?: number | null
  readonly reader?: string | null
  readonly sha256?: string | null
}

/** A value that came from a source: a dotted line under it; where it stands there on hover, focus and `i`, closed by `esc`. */
export function Provenance({ children, ...origin }: Origin & { readonly children: ReactNode }) {
  const say = useSay()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !(event.target instanceof Node && box.current?.contains(event.target) === true)) setOpen(false)
    }
    addEventListener('keydown', close)
    addEventListener('pointerdown', close)
    return () => {
      removeEventListener('keydown', close)
      removeEventListener('pointerdown', close)
    }
  }, [isOpen])
  const rows = ([
    ['written', origin.written], ['read', origin.read], ['place', origin.place], ['said', origin.said], ['version', origin.version],
    ['reader', origin.reader], ['sha256', origin.sha256],
  ] as const).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return (
    <span className={`from${isOpen ? ' open' : ''}`} ref={box}>
      <button
        type="button" className="v" aria-describedby={id} onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'i') return
          event.stopPropagation()
          setOpen(!isOpen)
        }}
      >{children}</button>
      <span className="pop" id={id} role="tooltip">
        <dl>{rows.map(([name, value]) => [<dt key={`${name} t`}>{say(`parts.from.${name}`)}</dt>, <dd key={name}><bdi>{value}</bdi></dd>])}</dl>
      </span>
    </span>
  )
}
