import { useEffect, useRef } from 'react'

/** Asks anew whenever the revision is another one: somebody judged something, or a newer report is shown. What is shown stays until the answer is here. */
export function useAnew(revision: unknown, again: () => void): void {
  const held = useRef({ again, revision })
  held.current.again = again
  useEffect(() => {
    if (held.current.revision === revision) return
    held.current.revision = revision
    held.current.again()
  }, [revision])
}
