import { useState } from 'react'
import { sheetContract } from '../../../desk/sheet.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { Instant, Value } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import { ruleWord, valueText, type Sheet } from './sheet.ts'
import { useZones, zonesIn } from './zones.ts'

const PAGE = 50

/** What it said before and what changed, version by version, the newest first. Words that people wrote are counted and stay closed. */
export function Versions({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  return (
    <section className="sec" id="versions" aria-labelledby="versions-h">
      <h2 id="versions-h" tabIndex={-1}>{say('report.versions')}</h2>
      <ol className="vers">
        {sheet.versions.items.map((v, n) => <Version key={v.version} sheet={sheet} version={v} isOpen={n === 0 && v.version > 1} />)}
      </ol>
      {sheet.versions.total > sheet.versions.items.length ? <p className="q">{say('report.more', { count: sheet.versions.total - sheet.versions.items.length })}</p> : null}
    </section>
  )
}

function Version({ sheet, version: v, isOpen }: { readonly sheet: Sheet; readonly version: Sheet['versions']['items'][number]; readonly isOpen: boolean }) {
  const [say, locale] = [useSay(), useLocale()]
  const [open, setOpen] = useState(isOpen)
  const heads = <><b>{locale.number(v.version)}</b>, <Instant at={v.receivedAt} /></>
  return (
    <li>
      {v.version === 1 ? <p>{heads} <span className="q">{say('report.version.first')}</span></p> : (
        <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>{heads} <span className="q">{say('report.changed', { count: v.changes })}{v.move === null ? null : <> {say('report.version.moved', { before: v.move.before === null ? say('parts.unknown') : say(`parts.band.${v.move.before}`), after: say(`parts.band.${v.move.after}`) })}{v.move.rules.length === 0 ? null : <> ({locale.list(v.move.rules.map((r) => ruleWord(say, r)))})</>}</>}</span></summary>
          {open ? <Changes id={sheet.id} version={v.version} /> : null}
        </details>
      )}
    </li>
  )
}

function Changes({ id, version }: { readonly id: string; readonly version: number }) {
  const [say, zones] = [useSay(), useZones()]
  const [from, setFrom] = useState(0)
  const answer = useCall(sheetContract.sheetChanges, { id, version, from, limit: PAGE })
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'refused') return <Refused answer={answer} />
  const { items, words, next, total } = answer.value
  return (
    <div className="changes">
      {items.length === 0 ? <p className="q">{say('report.changes.none')}</p> : (
        <ul>
          {items.map((c) => (
            <li key={c.path}>
              <code><bdi>{c.path}</bdi></code>{' '}
              {c.before === null ? <span className="q">{say('report.change.added')}</span> : <span className="was"><Value text={valueText(say, c.before)} zones={zonesIn(zones)} /></span>}{' '}
              {c.after === null ? <span className="q">{say('report.change.gone')}</span> : <Value text={valueText(say, c.after)} zones={zonesIn(zones)} />}
            </li>
          ))}
        </ul>
      )}
      {items.length === 0 ? null : (
        <ExportButtons
          name="changes" about={id} rows={items} columns={[
            { id: 'path', head: say('parts.from.place'), cell: (c) => c.path, text: (c) => c.path },
            { id: 'before', head: say('report.move.col.before'), cell: (c) => String(c.before), text: (c) => (c.before === null ? null : valueText(say, c.before)) },
            { id: 'after', head: say('report.move.col.after'), cell: (c) => String(c.after), text: (c) => (c.after === null ? null : valueText(say, c.after)) },
          ]}
        />
      )}
      {words === 0 ? null : <p className="q">{say('report.changes.words', { count: words })}</p>}
      {from === 0 && next === null ? null : (
        <p className="pager"><span className="q">{say('report.page', { first: from + 1, last: from + items.length, total })}</span>
          <button type="button" className="btn bare" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>{say('report.page.before')}</button>
          <button type="button" className="btn bare" disabled={next === null} onClick={() => setFrom(next ?? from)}>{say('report.page.next')}</button>
        </p>
      )}
    </div>
  )
}
