import { changeSettings, langs, useSettings, type Lang, type Settings } from '../../settings.ts'
import { useSay } from '../../words/say.tsx'

const MINUTES = [0, 20, 30, 50, 90, 120] as const
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][]

/** How the console works for this reader, in this browser. */
export function OwnSettings() {
  const say = useSay()
  const { lang, theme, keys, breakMinutes } = useSettings()
  const minutes = MINUTES.some((m) => m === breakMinutes) ? MINUTES : [...MINUTES, breakMinutes].sort((a, b) => a - b)
  return (
    <section className="sec" aria-labelledby="settings">
      <h2 id="settings">{say('media.me.settings')}</h2>
      <p className="q">{say('media.me.settings.said')}</p>
      <div className="form">
        <label>{say('media.me.break')}
          <select className="input" value={breakMinutes} onChange={(event) => changeSettings({ breakMinutes: Number(event.target.value) })}>
            {minutes.map((m) => <option key={m} value={m}>{m === 0 ? say('media.me.break.never') : say('media.me.break.after', { count: m })}</option>)}
          </select>
        </label>
        <label>{say('shell.language')}
          <select className="input" value={lang} onChange={(event) => changeSettings({ lang: event.target.value as Lang })}>
            {Object.entries(langs).map(([id, { name }]) => <option key={id} value={id} lang={id}>{name}</option>)}
          </select>
        </label>
        <fieldset className="choices">
          <legend>{say('media.me.theme')}</legend>
          {THEMES.map((t) => <label key={t} className="check"><input type="radio" name="theme" checked={theme === t} onChange={() => changeSettings({ theme: t })} /> {say(`media.me.theme.${t}`)}</label>)}
        </fieldset>
        <label className="check"><input type="checkbox" checked={keys} onChange={(event) => changeSettings({ keys: event.target.checked })} /> {say('shell.keys.on')}</label>
      </div>
    </section>
  )
}
