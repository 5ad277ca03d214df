import { RECORD_LANG } from '../hooks/useLawWords.ts'
import { useLang, useSay } from '../words/say.tsx'

/** Words of a record that is kept in English: as they stand for who reads English, behind a line that says so for all others. */
export function Recorded({ text }: { readonly text: string }) {
  const [say, lang] = [useSay(), useLang()]
  if (text === '') return null
  const words = <span lang={RECORD_LANG}><bdi>{text}</bdi></span>
  return lang === RECORD_LANG ? words : <details className="recorded"><summary>{say('law.as-recorded')}</summary>{words}</details>
}
