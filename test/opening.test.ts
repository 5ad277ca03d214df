import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct } from '../src/custody/index.ts'
import { sha256Hex } from '../src/kernel/text.ts'
import { hashFile } from '../src/media/hash.io.ts'
import { closeOpening, exposureOf, recordExposure, requestOpening, type Answered, type Asked } from '../src/media/opening/open.io.ts'
import { renderOpening } from '../src/media/opening/rendition.io.ts'
import { rows, sql, type Db } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { NOW, testDoors } from './doors.ts'
import { byReference, takeTips } from './tips.ts'

const DAY = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' }

/** A gradient, in the vault. */
async function keepPicture(doors: House): Promise<{ sha256: string; md5: string; sha1: string }> {
  const pixels = new Uint8Array(300 * 200 * 3).map((_, i) => (i * 7) % 256)
  const bytes = await sharp(pixels, { raw: { width: 300, height: 200, channels: 3 } }).jpeg().toBuffer()
  const sha256 = sha256Hex(bytes)
  await doors.vault.keep([{ sha256, bytes }])
  return hashFile(bytes)
}

const base: Omit<Asked, 'wanted'> = { reason: 'find out which school this is', basis: null, reference: null, jurisdiction: 'US-CA' }

function ask(doors: House, asked: Partial<Asked> & Pick<Asked, 'wanted'>, who = 'Sam Tern'): Promise<Answered> {
  return inAct(doors, who, 'open', (act) => requestOpening(act, { ...base, ...asked }))
}

function later(doors: House, minutes: number): House {
  return { ...doors, now: new Date(Date.parse(NOW) + minutes * 60_000).toISOString() }
}

async function eventsOf(db: Db, subject: string): Promise<string[]> {
  const found = await rows(
    db, z.object({ event: z.string(), result: z.string() }), sql`select event, result from log_entry where subject = ${subject} order by id`,
  )
  return found.map((f) => f.event)
}

const warrant = { basis: 'warrant', reference: 'SW 24-0117' } as const

test('a file of a report that the provider viewed opens; one that it did not view needs a basis; both requests stay', async () => {
  const doors = await testDoors()
  const { sha256, md5 } = await keepPicture(doors)
  await takeTips(doors, [{ id: '701', files: [{ md5, viewed: false }] }])
  const refused = await ask(doors, { wanted: { sha256 } })
  expect(refused.answer).toMatchObject({ open: false, because: 'basis-missing', viewed: 'not-viewed', rule: { id: 'us-ninth-circuit' } })
  expect(await eventsOf(doors.store, `opening ${refused.opening}`)).toEqual(['media.opening-asked', 'media.opening-refused'])
  const granted = await ask(doors, { wanted: { sha256 }, ...warrant })
  expect([granted.answer.open, granted.expiresAt]).toEqual([true, '2026-11-21T12:15:00.000Z'])
  expect(await eventsOf(doors.store, `opening ${granted.opening}`)).toEqual(['media.opening-asked', 'media.opened'])
  const kept = await rows(doors.store, z.object({
    who: z.string(), reason: z.string(), because: z.string().nullable(), rule: z.string(), sha256: z.string(),
  }),
    sql`select who, reason, because, rule, sha256 from opening order by id`)
  expect(kept).toEqual([
    { who: 'Sam Tern', reason: base.reason, because: 'basis-missing', rule: 'us-ninth-circuit', sha256 },
    { who: 'Sam Tern', reason: base.reason, because: null, rule: 'us-ninth-circuit', sha256 },
  ])
})

