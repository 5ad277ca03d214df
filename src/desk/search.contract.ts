import { z } from 'zod'
import { signIds } from '../conversation/contract.ts'
import { kindIds } from '../footprint/contract.ts'
import { endpoint } from '../kernel/endpoint.ts'
import { Band, Place, ReportId } from './shapes.contract.ts'

/** What a box of words is answered in: identifiers in any writing, numbers and ids of reports, words of structured facts, signs and named values, titles of offences. */
export const searchGroups = ['identifiers', 'references', 'words', 'marks', 'offences'] as const

/** What a value is that was found by its words. */
const foundKinds = ['name', 'place', 'attribute', 'source', 'reference', 'identifier', 'sign', 'id'] as const

/** What matched in a report, and where it stands there. `name`: which attribute, kind of identifier, sign, or sort of place. */
const Matched = z.object({
  kind: z.enum(foundKinds), name: z.string().nullable(), value: z.string().nullable(), role: z.string().nullable(), at: Place.nullable(), exact: z.boolean(),
})

/** A report that was found. Of one in a case for which no purpose is stated yet only its standing is told: `withheld` is that case. */
const Hit = z.object({
  id: ReportId, reference: z.string().nullable(), source: z.object({ kind: z.string(), name: z.string().nullable() }), receivedAt: z.string(),
  band: Band.nullable(), rule: z.string().nullable(), held: z.boolean(), matched: z.array(Matched), withheld: z.string().nullable(),
})

const AskTheOwner = z.array(z.object({ unit: z.string(), name: z.string(), reports: z.number().int(), atLeast: z.boolean() }))

/**
 * Reports of a group, those whose child is most likely in danger first. `total` with `more`: at least so many, and those that are told are the first among them.
 * `askTheOwner` null: not counted, the question is too wide.
 */
const Group = z.object({
  group: z.enum(['identifiers', 'references', 'words', 'marks']), hits: z.array(Hit), total: z.number().int(), more: z.boolean(), next: z.number().int().nullable(),
  askTheOwner: AskTheOwner.nullable(),
})

/** One endpoint for the box of the console: what was typed is never logged, and stands in no address. */
export const searchContract = {
  searchAll: endpoint({
    method: 'POST', path: '/api/search', right: 'identifier.search', event: 'search.made', purpose: 'identifier',
    about: 'One box: identifiers in any writing, ids and numbers of reports, words of structured facts, signs, titles of offences. Of reports out of sight only how many, and whom to ask.',
    input: z.strictObject({
      typed: z.string().trim().min(1).max(200), country: z.string().regex(/^[A-Z]{2}$/).optional(), kind: z.enum(kindIds).optional(),
      /** Signs whose names the page matched in the reader's own language. */
      signs: z.array(z.enum(signIds)).max(40).default([]),
      /** Only this group, read on from here. */
      group: z.enum(searchGroups).optional(), from: z.number().int().min(0).max(2_000).default(0), limit: z.number().int().min(1).max(100).default(20),
    }),
    output: z.object({
      /** How the box was read. `assumed`: the number names no country, and this one was tried. */
      read: z.object({
        identifiers: z.array(z.object({ kind: z.enum(kindIds), normal: z.string(), country: z.string().nullable(), exact: z.boolean(), assumed: z.boolean() })),
        needsCountry: z.boolean(), reference: z.boolean(), id: z.boolean(), words: z.array(z.string()), short: z.array(z.string()), begins: z.string().nullable(),
      }),
      groups: z.array(Group),
      offences: z.object({
        hits: z.array(z.object({
          /** `language`: that of statute and provision. */
          offence: z.string(), jurisdiction: z.string(), language: z.string(), statute: z.string(), provision: z.string(), title: z.string(), inForceFrom: z.string().nullable(),
          inForceTo: z.string().nullable(), commencementUnverified: z.boolean(), verified: z.string(),
        })),
        total: z.number().int(), next: z.number().int().nullable(),
      }),
    }),
  }),
}
