import { useState, type DragEvent } from 'react'
import type { Verdict } from '../../../custody/verify.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Notice, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import { Troubled } from './CheckRunning.tsx'
import { Problems } from './Problems.tsx'
import { useVerifier } from './useVerifier.ts'
import type { CheckpointSeen } from './verify-talk.ts'

/** Checks a parcel, with the files that lie beside it, or a proof or checkpoint; nothing of it leaves this page. */
export function FilesSection({ keys, policy }: { readonly keys: readonly string[]; readonly policy: string | null }) {
  const say = useSay()
  const { now, start, stop } = useVerifier()
  const [isOver, setOver] = useState(false)
  const take = (given: FileList | null): void => {
    const files = [...given ?? []]
    if (files.length > 0) start({ kind: 'files', files, keys, policy })
  }
  const over = (is: boolean) => (event: DragEvent): void => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <section
      className={`sec drop${isOver ? ' over' : ''}`} aria-labelledby="check-files" onDragOver={over(true)} onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <h2 id="check-files">{say('evidence.files')}</h2>
      <p className="read q">{say('evidence.files.said')}</p>
      <label className="drop-here">
        <span>{say('evidence.files.choose')}</span>
        <input type="file" multiple onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }} />
      </label>
      {now.state === 'running' ? <><Waiting what={say('evidence.looking')} /><button type="button" className="btn" onClick={stop}>{say('evidence.stop')}</button></> : null}
      {now.state === 'trouble' ? <Troubled why={now.why} /> : null}
      {now.state === 'done' && now.said.kind === 'parcel' ? <ParcelFound name={now.said.name} verdict={now.said.verdict} /> : null}
      {now.state === 'done' && now.said.kind === 'head' ? <HeadFound name={now.said.name} seen={now.said.seen} /> : null}
    </section>
  )
}

function ParcelFound({ name, verdict }: { readonly name: string; readonly verdict: Verdict }) {
  const [say, locale] = [useSay(), useLocale()]
  const { ok, keyFrom, origin, size, witnesses, entries, files, problems } = verdict
  return (
    <div className="found">
      {ok
        ? <Notice><b>{say('evidence.whole')}</b><span>{say(`evidence.parcel.rests.${keyFrom}`)}</span></Notice>
        : <Notice tone="attention"><b>{say('evidence.not-whole')}</b><span>{say('evidence.parcel.not-whole.said')}</span></Notice>}
      <Problems problems={problems} />
      <dl className="kv">
        <dt>{say('evidence.parcel.file')}</dt><dd><bdi>{name}</bdi></dd>
        <dt>{say('evidence.parcel.log')}</dt><dd><bdi className="mono">{origin ?? say('parts.unknown')}</bdi>{size === null ? null : <> · {say('evidence.parcel.of', { count: Number(size) })}</>}</dd>
        <dt>{say('evidence.row.witnesses')}</dt><dd>{witnesses.length === 0 ? say('evidence.row.witnesses.none') : <bdi>{locale.list(witnesses.map((w) => w.name))}</bdi>}</dd>
      </dl>
      {entries.length === 0 ? null : (
        <DataTable
          caption={say('evidence.parcel.entries')} isCaptionShown rows={entries} keyOf={(e) => String(e.index)} exportName="parcel-entries"
          columns={[
            { id: 'index', head: say('evidence.col.index'), cell: (e) => <bdi>{locale.number(e.index)}</bdi>, text: (e) => e.index, isNumber: true },
            { id: 'holds', head: say('evidence.parcel.holds'), cell: (e) => say(e.holds ? 'evidence.parcel.in-log' : 'evidence.parcel.not-in-log'), text: (e) => (e.holds ? 'yes' : 'no') },
            { id: 'at', head: say('evidence.col.at'), cell: (e) => (e.entry === null ? say('parts.unknown') : <Instant at={e.entry.at} />), text: (e) => e.entry?.at ?? null },
            { id: 'who', head: say('evidence.col.who'), cell: (e) => <bdi>{e.entry?.who ?? ''}</bdi>, text: (e) => e.entry?.who ?? null },
            { id: 'event', head: say('evidence.col.event'), cell: (e) => <bdi className="mono">{e.entry?.event ?? ''}</bdi>, text: (e) => e.entry?.event ?? null },
            { id: 'subject', head: say('evidence.col.subject'), cell: (e) => <bdi className="mono">{e.entry?.subject ?? ''}</bdi>, text: (e) => e.entry?.subject ?? null },
          ]}
        />
      )}
      {files.length === 0 ? null : (
        <DataTable
          caption={say('evidence.parcel.files')} isCaptionShown rows={files} keyOf={(f) => `${f.sha256} ${f.name}`} exportName="parcel-files"
          columns={[
            { id: 'name', head: say('evidence.parcel.file'), cell: (f) => <bdi>{f.name}</bdi>, text: (f) => f.name },
            { id: 'bytes', head: say('evidence.parcel.bytes'), cell: (f) => locale.bytes(f.bytes), text: (f) => f.bytes, isNumber: true },
            { id: 'content', head: say('evidence.parcel.content'), cell: (f) => say(`evidence.parcel.content.${f.content}`), text: (f) => f.content },
            { id: 'logged', head: say('evidence.parcel.logged'), cell: (f) => say(`evidence.parcel.logged.${f.logged}`), text: (f) => f.logged },
          ]}
        />
      )}
    </div>
  )
}

function HeadFound({ name, seen }: { readonly name: string; readonly seen: CheckpointSeen }) {
  const say = useSay()
  return (
    <div className="found">
      <Notice tone={seen.holds ? 'says' : 'attention'}>
        <b>{say(seen.holds ? 'evidence.head.holds' : 'evidence.head.not')}</b><span>{say(`evidence.head.${seen.what}`)}</span>
      </Notice>
      <dl className="kv">
        <dt>{say('evidence.parcel.file')}</dt><dd><bdi>{name}</bdi></dd>
        <dt>{say('evidence.parcel.log')}</dt><dd><bdi className="mono">{seen.origin ?? say('parts.unknown')}</bdi>{seen.size === null ? null : <> · {say('evidence.parcel.of', { count: Number(seen.size) })}</>}</dd>
      </dl>
    </div>
  )
}
