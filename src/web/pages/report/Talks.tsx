import { Link } from 'wouter'
import { useLocale } from '../../hooks/useLocale.ts'
import { When } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import { signWord, type Sheet, type TalkShown } from './sheet.ts'

/** What was said, without the words: between whom, which signs, and the turns that bear them; text stays closed. */
export function Talks({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  return (
    <section className="sec" id="talks" aria-labelledby="talks-h">
      <h2 id="talks-h" tabIndex={-1}>{say('report.talks')} <span className="dim">{say('report.talks.closed')}</span></h2>
      {sheet.talks.total === 0 ? <p className="q">{say('report.talks.none')}</p> : sheet.talks.items.map((t) => <Talk key={t.talk} talk={t} all={sheet.talks.total} id={sheet.id} />)}
      {sheet.talks.total <= sheet.talks.items.length ? null : <p className="q">{say('report.talks.more', { count: sheet.talks.total - sheet.talks.items.length })}</p>}
      {sheet.talks.total === 0 ? null : <p><Link className="btn" href={`/reports/${sheet.id}/conversation`}>{say('report.talks.open')} <kbd>c</kbd></Link></p>}
    </section>
  )
}

function Talk({ talk, all, id }: { readonly talk: TalkShown; readonly all: number; readonly id: string }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <div className="talk">
      <h3>
        {all > 1 ? <>{say('conversation.talk', { n: talk.talk + 1, all })} </> : null}
        {talk.written ? say('report.talk.written') : <bdi>{talk.service ?? say('report.service.unknown')}</bdi>}{' '}
        {talk.title === null || talk.written ? null : <From told={talk.title} />} {talk.written ? null : <span className="dim">{say('report.says.turns', { count: talk.turns })}</span>}
      </h3>
      <p className="q">
        {talk.parties.items.map((p, n) => (
          <span key={`${p.name} ${n}`}>{n > 0 ? '; ' : ''}<bdi className="party">{p.name}</bdi> ({say.ifAny(`kinds.side.${p.side}`) ?? p.side}): {say('report.talk.party', { turns: p.turns, asks: p.asks, refusals: p.refusals, returns: p.returns })}</span>
        ))}
        {talk.parties.total > talk.parties.items.length ? ` ${say('report.more', { count: talk.parties.total - talk.parties.items.length })}` : ''}
      </p>
      {talk.signs.length === 0 ? <p className="q">{say('report.talk.no-signs')}</p> : (
        <>
          <p>{locale.list(talk.signs.slice(0, 12).map((s) => say('report.talk.sign', { sign: signWord(say, s.sign), count: s.count })))}{talk.signs.length > 12 ? ` ${say('report.more', { count: talk.signs.length - 12 })}` : ''}</p>
          <ul className="turns">
            {talk.shown.items.map((t) => (
              <li key={t.turn}>
                <Link href={`/reports/${id}/conversation?talk=${talk.talk}&turn=${t.turn}`}>{say('report.turn', { turn: t.turn })}</Link>
                <span className="q cut">{t.by === null ? say('parts.unknown') : <bdi>{t.by}</bdi>} ({say.ifAny(`kinds.side.${t.side}`) ?? t.side})</span>
                <span className="shut"><i aria-hidden="true" /><span>{say('report.turn.closed')}</span></span>
                <span className="signs">{t.signs.slice(0, 4).map((s) => <span className="sign" key={s.sign}>{signWord(say, s.sign)}{s.weak ? <span className="dim"> {say('report.sign.weak')}</span> : null}</span>)}</span>
                <span className="q nw">{t.at === null ? null : <When at={t.at} />}</span>
              </li>
            ))}
          </ul>
          {talk.shown.total > talk.shown.items.length ? <p className="q">{say('report.turns.more', { count: talk.shown.total - talk.shown.items.length })}</p> : null}
        </>
      )}
    </div>
  )
}
