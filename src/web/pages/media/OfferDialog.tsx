import { useState } from 'react'
import { gradingContract } from '../../../desk/grading.contract.ts'
import { gradingSchemes } from '../../../media/schemes.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Form } from '../../parts/Form.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'

const MOST_AT_ONCE = 500

/** Offers files of a report to graders: the chosen one, all that no set knows, or all that are here; in a scheme. */
export function OfferDialog({ id, files, chosen, onClose }: { readonly id: string; readonly files: readonly ClosedFile[]; readonly chosen: ClosedFile; readonly onClose: () => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const [scheme, setScheme] = useDraft('offer scheme', gradingSchemes[0]?.id ?? '')
  const [which, setWhich] = useState<'chosen' | 'unknown' | 'here'>('unknown')
  const [told, setTold] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)
  const offered = files.filter((f) => f.here && (which === 'here' || (which === 'chosen' ? f === chosen : f.known === 'unknown'))).map((f) => f.file).slice(0, MOST_AT_ONCE)
  const offer = async (): Promise<void> => {
    if (offered.length === 0) return setTold({ text: say('media.offer.none'), isDone: false })
    if (scheme.trim() === '') return setTold({ text: say('media.offer.no-scheme'), isDone: false })
    const answer = await call(gradingContract.offer, { id, files: offered, scheme: scheme.trim() })
    return setTold(answer.ok ? { text: say('media.offer.done', { ...answer.value }), isDone: true } : { text: words(answer), isDone: false })
  }
  return (
    <Dialog title={say('media.offer.title')} onClose={onClose}>
      <Form onSend={offer}>
        <p className="q">{say('media.offer.said')}</p>
        <fieldset className="choices">
          <legend>{say('media.offer.which')}</legend>
          {(['chosen', 'unknown', 'here'] as const).map((w) => (
            <label key={w} className="check"><input type="radio" name="which" checked={which === w} onChange={() => setWhich(w)} /> {say(`media.offer.${w}`, { count: files.filter((f) => f.here && (w === 'here' || f.known === 'unknown')).length })}</label>
          ))}
        </fieldset>
        <label>{say('media.offer.scheme')}<input className="input" list="schemes" maxLength={200} value={scheme} onChange={(event) => setScheme(event.target.value)} /></label>
        <datalist id="schemes">{gradingSchemes.map((s) => <option key={s.id} value={s.id}>{s.codes.join(', ')}</option>)}</datalist>
        {told === null ? null : <p role={told.isDone ? 'status' : 'alert'} className={told.isDone ? '' : 'attn'}>{told.text}</p>}
        <div className="btns">
          {told?.isDone === true ? null : <button type="submit" className="btn first">{say('media.offer.go')}</button>}
          <button type="button" className="btn" onClick={onClose}>{told?.isDone === true ? say('parts.close') : say('parts.cancel')}</button>
        </div>
      </Form>
    </Dialog>
  )
}
