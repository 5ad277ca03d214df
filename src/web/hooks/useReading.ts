import { useEffect, useSyncExternalStore } from 'react'
import { settingsNow } from '../settings.ts'

/** Seconds that something was open before the reader since their last break; in this page alone, told to nobody. */
let seconds = 0
let open = 0
let timer: ReturnType<typeof setInterval> | undefined
let awaySince: number | null = null
const listeners = new Set<() => void>()

/** So long away from the window is a break. */
const BREAK_MS = 5 * 60_000
const STEP_SECONDS = 1

function step(): void {
  const isHere = document.visibilityState === 'visible' && document.hasFocus()
  if (!isHere) awaySince ??= Date.now()
  else {
    if (awaySince !== null && Date.now() - awaySince >= BREAK_MS) tookBreak()
    awaySince = null
    if (open > 0) seconds += STEP_SECONDS
  }
  for (const told of listeners) told()
}

/** The reader took a break: counting begins anew. */
export function tookBreak(): void {
  seconds = 0
  for (const told of listeners) told()
}

/** Counts while text that people wrote, or a file, is open on a page. */
export function useReading(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined
    open += 1
    timer ??= setInterval(step, STEP_SECONDS * 1_000)
    return () => {
      open -= 1
    }
  }, [isOpen])
}

const listen = (told: () => void): (() => void) => {
  listeners.add(told)
  return () => listeners.delete(told)
}

/** Whether a break is due, by the reader's own setting. */
export function useBreakDue(): boolean {
  return useSyncExternalStore(listen, () => {
    const { breakMinutes } = settingsNow()
    return breakMinutes > 0 && seconds >= breakMinutes * 60
  })
}
