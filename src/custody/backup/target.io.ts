import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { lockFolder } from '../../store/index.ts'
import { BY_FOLDER, type Backend } from '../vault/backend.ts'
import { folderBackend } from '../vault/folder.io.ts'
import type { S3Access } from '../vault/s3-access.io.ts'
import { s3Backend } from '../vault/s3.io.ts'
import { FILES, readSetName, type SetKind } from './set.ts'

/** Where backups lie: sets, and one copy of the vault's places that all sets share. */
export interface Target {
  readonly sets: Backend
  readonly vault: Backend
  /** Takes the target for this process where it can be taken: a folder can, an S3 service cannot. Refuses with `store-locked`. */
  hold(): { readonly alone: boolean; readonly release: () => void }
  /** Removes what is left of a set whose files are gone. */
  tidy(set: string): void
}

/** A set at a target. One that is not whole was cut off, or is being written. */
export interface SetFiles {
  readonly set: string
  readonly kind: SetKind
  readonly number: number
  readonly whole: boolean
  readonly files: readonly string[]
  /** When the newest file was written, in milliseconds since 1970. */
  readonly at: number
}

/** How an S3 address becomes a service with credentials. */
export type S3At = (address: string) => S3Access

/**
 * Opens a target: a folder, or `https://host/bucket[/prefix]` of an S3 service. `make`: a folder that is missing is made; else it refuses with
 * `not-found`.
 */
export async function openTarget(where: string, s3At: S3At, make: boolean): Promise<Target> {
  if (/^https?:\/\//i.test(where)) {
    const { setting, credentials } = s3At(where)
    const below = (name: string): typeof setting => ({ ...setting, prefix: `${setting.prefix}${name}/` })
    return {
      sets: await s3Backend(below('sets'), credentials, BY_FOLDER), vault: await s3Backend(below('vault'), credentials),
      hold: () => ({ alone: false, release: () => undefined }), tidy: () => undefined,
    }
  }
  // `s3://…` would be a folder beside where one stands.
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(where)) throw new Refusal('usage', { place: where, need: 'a folder, or https://host/bucket[/prefix]' })
  if (make) makeTarget(where)
  else if (!existsSync(join(where, 'sets'))) throw new Refusal('not-found', { backup: where })
  return {
    sets: folderBackend(join(where, 'sets'), BY_FOLDER), vault: folderBackend(join(where, 'vault')),
    hold: () => holdFolder(where), tidy: (set) => rmSync(join(where, 'sets', set), { recursive: true, force: true }),
  }
}

/** Takes a folder, and removes sets without any file, which nobody lists: a backup was killed when it had just begun one, or had all but removed it. */
function holdFolder(where: string): { readonly alone: true; readonly release: () => void } {
  const release = lockFolder(where, 0)
  const sets = join(where, 'sets')
  for (const set of existsSync(sets) ? readdirSync(sets) : []) {
    if (readSetName(set) !== null && readdirSync(join(sets, set)).length === 0) rmdirSync(join(sets, set))
  }
  return { alone: true, release }
}

function makeTarget(where: string): void {
  try {
    mkdirSync(where, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Refusal('usage', { place: where, because: codeOf(error), need: 'a folder that is there or can be made' })
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

/** Sealed bytes of a house: below its data folder, or with the S3 service of its settings. */
export async function vaultBackend(folder: string, s3: S3Access | undefined): Promise<Backend> {
  return s3 === undefined ? folderBackend(join(folder, 'vault')) : s3Backend(s3.setting, s3.credentials)
}

/** The sets of a target, the oldest first. */
export async function setsOf({ sets }: Target): Promise<SetFiles[]> {
  const found = new Map<string, { files: string[]; at: number }>()
  for await (const { place, at } of sets.list()) {
    const [set = '', file = ''] = place.split('/')
    const there = found.get(set) ?? { files: [], at: 0 }
    there.files.push(file)
    there.at = Math.max(there.at, at)
    found.set(set, there)
  }
  return [...found].flatMap(([set, { files, at }]) => {
    const named = readSetName(set)
    return named === null ? [] : [{ set, ...named, whole: files.includes(FILES.note), files, at }]
  }).sort((a, b) => a.number - b.number || (a.set < b.set ? -1 : 1))
}

/** Removes a set: its note first, so that what is left is never taken for one. */
export async function removeSet(target: Target, { set, files }: Pick<SetFiles, 'set' | 'files'>): Promise<void> {
  await target.sets.remove(`${set}/${FILES.note}`)
  for (const file of files) await target.sets.remove(`${set}/${file}`)
  target.tidy(set)
}
