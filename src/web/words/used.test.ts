import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWhole } from './load.ts'

const root = join(import.meta.dirname, '..')
const messages = await loadWhole('en')
const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/') && !name.endsWith('.test.ts')).map((name) => readFileSync(join(root, name), 'utf8'))
/** Keys as the code writes them whole, and the beginnings and ends of those that it makes of data. */
const whole = new Set(texts.flatMap((text) => [...text.matchAll(/['"`]([a-z][a-z0-9]*(?:[.-][a-z0-9A-Z-]+)*)['"`]/g)].map((m) => m[1] ?? '')))
const made = texts.flatMap((text) => [...text.matchAll(/`([a-z][a-z0-9-]*\.[a-z0-9.-]*)\$\{[^`]*\}([a-z.-]*)`/g)].map((m) => ({ start: m[1] ?? '', end: m[2] ?? '' })))
/** Beginnings under which all is data: a piece of data may hold dots there. Elsewhere it is one word, so that no beginning stands for all of a topic. */
const ofData = new Set(made.map(({ start }) => start).filter((start) => ![...whole].some((key) => key.startsWith(start))))

function isMade(key: string): boolean {
  return made.some(({ start, end }) => key.startsWith(start) && key.endsWith(end) && (ofData.has(start) || !key.slice(start.length, key.length - end.length).includes('.')))
}

test('every message is said somewhere', () => {
  const idle = Object.keys(messages).filter((key) => !whole.has(key) && !isMade(key))
  expect(idle).toEqual([])
})
