import { Fragment } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import type { sheetContract } from '../../../desk/sheet.contract.ts'
import type { Called } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'
import { ElementMark } from '../../parts/Marks.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'

type Shown = z.output<typeof sheetContract.sheetOffences.output>

/** Candidate offences in short, for a prosecutor to review: elements met, not met, not known. */
export function Offences({ id, answer }: { readonly id: string; readonly answer: Called<Shown> }) {
  const say = useSay()
  return (
    <section className="sec" id="offences" aria-labelledby="offences-h">
      <h2 id="offences-h" tabIndex={-1}>{say('report.offences')} <span className="dim">{say('report.offences.review')}</span></h2>
      {answer.state === 'waiting' ? <Waiting /> : answer.state === 'refused' ? <Refused answer={answer} /> : <List id={id} told={answer.value} />}
    </section>
  )
}

function List({ id, told }: { readonly id: string; readonly told: Shown }) {
  const [say, locale, words] = [useSay(), useLocale(), useLawWords()]
  return (
    <>
      {told.offences.total === 0 ? <p className="q">{say('report.offences.none')}</p> : (
        <ul className="off">
          {told.offences.items.map((o) => <Offence key={`${o.offence} ${o.act}`} offence={o} />)}
        </ul>
      )}
      <p className="q">
        {told.jurisdictions.length === 0 ? null : <>{say('report.offences.asked')} <bdi>{locale.list(told.jurisdictions.slice(0, 6).map((j) => words.pack(j)))}</bdi>. </>}
        {told.offences.total > told.offences.items.length ? <>{say('report.more', { count: told.offences.total - told.offences.items.length })} </> : null}
        <Link href={`/reports/${id}/law`}>{say('report.see.law')} <kbd>w</kbd></Link>
      </p>
    </>
  )
}

function Offence({ offence: o }: { readonly offence: Shown['offences']['items'][number] }) {
  const [say, words] = [useSay(), useLawWords()]
  const decided = o.elements.filter((e) => e.result !== 'information')
  const count = (result: string): number => decided.filter((e) => e.result === result).length
  return (
    <li>
      <span>
        <b lang={o.language}><bdi>{o.statute}</bdi>, <bdi>{o.provision}</bdi></b>{' '}
        <span className="q"><bdi lang="en">{o.title}</bdi>, {words.pack(o.jurisdiction)}: {say('report.offence.result', { result: o.result.replaceAll('-', ''), met: count('met'), unknown: count('unknown'), against: count('not-met') })}.
          {o.result === o.ifConfirmed ? null : <> {say('report.offence.if-confirmed', { result: o.ifConfirmed.replaceAll('-', '') })}</>}</span>
        {o.toProve.length === 0 ? null : <><br /><span className="dim xs">{say('report.offence.to-prove')} {o.toProve.map((p, i) => <Fragment key={i}>{i === 0 ? null : ' · '}<ToProve of={p} /></Fragment>)}</span></>}
      </span>
      <span className="els" role="img" aria-label={say('report.offence.elements', { met: count('met'), unknown: count('unknown'), against: count('not-met') })}>
        {decided.slice(0, 12).map((e) => <ElementMark key={e.id} state={e.result === 'met' ? 'met' : e.result === 'unknown' ? 'unknown' : 'not-met'} />)}
      </span>
    </li>
  )
}

/** What is still to be proven: what the element asks in the reader's language, or the words of the record. */
function ToProve({ of }: { readonly of: Shown['offences']['items'][number]['toProve'][number] }) {
  const said = useLawWords().element(of)
  return said === null ? <Told of={of.toProve} /> : <bdi>{said}</bdi>
}
