import { useState } from 'react'
import type { z } from 'zod'
import { hashSetContract } from '../../../desk/hash-set.contract.ts'
import { call } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { HashName, type HashTold } from './HashName.tsx'

const judgements = { overrule: hashSetContract.overrule, withdraw: hashSetContract.takeBackOverrule, release: hashSetContract.releaseHash } as const
type HashGiven = z.input<typeof hashSetContract.overrule.input>['hash']

/** A button by which a named person judges a hash: with a reason, by name, after a fresh proof; what rests on it is placed anew. */
export function JudgeHash({ what, hash, onDone }: { readonly what: keyof typeof judgements; readonly hash: HashTold; readonly onDone: () => void }) {
  const [say, words, announce] = [useSay(), useRefusalWords(), useAnnounce()]
  const [isAsked, setAsked] = useState(false)
  const give = async (because: string): Promise<string | null> => {
    const told = await call(judgements[what], { hash: hash as HashGiven, because })
    if (!told.ok) return words(told)
    announce(say('media.judged', { count: told.value.reports }))
    onDone()
    return null
  }
  return (
    <>
      <button type="button" className="btn bare" onClick={() => setAsked(true)}>{say(`media.judge.${what}`)}</button>
      {isAsked ? <ReasonDialog title={say(`media.judge.${what}.title`)} said={<><p><HashName hash={hash} /></p><p>{say(`media.judge.${what}.said`)}</p></>} verb={say(`media.judge.${what}`)} draft={`${what} ${hash.kind} ${hash.value.slice(0, 64)}`} onGive={give} onClose={() => setAsked(false)} /> : null}
    </>
  )
}
