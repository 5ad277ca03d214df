import type { ReactNode } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { ElementMark } from '../../parts/Marks.tsx'
import { Recorded } from '../../parts/Recorded.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import type { Offence } from './shapes.ts'
import { RECORD_LANG, useLawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly offence: Offence
  readonly chosen: string | null
  /** Language of the statutes of this country. */
  readonly language: string
}

/** One candidate offence: provision and title as enacted, what it comes to, its elements with what is open first, and behind a line what carries it. */
export function OfferedOffence({ offence: o, chosen, language }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  const deciding = o.elements.filter((e) => e.result !== 'information')
  const met = deciding.filter((e) => e.result === 'met').length
  const open = deciding.filter((e) => e.result === 'unknown').length
  const isGone = o.result === 'repealed' || o.result === 'not-in-force'
  return (
    <article className={`o${isGone ? ' gone' : ''}`}>
      <h4 className="t" lang={language}><bdi>{o.statute} {o.provision}</bdi></h4>
      <p className="res"><span lang={RECORD_LANG}><bdi>{o.title}</bdi></span></p>
      <p className="res">
        <span className={o.result === 'met' || o.result === 'attempt' ? 'name' : ''}>{say(`laws.result.${o.result}`)}</span>
        <span className="dim">{say('law.elements', { met, all: deciding.length, open })}</span>
      </p>
      {isGone ? <p className="dim">{say('law.window', { from: o.inForceFrom === null ? '…' : locale.date(o.inForceFrom, 'long', 'UTC'), to: o.inForceTo === null ? '…' : locale.date(o.inForceTo, 'long', 'UTC') })}</p> : null}
      {o.ifConfirmed === o.result || isGone ? null : <p className="q">{say('law.if-confirmed', { result: say(`laws.result.${o.ifConfirmed}`) })}</p>}
      {o.result === 'time-barred' && o.lastDay !== null ? <p className="attn">{say('law.last-day', { day: locale.date(o.lastDay, 'long', 'UTC') })}</p> : null}
      {isGone ? null : <Elements elements={deciding} chosen={chosen} />}
      {o.subjectToDefence ? <p className="attn">{say('law.subject-to-defence')}</p> : null}
      <p><Checked verified={o.verified} short /></p>
      <More offence={o} language={language}>{isGone ? <Elements elements={deciding} chosen={chosen} /> : null}</More>
    </article>
  )
}

/** Elements, what is open first; those that the chosen fact touches are lit. */
function Elements({ elements, chosen }: { readonly elements: Offence['elements']; readonly chosen: string | null }) {
  const [say, words] = [useSay(), useLawWords()]
  return (
    <ul>{elements.map((e, i) => (
      <li key={`${i} ${e.id}`} className={`e${chosen !== null && e.facts.includes(chosen) ? ' hot' : ''}`}>
        <ElementMark state={e.result === 'information' ? 'unknown' : e.result} />
        <span><Element text={e.text} said={words.element(e)} /><span className="sr">: {say(`laws.state.${e.result}`)}</span></span>
      </li>
    ))}</ul>
  )
}

/** An element in the words of the record, or what it asks in the reader's language. */
function Element({ text, said }: { readonly text: string; readonly said: string | null }) {
  return <span {...(said === null ? { lang: RECORD_LANG } : {})}><bdi>{said ?? text}</bdi></span>
}

/** What carries the offence, and what it rests on. */
function More({ offence: o, language, children }: { readonly offence: Offence; readonly language: string; readonly children: ReactNode }) {
  const [say, locale, words] = [useSay(), useLocale(), useLawWords()]
  const open = [...new Set(o.gaps.map((g) => g.kind))]
  const possible = o.defences.filter((d) => d.state !== 'excluded')
  return (
    <details className="more">
      <summary>{say('law.details')}</summary>
      {children}
      <dl className="kv">
        <dt>{say('law.penalty')}</dt><dd><Penalty of={o.maxPenalty} /></dd>
        <dt>{say('law.trial-mode')}</dt><dd><Mode of={o.modeOfTrial} language={language} /></dd>
        {o.consentToProsecute === null ? null : <><dt>{say('law.prosecution-consent')}</dt><dd lang={RECORD_LANG}><bdi>{o.consentToProsecute}</bdi></dd></>}
        {o.lastDay === null ? null : <><dt>{say('law.time-limit')}</dt><dd>{say('law.last-day', { day: locale.date(o.lastDay, 'long', 'UTC') })}</dd></>}
        <dt>{say('law.in-force')}</dt><dd>{o.inForceFrom === null ? <span className="unknown">{say('laws.result.commencement-unverified')}</span> : say('law.window', { from: locale.date(o.inForceFrom, 'long', 'UTC'), to: o.inForceTo === null ? '…' : locale.date(o.inForceTo, 'long', 'UTC') })}</dd>
        <dt>{say('law.abroad')}</dt><dd>{say(`law.abroad.${o.extraterritorial.applies === null ? 'unknown' : o.extraterritorial.applies ? 'yes' : 'no'}`)} <Recorded text={o.extraterritorial.note} /></dd>
        {open.length === 0 ? null : <><dt>{say('law.to-prove')}</dt><dd><ul>{o.gaps.slice(0, 8).map((g, i) => (
          <li key={i}>{g.fact === null ? say(`laws.kind.${g.kind}`) : words.fact(g.fact)}: <span className="dim">{say(`laws.shows.${g.kind === 'decoy' && g.fact === null ? 'decoy-law' : g.kind}`)}</span></li>
        ))}</ul></dd></>}
        {possible.length === 0 ? null : <><dt>{say('law.defences')}</dt><dd><ul>{possible.map((d) => <li key={d.id}><Element text={d.text} said={words.element(d)} /> <span className="dim">{say(`law.defence.${d.state === 'stated' ? 'stated' : 'possible'}`)}</span></li>)}</ul></dd></>}
        {o.notes.length === 0 ? null : <><dt>{say('law.notes', { count: o.notes.length })}</dt><dd><ul>{o.notes.map((n, i) => <li key={i}><Told of={n} /></li>)}</ul></dd></>}
        {locale.lang === RECORD_LANG ? null : <><dt>{say('law.elements-recorded')}</dt><dd><Recorded text={o.elements.map((e) => e.text).join(' · ')} /></dd></>}
        <dt>{say('law.col.verified')}</dt><dd><Checked verified={o.verified} /> <span className="dim">{say('law.checked-on', { day: locale.date(o.checkedOn, 'long', 'UTC') })}</span></dd>
        <dt>{say('law.sources')}</dt><dd><ul>{o.sources.map((s, i) => <li key={`${i} ${s}`} className="src-line mono"><bdi>{s}</bdi></li>)}</ul></dd>
      </dl>
    </details>
  )
}

/** The highest penalty, in the reader's language where it is of a plain shape. */
function Penalty({ of }: { readonly of: string }) {
  const [words, locale] = [useLawWords(), useLocale()]
  const said = locale.lang === RECORD_LANG ? null : words.term(of)
  return said === null ? <Recorded text={of} /> : <bdi>{said}</bdi>
}

/** How it is tried; what stands in the country's own language stays in it. */
function Mode({ of, language }: { readonly of: string; readonly language: string }) {
  const said = useSay().ifAny(`laws.mode.${of}`)
  return <span {...(said === null ? { lang: language } : {})}><bdi>{said ?? of}</bdi></span>
}
