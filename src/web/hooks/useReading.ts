import { useEffect } from 'react'
import { textOpened, useReading as useReadingNow } from '../reading.ts'
import { useSession } from './useSession.ts'

export { tookBreak } from '../reading.ts'

/** Counts while text that people wrote, or a file, is open on a page; for the reader alone. */
export function useReading(isOpen: boolean): void {
  const { person } = useSession()
  useEffect(() => (isOpen ? textOpened(person.id) : undefined), [isOpen, person.id])
}

/** Whether a break is due, by the reader's own setting. */
export function useBreakDue(): boolean {
  return useReadingNow().isBreakDue
}
