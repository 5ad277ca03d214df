import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsPage, roomsPart } from '../scripts/docs/house.ts'
import { signsPart } from '../scripts/docs/signs.ts'
import { schemaText } from '../scripts/docs/schema.ts'
import { formats } from '../src/intake/index.ts'
import { testStore } from './doors.ts'

const root = join(import.meta.dirname, '..')
const docs = join(root, 'docs')
const page = (...path: readonly string[]): string => readFileSync(join(docs, ...path), 'utf8')

/** First cells of the rows of all tables of a page, without code marks; heads and rules left out. */
function firstCells(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'))
  return rows.flatMap(
    (row, i) => (rows[i + 1]?.startsWith('|-') === true || row.startsWith('|-') ? [] : [row.split('|')[1]?.replaceAll('`', '').trim() ?? '']),
  )
}

test('the map of the house says of the rooms what the code says (node scripts/docs-house.ts)', () => {
  expect(page('house.md')).toContain(roomsPart())
})

test('every problem code is listed (node scripts/docs-house.ts)', () => {
  expect(page('problems.md')).toBe(problemsPage())
})

test('the page of conversations lists every sign as the code has it (node scripts/docs-signs.ts)', () => {
  expect(page('conversation.md')).toContain(signsPart())
})

test('every format has its page', () => {
  for (const { id } of formats) expect(existsSync(join(docs, 'formats', `${id}.md`)), id).toBe(true)
})

test('every package has one line, at the version that is pinned', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>
  const pinned = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((part) => Object.entries(manifest[part] ?? {}))
  const text = page('dependencies.md')
  expect(firstCells(text).sort()).toEqual(pinned.map(([name]) => name).sort())
  for (const [name, version] of pinned) {
    const line = text.split('\n').find((l) => l.startsWith(`| \`${name}\` |`)) ?? ''
    expect(line, name).toContain(`| ${version.replace(/^npm:.*@/, '')} |`)
  }
})

test('no package is under a licence that would bind ours', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { license?: string }> }
  // libvips comes with sharp as a shared library under the LGPL, used as it comes and replaceable (docs/dependencies.md); nothing else may.
  const bound = (path: string, license: string): string =>
    (path.startsWith('node_modules/@img/sharp-') ? license.replaceAll('LGPL-3.0-or-later', '') : license)
  const found = Object.entries(lock.packages).filter(([path, p]) => /GPL/i.test(bound(path, p.license ?? ''))).map(([path]) => path)
  expect(found).toEqual([])
})

test('decisions are numbered without gaps, each with its three parts', () => {
  const names = readdirSync(join(docs, 'decisions')).sort()
  expect(names.map((n) => n.slice(0, 4))).toEqual(names.map((_, i) => String(i + 1).padStart(4, '0')))
  for (const name of names) {
    const text = page('decisions', name)
    expect(text, name).toMatch(new RegExp(`^# ${name.slice(0, 4)} `))
    for (const heading of ['## Context', '## Decision', '## Consequences']) expect(text, name).toContain(`\n${heading}\n`)
  }
})

test('the glossary is in the order of the alphabet, each word once', () => {
  const words = firstCells(page('words.md')).map((w) => w.toLowerCase())
  expect(words).toEqual([...new Set(words)].sort())
})

test('the schema is what the migrations make (node scripts/docs-schema.ts)', async () => {
  expect(await schemaText(await testStore())).toBe(page('schema.sql'))
})

test('links between pages lead somewhere', () => {
  const pages = [
    'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'examples/README.md',
    ...readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.md')).map((n) => join('docs', n)),
  ]
  for (const name of pages) {
    const text = readFileSync(join(root, name), 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)/g)) {
      if (!/^https?:/.test(target)) expect(existsSync(join(root, dirname(name), target)), `${name}: ${target}`).toBe(true)
    }
  }
})
