import { useRef, useState } from 'react'
import type { Called } from '../call.ts'
import { useRefusalWords } from '../parts/States.tsx'
import type { Told } from '../told.ts'

/** A list of which pages are here: what of it is next (null: nothing), why it did not come (empty: it did), and how to ask for it. */
export interface Pages<Page> {
  readonly pages: readonly Page[]
  readonly next: number | string | null
  readonly wrong: string
  readonly onMore: () => void
}

/** The pages of a list, one after another: those that were asked for stay, and begin anew when the first is told anew. */
export function usePages<Page extends { readonly next: number | string | null }>(
  first: Called<Page>, further: (after: NonNullable<Page['next']>) => Promise<Told<Page>>,
): Pages<Page> {
  const words = useRefusalWords()
  const value = first.state === 'told' ? first.value : null
  const now = useRef(value)
  now.current = value
  const [held, setHeld] = useState<{ readonly of: Page | null; readonly more: readonly Page[]; readonly wrong: string }>({ of: null, more: [], wrong: '' })
  const { more, wrong } = held.of === value ? held : { more: [], wrong: '' }
  const pages = value === null ? [] : [value, ...more]
  const next: Page['next'] | null = pages.at(-1)?.next ?? null
  const ask = async (): Promise<void> => {
    if (next === null) return
    const told = await further(next)
    // What was asked of a list that began anew since adds nothing, and takes nothing away; nor does the answer to a second press.
    if (now.current !== value) return
    setHeld((was) => {
      const before = was.of === value ? was.more : []
      if (!told.ok) return { of: value, more: before, wrong: words(told) }
      return before.length === more.length ? { of: value, more: [...before, told.value], wrong: '' } : was
    })
  }
  return { pages, next, wrong, onMore: () => void ask() }
}
