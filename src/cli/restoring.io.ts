import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { restoreRows } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { lockFolder, openPostgres, storeOf } from '../store/index.ts'

/** A place as it is compared with another: an address as it stands, a folder by its whole path. */
export function placeOf(where: string): string {
  return /^https?:\/\//i.test(where) ? where.replace(/\/+$/, '') : resolve(where)
}

/** Refuses with `not-empty` when a folder holds anything. */
export function demandEmptyFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal('not-empty', { folder })
}

/** Refuses with `not-empty` when somebody's house is in a database. Nothing is written. */
export async function demandEmptyDatabase(url: string): Promise<void> {
  const store = storeOf(await openPostgres(url), 'postgres')
  try {
    if (await restoreRows.inUse(store)) throw new Refusal('not-empty', { database: new URL(url).pathname.slice(1) })
  } finally {
    await store.close()
  }
}

/** A folder beside the one that is to come: work is done there, and it gets its name when all is done. */
export interface Beside {
  readonly folder: string
  /** Gives it its name. */
  keep(): void
  /** Removes it. */
  drop(): void
}

/**
 * Makes the folder beside; what a restore that was killed left there is removed. Refuses with `store-locked` when another restores to the same place.
 */
export function folderBeside(target: string): Beside {
  const root = join(dirname(resolve(target)), `.${basename(resolve(target))}.restoring`)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const release = lockFolder(root, 0)
  const folder = join(root, 'data')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  const end = (): void => {
    release()
    rmSync(root, { recursive: true, force: true })
  }
  return {
    folder,
    keep() {
      demandEmptyFolder(target)
      if (existsSync(target)) rmdirSync(target)
      sync(folder)
      renameSync(folder, target)
      sync(dirname(resolve(target)))
      end()
    },
    drop: end,
  }
}

/** `sync -f` (coreutils) flushes one file system; where it is missing the operating system writes in its own time. */
function sync(folder: string): void {
  try {
    execFileSync('sync', ['-f', folder], { stdio: 'ignore' })
  } catch {
    // As said.
  }
}
