import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { truthPieces, writeChats, type ChatOptions } from './write-chats.ts'

/**
 * Writes labelled chats into `outDir/chats` and `outDir/truth.json` beside them; answers the number of files. `onProgress` hears the number
 * so far and gives the process a breath. Throws what the file system throws.
 */
export async function writeChatFiles(options: ChatOptions, outDir: string, onProgress?: (files: number) => void): Promise<number> {
  mkdirSync(outDir, { recursive: true })
  const truth = openSync(join(outDir, 'truth.json'), 'w')
  const pieces = truthPieces(options)
  let files = 0
  try {
    writeSync(truth, pieces.head)
    for (const one of writeChats(options)) {
      const path = join(outDir, one.path)
      if (files === 0) mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, one.content)
      writeSync(truth, pieces.line(one.truth, files))
      files += 1
      if (files % 100 === 0) {
        onProgress?.(files)
        await setImmediate()
      }
    }
    writeSync(truth, pieces.tail)
  } finally {
    closeSync(truth)
  }
  onProgress?.(files)
  return files
}