test('a file is found by its report and number; what another report says of the same file counts when it is stricter', async () => {
  const doors = await testDoors()
  const { sha256, md5, sha1 } = await keepPicture(doors)
  await doors.store.query(sql`
    insert into media_file (sha256, bytes, md5, sha1, findings, problems, examined_at) values (${sha256}, 1, ${md5}, ${sha1}, '[]', '[]', ${NOW}) on conflict do nothing`)
  await takeTips(doors, [{ id: '711', files: [{ md5: md5.replace(/^./, 'x') }, { md5, viewed: true }] }, { id: '712', files: [{ md5 }] }])
  const by = await byReference(doors)
  const first = { report: by.get('711')?.id ?? '', file: 1 }
  const second = { report: by.get('712')?.id ?? '', file: 0 }
  expect((await ask(doors, { wanted: first })).answer).toMatchObject({ open: true, basis: 'provider-viewed', assumed: true })
  expect((await ask(doors, { wanted: second })).answer).toMatchObject({ open: false, viewed: 'unknown' })
  expect((await ask(doors, { wanted: { sha256 } })).answer).toMatchObject({ open: false, viewed: 'unknown' })
  await takeTips(doors, [{ id: '713', files: [{ md5, viewed: false }] }])
  expect((await ask(doors, { wanted: first })).answer).toMatchObject({ open: false, viewed: 'not-viewed', because: 'basis-missing' })
  await expect(ask(doors, { wanted: { report: first.report, file: 0 } })).rejects.toThrow('not-found')
  await expect(ask(doors, { wanted: { report: first.report, file: 7 } })).rejects.toThrow('not-found')
  await expect(ask(doors, { wanted: { sha256: 'a'.repeat(64) } })).rejects.toThrow('not-found')
  await expect(ask(doors, { wanted: { sha256: '../../etc/hostname' } })).rejects.toThrow('not-found')
})

test('no reason, no opening; odd text is kept as far as it can be stored', async () => {
  const doors = await testDoors()
  const { sha256 } = await keepPicture(doors)
  for (const reason of ['', '  ', 'ok', '\0\ud800']) expect((await ask(
    doors, { wanted: { sha256 }, reason, ...warrant },
  )).answer).toMatchObject({ open: false, because: 'reason-missing' })
  expect((await ask(doors, { wanted: { sha256 }, ...warrant, jurisdiction: '\0' })).answer.open).toBe(true)
})

test('exposure is added up, only by who opened, only while it is open, never negative, at most an hour a call', async () => {
  const doors = await testDoors()
  const { sha256 } = await keepPicture(doors)
  const { opening } = await ask(doors, { wanted: { sha256 }, ...warrant })
  const tell = (house: House, seconds: number, who = 'Sam Tern', id = opening): Promise<object> =>
    inAct(house, who, 'open', (act) => recordExposure(act, id, { seconds, kind: 'picture' }))
  expect(await tell(doors, 12)).toEqual({ recorded: true, seconds: 12 })
  expect(await tell(doors, 0.5)).toEqual({ recorded: true, seconds: 0.5 })
  expect(await tell(doors, 1e9)).toEqual({ recorded: true, seconds: 3_600 })
  for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(await tell(doors, bad)).toEqual({
    recorded: false, because: 'seconds-invalid',
  })
  expect(await tell(doors, 5, 'Robin Knot')).toEqual({ recorded: false, because: 'not-yours' })
  expect(await tell(doors, 5, 'Sam Tern', 999)).toEqual({ recorded: false, because: 'no-such-opening' })
  expect(await tell(doors, 5, 'Sam Tern', 1.5)).toEqual({ recorded: false, because: 'no-such-opening' })
  expect(await tell(later(doors, 15), 5)).toEqual({ recorded: false, because: 'expired' })
  expect(await exposureOf(doors.store, DAY)).toEqual([{ who: 'Sam Tern', day: '2026-11-21', seconds: 3_612.5, files: 1, openings: 1, unmeasured: 0 }])
  const close = (who: string): Promise<object> => inAct(doors, who, 'open', (act) => closeOpening(act, opening))
  expect([await close('Robin Knot'), await close('Sam Tern'), await close('Sam Tern')]).toEqual([
    { closed: false, because: 'not-yours' }, { closed: true }, { closed: false, because: 'closed' },
  ])
  expect(await tell(doors, 5)).toEqual({ recorded: false, because: 'closed' })
  expect(await eventsOf(doors.store, `opening ${opening}`)).toEqual([
    'media.opening-asked', 'media.opened', 'media.exposure', 'media.exposure', 'media.exposure', 'media.closed',
  ])
})

