import { keysNow } from '../hooks/useKeys.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { changeSettings, useSettings } from '../settings.ts'
import { useSay } from '../words/say.tsx'

/** Every key that does something on this page, and the switch that turns single letters off (WCAG 2.2, 2.1.4). */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { keys } = useSettings()
  return (
    <Dialog title={say('shell.keys.title')} onClose={onClose}>
      <dl className="kv">{keysNow().map(({ key, said }) => [<dt key={`${key} t`}><kbd>{key === 'Enter' ? '↵' : key}</kbd></dt>, <dd key={key}>{said}</dd>])}</dl>
      <p><label className="check"><input type="checkbox" checked={keys} onChange={(event) => changeSettings({ keys: event.target.checked })} /> {say('shell.keys.on')}</label></p>
      <p><button type="button" className="btn" onClick={onClose}>{say('parts.close')}</button></p>
    </Dialog>
  )
}
