import type { ReactNode } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { commaOf, nameOf, turnName, zoneWord, type AnswersTold, type TalkTold } from './told.ts'

interface Given {
  readonly told: TalkTold
  readonly answers: AnswersTold
  readonly onTurn: (turn: number) => void
}

/** Eight answers without reading a word. A turn in an answer goes there. */
export function Answers(given: Given) {
  const say = useSay()
  const { answers } = given
  const hasOthers = answers.others.children !== null || answers.others.access !== null
  const cells: readonly (readonly [string, ReactNode])[] = [
    [say('conversation.began'), <Began key="b" {...given} />], [say('conversation.asks'), <Asks key="a" {...given} />],
    [say('conversation.pressure'), <Pressure key="p" {...given} />], [say('conversation.meeting'), <Meeting key="m" {...given} />],
    [say('conversation.told'), <Told key="t" {...given} />], [say('conversation.moved'), <Moved key="v" {...given} />],
    [say('conversation.language'), <Languages key="l" {...given} />], [say('conversation.induced'), <Induced key="i" {...given} />],
    ...(hasOthers ? [[say('conversation.others'), <Others key="o" {...given} />] as const] : []),
  ]
  return (
    <section className="sec" aria-labelledby="answers">
      <h2 id="answers">{say('conversation.answers')}</h2>
      <dl className="sum">{cells.map(([name, answer]) => <div key={name}><dt>{name}</dt><dd>{answer}</dd></div>)}</dl>
    </section>
  )
}

/** Words that name a turn, as a way to it. */
function Go({ turn, onTurn, children }: { readonly turn: number; readonly onTurn: (turn: number) => void; readonly children: ReactNode }) {
  return <button type="button" className="go" onClick={() => onTurn(turn)}>{children}</button>
}

function Began({ told, answers: { began } }: Given) {
  const [say, { asTold }] = [useSay(), useLocale()]
  if (began === null) return <Nothing />
  const { at } = began
  const when = at === null ? say('conversation.no-time') : at.local === null ? at.written
    : `${asTold(at.local, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false })} ${zoneWord(at.zone) ?? say('parts.no-zone')}`
  return <><bdi>{nameOf(say, told, began.by)}</bdi><Comma /><bdi>{when}</bdi></>
}

function Asks({ told, answers: { asks }, onTurn }: Given) {
  const say = useSay()
  if (asks.first === null) return <>{say('conversation.asks.none')}</>
  const first = say('conversation.asks.first', { sign: say(`signs.${asks.first.sign}`), turn: turnName(say, told, asks.first.turn), name: `\u2068${nameOf(say, told, asks.first.by)}\u2069` })
  return (
    <>
      {say('conversation.asks.said', { asks: asks.asks, refusals: asks.refusals, returns: asks.returns })}
      <span className="more"><Go turn={asks.first.turn} onTurn={onTurn}>{first}</Go></span>
    </>
  )
}

function Pressure({ told, answers: { pressure }, onTurn }: Given) {
  const say = useSay()
  if (pressure.first === null) return <>{say('conversation.pressure.none')}</>
  return (
    <>
      <Go turn={pressure.first.turn} onTurn={onTurn}>{say('conversation.pressure.said', { times: Math.max(1, pressure.times), turn: turnName(say, told, pressure.first.turn) })}</Go>
      {pressure.deadline === null ? null : <><Comma /><Go turn={pressure.deadline.turn} onTurn={onTurn}>{say('conversation.pressure.deadline', { turn: turnName(say, told, pressure.deadline.turn) })}</Go></>}
    </>
  )
}

function Meeting({ told, answers: { meeting }, onTurn }: Given) {
  const say = useSay()
  if (meeting.state === 'none' || meeting.first === null) return <>{say('conversation.meeting.none')}</>
  return <Go turn={meeting.first.turn} onTurn={onTurn}>{say(`conversation.meeting.${meeting.state}`, { turn: turnName(say, told, meeting.first.turn) })}</Go>
}

const TELLS = { 'school-told': 'school', 'home-told': 'home', 'distress-told': 'distress' } as const

function Told({ told: all, answers: { told }, onTurn }: Given) {
  const say = useSay()
  if (told.length === 0) return <>{say('conversation.told.none')}</>
  return told.map(({ sign, turn, value, beforeAsk }) => {
    const words = sign === 'age-told' ? value === null ? say('conversation.told.age-plain', { turn: turnName(say, all, turn) }) : say('conversation.told.age', { turn: turnName(say, all, turn), value })
      : say(`conversation.told.${TELLS[sign as keyof typeof TELLS] ?? 'distress'}`, { turn: turnName(say, all, turn) })
    return <span className="line" key={sign}><Go turn={turn} onTurn={onTurn}>{words}</Go>{sign === 'age-told' && beforeAsk ? <><Comma />{say('conversation.told.before')}</> : null}</span>
  })
}

function Moved({ told, answers: { moved }, onTurn }: Given) {
  const say = useSay()
  if (moved.first === null) return <>{say('conversation.moved.none')}</>
  return (
    <>
      <Go turn={moved.first.turn} onTurn={onTurn}>{say('conversation.moved.said', { turn: turnName(say, told, moved.first.turn) })}</Go><Value value={moved.first.to} />
      {moved.times > 1 ? <span className="more">{say('conversation.moved.again', { times: moved.times })}</span> : null}
    </>
  )
}

const MOST_LANGUAGES = 4

function Languages({ answers: { languages, untold } }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  if (languages.length === 0) return <span className="unknown">{say('parts.unknown')}</span>
  return (
    <>
      {languages.slice(0, MOST_LANGUAGES).map(({ language, turns, isRead }) => (
        <span className="line" key={language}>
          {say('conversation.language.turns', { language: locale.language(language), count: turns })}
          {isRead ? null : <><Comma /><span className="unknown">{say('conversation.language.unread')}</span></>}
        </span>
      ))}
      {untold > 0 ? <span className="more">{say('conversation.language.untold', { count: untold })}</span> : null}
    </>
  )
}

function Induced({ answers: { induced } }: Given) {
  const say = useSay()
  const { childAsks, decoy } = induced
  return (
    <>
      {childAsks === null ? <span className="unknown">{say('conversation.induced.unknown')}</span>
        : childAsks === 0 ? say('conversation.induced.none') : say('conversation.induced.some', { count: childAsks })}
      {decoy === null ? null : <span className="more">{say('conversation.induced.decoy', { name: `\u2068${decoy.by}\u2069`, ...decoy.counts })}</span>}
    </>
  )
}

function Others({ told, answers: { others }, onTurn }: Given) {
  const say = useSay()
  return (
    <>
      {others.children === null ? null : <span className="line"><Go turn={others.children.turn} onTurn={onTurn}>{say('conversation.others.children', { turn: turnName(say, told, others.children.turn) })}</Go></span>}
      {others.access === null ? null : <span className="line"><Go turn={others.access.turn} onTurn={onTurn}>{say('conversation.others.access', { turn: turnName(say, told, others.access.turn) })}</Go></span>}
    </>
  )
}

/** What a sign tells, as the source has it. */
function Value({ value }: { readonly value: string | number | null }) {
  return value === null ? null : <>: <bdi className="told">{String(value)}</bdi></>
}

function Comma() {
  return commaOf(useLocale().dir)
}

function Nothing() {
  const say = useSay()
  return <span className="unknown">{say('parts.unknown')}</span>
}
