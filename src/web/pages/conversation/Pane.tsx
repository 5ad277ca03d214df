import { useId, useState, type ReactNode } from 'react'
import { signIds, talkActs, type SignId } from '../../../conversation/contract.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useDraft } from '../../drafts.ts'
import { useReading } from '../../reading.ts'
import { useSession } from '../../session.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useSay } from '../../words/say.tsx'
import { ActMark } from './SignMark.tsx'
import { commaOf, type Narrowed, type TalkTold } from './told.ts'
import type { Narrowing } from './useInHand.ts'

interface Given {
  readonly told: TalkTold
  readonly narrowed: Narrowed
  readonly onNarrow: (change: Narrowing) => void
}

/** How much text stands open, and the ways to open and close it. `talk`: the conversation in hand, in which a turn is gone to. */
export function ReadingSection({ told, talk, open, isTurnOpen, onToggle, onCloseAll, onAround, onJump }: {
  readonly told: TalkTold; readonly talk: number; readonly open: number; readonly isTurnOpen: boolean; readonly onToggle: () => void; readonly onCloseAll: () => void; readonly onAround: () => void
  readonly onJump: (turn: number) => boolean
}) {
  const say = useSay()
  const { minutesToday } = useReading()
  const { rights } = useSession()
  return (
    <section className="sec" aria-labelledby="reading">
      <h3 id="reading">{say('conversation.reading')}</h3>
      <p>{say('conversation.reading.open', { open, all: told.turns })}</p>
      <p className="q">{say('conversation.reading.said', { minutes: minutesToday })}{told.policy.turnsAtOnce < 200 ? ` ${say('conversation.reading.most', { count: told.policy.turnsAtOnce })}` : ''}</p>
      <div className="btns">
        {rights.has('report.text') ? (
          <>
            <button type="button" className="btn" onClick={onToggle}>{say(isTurnOpen ? 'conversation.reading.close-turn' : 'conversation.reading.open-turn')} <kbd>o</kbd></button>
            {open > 0 ? <button type="button" className="btn" onClick={onCloseAll}>{say('conversation.reading.close')} <kbd>esc</kbd></button> : null}
            <button type="button" className="btn" onClick={onAround}>{say('conversation.reading.around')} <kbd>O</kbd></button>
          </>
        ) : null}
      </div>
      <Jump told={told} talk={talk} onJump={onJump} />
    </section>
  )
}

function Jump({ told, talk, onJump }: { readonly told: TalkTold; readonly talk: number; readonly onJump: (turn: number) => boolean }) {
  const say = useSay()
  const id = useId()
  const [written, setWritten, clear] = useDraft(`jump ${told.id}`)
  const [wrong, setWrong] = useState('')
  const { from, to } = told.talks[talk] ?? { from: 0, to: told.turns }
  return (
    <form
      className="jump" noValidate onSubmit={(event) => {
        event.preventDefault()
        const inTalk = /^\d{1,8}$/.test(written.trim()) ? Number(written) : -1
        const isDone = inTalk >= 0 && inTalk < to - from && onJump(from + inTalk)
        setWrong(isDone ? '' : say('conversation.jump.wrong', { from: 0, to: to - from - 1 }))
        if (isDone) clear()
      }}
    >
      <label htmlFor={id}>{say('conversation.jump')}</label>
      <input id={id} className="input" data-jump="turn" inputMode="numeric" size={9} maxLength={8} value={written} aria-describedby={`${id}-in ${id}-wrong`} onChange={(event) => setWritten(event.target.value)} />
      <button type="submit" className="btn">{say('conversation.jump.go')}</button>
      <p id={`${id}-in`} className="dim xs">{told.talks.length > 1 ? say('conversation.talk', { n: talk + 1, all: told.talks.length }) : ''}</p>
      <p id={`${id}-wrong`} role="alert" className="attn">{wrong}</p>
    </form>
  )
}

/** A line that narrows: pressed when it does. */
function Toggle({ isOn, onToggle, end, children }: { readonly isOn: boolean; readonly onToggle: () => void; readonly end: ReactNode; readonly children: ReactNode }) {
  return <li><button type="button" className="tog" aria-pressed={isOn} onClick={onToggle}>{children}<span className="end">{end}</span></button></li>
}

const MOST_SHOWN = 12

/** Who speaks, and how often; pressing one shows only theirs. */
export function PersonSection({ told, narrowed, onNarrow }: Given) {
  const say = useSay()
  const speakers = told.speakers.map((s, by) => ({ ...s, by })).filter((s) => s.turns > 0).toSorted((a, b) => b.turns - a.turns)
  const [shown, more] = [speakers.slice(0, MOST_SHOWN), speakers.slice(MOST_SHOWN)]
  const line = ({ by, name, role, turns }: (typeof speakers)[number]) => (
    <Toggle key={by} isOn={narrowed.by === by} onToggle={() => onNarrow({ by: narrowed.by === by ? null : String(by) })} end={say('conversation.person.turns', { count: turns })}>
      <span className="cut"><bdi className="nm">{name ?? say('conversation.not-told')}</bdi> <span className="dim">{say(`conversation.role.${role ?? 'unknown'}`)}</span></span>
    </Toggle>
  )
  return (
    <section className="sec" aria-labelledby="person">
      <h3 id="person">{say('conversation.person')}</h3>
      <ul>{shown.map(line)}</ul>
      {more.length === 0 ? null : <details><summary>{say('links.more', { count: more.length })}</summary><ul>{more.map(line)}</ul></details>}
      <p className="dim">{say('conversation.person.hint')}</p>
    </section>
  )
}

