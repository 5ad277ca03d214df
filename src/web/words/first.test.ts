import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadFirst, loadWhole } from './load.ts'

const web = join(import.meta.dirname, '..')
const [first, messages] = [await loadFirst('en'), await loadWhole('en')]

/** Every file that comes with the first page: what is imported whole, and the queue and the door of a demo, which are its pages. */
function reached(start: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const wanted = [...start]
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (found.has(file) || !existsSync(file) || file.includes('/words/')) continue
    const text = readFileSync(file, 'utf8')
    found.set(file, text)
    for (const [, type, from = ''] of text.matchAll(/^(?:import|export) (type )?(?:[^'"]*? from )?'(\.[^']+\.tsx?)'/gm)) if (type === undefined) wanted.push(resolve(dirname(file), from))
  }
  return found
}

test('the first page says nothing that comes only after it', () => {
  const files = reached(['main.tsx', 'pages/QueuePage.tsx', 'pages/DemoDoor.tsx'].map((name) => join(web, name)))
  expect(files.size).toBeGreaterThan(40)
  const later = Object.keys(messages).filter((key) => !Object.hasOwn(first, key))
  expect(later.length).toBeGreaterThan(400)
  const wrong = [...files].filter(([file]) => file.startsWith(web)).flatMap(([file, text]) => {
    const whole = [...text.matchAll(/['"`]([a-z][a-z0-9]*(?:[.-][a-zA-Z0-9-]+)*)['"`]/g)].map((m) => m[1] ?? '').filter((key) => later.includes(key))
    const made = [...text.matchAll(/`([a-z][a-z0-9-]*\.[a-z0-9.-]*)\$\{/g)].map((m) => m[1] ?? '').filter((start) => later.some((key) => key.startsWith(start)))
    return [...whole, ...made].map((key) => `${file.slice(web.length + 1)}: ${key}`)
  })
  expect(wrong).toEqual([])
})
