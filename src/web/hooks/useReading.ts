import { useEffect } from 'react'
import { textOpened } from '../reading.ts'
import { useSession } from '../session.ts'

/** Counts, for the reader alone, while words of a case or a file stand open on a page. */
export function useReading(isOpen: boolean): void {
  const { person } = useSession()
  useEffect(() => (isOpen ? textOpened(person.id) : undefined), [isOpen, person.id])
}
