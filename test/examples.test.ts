import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleFiles } from '../scripts/examples/all.ts'

const inbox = join(import.meta.dirname, '..', 'examples', 'inbox')
const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content)

test('the example inbox is what its script writes', () => {
  const files = exampleFiles()
  const tree = readdirSync(inbox, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map(
    (e) => join(e.parentPath, e.name).slice(inbox.length + 1),
  )
  expect(tree.sort()).toEqual(files.map((f) => f.path).sort())
  expect(files.length).toBeGreaterThanOrEqual(60)
  for (const f of files) expect(readFileSync(join(inbox, f.path)).equals(bytesOf(f.content)), f.path).toBe(true)
})

test('identities of the examples are of reserved ranges', () => {
  for (const f of exampleFiles()) {
    const text = bytesOf(f.content).toString('utf8')
    for (const [, domain] of text.matchAll(/@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)) expect(domain, f.path).toMatch(
      /^(?:[a-z]+\.)?example\.(?:org|com|net)$/,
    )
    for (const [ip] of text.matchAll(
      /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/g,
    )) expect(ip, f.path).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./)
    for (const [phone] of text.matchAll(/\+\d[\d -]{8,}\d/g)) expect(phone, f.path).toMatch(
      /^(?:\+44 7700 900\d{3}|\+44 20 7946 0\d{3}|\+1 202-555-01\d\d)$/,
    )
    for (const [url] of text.matchAll(/https?:\/\/[^/\s"'<)]+/g)) expect(url, f.path).toMatch(
      /example\.(?:org|com|net)$|^https?:\/\/(?:www\.w3\.org|report\.cybertip\.org|pa\.cellebrite\.com)$/,
    )
  }
})
