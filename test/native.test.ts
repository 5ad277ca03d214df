import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Node 24.21.0: `toString('utf16le')` of an odd number of bytes at an odd address writes one byte behind the memory that it took. A file of evidence
// could end the process so ("double free or corruption"), or worse. Other ways of reading UTF-16 do not.

const CHILD = `
  const { kindOf } = await import(process.argv[1])
  const room = Buffer.alloc(1 << 16)
  for (let round = 0; round < 60; round++) for (let size = 1049; size < 4096; size += 16) {
    const at = 1 + (round % 4) * 2
    room.fill('\\ufeff<a>' + 'b'.repeat(3000), at, 'utf16le')
    kindOf(room.subarray(at, at + size))
  }
  console.log('alive')`

test('text in UTF-16 that is cut in the middle of a letter, at any address, ends no process', () => {
  const kind = new URL('../src/kernel/kind.ts', import.meta.url).href
  const { status, signal, stdout } = spawnSync(
    process.execPath, ['--no-warnings', '--input-type=module', '-e', CHILD, kind], { encoding: 'utf8', timeout: 60_000 },
  )
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'alive\n' })
})

test('UTF-16 is read by Node’s buffers in one place only, which reads whole pairs', () => {
  const src = new URL('../src/', import.meta.url).pathname
  const reading = /\.(?:toString|ucs2Slice|utf16leSlice|write)\(\s*['"](?:utf-?16le|ucs-?2)['"]/i
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && reading.test(readFileSync(join(src, f), 'utf8')),
  )
  expect(found).toEqual(['kernel/kind-text.ts'])
  const lines = readFileSync(join(src, 'kernel/kind-text.ts'), 'utf8').split('\n').filter((line) => reading.test(line))
  for (const line of lines) expect(line).toMatch(/\bpairs(?:\)\.swap16\(\))?\.toString\('utf16le'\)/)
})
