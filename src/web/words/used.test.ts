import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWhole } from './load.ts'

const root = join(import.meta.dirname, '..')
const messages = await loadWhole('en')
const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/') && !name.endsWith('.test.ts')).map((name) => readFileSync(join(root, name), 'utf8'))
/** Keys as the code writes them whole, and the beginnings of those that it makes of data. */
const whole = new Set(texts.flatMap((text) => [...text.matchAll(/['"`]([a-z][a-z0-9]*(?:[.-][a-z0-9A-Z-]+)*)['"`]/g)].map((m) => m[1] ?? '')))
const made = new Set(texts.flatMap((text) => [...text.matchAll(/`([a-z][a-z0-9-]*\.(?:[a-z0-9.-]*))\$\{/g)].map((m) => m[1] ?? '')))

test('every message is said somewhere', () => {
  const idle = Object.keys(messages).filter((key) => !whole.has(key) && ![...made].some((start) => key.startsWith(start)))
  expect(idle).toEqual([])
})
