import { useEffect, useRef, useState, type RefObject } from 'react'
import { useRefusalWords } from '../States.tsx'
import { useSay } from '../../words/say.tsx'
import { settle } from './owed.ts'
import type { Looked, Rendition, Step, VeilWays } from './ways.ts'

/** An opened file closes by itself after so long. */
export const OPEN_SECONDS = 60

/** Why it closed. */
export type Ended = 'key' | 'time' | 'window' | 'left' | 'refused'

type Drawn = Extract<Rendition, { rendered: true }>

/** What is told of a look: how it is shown now, seconds left, what went wrong; and the ways to ask for more and to end it. */
export interface Looking {
  readonly shown: Omit<Drawn, 'jpeg' | 'rendered'> | null
  readonly left: number
  readonly isBusy: boolean
  readonly wrong: string
  readonly step: (step: Step) => void
  readonly end: (why: Ended) => void
}

/** Seconds that a rendition is before a reader: only while the window is in front and the page is seen. */
const isSeen = (): boolean => document.visibilityState === 'visible' && document.hasFocus()

async function paint(canvas: HTMLCanvasElement, { jpeg }: Drawn): Promise<void> {
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  picture.close()
  bytes.fill(0)
}

/** Takes the picture out of the page. */
function wipe(canvas: HTMLCanvasElement | null): void {
  if (canvas === null) return
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height)
  canvas.width = 0
  canvas.height = 0
}

/** Counts for how long each rendition was seen. */
class Watch {
  readonly #looked: Looked[] = []
  #now: { readonly rendition: number; readonly kind: 'picture' | 'video'; seconds: number } | null = null
  #at = performance.now()

  tick(): void {
    const at = performance.now()
    if (this.#now !== null && isSeen()) this.#now.seconds += (at - this.#at) / 1_000
    this.#at = at
  }

  next(rendition: number, kind: 'picture' | 'video'): void {
    this.tick()
    if (this.#now !== null) this.#looked.push({ ...this.#now })
    this.#now = { rendition, kind, seconds: 0 }
  }

  end(): readonly Looked[] {
    this.tick()
    if (this.#now !== null) this.#looked.push({ ...this.#now })
    this.#now = null
    return this.#looked.splice(0).map((l) => ({ ...l, seconds: Math.round(l.seconds * 1_000) / 1_000 }))
  }
}

/**
 * One look at one opened file: draws rendition after rendition on the canvas, each asked for; measures how long it was seen; ends by key, after
 * `OPEN_SECONDS`, and when the window or the page is left. When it ends nothing of the picture is left in the page.
 */
export function useLooking(ways: VeilWays, opening: number, canvas: RefObject<HTMLCanvasElement | null>, onEnd: (why: Ended) => void): Looking {
  const say = useSay()
  const words = useRefusalWords()
  const [shown, setShown] = useState<Looking['shown']>(null)
  const [left, setLeft] = useState(OPEN_SECONDS)
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const hand = useRef({ isOver: false, isBusy: false, watch: new Watch(), startedAt: null as number | null })
  const onEndNow = useRef(onEnd)
  onEndNow.current = onEnd
  const end = (why: Ended): void => {
    const { current: held } = hand
    wipe(canvas.current)
    if (held.isOver) return
    held.isOver = true
    void settle(ways, opening, held.watch.end())
    onEndNow.current(why)
  }
  const step = async (wanted: Step): Promise<void> => {
    const { current: held } = hand
    if (held.isOver || held.isBusy) return
    held.isBusy = true
    setBusy(true)
    setWrong('')
    const told = await ways.render(opening, wanted)
    held.isBusy = false
    if (held.isOver) return
    setBusy(false)
    if (!told.ok) return told.code === 'opening-refused' ? end('refused') : setWrong(words(told))
    if (!told.value.rendered) return setWrong(say.ifAny(`opening.not-drawn.${told.value.because}`) ?? say('opening.not-drawn', { code: told.value.because }))
    if (!isSeen() || canvas.current === null) return end('window')
    const { jpeg: _bytes, rendered: _yes, ...look } = told.value
    await paint(canvas.current, told.value)
    if (hand.current.isOver) return wipe(canvas.current)
    held.startedAt ??= performance.now()
    held.watch.next(look.number, look.of)
    return setShown(look)
  }
  const now = useRef({ end, step })
  now.current = { end, step }
  useEffect(() => {
    const { current: held } = hand
    const timer = setInterval(() => {
      held.watch.tick()
      const rest = held.startedAt === null ? OPEN_SECONDS : Math.ceil(OPEN_SECONDS - (performance.now() - held.startedAt) / 1_000)
      setLeft(Math.max(0, rest))
      if (rest <= 0) now.current.end('time')
    }, 250)
    const stop = listen((why) => now.current.end(why))
    void now.current.step('first')
    return () => {
      clearInterval(timer)
      stop()
      now.current.end('left')
    }
  }, [])
  return { shown, left, isBusy, wrong, step: (wanted) => void step(wanted), end }
}

/** Hears what ends a look: the exit key before anything else hears it, the window that is left, the page that is left or hidden. */
function listen(end: (why: Ended) => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end('key')
  }, { signal, capture: true })
  addEventListener('blur', () => end('window'), { signal })
  addEventListener('pagehide', () => end('left'), { signal })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') end('window')
  }, { signal })
  return () => stop.abort()
}
