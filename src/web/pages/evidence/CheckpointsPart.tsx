import { useState } from 'react'
import type { z } from 'zod'
import { logContract } from '../../../custody/contract.ts'
import { call, useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Empty, Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'

type Signed = z.output<typeof logContract.checkpoints.output>
type Checkpoint = Signed['checkpoints'][number]

/** Who signed the log: its checkpoints, the witnesses and how they stand, the keys; what the server says. The check of it is the part beside. */
export function CheckpointsPart() {
  const signed = useCall(logContract.checkpoints, {})
  if (signed.state === 'waiting') return <Waiting />
  if (signed.state === 'refused') return <Refused answer={signed} />
  return <><Witnesses signed={signed.value} /><Checkpoints first={signed.value} /><LogKeys signed={signed.value} /></>
}

function Witnesses({ signed: { witnesses, quorum, signed } }: { readonly signed: Signed }) {
  const [say, locale] = [useSay(), useLocale()]
  const missing = witnesses.filter((w) => w.standing !== 'up-to-date')
  return (
    <section className="sec" aria-labelledby="witnesses">
      <h2 id="witnesses">{say('evidence.witnesses')}</h2>
      <p className="read q">{say('evidence.witnesses.said')}</p>
      <Notice tone={quorum.state === 'missing' || missing.length > 0 ? 'attention' : 'says'}>
        <b>{say(`evidence.quorum.${quorum.state}`, { count: quorum.size ?? 0 })}</b>
        <span>{missing.length > 0 ? say('evidence.witnesses.missing', { count: missing.length, names: locale.list(missing.map((w) => w.name)) }) : witnesses.length === 0 ? say('evidence.witnesses.none') : say('evidence.witnesses.all')}</span>
      </Notice>
      {witnesses.length === 0 ? null : (
        <DataTable
          caption={say('evidence.witnesses')} rows={witnesses} keyOf={(w) => w.vkey} exportName="witnesses"
          columns={[
            { id: 'name', head: say('evidence.witness'), cell: (w) => <b><bdi>{w.name}</bdi></b>, text: (w) => w.name },
            { id: 'standing', head: say('evidence.standing'), cell: (w) => <span className={w.standing === 'up-to-date' ? '' : 'attn'}>{say(`evidence.standing.${w.standing}`, { count: signed - (w.size ?? 0) })}</span>, text: (w) => w.standing },
            { id: 'size', head: say('evidence.signed-up-to'), cell: (w) => (w.size === null ? <span className="unknown">{say('evidence.nothing-yet')}</span> : <bdi>{locale.number(w.size)}</bdi>), text: (w) => w.size, isNumber: true },
            { id: 'at', head: say('evidence.signed-at'), cell: (w) => (w.at === null ? null : <Instant at={w.at} />), text: (w) => w.at },
            { id: 'asked', head: say('evidence.asked'), cell: (w) => say(w.asked ? 'evidence.asked.yes' : 'evidence.asked.no'), text: (w) => (w.asked ? 'by HTTP' : 'by file') },
            { id: 'key', head: say('evidence.public-key'), cell: (w) => <bdi className="mono wraps dim">{w.vkey}</bdi>, text: (w) => w.vkey },
          ]}
        />
      )}
    </section>
  )
}

function Checkpoints({ first }: { readonly first: Signed }) {
  const [say, locale] = [useSay(), useLocale()]
  const words = useRefusalWords()
  const [older, setOlder] = useState<{ readonly rows: readonly Checkpoint[]; readonly next: number | null }>({ rows: [], next: first.next })
  const [wrong, setWrong] = useState('')
  const rows = [...first.checkpoints, ...older.rows]
  const goOn = async (): Promise<void> => {
    if (older.next === null) return undefined
    const told = await call(logContract.checkpoints, { below: older.next })
    if (!told.ok) return setWrong(words(told))
    setWrong('')
    return setOlder({ rows: [...older.rows, ...told.value.checkpoints], next: told.value.next })
  }
  return (
    <section className="sec" aria-labelledby="checkpoints">
      <h2 id="checkpoints">{say('evidence.checkpoints')}</h2>
      <p className="read q">{say('evidence.checkpoints.said')}</p>
      {rows.length === 0 ? <Empty title={say('evidence.checkpoints.none')} /> : (
        <DataTable
          caption={say('evidence.checkpoints')} rows={rows} keyOf={(c) => String(c.size)} exportName="checkpoints"
          columns={[
            { id: 'size', head: say('evidence.covers'), cell: (c) => <bdi>{locale.number(c.size)}</bdi>, text: (c) => c.size, isNumber: true },
            { id: 'at', head: say('evidence.signed-at'), cell: (c) => <Instant at={c.at} />, text: (c) => c.at },
            { id: 'root', head: say('evidence.root'), cell: (c) => <bdi className="mono wraps">{c.root}</bdi>, text: (c) => c.root },
            {
              id: 'witnesses', head: say('evidence.row.witnesses'), text: (c) => c.witnesses.map((w) => `${w.name} ${w.at}`).join(', '),
              cell: (c) => (c.witnesses.length === 0 ? <span className="dim">{say('evidence.row.witnesses.none')}</span> : <bdi>{locale.list(c.witnesses.map((w) => w.name))}</bdi>),
            },
            { id: 'note', head: say('evidence.note'), text: (c) => c.note, cell: (c) => <details><summary>{say('evidence.note.show')}</summary><pre className="mono note"><bdi>{c.note}</bdi></pre></details> },
          ]}
        />
      )}
      {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
      {older.next === null ? null : <button type="button" className="btn" onClick={() => void goOn()}>{say('evidence.checkpoints.older')}</button>}
    </section>
  )
}

function LogKeys({ signed: { logKeys, origin, strange } }: { readonly signed: Signed }) {
  const say = useSay()
  return (
    <section className="sec" aria-labelledby="log-keys">
      <h2 id="log-keys">{say('evidence.log-keys')}</h2>
      <p className="read q">{say('evidence.log-keys.said')}</p>
      {strange === 0 ? null : <Notice tone="attention">{say('evidence.strange', { count: strange })}</Notice>}
      <dl className="kv"><dt>{say('evidence.parcel.log')}</dt><dd><bdi className="mono">{origin}</bdi></dd></dl>
      <ul className="list">{logKeys.map((k) => <li key={k}><bdi className="mono wraps">{k}</bdi></li>)}</ul>
    </section>
  )
}
