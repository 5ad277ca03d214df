import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../kernel/refusal.ts'

/** The file that says of a data folder that a demo house is in it, before its store is opened. */
const MARK = 'demo-house'
const WORDS = 'A demo house of Sterna: everything in it is invented, and anybody at this machine signs in by one press. Not for real work.\n'

/** The data folder of `sterna serve --demo` when none is named. That of a house for work (STERNA_DATA) is never taken. */
export const DEMO_FOLDER = './sterna-demo'

/** Whether a data folder says that it is a demo house. */
export function isDemoFolder(folder: string): boolean {
  return existsSync(join(folder, MARK))
}

/** Marks an empty folder, or one that is not there yet, as that of a demo house. Refuses with `not-demo` any other that has no mark: nothing in it is touched. */
export function demandDemoFolder(folder: string): void {
  if (isDemoFolder(folder)) return
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal('not-demo', { folder })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, MARK), WORDS, { mode: 0o600 })
}

/** Refuses with `demo-house` the folder of a demo house, before anything of it is opened. */
export function demandNoDemoFolder(folder: string): void {
  if (isDemoFolder(folder)) throw new Refusal('demo-house', { folder, need: 'another data folder by --data, or --demo' })
}

/** Takes away all that is in the folder of a demo house but its mark. Refuses with `not-demo` any other. */
export function emptyDemoFolder(folder: string): void {
  if (!isDemoFolder(folder)) throw new Refusal('not-demo', { folder })
  for (const name of readdirSync(folder)) if (name !== MARK) rmSync(join(folder, name), { recursive: true, force: true })
}
