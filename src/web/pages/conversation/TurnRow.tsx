import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { SignMark } from './SignMark.tsx'
import { asTold, commaOf, languageName, nameOf, sideOf, type SignTold, type TalkTold, type TurnTold } from './told.ts'
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
        <bdi className="no">{turn.turn}</bdi>
        <TimeOf turn={turn} />
        <Said {...given} />
        <Signs {...given} />
      </div>
    </>
  )
}

/** What stands before a turn: the head of its conversation, a pause, a new day. */
function Before({ told, turn }: { readonly told: TalkTold; readonly turn: TurnTold }) {
  const [say, { tag, left }] = [useSay(), useLocale()]
  const isPause = turn.since !== null && turn.since >= PAUSE_SECONDS
  if (turn.inTalk === 0 && told.talks.length > 1) return <TalkHead told={told} talk={turn.talk} />
  if (!isPause || turn.since === null) return null
  const local = turn.at?.local ?? null
  return (
    <div className="gap">
      <span>{say('conversation.gap', { time: left(new Date(0).toISOString(), new Date(turn.since * 1_000).toISOString()) })}</span>
      {local === null ? null : <span className="dim"><bdi>{asTold(tag, local, { weekday: 'short', day: 'numeric', month: 'short' })}</bdi></span>}
    </div>
  )
}

function TalkHead({ told, talk }: { readonly told: TalkTold; readonly talk: number }) {
  const [say, { tag, dir }] = [useSay(), useLocale()]
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
      {language === undefined ? null : <span className="dim">{languageName(tag, language.language)}{language.isRead ? '' : `${commaOf(dir)}${say('conversation.language.unread')}`}</span>}
    </div>
  )
}

function TimeOf({ turn: { at } }: { readonly turn: TurnTold }) {
  const [say, { tag }] = [useSay(), useLocale()]
  if (at === null) return <span className="at dim" title={say('conversation.no-time')}>–</span>
  const words = at.local === null ? at.written : `${asTold(tag, at.local, { weekday: 'short' })} ${at.local.length < 16 ? '' : asTold(tag, at.local, { hour: '2-digit', minute: '2-digit', hour12: false })}`
  return <time className="at" dateTime={at.instant ?? at.local ?? undefined} title={`${at.written}${at.zone === null ? '' : ` ${at.zone}`}`}><bdi>{words}</bdi></time>
}

function Said({ told, turn, text, isCurrent, onToggle }: RowGiven) {
  const [say, { tag }] = [useSay(), useLocale()]
  const main = told.talks[turn.talk]?.languages[0]?.language
  const language = turn.language === null || (turn.language === main && turn.isRead) ? null
    : turn.isRead ? languageName(tag, turn.language) : say('conversation.language.not-read', { language: languageName(tag, turn.language) })
  const name = <span className={`by ${sideOf(told, turn.by)}`}><bdi>{nameOf(say, told, turn.by)}</bdi></span>
  const notes = [language, turn.deleted ? say('conversation.deleted') : null].filter((n) => n !== null)
  if (text === undefined) {
    const words = turn.letters > 0 ? say('conversation.letters', { count: turn.letters }) : turn.attachments > 0 ? say('conversation.attachments', { count: turn.attachments }) : say('conversation.no-letters')
    const open = `${say('conversation.reading.open-turn')}, ${say('conversation.turn', { turn: turn.turn })}`
    return (
      <p className="words">
        {name}
        <button type="button" className="shut" tabIndex={isCurrent ? 0 : -1} aria-label={`${words}. ${open}`} onClick={() => onToggle(turn)}>
          <i style={{ inlineSize: `${Math.min(MOST_STRIPE, 6 + turn.letters * 2)}px` }} />{words}
        </button>
        {notes.map((note) => <span className="note" key={note}>{note}</span>)}
      </p>
    )
  }
  return (
    <div className="tx">
      {name}
      <div className="said">
        <p {...(turn.language === null ? {} : { lang: turn.language })}><bdi dir="auto">{text.text === '' ? '—' : text.text}</bdi></p>
        {text.isCut ? <p className="note">{say('conversation.too-long', { letters: turn.letters })}</p> : null}
        {turn.attachments > 0 ? <p className="note">{say('conversation.attachments', { count: turn.attachments })}</p> : null}
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
            ><span className="name">{say(`signs.${sign.sign}`)}</span>{state === null ? null : <span className="dim">{commaOf(dir)}{state}</span>}</button>
          </span>
        )
      })}
    </span>
  )
}
