import { useEffect, useState } from 'react'
import { AskingDialogs } from './house/AskingDialogs.tsx'
import { Gate } from './house/Gate.tsx'
import { langs, useSettings, type Lang } from './settings.ts'
import { loadFirst, loadWhole } from './words/load.ts'
import { InLanguage, type Spoken } from './words/say.tsx'

/** The console: its language, its theme, who is here, and the page that the address names. A change of language keeps everything that is typed. */
export function App() {
  const { lang, theme } = useSettings()
  const words = useSpoken(lang)
  useEffect(() => {
    if (words === null) return
    document.documentElement.lang = langs[words.lang].tag
    document.documentElement.dir = langs[words.lang].dir
  }, [words])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  if (words === null) return null
  return <InLanguage spoken={words}><Gate /><AskingDialogs /></InLanguage>
}

/** The words of a language: those of the first page as soon as they are here, then all. Another language is spoken when all of it is here, so that no page is taken away. */
function useSpoken(lang: Lang): Spoken | null {
  const [words, setWords] = useState<Spoken | null>(null)
  const isFirst = words === null
  useEffect(() => {
    let isWanted = true
    const load = async (): Promise<void> => {
      const first = isFirst ? await loadFirst(lang) : null
      if (isWanted && first !== null) setWords((was) => was ?? { lang, messages: first, isWhole: false })
      const messages = await loadWhole(lang)
      if (isWanted) setWords({ lang, messages, isWhole: true })
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [lang])
  return words
}
