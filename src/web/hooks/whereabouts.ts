import type { Told } from '../told.ts'

/**
 * What became of a report while a page of it is open: what the page shows is another by now; the reader may not see it any more; or what is new is told
 * only after they said why they look, or proved who they are.
 */
export type Whereabouts<T> = { readonly kind: 'newer'; readonly value: T } | { readonly kind: 'gone' } | { readonly kind: 'unasked' }

/** What a look tells of what is shown; undefined where it tells nothing (no answer came): the news before it stand. */
export function whereaboutsOf<T>(shown: T, found: Told<T>, isSame: (shown: T, found: T) => boolean): Whereabouts<T> | null | undefined {
  if (found.ok) return isSame(shown, found.value) ? null : { kind: 'newer', value: found.value }
  if (found.code === 'not-found' || found.code === 'right-missing') return { kind: 'gone' }
  return found.code === 'purpose-missing' || found.code === 'proof-needed' ? { kind: 'unasked' } : undefined
}
