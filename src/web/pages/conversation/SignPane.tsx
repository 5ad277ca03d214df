import { useLocale } from '../../hooks/useLocale.ts'
import { useSession } from '../../session.ts'
import { Notice } from '../../parts/States.tsx'
import { When } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import type { Judging } from './SignDialogs.tsx'
import { SignMark } from './SignMark.tsx'
import { shortPlace, sideOf, turnName, valueShown, type SignTold, type TalkTold, type TurnTold } from './told.ts'
import type { OpenText } from './useOpened.ts'

interface Given {
  readonly told: TalkTold
  readonly turn: TurnTold
  readonly sign: SignTold | null
  readonly text: OpenText | undefined
  readonly onJudge: (judging: Judging) => void
}

const FROM = ['phrase', 'context', 'lexicon', 'classifier', 'person'] as const

/** The turn in hand and its sign: why it stands there, what people said of it, and what the reader may say. */
export function SignPane(given: Given) {
  const { told, turn, sign, onJudge } = given
  const say = useSay()
  const { rights } = useSession()
  const locale = useLocale()
  const mayJudge = rights.has('sign.judge')
  return (
    <section className="sec" aria-labelledby="sign-in-turn">
      <h3 id="sign-in-turn">{say('conversation.sign', { turn: turnName(say, told, turn.turn) })}</h3>
      {sign === null ? <p className="q">{say('conversation.sign.none')}</p> : (
        <p className={`sign big${sideOf(told, turn.by) === 'c' ? ' child' : ''}`}><SignMark sign={sign.sign} /><b>{say(`signs.${sign.sign}`)}</b>{sign.weak ? <span className="dim">{say('conversation.weak')}</span> : null}</p>
      )}
      {sign === null ? null : <SignFacts {...given} sign={sign} />}
      <dl className="kv facts">
        <dt>{say('conversation.sign.time')}</dt><dd>{turn.at === null ? <span className="unknown">{say('conversation.no-time')}</span> : <When at={turn.at} />}</dd>
        {turn.at?.zone == null ? null : <><dt /><dd className="dim"><bdi>{turn.at.written}</bdi></dd></>}
        <dt>{say('conversation.language')}</dt>
        <dd>{turn.language === null ? <span className="unknown">{say('parts.unknown')}</span> : turn.isRead ? locale.language(turn.language) : <span className="unknown">{say('conversation.language.not-read', { language: locale.language(turn.language) })}</span>}</dd>
        <dt>{say('conversation.sign.place')}</dt><dd><bdi className="path" title={turn.place}>{shortPlace(turn.place)}</bdi></dd>
      </dl>
      {mayJudge ? (
        <div className="btns">
          {sign === null ? null : (
            <>
              <button type="button" className="btn first" onClick={() => onJudge({ verb: 'keep', turn, sign })}>{say('conversation.sign.keep')} <kbd>y</kbd></button>
              <button type="button" className="btn" onClick={() => onJudge({ verb: 'reject', turn, sign })}>{say('conversation.sign.reject')} <kbd>x</kbd></button>
              <button type="button" className="btn" onClick={() => onJudge({ verb: 'correct', turn, sign })}>{say('conversation.sign.correct')} <kbd>c</kbd></button>
            </>
          )}
          <button type="button" className="btn" onClick={() => onJudge({ verb: 'add', turn, sign: null })}>{say('conversation.sign.add')} <kbd>a</kbd></button>
        </div>
      ) : null}
    </section>
  )
}

function SignFacts({ told, turn, sign, text }: Given & { readonly sign: SignTold }) {
  const say = useSay()
  const words = sign.span === null || text === undefined ? null : text.text.slice(sign.span.from, sign.span.to)
  const value = valueShown(sign, text)
  const from = FROM.find((f) => f === sign.from)
  return (
    <>
      {disagree(sign) ? <Notice tone="attention">{say('conversation.sign.disagree')}</Notice> : null}
      <dl className="kv facts">
        <dt>{say('conversation.sign.why')}</dt><dd><bdi>{sign.why}</bdi></dd>
        {words === null || words === '' ? null : <><dt>{say('conversation.sign.words')}</dt><dd><q className="src" dir="auto">{words}</q></dd></>}
        {value === null ? null : <><dt>{say('conversation.sign.value')}</dt><dd><bdi>{value}</bdi></dd></>}
        <dt>{say('conversation.sign.from')}</dt><dd>{from === undefined ? <bdi>{sign.from}</bdi> : say(`conversation.sign.from.${from}`)}</dd>
        <dt>{say('conversation.sign.ground')}</dt><dd className="dim"><bdi>{sign.ground}</bdi></dd>
      </dl>
      {sign.said.length === 0 ? null : (
        <ul className="said-of">
          {sign.said.map((s) => <li key={`${s.at} ${s.verdict}`}>{saidWords(say, s)}</li>)}
        </ul>
      )}
      <p className="sr">{say('conversation.turn', { turn: turnName(say, told, turn.turn) })}</p>
    </>
  )
}

function saidWords(say: ReturnType<typeof useSay>, { verdict, by, reason }: SignTold['said'][number]): string {
  const filled = { name: `\u2068${by}\u2069`, reason: `\u2068${reason}\u2069` }
  return say.ifAny(`conversation.sign.said.${verdict}`, filled) ?? `${by}: ${reason}`
}

/** Two people whose last words differ. */
function disagree({ said }: SignTold): boolean {
  const last = new Map<string, string>()
  for (const { by, verdict } of said) {
    if (verdict === 'withdrawn') last.delete(by)
    else last.set(by, verdict === 'rejected' ? 'no' : 'yes')
  }
  return new Set(last.values()).size > 1
}
