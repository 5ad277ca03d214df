import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inAct } from '../src/custody/index.ts'
import { keepContents, listSets, overrule } from '../src/media/index.ts'
import type { House } from '../src/way.ts'
import { judgeHashes, takeInHashSet } from '../src/way-lists.ts'
import { testDoors } from './doors.ts'
import { entry, inboxOf, md5, takeTips, view } from './tips.ts'

/** A frame's code made of a number, with some of its bits turned. */
function code(n: number, turned: readonly number[] = []): string {
  const bytes = createHash('sha256').update(`frame ${n}`).digest()
  for (const bit of turned) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.toString('hex')
}

/** A report with one video that is here, examined, with these frames. */
async function takeVideo(doors: House, n: number, frames: readonly string[]): Promise<void> {
  const sha256 = createHash('sha256').update(`video ${n}`).digest('hex')
  const hashes = {
    bytes: 1, md5: md5(n), sha1: md5(n).padEnd(40, '0'), sha256, type: 'mp4', width: 320, height: 240, pdq: null, problems: [],
    frames: frames.map((hash, frame) => ({ frame, seconds: frame, hash, quality: 100 })),
  }
  await inAct(doors, 'test', 'triage', async (act) => keepContents(act, [{ hashes, findings: [] }]))
  await takeTips(doors, [{ id: String(n), files: [{ md5: md5(n) }] }])
}

async function addVideos(doors: House, videos: readonly (readonly string[])[]): Promise<void> {
  const folder = inboxOf({ 'list.csv': `id,vpdq\n${videos.map((frames, i) => `v${i},${frames.join(' ')}`).join('\n')}\n` })
  const done = await takeInHashSet(doors, join(folder, 'list.csv'), { name: 'videos', kind: 'known', scheme: null }, { who: 'test' })
  expect(done.problems).toEqual([])
}

const known = async (doors: House, n: number): Promise<object> => (await entry(doors, String(n))).known
const MATCHED = { matched: 1, unknown: 0, benign: 0 }
const UNKNOWN = { matched: 0, unknown: 1, benign: 0 }
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

test('a video is known when four fifths of its frames come near to one stored video, and by one video only', async () => {
  const doors = await testDoors()
  await addVideos(doors, [upTo(10).map((n) => code(n)), upTo(10).map((n) => code(100 + n))])
  await takeVideo(doors, 1, [...upTo(8).map((n) => code(n, [n, 40 + n])), code(900), code(901)])
  await takeVideo(doors, 2, [...upTo(7).map((n) => code(n)), code(900), code(901), code(902)])
  await takeVideo(doors, 3, [...upTo(5).map((n) => code(n)), ...upTo(5).map((n) => code(100 + n))])
  expect([await known(doors, 1), await known(doors, 2), await known(doors, 3)]).toEqual([MATCHED, UNKNOWN, UNKNOWN])
})

test('a frame that is in quarantine or overruled is not used; the video is known by the others', async () => {
  const doors = await testDoors()
  await addVideos(doors, [upTo(10).map((n) => code(n))])
  await takeVideo(doors, 1, upTo(10).map((n) => code(n)))
  expect(await known(doors, 1)).toEqual(MATCHED)
  const against = (n: number) => judgeHashes(
    doors, 'Alva Auk', 'overrule',
    (act) => overrule(act, { hash: { kind: 'vpdq', value: code(n) }, who: 'Alva Auk', because: 'a title card of the seller' }),
  )
  for (const n of [0, 1]) await against(n)
  expect(await known(doors, 1)).toEqual(MATCHED)
  await against(2)
  expect(await known(doors, 1)).toEqual(UNKNOWN)
  expect((await view(doors, '1')).evidence).toMatchObject([{ known: 'unknown', hits: [{ set: 'videos', used: false }] }])
})

test.each(['list', 'videos'])('the flood guard counts videos, not the frames of one; the %s came first', async (first) => {
  const doors = await testDoors()
  if (first === 'list') await addVideos(doors, [[code(0)]])
  for (const n of [1, 2, 3]) await takeVideo(doors, n, upTo(600).map((i) => code(0, [i % 256, Math.floor(i / 256) * 80 + n])))
  if (first === 'videos') await addVideos(doors, [[code(0)]])
  expect((await listSets(doors.store)).map((s) => s.quarantined)).toEqual([0])
  expect(await known(doors, 3)).toEqual(MATCHED)
})
