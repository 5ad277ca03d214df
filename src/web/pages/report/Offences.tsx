import { Link } from 'wouter'
import type { z } from 'zod'
import type { sheetContract } from '../../../desk/sheet.contract.ts'
import type { Called } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { ElementMark } from '../../parts/Marks.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay, type Say } from '../../words/say.tsx'

type Told = z.output<typeof sheetContract.sheetOffences.output>

/** Candidate offences in short, for a prosecutor to review: elements met, not met, not known. */
export function Offences({ id, answer }: { readonly id: string; readonly answer: Called<Told> }) {
  const say = useSay()
  return (
    <section className="sec" id="offences" aria-labelledby="offences-h">
      <h2 id="offences-h" tabIndex={-1}>{say('report.offences')} <span className="dim">{say('report.offences.review')}</span></h2>
      {answer.state === 'waiting' ? <Waiting /> : answer.state === 'refused' ? <Refused answer={answer} /> : <List id={id} told={answer.value} />}
    </section>
  )
}

/** The name of a body of law; one of a single country bears the country's English name as its id. */
const packWord = (say: Say, id: string): string => say.ifAny(`laws.pack.${id}`) ?? id.split('-').map((w) => `${w.slice(0, 1).toUpperCase()}${w.slice(1)}`).join(' ')

function List({ id, told }: { readonly id: string; readonly told: Told }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <>
      {told.offences.total === 0 ? <p className="q">{say('report.offences.none')}</p> : (
        <ul className="off">
          {told.offences.items.map((o) => <Offence key={`${o.offence} ${o.act}`} offence={o} />)}
        </ul>
      )}
      <p className="q">
        {told.jurisdictions.length === 0 ? null : <>{say('report.offences.asked')} <bdi>{locale.list(told.jurisdictions.slice(0, 6).map((j) => packWord(say, j)))}</bdi>. </>}
        {told.offences.total > told.offences.items.length ? <>{say('report.more', { count: told.offences.total - told.offences.items.length })} </> : null}
        <Link href={`/reports/${id}/law`}>{say('report.see.law')} <kbd>w</kbd></Link>
      </p>
    </>
  )
}

function Offence({ offence: o }: { readonly offence: Told['offences']['items'][number] }) {
  const say = useSay()
  const decided = o.elements.filter((e) => e.result !== 'information')
  const count = (result: string): number => decided.filter((e) => e.result === result).length
  return (
    <li>
      <span>
        <b><bdi>{o.statute}</bdi>, <bdi>{o.provision}</bdi></b>{' '}
        <span className="q"><bdi>{o.title}</bdi>, {packWord(say, o.jurisdiction)}: {say('report.offence.result', { result: o.result.replaceAll('-', ''), met: count('met'), unknown: count('unknown'), against: count('not-met') })}.
          {o.result === o.ifConfirmed ? null : <> {say('report.offence.if-confirmed', { result: o.ifConfirmed.replaceAll('-', '') })}</>}</span>
        {o.toProve.length === 0 ? null : <><br /><span className="dim xs">{say('report.offence.to-prove')} <bdi>{o.toProve.join(' · ')}</bdi></span></>}
      </span>
      <span className="els" role="img" aria-label={say('report.offence.elements', { met: count('met'), unknown: count('unknown'), against: count('not-met') })}>
        {decided.slice(0, 12).map((e) => <ElementMark key={e.id} state={e.result === 'met' ? 'met' : e.result === 'unknown' ? 'unknown' : 'not-met'} />)}
      </span>
    </li>
  )
}
