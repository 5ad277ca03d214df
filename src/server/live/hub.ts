import type { changeKinds } from './live.contract.ts'

/** A report that changed: in which unit, how, and by whom. */
export interface Change {
  readonly unit: string
  readonly id: string
  readonly what: (typeof changeKinds)[number]
  readonly who: string
}

/** News from a place of the tree up to before another. `many`: units in which more changed than was read. */
export interface News {
  readonly next: number
  readonly changes: readonly Change[]
  readonly many: ReadonlySet<string>
}

/** What a reader hears: changes in their unit; none where `isMany`, since more changed than was read or taken. */
export interface Heard {
  readonly changes: readonly Change[]
  readonly isMany: boolean
}

/** A reader of news; what it does not take is joined, never piled up. */
interface Listener {
  /** Waits for news of the unit; null after so long without any, and when the hub closes. */
  next(withinMs: number): Promise<Heard | null>
  leave(): void
}

/** Where all readers of a process hear from. */
export interface Hub {
  listen(unit: string): Listener
  readonly size: number
  readonly isClosed: boolean
  close(): void
}

/** So many changes wait for a reader who takes none; then only that there are many is told. */
const MOST_WAITING = 1_000

/** How news are read: where the tree ends now, and what came from a place on; null when nothing did. */
export interface Source {
  end(): Promise<number>
  read(from: number): Promise<News | null>
}

/**
 * One look at the log for all readers of a process, each `everyMs` and only while somebody listens. A look that fails is tried again at the next; readers
 * then hear signs of life and no news.
 */
export function openHub(source: Source, everyMs: number): Hub {
  const seats = new Set<Seat>()
  let at: number | null = null
  let timer: NodeJS.Timeout | null = null
  let isClosed = false

  const look = async (): Promise<void> => {
    timer = null
    try {
      at ??= await source.end()
      const news = await source.read(at)
      if (news !== null) {
        at = news.next
        for (const seat of seats) seat.hear(news)
      }
    } catch {
      // The store is away or busy: readiness and the log of the machine tell of it.
    }
    if (seats.size === 0) at = null
    else if (!isClosed && timer === null) timer = setTimeout(() => void look(), everyMs)
  }

  return {
    listen(unit) {
      const seat = new Seat(unit)
      seats.add(seat)
      if (seats.size === 1 && timer === null) timer = setTimeout(() => void look(), 0)
      return {
        next: (withinMs) => (isClosed ? Promise.resolve(null) : seat.next(withinMs)),
        leave() {
          seats.delete(seat)
          seat.wake()
          if (seats.size > 0 || timer === null) return
          clearTimeout(timer)
          timer = null
          at = null
        },
      }
    },
    get size() {
      return seats.size
    },
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
      for (const seat of seats) seat.wake()
    },
  }
}

/** What waits for one reader. */
class Seat {
  readonly #unit: string
  #waiting: Change[] = []
  #isMany = false
  #wake: (() => void) | null = null

  constructor(unit: string) {
    this.#unit = unit
  }

  hear({ changes, many }: News): void {
    const mine = changes.filter((c) => c.unit === this.#unit)
    this.#isMany ||= many.has(this.#unit) || this.#waiting.length + mine.length > MOST_WAITING
    this.#waiting = this.#isMany ? [] : [...this.#waiting, ...mine]
    if (this.#isMany || mine.length > 0) this.wake()
  }

  wake(): void {
    this.#wake?.()
  }

  async next(withinMs: number): Promise<Heard | null> {
    if (this.#waiting.length === 0 && !this.#isMany) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#wake = null
    }
    if (this.#waiting.length === 0 && !this.#isMany) return null
    const heard = { changes: this.#waiting, isMany: this.#isMany }
    this.#waiting = []
    this.#isMany = false
    return heard
  }
}
