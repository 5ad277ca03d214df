import { useId, useMemo, useState } from 'react'
import { byThreeLetters } from '../../../kernel/country-letters.ts'
import { Basis } from '../../../desk/media.contract.ts'
import { useDraft } from '../../drafts.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { Form } from '../Form.tsx'
import { useSay } from '../../words/say.tsx'
import { Dialog } from '../Dialog.tsx'
import { useRefusalWords } from '../States.tsx'
import { RuleTold } from './RuleTold.tsx'
import type { Gate, Given, VeilWays } from './ways.ts'

/** Bases that the report itself tells: they rest on no reference. */
const isTold = (basis: string): boolean => basis === '' || basis === 'provider-viewed'

/** The gate: asks for a reason, a basis, a reference and the law under which the reader acts; says what is missing when it stays closed. */
export function GateDialog({ ways, subject, name, onOpen, onClose }: {
  readonly ways: VeilWays; readonly subject: string; readonly name: string; readonly onOpen: (gate: Gate) => void; readonly onClose: () => void
}) {
  const say = useSay()
  const [refused, setRefused] = useState<Gate | null>(null)
  return (
    <Dialog title={say('opening.title', { name })} onClose={onClose}>
      <div className="gate">
        <p className="q">{say('opening.said')}</p>
        {refused === null ? null : <RefusedByGate key={refused.opening} gate={refused} />}
        <GateForm ways={ways} subject={subject} onAnswer={(gate) => (gate.opened ? onOpen(gate) : setRefused(gate))} onClose={onClose} />
      </div>
    </Dialog>
  )
}

function RefusedByGate({ gate }: { readonly gate: Gate }) {
  const say = useSay()
  return (
    <div className="notice attention" role="alert">
      <div className="rule-told">
        <p><b>{say('opening.stays-closed')}</b> {say.ifAny(`opening.because.${gate.because ?? ''}`) ?? gate.because}</p>
        {gate.needs.length === 0 ? null : (
          <>
            <p>{say('opening.one-of')}</p>
            <ul className="needs">{gate.needs.map((n) => <li key={n}>{say.ifAny(`opening.basis.${n}`) ?? n}</li>)}</ul>
          </>
        )}
        <RuleTold gate={gate} />
        <p className="xs dim">{say('opening.kept', { number: gate.opening })}</p>
      </div>
    </div>
  )
}

/** What is typed of a request; kept for the next file, so that a reason is not typed fifty times. */
function useGiven(subject: string) {
  const [reason, setReason] = useDraft(`opening reason ${subject}`)
  const [basis, setBasis] = useDraft('opening basis')
  const [reference, setReference] = useDraft('opening reference')
  const [country, setCountry] = useDraft('opening country')
  const [part, setPart] = useDraft('opening part')
  const given: Given = {
    reason, basis: Basis.options.find((b) => b === basis) ?? null, reference: isTold(basis) || reference.trim() === '' ? null : reference.trim(),
    jurisdiction: country === '' ? null : part.trim() === '' ? country : `${country}-${part.trim().toUpperCase()}`,
  }
  return { given, reason, setReason, basis, setBasis, reference, setReference, country, setCountry, part, setPart }
}

function GateForm({ ways, subject, onAnswer, onClose }: {
  readonly ways: VeilWays; readonly subject: string; readonly onAnswer: (gate: Gate) => void; readonly onClose: () => void
}) {
  const say = useSay()
  const words = useRefusalWords()
  const id = useId()
  const f = useGiven(subject)
  const [wrong, setWrong] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async (): Promise<void> => {
    if (isBusy) return
    if (f.reason.trim() === '') return setWrong(say('opening.because.reason-missing'))
    if (f.part.trim() !== '' && !/^[A-Za-z0-9]{1,3}$/.test(f.part.trim())) return setWrong(say('opening.part.wrong'))
    setBusy(true)
    setWrong('')
    const told = await ways.ask(f.given)
    setBusy(false)
    return told.ok ? onAnswer(told.value) : setWrong(words(told))
  }
  return (
    <Form onSend={ask}>
      <label htmlFor={`${id}r`}>{say('parts.reason')}<textarea id={`${id}r`} className="input" rows={2} maxLength={4_000} autoFocus value={f.reason} onChange={(e) => f.setReason(e.target.value)} /></label>
      <label htmlFor={`${id}b`}>{say('opening.basis')}
        <select id={`${id}b`} className="input" value={f.basis} onChange={(e) => f.setBasis(e.target.value)}>
          <option value="">{say('opening.basis.none')}</option>
          {Basis.options.map((b) => <option key={b} value={b}>{say(`opening.basis.${b}`)}</option>)}
        </select>
      </label>
      {isTold(f.basis) ? null : (
        <label htmlFor={`${id}f`}>{say(`opening.reference.${f.basis as Exclude<Basis, 'provider-viewed'>}`)}<input id={`${id}f`} className="input" maxLength={200} value={f.reference} onChange={(e) => f.setReference(e.target.value)} /></label>
      )}
      <div className="two">
        <label htmlFor={`${id}c`}>{say('opening.country')}<Countries id={`${id}c`} value={f.country} onChange={f.setCountry} /></label>
        <label htmlFor={`${id}p`}>{say('opening.part')}<input id={`${id}p`} className="input" maxLength={3} disabled={f.country === ''} value={f.part} onChange={(e) => f.setPart(e.target.value)} /></label>
      </div>
      <p className="hint">{say('opening.country.hint')}</p>
      <p role="alert" className="attn">{wrong}</p>
      <div className="btns">
        <button type="submit" className="btn first" aria-busy={isBusy}>{say('opening.go')}</button>
        <button type="button" className="btn" onClick={onClose}>{say('opening.leave')}</button>
      </div>
    </Form>
  )
}

type Basis = (typeof Basis.options)[number]

function Countries({ id, value, onChange }: { readonly id: string; readonly value: string; readonly onChange: (code: string) => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const all = useMemo(() => [...new Set(byThreeLetters.values())].map((code) => ({ code, name: locale.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale.tag)), [locale])
  return (
    <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{say('opening.country.none')}</option>
      {all.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </select>
  )
}
