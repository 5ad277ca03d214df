import type { Act } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  hashesMeant, hashesStored, listSets, lookUpHashes, MOST_PICTURES, overrule, overruledHashes, quarantined, releaseHash, takeBackOverrule, type Hash,
} from '../media/index.ts'
import { judgeHashes } from '../way-lists.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { hashSetContract } from './hash-set.contract.ts'
import { hitsTold } from './hit-view.ts'

type Judge = (act: Act, judged: { readonly hash: Hash; readonly who: string; readonly because: string }) => Promise<{ readonly hashes: readonly Hash[] }>

/** A person judges a hash; what rests on it is read anew. */
async function judged({ house, actor }: Asking, { hash, because }: { readonly hash: Hash; readonly because: string }, judge: Judge) {
  // In the form in which sets hold it, whatever case it came in; what has no such form is stored nowhere.
  const [one] = hashesMeant(`${hash.kind}:${hash.value}`)
  if (one === undefined) throw new Refusal('not-found', {})
  const { reports } = await judgeHashes(house, actor.person, 'hashset', (act) => judge(act, { hash: one, who: actor.person, because }))
  return { answer: { reports: reports.length }, about: [], logged: true }
}

/** Handlers of hash sets. */
export const hashSetRoutes: readonly Route[] = [
  view(hashSetContract.hashSets, async (seen) => {
    const sets = await listSets(seen.store)
    return { answer: { sets: sets.map((s) => ({ ...s, hashes: { ...s.hashes } })) }, about: sets.map((s) => s.name) }
  }),
  view(hashSetContract.opinions, async (seen, { hash }) => {
    const meant = hashesMeant(hash)
    const stored = await hashesStored(seen.store, hash)
    const found = await lookUpHashes(seen.store, seen.media.matcher, meant)
    return { answer: { stored: stored.map((h) => ({ ...h })), ...hitsTold([...found.hits.values()].flat()) }, about: [] }
  }),
  view(hashSetContract.quarantine, async (seen, { after = 0, limit }) => {
    const found = await quarantined(seen.store, after, limit + 1)
    const hashes = found.slice(0, limit).map((q) => ({ ...q, hash: { ...q.hash }, sets: [...q.sets] }))
    return { answer: { mostPictures: MOST_PICTURES, hashes, next: found.length > limit ? after + limit : null }, about: [] }
  }),
  view(hashSetContract.overruled, async (seen, { after = null, limit }) => {
    const found = await overruledHashes(seen.store, after, limit + 1)
    const hashes = found.slice(0, limit)
    return {
      answer: {
        hashes: hashes.map(({ hash, said, sets }) => ({ hash: { ...hash }, said, sets: [...sets] })), next: found.length > limit ? hashes.at(-1)?.number ?? null : null,
      }, about: [],
    }
  }),
  route(hashSetContract.overrule, (asking, input) => judged(asking, input, overrule)),
  route(hashSetContract.takeBackOverrule, (asking, input) => judged(asking, input, takeBackOverrule)),
  route(hashSetContract.releaseHash, (asking, input) => judged(asking, input, releaseHash)),
]
