import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'

const Instant = z.iso.datetime({ offset: true })
const Word = z.string().min(1).max(200)

/** An entry of the log as people read it. `index` is its place in the tree; null while it waits for the integrator. */
export const LogEntryTold = z.object({
  id: z.number(), index: z.number().nullable(), act: z.number(), who: z.string(), why: z.string(), at: z.string(), via: z.string(), unit: z.string(),
  session: z.string().nullable(), purpose: z.string().nullable(), event: z.string(), subject: z.string().nullable(), content: z.string().nullable(), result: z.string(),
})

/** Largest body of `add-checkpoint` in bytes: a proof has 63 hashes at most, a checkpoint some dozens of signatures. */
export const CHECKPOINT_BODY_BYTES = 65_536

/** Endpoints of the log. Those below `/tlog` are open to all: they show salted digests only (C2SP tlog-tiles, tlog-witness). */
export const logContract = {
  checkpoint: endpoint({
    method: 'GET', path: '/tlog/checkpoint', right: 'nobody', event: null, answers: 'text',
    about: 'The newest signed checkpoint of the log, with the signatures of witnesses.',
    input: z.strictObject({}), output: z.string(),
  }),
  tile: endpoint({
    method: 'GET', path: '/tlog/tile/*', right: 'nobody', event: null, answers: 'bytes',
    about: 'A tile of the Merkle tree (tile/L/N, tile/L/N.p/W), or the digests under one (tile/entries/N).',
    input: z.strictObject({ '*': z.string().max(100) }), output: z.instanceof(Uint8Array),
  }),
  addCheckpoint: endpoint({
    method: 'POST', path: '/tlog/add-checkpoint', right: 'nobody', event: null, answers: 'text', upload: true, bodyBytes: CHECKPOINT_BODY_BYTES,
    also: { 400: 'text/plain', 403: 'text/plain', 404: 'text/plain', 409: 'text/x.tlog.size', 422: 'text/plain' },
    about: 'Another log asks this house to witness its checkpoint. Answers 200 with a signature, or 400, 403, 404, 409 (with the size last seen), 422.',
    input: z.strictObject({}), output: z.string(),
  }),
  entries: endpoint({
    method: 'GET', path: '/api/log', right: 'log.read', event: 'log.viewed',
    about: 'Entries of the log of the unit, the newest first: by officer, by person or thing, by event, by result, by time; `before` is the id of the last one told.',
    input: z.strictObject({
      who: Word.optional(), subject: Word.optional(), event: Word.optional(), result: z.enum(['done', 'refused']).optional(), from: Instant.optional(), to: Instant.optional(),
      before: z.coerce.number().int().min(1).optional(), limit: z.coerce.number().int().min(1).max(1_000).default(100),
    }),
    output: z.object({ entries: z.array(LogEntryTold) }),
  }),
  review: endpoint({
    method: 'GET', path: '/api/log/review', right: 'log.review', event: 'log.reviewed',
    about: 'The review of the log over a period (the last week when none is named): odd hours, many things looked at, refusals, break-glass, exports; counts by person.',
    input: z.strictObject({ from: Instant.optional(), to: Instant.optional(), zone: z.string().regex(/^[A-Za-z0-9_+/-]{1,64}$/).default('UTC') }),
    output: z.object({
      from: z.string(), to: z.string(), zone: z.string(),
      people: z.array(z.object({
        who: z.string(), entries: z.number().int(), views: z.number().int(), things: z.number().int(), odd: z.number().int(), refused: z.number().int(),
        signIn: z.number().int(), breakGlass: z.number().int(), exports: z.number().int(),
        remarks: z.array(z.enum(['odd-hours', 'many-things', 'often-refused', 'sign-in-refused', 'break-glass', 'took-out'])),
      })),
    }),
  }),
  checkpoints: endpoint({
    method: 'GET', path: '/api/log/checkpoints', right: 'log.verify', event: 'log.checkpoints-viewed',
    about: 'Checkpoints of the log, the newest first, with the signatures of its witnesses; its public keys, and how each witness stands.',
    input: z.strictObject({ below: z.coerce.number().int().min(0).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    output: z.object({
      origin: z.string(), entries: z.number(), signed: z.number(), logKeys: z.array(z.string()), strange: z.number(),
      witnesses: z.array(z.object({
        name: z.string(), vkey: z.string(), asked: z.boolean(), size: z.number().nullable(), at: z.string().nullable(), standing: z.enum(['up-to-date', 'behind', 'never']),
      })),
      quorum: z.object({ state: z.enum(['none', 'met', 'missing']), size: z.number().nullable() }),
      checkpoints: z.array(z.object({
        size: z.number(), at: z.string(), root: z.string(), note: z.string(), witnesses: z.array(z.object({ name: z.string(), at: z.string() })),
      })),
      next: z.number().nullable(),
    }),
  }),
  verify: endpoint({
    method: 'GET', path: '/api/log/verify', right: 'log.verify', event: 'log.verified',
    about: 'Checks the head of the log, its edge and its newest checkpoint against each other. `sterna log verify` goes through every entry.',
    input: z.strictObject({}),
    output: z.object({
      ok: z.boolean(), entries: z.number(), root: z.string(), signed: z.number(), witnesses: z.array(z.string()), waiting: z.number(), whole: z.literal(false),
    }),
  }),
  proof: endpoint({
    method: 'GET', path: '/api/log/proof/:index', right: 'log.read', event: 'log.proved', answers: 'text', media: 'application/json',
    about: 'A parcel with one entry of the unit, opened, and its proof, for `sterna verify` or the page that needs no Sterna.',
    input: z.strictObject({ index: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }), output: z.string(),
  }),
} as const
