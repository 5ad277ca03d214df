import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { synthWorld, writeChatFiles, writeChats, writeWorld } from '../../synth/index.ts'
import { takeIn, type House } from '../../way.ts'
import { takeInHashSet } from '../../way-lists.ts'
import { tipAround } from './tips.ts'

/** How large the invented inbox is: enough for every rule, group and clock to show, little enough to be here in seconds. */
export interface InboxSize {
  readonly reports: number
  /** Chats as their apps export them, in ten languages. */
  readonly chats: number
  /** Tips around a chat. */
  readonly tips: number
  readonly pictures: number
  /** Further reports that lay for a year: what their providers keep is about to be lost. */
  readonly late: number
  readonly seed: number
}

/** The inbox of a demo house. */
export const INBOX: InboxSize = { reports: 330, chats: 20, tips: 30, pictures: 60, late: 20, seed: 26 }

/** So many entries of the inbox are taken in at a time, so that whoever looks meanwhile sees them come. */
const AT_ONCE = 40

/** Where it lies while it comes in. */
const FOLDER = 'invented'

const SETS = [
  { file: 'known.csv', set: { name: 'known (invented)', kind: 'known', scheme: null } },
  { file: 'harmless.csv', set: { name: 'harmless (invented)', kind: 'benign', scheme: null } },
] as const

/** How many reports an inbox has. */
export const totalOf = ({ reports, chats, tips, late }: InboxSize): number => reports + chats + tips + late

/** What an inbox tells while it comes in, and where it lies. */
export interface InboxGiven {
  /** A folder that is the caller's; what is written into it is removed again. */
  readonly folder: string
  readonly size: InboxSize
  readonly who: string
  /** The moment by which it is invented: that of the house's birth, so that an inbox that was cut off goes on as the same. */
  readonly at: string
  readonly on: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Invents an inbox and takes it in, hash sets first, like any other. Cut off at any moment it goes on where it was: what is here is known by its bytes, and
 * the same seed and moment give the same bytes.
 */
export async function loadInbox(house: House, { folder, size, who, at, on, signal }: InboxGiven): Promise<void> {
  const out = join(folder, FOLDER)
  try {
    await writeWorld(synthWorld({ reports: size.reports, seed: size.seed, pictures: size.pictures, now: at }), out)
    await writeLate(join(out, 'late', 'inbox'), size, at)
    await writeTips(join(out, 'tips'), size, at)
    await writeChatFiles({ seed: size.seed, chats: size.chats }, join(out, 'talk'))
    for (const { file, set } of SETS) {
      if (!signal.aborted) await takeInHashSet(house, join(out, 'hash-sets', file), set, { who, signal })
    }
    const total = totalOf(size)
    let done = 0
    for (const paths of inSomes(await entriesOf(out))) {
      if (signal.aborted) return
      const taken = await takeIn(house, paths.map((path) => ({ path: path.slice(out.length + 1), real: path })), { who, signal })
      done += taken.received + taken.already
      on(Math.min(done, total), total)
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

const DAY_MS = 86_400_000
/** So long ago the last of the late reports was sent: providers keep what they reported for a year (18 USC 2258A(h)). */
const LATE_DAYS = 360

/** Reports of a year ago, under numbers of their own. */
async function writeLate(out: string, { late, seed }: InboxSize, at: string): Promise<void> {
  if (late === 0) return
  const told = synthWorld({ reports: late, seed: seed + 1, now: new Date(Date.parse(at) - LATE_DAYS * DAY_MS).toISOString() })
  for (const { path, content } of told.files()) {
    if (typeof content !== 'string') continue
    const to = join(out, renumbered(path.replace(/^inbox\//, '')))
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, renumbered(content))
  }
}

/** Tips around invented chats, none of which stands among the exports. */
async function writeTips(out: string, { tips, chats, seed }: InboxSize, at: string): Promise<void> {
  await mkdir(out, { recursive: true })
  let number = 0
  for (const one of writeChats({ seed: seed + 2, chats: 4 * tips + chats })) {
    if (one.truth.ordinary) continue
    if (number === tips) return
    await writeFile(join(out, `tip-${one.truth.language}-${number}.json`), tipAround(one, number, at))
    number += 1
  }
}

const renumbered = (text: string): string => text.replace(/\b2100(\d{5})\b/g, '2090$1').replace(/\bT-2026-/g, 'T-2025-')

/** Reports first, then what changes them, then the chats: files and folders that belong together. */
async function entriesOf(out: string): Promise<string[]> {
  const below = async (folder: string): Promise<string[]> => (await readdir(folder).catch((): string[] => [])).sort().map((name) => join(folder, name))
  const folders = [...await below(join(out, 'inbox')), ...await below(join(out, 'late', 'inbox')), join(out, 'tips'), join(out, 'talk', 'chats')]
  return (await Promise.all(folders.map(below))).flat()
}

function* inSomes(all: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < all.length; i += AT_ONCE) yield all.slice(i, i + AT_ONCE)
}
