import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
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
  /** Beside the value at its end side, so that a list under it stays readable; below it otherwise. */
  readonly side?: 'end'
}

const ROWS = ['written', 'read', 'place', 'said', 'version', 'reader', 'sha256'] as const
const GAP_PX = 6
const EDGE_PX = 8
/** Below this a popover is a sheet at the foot of the page. */
const NARROW_PX = 720
/** The pointer may pass over a value without opening it, and may leave it on the way to what was opened. */
const REST_MS = 120

interface Spot {
  readonly left: number
  readonly top: number
}

/** Where the popover goes: under the value, above it where there is no room, always inside the window. */
function spotFor(value: DOMRect, pop: DOMRect, side: 'end' | undefined, isRtl: boolean): Spot {
  const [wide, high] = [innerWidth, innerHeight]
  const within = (at: number, size: number, all: number): number => Math.max(EDGE_PX, Math.min(at, all - size - EDGE_PX))
  if (side === 'end') {
    const left = isRtl ? value.left - pop.width - 2 * GAP_PX : value.right + 2 * GAP_PX
    if (left >= EDGE_PX && left + pop.width <= wide - EDGE_PX) return { left, top: within(value.top - 2 * GAP_PX, pop.height, high) }
  }
  const below = value.bottom + GAP_PX
  const top = below + pop.height > high - EDGE_PX && value.top - GAP_PX - pop.height >= EDGE_PX ? value.top - GAP_PX - pop.height : below
  return { left: within(isRtl ? value.right - pop.width : value.left, pop.width, wide), top: within(top, pop.height, high) }
}

/**
 * A value that came from a source: a dotted line under it; where it stands there on hover, focus and `i`, closed by `esc`. It lies over everything
 * else on the page, and below 720 px at its foot. On paper each value bears a number, and its place stands in the list of sources.
 */
export function Provenance({ children, side, ...origin }: Origin & { readonly children: ReactNode }) {
  const id = useId()
  const value = useRef<HTMLButtonElement>(null)
  const pop = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isOpen, setOpen] = useState(false)
  const later = useCallback((open: boolean) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(open), REST_MS)
  }, [])
  const now = useCallback((open: boolean) => {
    clearTimeout(timer.current)
    setOpen(open)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useClosing(isOpen, now, value, pop)
  useLayoutEffect(() => {
    const [from, shown] = [value.current, pop.current]
    if (!isOpen || from === null || shown === null) return undefined
    const put = (): void => {
      const at = from.getBoundingClientRect()
      if (at.bottom < 0 || at.top > innerHeight) return now(false)
      const spot = innerWidth <= NARROW_PX ? null : spotFor(at, shown.getBoundingClientRect(), side, document.documentElement.dir === 'rtl')
      shown.style.left = spot === null ? '' : `${spot.left}px`
      shown.style.top = spot === null ? '' : `${spot.top}px`
      return undefined
    }
    shown.showPopover()
    put()
    addEventListener('scroll', put, true)
    addEventListener('resize', put)
    return () => {
      removeEventListener('scroll', put, true)
      removeEventListener('resize', put)
    }
  }, [isOpen, side, now])
  return (
    <>
      <button
        ref={value} type="button" className={`v${isOpen ? ' open' : ''}`} aria-describedby={isOpen ? id : undefined} aria-expanded={isOpen}
        data-place={origin.place} data-written={origin.written ?? undefined}
        onClick={() => now(true)} onPointerEnter={(event) => event.pointerType === 'mouse' && later(true)} onPointerLeave={() => later(false)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && now(true)} onBlur={() => now(false)}
        onKeyDown={(event) => {
          if (event.key !== 'i' || event.ctrlKey || event.metaKey || event.altKey) return
          event.stopPropagation()
          now(!isOpen)
        }}
      >{children}</button>
      {isOpen ? (
        <span ref={pop} className="pop placed" id={id} role="tooltip" popover="manual" onPointerEnter={() => now(true)} onPointerLeave={() => later(false)}>
          <Rows origin={origin} />
        </span>
      ) : null}
    </>
  )
}

/** Closed by `esc` and by a press elsewhere. */
function useClosing(
  isOpen: boolean, now: (open: boolean) => void, value: React.RefObject<HTMLElement | null>, pop: React.RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!isOpen) return undefined
    const isInside = (event: Event): boolean =>
      event.target instanceof Node && (value.current?.contains(event.target) === true || pop.current?.contains(event.target) === true)
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      now(false)
    }
    const elsewhere = (event: Event): void => void (!isInside(event) && now(false))
    addEventListener('keydown', key, true)
    addEventListener('pointerdown', elsewhere)
    return () => {
      removeEventListener('keydown', key, true)
      removeEventListener('pointerdown', elsewhere)
    }
  }, [isOpen, now, value, pop])
}

function Rows({ origin }: { readonly origin: Origin }) {
  const say = useSay()
  return (
    <dl>
      {ROWS.map((name) => {
        const told = origin[name]
        if (told === undefined || told === null || told === '') return null
        const isText = name === 'written' || name === 'read' || name === 'said'
        return (
          <div key={name} className="row">
            <dt>{say(`parts.from.${name}`)}</dt>
            <dd>{name === 'written' ? <q><bdi>{told}</bdi></q> : isText || name === 'version' || name === 'reader' ? <bdi>{told}</bdi> : <code><bdi>{told}</bdi></code>}</dd>
          </div>
        )
      })}
    </dl>
  )
}
