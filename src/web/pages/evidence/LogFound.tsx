import { useEffect } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Notice, useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { sizeOf, type Kept } from './kept.ts'
import { Problems } from './Problems.tsx'
import type { Began, ServerSays } from './told.ts'
import type { Said } from './verify-talk.ts'

interface Found extends Began {
  readonly said: Extract<Said, { kind: 'log' }>
  readonly server: ServerSays
  readonly onKeep: (kept: Kept) => void
}

/** What was found of the log: one sentence, where it is broken, and what the server says beside what this page worked out. */
export function LogFound({ said, server, keyFrom, keys, kept, onKeep }: Found) {
  const say = useSay()
  const { verdict, note } = said
  const size = sizeOf(note)
  useEffect(() => {
    const key = keys.find((k) => k.startsWith(`${said.signedBy ?? ''}+`))
    // Only what follows on what was kept takes its place, and only what is larger.
    if (verdict.ok && verdict.origin !== null && key !== undefined && (size ?? 0) >= (sizeOf(kept?.note ?? '') ?? 0)) {
      onKeep({ origin: verdict.origin, key, note, at: new Date().toISOString() })
    }
  // Once for each thing found.
  }, [said])
  return (
    <div className="found">
      {verdict.ok
        ? <Notice><b>{say('evidence.whole')}</b><span>{say('evidence.whole.said', { count: verdict.entries })} {say(`evidence.rests.${keyFrom}`)}</span></Notice>
        : <Notice tone="attention"><b>{say('evidence.not-whole')}</b><span>{say('evidence.not-whole.said', { count: verdict.entries })}</span></Notice>}
      <Problems problems={verdict.problems} />
      <Beside said={said} server={server} keyFrom={keyFrom} kept={kept} />
    </div>
  )
}

function Beside({ said: { verdict, signedBy, witnesses }, server, keyFrom, kept }: Pick<Found, 'said' | 'server' | 'keyFrom' | 'kept'>) {
  const [say, locale, words] = [useSay(), useLocale(), useRefusalWords()]
  const ofServer = typeof server.ok === 'object' ? server.ok === null ? say('evidence.row.root.asking') : words(server.ok) : say(server.ok ? 'evidence.row.root.ok' : 'evidence.row.root.not-ok')
  const no = say('evidence.not-checked')
  const rows = [
    { what: 'entries', server: locale.number(server.signed), page: say('evidence.row.entries.page', { count: verdict.entries }) },
    { what: 'root', server: ofServer, page: verdict.ok ? say('evidence.row.root.page', { root: verdict.root ?? '' }) : no },
    { what: 'signature', server: server.origin, page: signedBy === null ? no : say(`evidence.row.signature.${keyFrom}`, { name: signedBy }) },
    {
      what: 'witnesses', server: locale.number(server.witnessKeys.length),
      page: witnesses.length === 0 ? say('evidence.row.witnesses.none') : say('evidence.row.witnesses.page', { count: witnesses.length, names: locale.list(witnesses.map((w) => w.name)) }),
    },
    { what: 'before', server: no, page: kept === null ? say('evidence.row.before.none') : verdict.ok ? say('evidence.row.before.page', { count: sizeOf(kept.note) ?? 0, date: locale.dateTime(kept.at) }) : no },
  ] as const
  return (
    <DataTable
      caption={say('evidence.beside')} isCaptionShown rows={rows} keyOf={(r) => r.what} exportName="log-check"
      columns={[
        { id: 'what', head: say('evidence.row'), cell: (r) => say(`evidence.row.${r.what}`), text: (r) => say(`evidence.row.${r.what}`) },
        { id: 'server', head: say('evidence.server-says'), cell: (r) => <bdi className="q">{r.server}</bdi>, text: (r) => r.server },
        { id: 'page', head: say('evidence.page-checked'), cell: (r) => <bdi className="wraps">{r.page}</bdi>, text: (r) => r.page },
      ]}
    />
  )
}
