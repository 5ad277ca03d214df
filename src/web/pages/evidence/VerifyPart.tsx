import { useState } from 'react'
import { logContract } from '../../../custody/contract.ts'
import { call, useCall } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import { Notice, Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { CheckStands } from './CheckRunning.tsx'
import { FilesSection } from './FilesSection.tsx'
import { keepLog, keptLog, type Kept } from './kept.ts'
import { LogFound } from './LogFound.tsx'
import type { Began, ServerSays } from './told.ts'
import { TrustFields, useTrust } from './TrustFields.tsx'
import { useVerifier } from './useVerifier.ts'

/** The check of the whole log in this page, and of files that are dropped here. */
export function VerifyPart() {
  const signed = useCall(logContract.checkpoints, { limit: 1 })
  if (signed.state === 'waiting') return <Waiting />
  if (signed.state === 'refused') return <Refused answer={signed} />
  const { origin, logKeys, witnesses, entries, signed: size } = signed.value
  return <Verify says={{ origin, logKeys, witnessKeys: witnesses.map((w) => w.vkey), entries, signed: size, ok: null }} />
}

/** By which keys a check goes: those that the reader gave, else the one that was kept, else the server's own word. */
function beginningOf(given: string, kept: Kept | null, named: readonly string[]): Began {
  if (given !== '') return { keyFrom: 'given', keys: given.split(/\s+/), kept }
  return kept === null ? { keyFrom: 'server', keys: named, kept } : { keyFrom: 'kept', keys: [kept.key], kept }
}

function Verify({ says }: { readonly says: ServerSays }) {
  const [say, announce] = [useSay(), useAnnounce()]
  const [kept, setKept] = useState(keptLog)
  const [server, setServer] = useState(says)
  const trust = useTrust()
  const own = kept?.origin === says.origin ? kept : null
  const toBegin = beginningOf(trust.key, own, says.logKeys)
  const { keyFrom, keys } = toBegin
  const [began, setBegan] = useState(toBegin)
  // Another log under this address than the one that was checked here before: what was kept stays until the reader forgets it.
  const isOther = kept !== null && own === null
  const keep = (next: Kept | null): void => {
    keepLog(next)
    setKept(next)
  }
  const verifier = useVerifier((said) => {
    if (said.kind === 'log') announce(said.verdict.ok ? say('evidence.whole') : say('evidence.not-whole'))
  })
  const begin = (): void => {
    setServer(says)
    setBegan(toBegin)
    void call(logContract.verify, {}).then((told) => setServer(told.ok ? { ...says, entries: told.value.entries, signed: told.value.signed, ok: told.value.ok } : { ...says, ok: told }))
    verifier.start({
      kind: 'log', keys, witnessKeys: says.witnessKeys, policy: trust.policy === '' ? null : trust.policy, seen: trust.seen !== '' ? trust.seen : own?.note ?? null,
    })
  }
  const { now } = verifier
  const found = now.state === 'done' && now.said.kind === 'log' ? now.said : null
  return (
    <>
      <section className="sec" aria-labelledby="check-log">
        <h2 id="check-log">{say('evidence.check')}</h2>
        <p className="read q">{say('evidence.check.said')}</p>
        <div className="btns check-btns">
          {now.state === 'running'
            ? <button type="button" className="btn" onClick={verifier.stop}>{say('evidence.stop')}</button>
            : <button type="button" className="btn first" onClick={begin}>{say('evidence.begin')}</button>}
        </div>
        {isOther ? <OtherLog before={kept.origin} now={says.origin} /> : null}
        <CheckStands now={now} />
        {found === null ? null : <LogFound said={found} server={server} {...began} onKeep={(next) => isOther ? undefined : keep(next)} />}
        <TrustFields trust={trust} keyFrom={keyFrom} kept={kept} onForget={() => keep(null)} />
      </section>
      <FilesSection keys={keyFrom === 'server' ? [] : keys} policy={trust.policy === '' ? null : trust.policy} />
    </>
  )
}

function OtherLog({ before, now }: { readonly before: string; readonly now: string }) {
  const say = useSay()
  return <Notice tone="attention"><b>{say('evidence.other')}</b><span>{say('evidence.other.said', { before, now })}</span></Notice>
}
