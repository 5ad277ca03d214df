import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './doors.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, ...env } = process.env

test.each([['log', 'verify'], ['log', 'show'], ['log', 'prove', '0', '--out', 'x'], ['backup', join(temporaryFolder(), 'to')]])(
  'what only looks at a house, or keeps it, makes none: %s %s', (...words) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'empty'))
    for (const data of [join(folder, 'none'), join(folder, 'empty')]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, '--data', data], { encoding: 'utf8', env })
      expect([status, stdout], stderr).toEqual([69, ''])
      expect(stderr).toContain(`folder-unusable`)
      expect(stderr).toContain(data)
    }
    expect(existsSync(join(folder, 'none'))).toBe(false)
  }, 30_000,
)
