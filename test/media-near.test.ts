import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { rows, sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { testDoors } from './doors.ts'
import { entry, inboxOf, take, view } from './tips.ts'

const BASE = createHash('sha256').update('a picture of the sea').digest('hex')

/** The code with these bits turned. */
function turned(hex: string, bits: readonly number[]): string {
  const bytes = Buffer.from(hex, 'hex')
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.toString('hex')
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

async function addSet(doors: House, content: string): Promise<void> {
  await takeInHashSet(doors, join(inboxOf({ 'list.csv': content }), 'list.csv'), { name: 'set', kind: 'known', scheme: null }, { who: 'test' })
}

/** A provider's details of a file with a PDQ hash. */
function details(report: string, pdq: string): Record<string, string> {
  return {
    [`${report}.xml`]: `<?xml version="1.0"?><fileDetails xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><reportId>${report}</reportId><fileId>f${report}</fileId><fileName>a.jpg</fileName><originalFileHash hashType="PDQ">${pdq}</originalFileHash></fileDetails>`,
  }
}

test.each(['list', 'report'])('of hundreds of stored copies the nearest count, and one that makes a picture known is never missed behind others; the %s came first', async (first) => {
  const doors = await testDoors()
  const unsure = upTo(200).map((i) => `${turned(BASE, [i, i + 40])},unsure,`)
  const list = `pdq,stance,category\n${unsure.join('\n')}\n${turned(BASE, upTo(25).map((i) => i * 9))},positive,far\n`
  if (first === 'list') await addSet(doors, list)
  await take(doors, details('701', BASE))
  if (first === 'report') await addSet(doors, list)
  expect((await entry(doors, '701')).known).toEqual({ matched: 1, unknown: 0, benign: 0 })
  expect((await view(doors, '701')).evidence).toMatchObject([{
    known: 'known', hits: [{ distance: 2, used: false }, { distance: 25, category: 'far', used: true }],
  }])
  const [counted] = await rows(doors.store, z.object({ n: z.coerce.number() }), sql`select count(*) as n from near_hit`)
  expect(counted?.n).toBe(65)
})
