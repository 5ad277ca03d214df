import type { ComponentType, LazyExoticComponent } from 'react'
import type { Word } from './words/say.tsx'

/** What a page gets of its address. */
export interface PageGiven {
  readonly params: Readonly<Record<string, string | undefined>>
}

/** A page: where it stands, what it is called, which right it needs (of several, one) to be shown in the rail (null: everybody), and where in the rail. */
export interface PageEntry {
  readonly path: string
  readonly title: Word
  readonly group: 'work' | 'report' | 'unit' | 'none'
  readonly right: string | readonly string[] | null
  /** The draft of the field with which the page begins: what is typed before its code is here stands in it. */
  readonly draft?: string
  readonly page: LazyExoticComponent<ComponentType<PageGiven>>
}
