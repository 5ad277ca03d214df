import { settingsNow } from './settings.ts'
import { watched } from './watched.ts'

/** How long text stood open today, in this browser session; told to nobody. */
export interface Reading {
  readonly minutesToday: number
  /** Text stands open now. */
  readonly isOpen: boolean
  /** A break is due: text stood open for as long as the reader wants to be told of, without one. */
  readonly isBreakDue: boolean
  /** Minutes of open text since the last break. */
  readonly minutesSinceBreak: number
}

const KEY = 'sterna-reading'
const TICK_MS = 10_000
/** Without open text for so long somebody had a break. */
const BREAK_MS = 5 * 60_000

interface Counted {
  readonly day: string
  readonly person: string
  readonly todayMs: number
  readonly sinceMs: number
}

const today = (): string => new Date().toDateString()

function stored(): Counted {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    if (typeof value === 'object' && value !== null && 'day' in value && 'person' in value && 'todayMs' in value && 'sinceMs' in value) return value as Counted
  } catch {
    // A browser that keeps nothing counts from here on.
  }
  return { day: today(), person: '', todayMs: 0, sinceMs: 0 }
}

let counted = stored()
/** Parts of pages that hold text open now. */
const open = new Set<object>()
let lastTick = 0
let closedAt = Date.now()
let awaySince: number | null = null
let timer: ReturnType<typeof setInterval> | null = null

function told(): Reading {
  const minutesSinceBreak = Math.floor(counted.sinceMs / 60_000)
  const { breakMinutes } = settingsNow()
  return { minutesToday: Math.floor(counted.todayMs / 60_000), isOpen: open.size > 0, minutesSinceBreak, isBreakDue: breakMinutes > 0 && minutesSinceBreak >= breakMinutes }
}

const now = watched(told())

function change(next: Partial<Counted>): void {
  counted = { ...counted, ...next }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(counted))
  } catch {
    // Counted in this page alone.
  }
  const fresh = told()
  if (JSON.stringify(fresh) !== JSON.stringify(now.get())) now.set(fresh)
}

/** Time passed: it counts while text is open and the page is looked at. A machine that slept counts no more than two ticks; long enough away is a break. */
function tick(): void {
  const at = Date.now()
  const isHere = document.visibilityState === 'visible'
  const passed = isHere ? Math.min(at - lastTick, 2 * TICK_MS) : 0
  if (isHere && awaySince !== null && at - awaySince >= BREAK_MS) tookBreak()
  awaySince = isHere ? null : awaySince ?? at
  lastTick = at
  const isNewDay = counted.day !== today()
  change({ day: today(), todayMs: (isNewDay ? 0 : counted.todayMs) + passed, sinceMs: counted.sinceMs + passed })
}

/** Text of cases is shown from now on, to this person; the function that comes back says that it is closed again. */
export function textOpened(person: string): () => void {
  const mark = {}
  if (counted.person !== person) change({ person, todayMs: 0, sinceMs: 0, day: today() })
  if (open.size === 0 && Date.now() - closedAt >= BREAK_MS) change({ sinceMs: 0 })
  open.add(mark)
  lastTick = Date.now()
  timer ??= setInterval(tick, TICK_MS)
  change({})
  return () => {
    if (!open.delete(mark)) return
    tick()
    if (open.size > 0) return
    closedAt = Date.now()
    if (timer !== null) clearInterval(timer)
    timer = null
    change({})
  }
}

/** The reader had a break: minutes are counted anew. */
export function tookBreak(): void {
  change({ sinceMs: 0 })
}

/** How long text stood open today, for the reader alone. */
export const useReading = (): Reading => now.use()
