import { join } from 'node:path'
import { expect, test } from 'vitest'
import { picturesTold, takeInLists } from '../src/cli/bench/quality-pictures.io.ts'
import { synthWorld, writeWorld } from '../src/synth/index.ts'
import { takeIn } from '../src/way.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { queueOf } from './tips.ts'

test.each(['lists', 'inbox'])('the house answers what the truth says of each picture of a world; the %s came first', async (first) => {
  const folder = temporaryFolder()
  const world = synthWorld({ reports: 90, seed: 6, pictures: 12 })
  const truth = world.truth()
  await writeWorld(world, folder)
  const doors = await testDoors()
  const inbox = async (): Promise<void> => {
    const { problems } = await takeIn(doors, [join(folder, 'inbox')], { who: 'test' })
    expect(problems.filter((p) => p.file.includes('.png'))).toEqual([])
  }
  if (first === 'inbox') await inbox()
  await takeInLists(doors, folder)
  if (first === 'lists') await inbox()

  const right = truth.pictures?.map(({ file, known, how }) => ({ file, told: { known, how } }))
  expect(await picturesTold(doors, truth)).toEqual(right)
  expect(new Set(right?.map(({ told }) => `${told.known} ${told.how ?? 'not'}`)).size).toBe(4)

  // What the queue shows was written when reports and lists came in.
  const entries = await queueOf(doors)
  const queue = new Map(entries.map((q) => [q.reference, q]))
  for (const [report, pictures] of Map.groupBy(truth.pictures ?? [], (p) => p.report)) {
    const count = (known: string): number => pictures.filter((p) => p.known === known).length
    expect(queue.get(report)?.known).toMatchObject({ matched: count('known'), benign: count('benign') })
  }
  expect(entries.filter((q) => q.format === 'media')).toEqual([])
  // A report and its fileDetails are one report, with pictures beside them too.
  expect(entries.filter((q) => q.format === 'cybertip-xml').length).toBe(truth.reports.filter((r) =>
    r.files.some((f) => f.endsWith('report.xml'))).length)
})
