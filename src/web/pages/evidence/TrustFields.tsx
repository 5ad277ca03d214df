import { useDraft } from '../../drafts.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { sizeOf, type Kept } from './kept.ts'
import type { KeyFrom } from './told.ts'

/** What the reader trusts, as they typed it. */
export interface Trust {
  readonly key: string
  readonly policy: string
  readonly seen: string
  readonly set: (name: 'key' | 'policy' | 'seen', value: string) => void
}

/** What the reader gives to go by; kept while the page is open. */
export function useTrust(): Trust {
  const [key, setKey] = useDraft('evidence key')
  const [policy, setPolicy] = useDraft('evidence policy')
  const [seen, setSeen] = useDraft('evidence seen')
  const setters = { key: setKey, policy: setPolicy, seen: setSeen }
  return { key: key.trim(), policy: policy.trim() === '' ? '' : policy, seen: seen.trim() === '' ? '' : seen, set: (name, value) => setters[name](value) }
}

/** By whose word a check is made: a key from outside, what this browser kept, or the server's own word. */
export function TrustFields({ trust, keyFrom, kept, onForget }: { readonly trust: Trust; readonly keyFrom: KeyFrom; readonly kept: Kept | null; readonly onForget: () => void }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <details className="trust">
      <summary>{say('evidence.trust')} <span className="dim">{say(`evidence.trust.${keyFrom}`)}</span></summary>
      <div className="form">
        <p className="q read">{say('evidence.trust.said')}</p>
        {kept === null ? null : (
          <p className="q">
            {say('evidence.kept', { count: sizeOf(kept.note) ?? 0, date: locale.dateTime(kept.at) })}{' '}
            <button type="button" className="plain-btn" onClick={onForget}>{say('evidence.forget')}</button>
          </p>
        )}
        <label>{say('evidence.key')}<textarea className="input mono" rows={2} spellCheck={false} value={trust.key} onChange={(e) => trust.set('key', e.target.value)} /></label>
        <label>{say('evidence.policy')}<textarea className="input mono" rows={3} spellCheck={false} value={trust.policy} onChange={(e) => trust.set('policy', e.target.value)} /></label>
        <label>{say('evidence.seen')}<textarea className="input mono" rows={4} spellCheck={false} value={trust.seen} onChange={(e) => trust.set('seen', e.target.value)} /></label>
      </div>
    </details>
  )
}
