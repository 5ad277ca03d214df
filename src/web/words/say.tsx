import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { langs, type Lang } from '../settings.ts'
import type { FirstMessages, Messages } from './topics.ts'

/** Key of a message. */
export type Word = keyof Messages

/** What a message may be filled with. */
export type Fillings = Readonly<Record<string, string | number | Date>>

/** Says a message in the reader's language. A key that comes from data (a rule's id) is asked for with `sayIf`. */
export interface Say {
  (word: Word, fillings?: Fillings): string
  /** The message of a key made of data, or null when there is none: then the data's own word is shown. */
  ifAny(key: string, fillings?: Fillings): string | null
  /** Keys of all messages that are here. */
  readonly keys: readonly string[]
}

/** A language as it is spoken now: with all messages, or with those of the first page only. */
export type Spoken = { readonly lang: Lang } & ({ readonly isWhole: true; readonly messages: Messages } | { readonly isWhole: false; readonly messages: FirstMessages })

function sayIn(lang: Lang, messages: Readonly<Record<string, string>>): Say {
  const made = new Map<string, IntlMessageFormat>()
  const said = (key: string, fillings: Fillings = {}): string | null => {
    const message = Object.hasOwn(messages, key) ? messages[key] ?? null : null
    if (message === null || !message.includes('{')) return message
    let format = made.get(key)
    if (format === undefined) {
      format = new IntlMessageFormat(message, langs[lang].tag, undefined, { ignoreTag: true })
      made.set(key, format)
    }
    return String(format.format({ ...fillings }))
  }
  return Object.assign((word: Word, fillings?: Fillings) => said(word, fillings) ?? word, { ifAny: said, keys: Object.keys(messages) })
}

const Words = createContext<{ readonly lang: Lang; readonly say: Say; readonly isWhole: boolean } | null>(null)

/** Gives a page its language. */
export function InLanguage({ spoken, children }: { readonly spoken: Spoken; readonly children: ReactNode }) {
  const value = useMemo(() => ({ lang: spoken.lang, say: sayIn(spoken.lang, spoken.messages), isWhole: spoken.isWhole }), [spoken])
  return <Words value={value}>{children}</Words>
}

function useWords() {
  const words = useContext(Words)
  if (words === null) throw new Error('no language around this')
  return words
}

/** Says messages in the reader's language. */
export const useSay = (): Say => useWords().say

/** The reader's language. */
export const useLang = (): Lang => useWords().lang

/** Whether all messages are here: pages other than the first wait for them. */
export const useIsWhole = (): boolean => useWords().isWhole
