import { useEffect, useState } from 'react'
import { AskingDialogs } from './house/AskingDialogs.tsx'
import { Gate } from './house/Gate.tsx'
import { langs, useSettings, type Lang } from './settings.ts'
import { loadFirst, loadWhole } from './words/load.ts'
import { InLanguage, type Spoken } from './words/say.tsx'
import { wholeWanted } from './words/wanted.ts'

/** The console: its language, its theme, who is here, and the page that the address names. A change of language keeps everything that is typed. */
export function App() {
  const { lang, theme } = useSettings()
  const { spoken, isUnsaid } = useSpoken(lang)
  useEffect(() => {
    if (spoken === null) return
    document.documentElement.lang = langs[spoken.lang].tag
    document.documentElement.dir = langs[spoken.lang].dir
  }, [spoken])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <>
      {isUnsaid ? <Unsaid lang={lang} /> : null}
      {spoken === null ? null : <InLanguage spoken={spoken}><Gate /><AskingDialogs /></InLanguage>}
    </>
  )
}

/** Says that the words of a language did not arrive, in the one sentence that is here. */
function Unsaid({ lang }: { readonly lang: Lang }) {
  const { tag, dir, unsaid } = langs[lang]
  return <div className="notice attention" role="alert" lang={tag} dir={dir}><button type="button" className="plain-btn" onClick={() => location.reload()}>{unsaid}</button></div>
}

/** The words of a language: those of the first page, then all when a page wants them. Another language is spoken when all that is wanted of it is here, so that no page is taken away. */
function useSpoken(lang: Lang): { readonly spoken: Spoken | null; readonly isUnsaid: boolean } {
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  const [unsaid, setUnsaid] = useState<Lang | null>(null)
  const isWhole = wholeWanted.use()
  useEffect(() => {
    let isWanted = true
    const load = async (): Promise<void> => {
      const here: Spoken = isWhole ? { lang, messages: await loadWhole(lang), isWhole } : { lang, messages: await loadFirst(lang), isWhole }
      if (!isWanted) return
      setSpoken(here)
      setUnsaid(null)
    }
    load().catch(() => isWanted && setUnsaid(lang))
    return () => {
      isWanted = false
    }
  }, [lang, isWhole])
  return { spoken, isUnsaid: unsaid === lang }
}
