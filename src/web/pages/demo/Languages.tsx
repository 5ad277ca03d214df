import { changeSettings, langs, useSettings, type Lang } from '../../settings.ts'
import { useSay } from '../../words/say.tsx'

/** The languages of the console, each by its own name. */
export function Languages() {
  const say = useSay()
  const { lang } = useSettings()
  return (
    <ul className="demo-langs" aria-label={say('shell.language')}>
      {Object.entries(langs).map(([id, { name, dir }]) => (
        <li key={id}>
          <button type="button" className="plain-btn" lang={id} dir={dir} aria-pressed={id === lang} onClick={() => changeSettings({ lang: id as Lang })}>{name}</button>
        </li>
      ))}
    </ul>
  )
}
