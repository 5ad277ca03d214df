import type { ReactNode } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { SignMark } from './SignMark.tsx'
import { commaOf, nameOf, sideOf, turnName, type SignTold, type TalkTold, type TurnTold } from './told.ts'
import type { OpenText } from './useOpened.ts'

/** A pause of so many seconds stands as a line of its own. */
const PAUSE_SECONDS = 6 * 3_600
/** The stripe of a closed turn grows with its letters, up to here. */
const MOST_STRIPE = 160

/** What a row needs of the page. */
export interface RowGiven {
  readonly told: TalkTold
  readonly turn: TurnTold
  readonly text: OpenText | undefined
  readonly isCurrent: boolean
  readonly chosen: SignTold['sign'] | null
  readonly onChoose: (sign: SignTold['sign'] | null) => void
  readonly onToggle: (turn: TurnTold) => void
}

/** One turn: closed, its length and its signs; open, its words. */
export function TurnRow(given: RowGiven) {
  const { told, turn, text, isCurrent, onChoose } = given
  return (
    <>
      <Before told={told} turn={turn} />
      <div className={`turn${text === undefined ? ' closed' : ''}${isCurrent ? ' cur' : ''}`} onClick={() => onChoose(null)}>
        <bdi className="no">{turn.inTalk}</bdi>
        <TimeOf turn={turn} />
        <Said {...given} />
        <Signs {...given} />
      </div>
    </>
  )
}

/** What stands before a turn: the head of its conversation, a pause, a new day. */
function Before({ told, turn }: { readonly told: TalkTold; readonly turn: TurnTold }) {
  const [say, { asTold, left }] = [useSay(), useLocale()]
  const isPause = turn.since !== null && turn.since >= PAUSE_SECONDS
  if (turn.inTalk === 0 && told.talks.length > 1) return <TalkHead told={told} talk={turn.talk} />
  if (!isPause || turn.since === null) return null
  const local = turn.at?.local ?? null
  return (
    <div className="gap">
      <span>{say('conversation.gap', { time: left(new Date(0).toISOString(), new Date(turn.since * 1_000).toISOString()) })}</span>
      {local === null ? null : <span className="dim"><bdi>{asTold(local, { weekday: 'short', day: 'numeric', month: 'short' })}</bdi></span>}
    </div>
  )
}

function TalkHead({ told, talk }: { readonly told: TalkTold; readonly talk: number }) {
  const [say, locale] = [useSay(), useLocale()]
  const shown = told.talks[talk]
  if (shown === undefined) return null
  const names = [shown.title, shown.service].filter((name) => name !== null && name !== '')
  const [language] = shown.languages
  return (
    <div className="gap talk">
      <span>
        <b>{say('conversation.talk', { n: talk + 1, all: told.talks.length })}</b>{' '}
        {shown.written ? say('conversation.talk.written') : names.map((name) => <bdi key={name} className="part">{name}</bdi>)}
      </span>
      {language === undefined ? null : <span className="dim">{locale.language(language.language)}{language.isRead ? '' : `${commaOf(locale.dir)}${say('conversation.language.unread')}`}</span>}
    </div>
  )
}

function TimeOf({ turn: { at } }: { readonly turn: TurnTold }) {
  const [say, { asTold }] = [useSay(), useLocale()]
  if (at === null) return <span className="at dim" title={say('conversation.no-time')}>–</span>
  const words = at.local === null ? at.written : `${asTold(at.local, { weekday: 'short' })} ${at.local.length < 16 ? '' : asTold(at.local, { hour: '2-digit', minute: '2-digit', hour12: false })}`
  return <time className="at" dateTime={at.instant ?? at.local ?? undefined} title={`${at.written}${at.zone === null ? '' : ` ${at.zone}`}`}><bdi>{words}</bdi></time>
}

/** What is to be known of a turn beside its words: its language where it is not the conversation's own or is not read, and that it was deleted. */
function useNotes(told: TalkTold, turn: TurnTold): readonly string[] {
  const [say, locale] = [useSay(), useLocale()]
  const main = told.talks[turn.talk]?.languages[0]?.language
  const deleted = turn.deleted ? [say('conversation.deleted')] : []
  if (turn.language === null || (turn.language === main && turn.isRead)) return deleted
  const language = locale.language(turn.language)
  return [turn.isRead ? language : say('conversation.language.not-read', { language }), ...deleted]
}

function Said(given: RowGiven) {
  const { told, turn, text } = given
  const say = useSay()
  const name = <span className={`by ${sideOf(told, turn.by)}`}><bdi>{nameOf(say, told, turn.by)}</bdi></span>
  return text === undefined ? <Shut {...given}>{name}</Shut> : <Open {...given} text={text}>{name}</Open>
}

function Shut({ told, turn, isCurrent, onToggle, children }: RowGiven & { readonly children: ReactNode }) {
  const say = useSay()
  const notes = useNotes(told, turn)
  const words = turn.letters > 0 ? say('conversation.letters', { count: turn.letters }) : turn.attachments > 0 ? say('conversation.attachments', { count: turn.attachments }) : say('conversation.no-letters')
  return (
    <p className="words">
      {children}
      <button
        type="button" className="shut" tabIndex={isCurrent ? 0 : -1} aria-label={`${words}. ${say('conversation.reading.open-turn')}: ${say('conversation.turn', { turn: turnName(say, told, turn.turn) })}`}
        onClick={() => onToggle(turn)}
      ><i style={{ inlineSize: `${Math.min(MOST_STRIPE, 6 + turn.letters * 2)}px` }} />{words}</button>
      {notes.map((note) => <span className="note" key={note}>{note}</span>)}
    </p>
  )
}

function Open({ told, turn, text, children }: RowGiven & { readonly text: OpenText; readonly children: ReactNode }) {
  const say = useSay()
  const notes = [
    ...(text.isCut ? [say('conversation.too-long', { letters: turn.letters })] : []),
    ...(turn.attachments > 0 ? [say('conversation.attachments', { count: turn.attachments })] : []), ...useNotes(told, turn),
  ]
  return (
    <div className="tx">
      {children}
      <div className="said">
        <p {...(turn.language === null ? {} : { lang: turn.language })}>{text.text === '' ? <span className="unknown">{say('conversation.no-letters')}</span> : <bdi dir="auto">{text.text}</bdi>}</p>
        {notes.map((note) => <p className="note" key={note}>{note}</p>)}
      </div>
    </div>
  )
}

function Signs({ told, turn, isCurrent, chosen, onChoose }: RowGiven) {
  const [say, { dir }] = [useSay(), useLocale()]
  return (
    <span className="m">
      {turn.signs.map((sign) => {
        const state = sign.state === 'rejected' ? say('conversation.rejected') : sign.weak ? say('conversation.weak') : null
        return (
          <span key={sign.sign} className={`sign${sideOf(told, turn.by) === 'c' ? ' child' : ''}${sign.state === 'rejected' ? ' out' : ''}${sign.weak ? ' weak' : ''}`}>
            <SignMark sign={sign.sign} />
            <button
              type="button" tabIndex={isCurrent ? 0 : -1} title={say(`signs.${sign.sign}.means`)} aria-pressed={isCurrent && chosen === sign.sign} onClick={(event) => {
                event.stopPropagation()
                onChoose(sign.sign)
              }}
            ><span className="word">{say(`signs.${sign.sign}`)}</span>{state === null ? null : <span className="dim">{commaOf(dir)}{state}</span>}</button>
          </span>
        )
      })}
    </span>
  )
}
