import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'

const Nothing = z.strictObject({})
const BandName = z.enum(['very-high', 'high', 'medium', 'low'])

/** Endpoints that tell how the house itself stands: no content of any case. */
export const houseContract = {
  units: endpoint({
    method: 'GET', path: '/api/units', right: 'house.read', event: 'unit.listed', input: Nothing, about: 'The units of this house, and how many people each has.',
    output: z.object({ units: z.array(z.object({ id: z.string(), name: z.string(), here: z.boolean(), people: z.number().int().nullable() })) }),
  }),
  keys: endpoint({
    method: 'GET', path: '/api/keys', right: 'house.read', event: 'key.listed', input: Nothing,
    about: 'Which keys the vault and the log have, how many and how old; never a key. Of cases only how many there are.',
    output: z.object({
      vault: z.array(z.object({
        kind: z.string(), live: z.number().int(), destroyed: z.number().int(), version: z.number().int(), oldest: z.string().nullable(), newest: z.string().nullable(),
      })),
      log: z.array(z.object({ use: z.enum(['log', 'witness']), vkey: z.string(), current: z.boolean() })),
    }),
  }),
  rules: endpoint({
    method: 'GET', path: '/api/rules', right: 'signed-in', event: 'rule.listed', input: Nothing,
    about: 'The rules by which reports rise: label, band, ground with its source and how far that was checked, facts that each reads; and their version.',
    output: z.object({
      version: z.string(), respondWithinDays: z.record(BandName, z.number()),
      rules: z.array(z.object({
        id: z.string(), band: BandName, label: z.string(), ground: z.object({ text: z.string(), source: z.string(), mark: z.enum(['V', '2', 'U', 'D']) }),
        reads: z.array(z.object({ fact: z.string(), meaning: z.string() })),
      })),
    }),
  }),
  wordLists: endpoint({
    method: 'GET', path: '/api/word-lists', right: 'house.read', event: 'word-list.listed', input: Nothing,
    about: 'By what conversations are read: languages with how many phrases and which version, whether a restricted lexicon and a classifier are there. Never a phrase.',
    output: z.object({
      languages: z.array(z.object({ language: z.string(), phrases: z.number().int(), signs: z.number().int(), version: z.string() })),
      restricted: z.object({ state: z.enum(['none', 'loaded', 'unreadable']), terms: z.number().int().nullable(), version: z.string().nullable() }),
      classifier: z.object({ state: z.enum(['none', 'loaded', 'unusable']), model: z.string().nullable() }),
    }),
  }),
  retention: endpoint({
    method: 'GET', path: '/api/retention', right: 'house.read', event: 'retention.listed', input: Nothing,
    about: 'The rules of retention with their sources, and the legal holds that stand in the unit: what, by whom, since when; not why.',
    output: z.object({
      rules: z.array(z.object({ id: z.string(), of: z.string(), months: z.number().int(), source: z.string(), verified: z.boolean() })),
      holds: z.array(z.object({ kind: z.enum(['report', 'case']), id: z.string(), by: z.string(), at: z.string() })),
    }),
  }),
}
