import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { hashKinds } from '../media/contract.ts'
import { Hit } from './media.contract.ts'
import { Reason } from './shapes.contract.ts'

/** A hash in its one form, as sets hold it. */
const HashGiven = z.strictObject({ kind: z.enum(hashKinds), value: z.string().trim().min(1).max(4_000) })

const HashTold = z.object({ kind: z.enum(hashKinds), value: z.string() })

/** Who said something by name, when and why. */
const Named = z.object({ at: z.string(), by: z.string(), because: z.string() })

/** Where a page ended. */
const After = z.coerce.number().int().min(0).max(9_000_000_000_000)
const page = { after: After.optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }

const judged = {
  method: 'POST', right: 'hash.judge', stepUp: true, input: z.strictObject({ hash: HashGiven, because: Reason }),
  output: z.object({ reports: z.number().int() }),
} as const

/** Endpoints of hash sets: what they hold, which of their hashes are not used and why, and what named people of ours say of a hash. */
export const hashSetContract = {
  hashSets: endpoint({
    method: 'GET', path: '/api/hash-sets', right: 'hashset.read', event: 'hash-set.listed', about: 'All hash sets with how much they hold.',
    input: z.strictObject({}),
    output: z.object({ sets: z.array(z.object({
      name: z.string(), kind: z.enum(['known', 'benign']), scheme: z.string().nullable(), own: z.boolean(), addedAt: z.string(),
      /** When something was last written into it; null for a set that is empty. */
      toldAt: z.string().nullable(), entries: z.number(), hashes: z.record(z.string(), z.number()), withdrawn: z.number(), quarantined: z.number(),
    })) }),
  }),
  opinions: endpoint({
    method: 'GET', path: '/api/hash-sets/opinions', right: 'hashset.read', event: 'hash.looked-up',
    about: 'What sets say of one hash, written as its value or as KIND:VALUE; also what is not used.',
    input: z.strictObject({ hash: z.string().trim().min(1).max(4_100) }),
    output: z.object({ stored: z.array(HashTold), hits: z.array(Hit), moreHits: z.number().int() }),
  }),
  quarantine: endpoint({
    method: 'GET', path: '/api/hash-sets/quarantine', right: 'hashset.read', event: 'hash-set.quarantine-listed',
    about: 'Hashes that came near to more different pictures than the limit: those that are not used first, then those that somebody released.',
    input: z.strictObject(page),
    output: z.object({
      mostPictures: z.number().int(),
      hashes: z.array(z.object({ hash: HashTold, pictures: z.number().int(), since: z.string(), sets: z.array(z.string()), released: Named.nullable() })),
      next: After.nullable(),
    }),
  }),
  overruled: endpoint({
    method: 'GET', path: '/api/hash-sets/overruled', right: 'hashset.read', event: 'hash-set.overruled-listed',
    about: 'Hashes that a named person of ours overruled, newest first; what they hit is shown and not used.',
    input: z.strictObject(page),
    output: z.object({ hashes: z.array(z.object({ hash: HashTold, said: Named, sets: z.array(z.string()) })), next: After.nullable() }),
  }),
  overrule: endpoint({
    ...judged, path: '/api/hash-sets/overruled', event: 'hash.overruled',
    about: 'Says by name, with a reason, that a stored hash does not belong where sets put it; reports that rest on it are placed anew.',
  }),
  takeBackOverrule: endpoint({
    ...judged, path: '/api/hash-sets/overruled/withdraw', event: 'hash.overrule-withdrawn',
    about: 'Takes an overruling back, by name, with a reason; both stay stored.',
  }),
  releaseHash: endpoint({
    ...judged, path: '/api/hash-sets/quarantine/release', event: 'hash.released',
    about: 'Releases a hash from quarantine, by name, with a reason: it is used again.',
  }),
}
