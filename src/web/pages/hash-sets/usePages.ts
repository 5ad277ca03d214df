import { useEffect, useState } from 'react'
import type { Called } from '../../call.ts'

/** The pages of a list, one after another: those that were asked for stay, and begin anew when the first is asked again. */
export function usePages<Page extends { readonly next: number | null }>(first: Called<Page>, further: (after: number) => Promise<Page | null>) {
  const [more, setMore] = useState<readonly Page[]>([])
  const value = first.state === 'told' ? first.value : null
  useEffect(() => setMore([]), [value])
  const pages = value === null ? [] : [value, ...more]
  const next = pages.at(-1)?.next ?? null
  const onMore = async (): Promise<void> => {
    const page = next === null ? null : await further(next)
    if (page !== null) setMore([...more, page])
  }
  return { pages, next, onMore: () => void onMore() }
}
