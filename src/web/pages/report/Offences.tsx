import { Fragment } from 'react'
import { Link } from 'wouter'
import { useLocale } from '../../hooks/useLocale.ts'
import { RECORD_LANG, useLawWords } from '../../hooks/useLawWords.ts'
import { ElementMark } from '../../parts/Marks.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'
import type { Sheet } from './sheet.ts'

/** Candidate offences in short, for a prosecutor to review: elements met, not met, not known. */
export function Offences({ sheet: { id, law } }: { readonly sheet: Sheet }) {
  const [say, locale, words] = [useSay(), useLocale(), useLawWords()]
  const { items, total } = law.offences
  return (
    <section className="sec" id="offences" aria-labelledby="offences-h">
      <h2 id="offences-h" tabIndex={-1}>{say('report.offences')} <span className="dim">{say('report.offences.review')}</span></h2>
      {total === 0 ? <p className="q">{say('report.offences.none')}</p> : (
        <ul className="off">
          {items.map((o) => <Offence key={`${o.offence} ${o.act}`} offence={o} />)}
        </ul>
      )}
      <p className="q">
        {law.jurisdictions.length === 0 ? null : <>{say('report.offences.asked')} <bdi>{locale.list(law.jurisdictions.slice(0, 6).map((j) => words.pack(j)))}</bdi>. </>}
        {total > items.length ? <>{say('report.more', { count: total - items.length })} </> : null}
        <Link href={`/reports/${id}/law`}>{say('report.see.law')} <kbd>w</kbd></Link>
      </p>
    </section>
  )
}

type Shown = Sheet['law']['offences']['items'][number]

function Offence({ offence: o }: { readonly offence: Shown }) {
  const [say, words] = [useSay(), useLawWords()]
  const decided = o.elements.filter((e) => e.result !== 'information')
  const count = (result: string): number => decided.filter((e) => e.result === result).length
  return (
    <li>
      <span>
        <b lang={o.language}><bdi>{o.statute}</bdi>, <bdi>{o.provision}</bdi></b>{' '}
        <span className="q"><bdi lang={RECORD_LANG}>{o.title}</bdi>, {words.pack(o.jurisdiction)}: {say('report.offence.result', { result: o.result.replaceAll('-', ''), met: count('met'), unknown: count('unknown'), against: count('not-met') })}.
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
function ToProve({ of }: { readonly of: Shown['toProve'][number] }) {
  const said = useLawWords().element(of)
  return said === null ? <Told of={of.toProve} /> : <bdi>{said}</bdi>
}