/** What was found how often, by act; each sign for itself in the list below. */
export function SignsSection({ told, narrowed, onNarrow }: Given) {
  const say = useSay()
  const { number } = useLocale()
  const id = useId()
  const counts = new Map(told.signs.map((s) => [s.sign, s]))
  return (
    <section className="sec" aria-labelledby="signs">
      <h3 id="signs">{say('conversation.signs')}</h3>
      <ul>
        {talkActs.map((act, i) => {
          const of = told.signs.filter((s) => s.act === act)
          const weak = of.reduce((n, s) => n + s.weak, 0)
          return (
            <Toggle
              key={act} isOn={narrowed.act === act} onToggle={() => onNarrow({ act: narrowed.act === act ? null : act, sign: null })}
              end={<>{weak > 0 ? <span className="dim xs">{say('conversation.signs.weak', { count: weak })}</span> : null} {number(of.reduce((n, s) => n + s.standing, 0))}</>}
            ><span className={`sign${i > 3 ? ' child' : ''}`}><ActMark act={act} />{say(`signs.act.${act}`)} <kbd>{i + 1}</kbd></span></Toggle>
          )
        })}
      </ul>
      <label className="each" htmlFor={id}>{say('conversation.signs.each')}</label>
      <select
        id={id} className="input" data-filter="sign" value={narrowed.sign ?? ''}
        onChange={(event) => onNarrow({ act: null, sign: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{say('conversation.signs.all')}</option>
        {signIds.map((sign: SignId) => <option key={sign} value={sign}>{`${say(`signs.${sign}`)} (${number(counts.get(sign)?.standing ?? 0)})`}</option>)}
      </select>
      <ExportButtons
        name="signs" about={told.id} rows={told.signs} columns={[
          { id: 'sign', head: say('conversation.add.which'), cell: (s) => say(`signs.${s.sign}`), text: (s) => s.sign },
          { id: 'standing', head: say('conversation.ledger.times'), cell: (s) => number(s.standing), text: (s) => s.standing, isNumber: true },
          { id: 'weak', head: say('conversation.weak'), cell: (s) => number(s.weak), text: (s) => s.weak, isNumber: true },
          { id: 'rejected', head: say('conversation.rejected'), cell: (s) => number(s.rejected), text: (s) => s.rejected, isNumber: true },
        ]}
      />
    </section>
  )
}

/** The conversations of a report; choosing one shows only its turns. */
export function TalksSection({ told, narrowed, onNarrow }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  const id = useId()
  const nameOf = ({ title, service, written, languages: [spoken] }: TalkTold['talks'][number], n: number): string => {
    const names = [title, service].filter((name) => name !== null && name !== '').map((name) => `\u2068${name ?? ''}\u2069`)
    const language = spoken === undefined ? [] : [`${locale.language(spoken.language)}${spoken.isRead ? '' : ` (${say('conversation.language.unread')})`}`]
    return [`${n + 1}.`, written ? say('conversation.talk.written') : names.join(' · '), ...language].filter((w) => w !== '').join(' ')
  }
  return (
    <section className="sec" aria-labelledby="talks">
      <h3 id="talks"><label htmlFor={id}>{say('conversation.talks', { count: told.talks.length })}</label></h3>
      <select id={id} className="input" value={narrowed.talk ?? ''} onChange={(event) => onNarrow({ talk: event.target.value === '' ? null : event.target.value })}>
        <option value="">{say('conversation.talks.all')}</option>
        {told.talks.map((talk, n) => <option key={talk.from} value={n}>{`${nameOf(talk, n)}: ${say('conversation.person.turns', { count: talk.to - talk.from })}`}</option>)}
      </select>
    </section>
  )
}

/** What narrows now, and the way out of it. */
export function FilterSection({ told, narrowed, total, onNarrow }: Given & { readonly total: number | null }) {
  const [say, { dir }] = [useSay(), useLocale()]
  const words = [
    narrowed.talk === undefined ? null : say('conversation.talk', { n: narrowed.talk + 1, all: told.talks.length }),
    narrowed.act === undefined ? null : say(`signs.act.${narrowed.act}`), narrowed.sign === undefined ? null : say(`signs.${narrowed.sign}`),
    narrowed.by === undefined ? null : `\u2068${told.speakers[narrowed.by]?.name ?? say('conversation.not-told')}\u2069`,
  ].filter((w) => w !== null)
  if (words.length === 0) return null
  const elsewhere = told.signs.filter((s) => s.sign === narrowed.sign || s.act === narrowed.act).reduce((n, s) => n + s.standing, 0)
  return (
    <section className="sec" aria-labelledby="filter">
      <h3 id="filter">{say('conversation.filter', { words: words.join(commaOf(dir)) })}</h3>
      <p className="q" role="status">
        {total === null ? '' : total > 0 ? say('conversation.filter.count', { count: total }) : <b>{say('conversation.filter.none')}</b>}
        {total === 0 && narrowed.by !== undefined && words.length > 1 ? ` ${say('conversation.filter.elsewhere', { count: elsewhere })}` : ''}
      </p>
      <p><button type="button" className="link" onClick={() => onNarrow({ by: null, act: null, sign: null, talk: null })}>{say('conversation.filter.clear')}</button></p>
    </section>
  )
}