test('totals stand by person and day, in the order of names, never of amounts; an opening without seconds told is unknown, not zero', async () => {
  const doors = await testDoors()
  const { sha256 } = await keepPicture(doors)
  for (const [who, seconds] of [['Robin Knot', 5], ['Ada Plover', 1], ['Sam Tern', 90]] as const) {
    const { opening } = await ask(doors, { wanted: { sha256 }, ...warrant }, who)
    await inAct(doors, who, 'open', (act) => recordExposure(act, opening, { seconds, kind: 'thumbnail' }))
  }
  await ask(doors, { wanted: { sha256 }, ...warrant }, 'Ada Plover')
  await ask(doors, { wanted: { sha256 } }, 'Ada Plover') // refused: nothing was seen
  const all = await exposureOf(doors.store, DAY)
  expect(all.map((d) => [d.who, d.seconds, d.openings, d.unmeasured])).toEqual([
    ['Ada Plover', 1, 2, 1], ['Robin Knot', 5, 1, 0], ['Sam Tern', 90, 1, 0],
  ])
  expect((await exposureOf(doors.store, { ...DAY, who: 'Robin Knot' })).map((d) => d.who)).toEqual(['Robin Knot'])
  expect(await exposureOf(doors.store, { from: DAY.to, to: '2026-11-23T00:00:00.000Z' })).toEqual([])
  await expect(exposureOf(doors.store, { from: 'yesterday', to: DAY.to })).rejects.toThrow('usage')
})

test('renditions come one step at a time, only for who opened, only while it is open; each is kept in the ledger', async () => {
  const doors = await testDoors()
  const { sha256 } = await keepPicture(doors)
  const { opening } = await ask(doors, { wanted: { sha256 }, ...warrant })
  expect(await renderOpening(doors, 'Sam Tern', opening, 'sharper')).toEqual({ rendered: false, because: 'no-such-step' })
  expect(await renderOpening(doors, 'Robin Knot', opening, 'first')).toEqual({ rendered: false, because: 'not-yours' })
  expect(await renderOpening(doors, 'Sam Tern', opening, 'first')).toMatchObject({
    rendered: true, number: 0, width: 128, height: 85, look: { blur: 'strong', colour: false, longestPx: 128 },
  })
  expect(await renderOpening(doors, 'Sam Tern', opening, 'larger')).toMatchObject({
    rendered: true, number: 1, width: 256, look: { blur: 'strong', colour: false, longestPx: 256 },
  })
  expect(await renderOpening(doors, 'Sam Tern', opening, 'colour')).toMatchObject({
    rendered: true, number: 2, look: { blur: 'strong', colour: true, longestPx: 256 },
  })
  expect(await renderOpening(doors, 'Sam Tern', opening, 'colour')).toEqual({ rendered: false, because: 'no-such-step' })
  expect(await renderOpening(later(doors, 16), 'Sam Tern', opening, 'first')).toEqual({ rendered: false, because: 'expired' })
  const refused = await ask(doors, { wanted: { sha256 } })
  expect(await renderOpening(doors, 'Sam Tern', refused.opening, 'first')).toEqual({ rendered: false, because: 'not-granted' })
  const events = await eventsOf(doors.store, `opening ${opening}`)
  expect(events.filter((e) => e === 'media.rendition-asked')).toHaveLength(3)
})

test.each([
  'delete from opening', `update opening set reason = 'another'`, `update opening set because = null, expires_at = '2030-01-01'`,
  'delete from exposure', 'update exposure set seconds = 0',
  'delete from opening_rendition', 'truncate exposure',
])('the ledger refuses: %s', async (statement) => {
  const doors = await testDoors()
  const { sha256 } = await keepPicture(doors)
  const { opening } = await ask(doors, { wanted: { sha256 }, ...warrant })
  await renderOpening(doors, 'Sam Tern', opening, 'first')
  await inAct(doors, 'Sam Tern', 'open', (act) => recordExposure(act, opening, { seconds: 1, kind: 'picture' }))
  await expect(doors.store.script(statement)).rejects.toThrow('append only')
})
