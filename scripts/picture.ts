/** Draws `docs/queue.svg`: the real first lines of what `sterna triage examples/inbox` prints. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { picture } from './docs/picture.ts'

const root = join(import.meta.dirname, '..')
const NOW = '2026-11-21T12:00:00Z'
/** A line of counts, an empty one, the head, and two lines a report. */
const LINES = 3 + 2 * 10

const data = mkdtempSync(join(tmpdir(), 'sterna-picture-'))
try {
  const { STERNA_DATABASE_URL: _server, ...env } = process.env
  const words = ['bin/sterna.mjs', 'triage', 'examples/inbox', '--now', NOW, '--data', data]
  const printed = execFileSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' }).split('\n')
  writeFileSync(join(root, 'docs', 'queue.svg'), picture(`sterna triage examples/inbox --now ${NOW}`, printed.slice(0, LINES)))
} finally {
  rmSync(data, { recursive: true, force: true })
}
