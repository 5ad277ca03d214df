import { Link } from 'wouter'
import { signInContract } from '../../server/sign-in/contract.ts'
import { call } from '../call.ts'
import { sessionChanged, signOut, useSession } from '../session.ts'
import { changeSettings, langs, useSettings, type Lang } from '../settings.ts'
import { useSay } from '../words/say.tsx'

/** Who works here, in which language, and the ways to lock and to leave. */
export function Me() {
  const say = useSay()
  const { person, roles } = useSession()
  const { lang } = useSettings()
  const lock = async (): Promise<void> => {
    await call(signInContract.lock, {})
    sessionChanged()
  }
  return (
    <div className="me">
      <Link href="/me"><b><bdi>{person.name}</bdi></b></Link>
      <span>{roles.map((r) => say.ifAny(`roles.${r}`) ?? r).join(', ')}</span>
      <label><span className="sr">{say('shell.language')}</span>
        <select value={lang} onChange={(event) => changeSettings({ lang: event.target.value as Lang })}>
          {Object.entries(langs).map(([id, { name }]) => <option key={id} value={id} lang={id}>{name}</option>)}
        </select>
      </label>
      <span className="btns">
        <button type="button" className="plain-btn" onClick={() => void lock()}>{say('shell.lock')}</button>
        <button type="button" className="plain-btn" onClick={() => void signOut()}>{say('shell.sign-out')}</button>
      </span>
    </div>
  )
}
