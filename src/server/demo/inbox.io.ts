import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { synthWorld, writeChatFiles, writeWorld } from '../../synth/index.ts'
import { takeIn, takeInHashSet, type House } from '../../way.ts'

/** How large the invented inbox is: enough for every rule, group and clock to show, little enough to be here in seconds. */
export interface InboxSize {
  readonly reports: number
  readonly chats: number
  readonly pictures: number
  readonly seed: number
}

/** The inbox of a demo house. */
export const INBOX: InboxSize = { reports: 340, chats: 60, pictures: 60, seed: 26 }

/** So many entries of the inbox are taken in at a time, so that whoever looks meanwhile sees them come. */
const AT_ONCE = 40

/** Where it lies while it comes in. */
const FOLDER = 'invented'

const SETS = [
  { file: 'known.csv', set: { name: 'known (invented)', kind: 'known', scheme: null } },
  { file: 'harmless.csv', set: { name: 'harmless (invented)', kind: 'benign', scheme: null } },
] as const

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
    await writeChatFiles({ seed: size.seed, chats: size.chats }, join(out, 'talk'))
    for (const { file, set } of SETS) {
      if (!signal.aborted) await takeInHashSet(house, join(out, 'hash-sets', file), set, { who, signal })
    }
    const total = size.reports + size.chats
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

/** Reports first, then what changes them, then the chats: files and folders that belong together. */
async function entriesOf(out: string): Promise<string[]> {
  const inbox = join(out, 'inbox')
  const found: string[] = []
  for (const folder of [...(await readdir(inbox)).sort().map((name) => join(inbox, name)), join(out, 'talk', 'chats')]) {
    for (const name of (await readdir(folder)).sort()) found.push(join(folder, name))
  }
  return found
}

function* inSomes(all: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < all.length; i += AT_ONCE) yield all.slice(i, i + AT_ONCE)
}
