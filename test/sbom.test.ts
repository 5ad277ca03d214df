import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')
const Bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({
    name: z.string(), version: z.string(), licenses: z.array(z.unknown()).default([]),
    properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })).length(1),
  })),
})
const Locked = z.object({ packages: z.record(
  z.string(), z.object({ version: z.string().optional(), dev: z.boolean().optional(), optional: z.boolean().optional() }),
) })

const isOfBuild = (
  { properties }: z.output<typeof Bom>['components'][number],
): boolean => properties.some((p) => p.name === 'cdx:npm:package:development')

// Not `--omit dev`: npm 11 then leaves out what a package that builds needs too, though Sterna runs on it.
test('the list of parts names every package that runs, with version, licence and hash, and marks those that only build', () => {
  const { components } = Bom.parse(JSON.parse(execFileSync(
    'npm', ['run', '-s', 'sbom'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )))
  const parts = components.filter((c) => !isOfBuild(c))
  expect(parts.filter((c) => c.licenses.length === 0).map((c) => c.name)).toEqual([])
  const running = new Set(parts.map((c) => `${c.name}@${c.version}`))
  const { packages } = Locked.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const pinned = Object.entries(packages).flatMap(([path, { version = '', dev, optional }]) => (
    path === '' || dev === true ? [] : [{ is: `${path.split('node_modules/').at(-1) ?? ''}@${version}`, optional }]))
  // Packages for other machines are pinned too, but not here.
  expect(pinned.filter((p) => p.optional !== true && !running.has(p.is)).map((p) => p.is)).toEqual([])
  const known = new Set(pinned.map((p) => p.is))
  expect([...running].filter((is) => !known.has(is))).toEqual([])
})
