import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { World } from './world.ts'

/**
 * Writes a world's inbox into `outDir/inbox` and `outDir/truth.json` beside it; the paths in the truth are relative to `outDir`.
 * Hash lists, when the world has some, go to `outDir/hash-sets`. Answers the number of files in the inbox. `onProgress` hears the number of files so
 * far and gives the process a breath.
 * Throws what the file system throws.
 */
export async function writeWorld(world: World, outDir: string, onProgress?: (files: number) => void): Promise<number> {
  const made = new Set<string>()
  let files = 0
  for (const file of world.files()) {
    const path = join(outDir, file.path)
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(path, file.content)
    files += 1
    if (files % 500 === 0) {
      onProgress?.(files)
      await setImmediate()
    }
  }
  for (const list of world.hashSets()) {
    mkdirSync(dirname(join(outDir, list.path)), { recursive: true })
    writeFileSync(join(outDir, list.path), list.content)
  }
  mkdirSync(outDir, { recursive: true })
  const truth = openSync(join(outDir, 'truth.json'), 'w')
  try {
    let held = ''
    for (const piece of world.truthText()) {
      held += piece
      if (held.length > 1_000_000) { writeSync(truth, held); held = '' }
    }
    writeSync(truth, held)
  } finally {
    closeSync(truth)
  }
  onProgress?.(files)
  return files
}
