import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { openSealedVault } from '../../custody/index.ts'
import { readings, reportId } from '../../intake/index.ts'
import { talkTools } from '../../conversation/index.ts'
import { isUsable, openMediaTools, statuses, type FileFound } from '../../media/index.ts'
import { openStore } from '../../store/index.ts'
import { synthWorld, writeWorld, type Truth } from '../../synth/index.ts'
import { takeIn, type House } from '../../way.ts'
import { takeInHashSet } from '../../way-lists.ts'
import type { BenchContext } from './measure.ts'

/** The world of pictures: it has files for so many. */
const WORLD = { reports: 500, seed: 13, pictures: 60 }

/** What the house says of a picture of the truth; null when its report has no such file. */
export interface PictureTold {
  readonly file: string
  readonly told: { readonly known: FileFound['known']; readonly how: 'exact' | 'near' | null } | null
}

/** Takes in both hash lists of a world that was written to `out`. */
export async function takeInLists(house: House, out: string): Promise<void> {
  for (const [file, kind] of [['known', 'known'], ['harmless', 'benign']] as const) {
    await takeInHashSet(house, join(out, 'hash-sets', `${file}.csv`), { name: file, kind, scheme: 'synth' }, { who: 'bench' })
  }
}

/** What the house says now of each picture of the truth, in the truth's order. */
export async function picturesTold(house: House, truth: Truth): Promise<PictureTold[]> {
  const pictures = truth.pictures ?? []
  const idOf = (report: string | null): string => reportId(`cybertip:${report ?? ''}`)
  const batch = [...await readings(house.store, [...new Set(pictures.map((p) => idOf(p.report)))])].map(([id, reading]) => ({ id, reading }))
  const found = await statuses(house.store, house.media.matcher, batch)
  const files = new Map(batch.flatMap(({ id, reading }) => reading.evidence.map((e, n) => [`${id} ${e.name ?? ''}`, found.get(id)?.[n]] as const)))
  return pictures.map(({ report, file }) => {
    const status = files.get(`${idOf(report)} ${basename(file)}`)
    return { file, told: status === undefined ? null : { known: status.known, how: howKnown(status) } }
  })
}

/** What a status rests on: a hash of the very bytes when there is one, else nearness. */
function howKnown({ known, hits }: FileFound): 'exact' | 'near' | null {
  if (known === 'unknown') return null
  return hits.some((h) => isUsable(h) && h.kind === known && h.hash.kind !== 'pdq' && h.hash.kind !== 'vpdq') ? 'exact' : 'near'
}

/** The share of an invented world's pictures of which the house says what is right, and says it for the right reason. */
export async function shareToldRight(context: BenchContext): Promise<number> {
  context.say(`world of ${WORLD.pictures} pictures`)
  const out = join(context.folder, 'quality-pictures')
  const world = synthWorld({ ...WORLD, now: context.now })
  await writeWorld(world, out)
  const store = await openStore({ folder: join(out, 'data') })
  const media = openMediaTools(join(out, 'data'))
  try {
    const house = {
      store, vault: await openSealedVault({ folder: join(out, 'data'), store, random: randomBytes, now: () => context.now }), random: randomBytes,
      now: context.now, media, talk: talkTools(),
    }
    await takeInLists(house, out)
    await takeIn(house, [join(out, 'inbox')], { who: 'bench' })
    const truth = world.truth()
    const right = (await picturesTold(house, truth)).filter(({ told }, i) => {
      const answer = truth.pictures?.[i]
      return told !== null && told.known === answer?.known && told.how === answer.how
    })
    return right.length / WORLD.pictures
  } finally {
    await media.close()
    await store.close()
  }
}
