import { useEffect, useState } from 'react'
import { AskingDialogs } from './house/AskingDialogs.tsx'
import { Gate } from './house/Gate.tsx'
import { langs, useSettings, type Lang } from './settings.ts'
import type { Messages } from './words/en/index.ts'
import { loadMessages } from './words/load.ts'
import { InLanguage } from './words/say.tsx'

/** The console: its language, its theme, who is here, and the page that the address names. A change of language keeps everything that is typed. */
export function App() {
  const { lang, theme } = useSettings()
  const [words, setWords] = useState<{ readonly lang: Lang; readonly messages: Messages } | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadMessages(lang).then((messages) => isWanted && setWords({ lang, messages }))
    return () => {
      isWanted = false
    }
  }, [lang])
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
  return <InLanguage lang={words.lang} messages={words.messages}><Gate /><AskingDialogs /></InLanguage>
}
