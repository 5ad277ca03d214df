import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../../src/kernel/text.ts'
import type { Finding } from './engine.ts'
import type { Replay } from './told.ts'

const FOLDER = join(import.meta.dirname, 'found')

/** Keeps a finding: `<target>-<hash>.bin`, and a line of why beside it. Returns the file's name. */
export function keepFinding({ target, input, kind, detail }: Finding): string {
  mkdirSync(FOLDER, { recursive: true })
  const name = `${target}-${sha256Hex(input).slice(0, 12)}`
  writeFileSync(join(FOLDER, `${name}.bin`), input)
  writeFileSync(join(FOLDER, `${name}.txt`), `${kind}: ${detail}\n`)
  return `${name}.bin`
}

/** Every input that once went wrong. */
export function keptFindings(): readonly Replay[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.bin')).sort().map((file) => ({
    file, target: file.slice(0, file.lastIndexOf('-')), input: readFileSync(join(FOLDER, file)),
  }))
}
