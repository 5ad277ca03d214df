import { hashSetContract } from '../../desk/hash-set.contract.ts'
import { useCall } from '../call.ts'
import { useSession } from '../session.ts'
import { PageBar } from '../parts/PageBar.tsx'
import { Refused, Waiting } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { LookUp } from './hash-sets/LookUp.tsx'
import { OverruledHashes } from './hash-sets/OverruledHashes.tsx'
import { QuarantinedHashes } from './hash-sets/QuarantinedHashes.tsx'
import { Sets } from './hash-sets/Sets.tsx'
import './hash-sets/hash-sets.css'

/** Hash sets: what each holds and how old it is; hashes that are not used, and why; what sets say of one hash. */
export function HashSetsPage(_given: PageGiven) {
  const say = useSay()
  const { rights } = useSession()
  const sets = useCall(hashSetContract.hashSets, {})
  const mayJudge = rights.has('hash.judge')
  return (
    <>
      <PageBar title={say('shell.hash-sets')} />
      {sets.state === 'waiting' ? <Waiting /> : sets.state === 'refused' ? <Refused answer={sets} /> : <Sets sets={sets.value.sets} />}
      <LookUp mayJudge={mayJudge} />
      <QuarantinedHashes mayJudge={mayJudge} />
      <OverruledHashes mayJudge={mayJudge} />
    </>
  )
}
