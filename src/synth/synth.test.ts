import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prng, synthWorld, writeWorld, zipStore } from './index.ts'
import type { Truth, World } from './index.ts'

const NOW = '2026-11-21T12:00:00Z'
const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content))

function digest(world: World): string {
  const hash = createHash('sha256')
  for (const file of world.files()) hash.update(file.path).update('\0').update(file.content)
  for (const piece of world.truthText()) hash.update(piece)
  return hash.digest('hex')
}

/** What two people's reports can share for certain, read from the files as anybody could: mails, phones, devices, account ids. */
function strongIn(text: string): string[] {
  const found = [
    ...text.matchAll(
      /(?<![\da-f+.])\d{11,17}(?![\da-f])|(?<![0-9a-f])[0-9a-f]{24}(?![0-9a-f])/g,
    ), // account ids wherever a list, a mail or an extraction has them
    ...text.matchAll(/[\w.+-]+@example\.(?:org|com|net)/g), ...text.matchAll(/\+44770090\d{4}|\+120255501\d{2}/g),
    ...text.matchAll(/(?:espUserId|userId)": ?"[^"]+"/g), ...text.matchAll(/<espIdentifier>[^<]+/g),
    ...text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g),
  ].map((m) => m[0].replace(/^.*"([^"]+)"$/, '$1').replace('<espIdentifier>', ''))
  return found.filter((v) => !/^(noemail|safety|reports)@/.test(v))
}

/** Joins reports that share a value, transitively; answers a group number by report. */
function joined(values: readonly (readonly string[])[]): number[] {
  const root = values.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at] ?? at
    return at
  }
  const first = new Map<string, number>()
  for (const [i, list] of values.entries()) {
    for (const value of list) {
      const other = first.get(value)
      if (other === undefined) first.set(value, i)
      else root[find(i)] = find(other)
    }
  }
  return root.map((_, i) => find(i))
}

function contents(world: World): Map<string, string> {
  return new Map([...world.files()].map((f) => [f.path, textOf(f.content)]))
}

/** The text of a report: its files, and of a CSV its own row only. */
function reportTexts(truth: Truth, files: ReadonlyMap<string, string>): string[] {
  return truth.reports.map((r) => r.files.map((path) => {
    const text = files.get(path) ?? ''
    return path.endsWith('.csv') ? text.split('\r\n').find((line) => line.startsWith(`${r.reference},`)) ?? '' : text
  }).join('\n'))
}

test('the same seed gives the same bytes, another seed others', () => {
  expect(digest(synthWorld({ reports: 400, seed: 7, now: NOW }))).toBe(digest(synthWorld({ reports: 400, seed: 7, now: NOW })))
  expect(digest(synthWorld({ reports: 400, seed: 7, now: NOW }))).not.toBe(digest(synthWorld({ reports: 400, seed: 8, now: NOW })))
})

test.each([1, 2, 7, 40, 200, 1500])('a world of %i reports tells the truth about each of its files', (reports) => {
  const world = synthWorld({ reports, seed: 3 })
  const truth = world.truth()
  expect(truth.reports).toHaveLength(reports)
  const told = new Set(truth.reports.flatMap((r) => r.files))
  const written = [...world.files()].map((f) => f.path)
  expect(new Set(written).size).toBe(written.length)
  expect([...told].sort()).toEqual(written.sort())
  const people = new Set(truth.people.map((p) => p.id))
  const children = new Map(truth.children.map((c) => [c.id, c.inDangerNow]))
  for (const r of truth.reports) {
    if (r.suspect !== null) expect(people.has(r.suspect)).toBe(true)
    for (const id of r.children) expect(children.get(id)).toBe(r.inDangerNow)
    expect(r.inDangerNow).toBe(r.danger !== 'none')
    if (r.noise && r.kind === 'viral') expect(r.inDangerNow).toBe(false)
  }
  expect(truth.groups.flatMap((g) => g.reports).sort((a, b) => a - b)).toEqual(truth.reports.map((_, i) => i))
  for (const g of truth.groups) for (const i of g.reports) expect(truth.reports[i]?.group).toBe(g.id)
})

test('a small world has every format', () => {
  const paths = [...synthWorld({ reports: 40, seed: 1 }).files()].map((f) => f.path).join('\n')
  for (const part of [
    'report.xml', 'file-1.xml', 'tip-', 'form-', '.csv', '.txt', 'telegram', 'discord', 'meta', 'snapchat', 'extraction', '.eml',
  ]) expect(paths).toContain(part)
})

test('the rates are those that the page says', () => {
  const truth = synthWorld({ reports: 5000, seed: 5 }).truth()
  const share = (of: (r: Truth['reports'][number]) => boolean): number => truth.reports.filter(of).length / truth.reports.length
  const danger = share((r) => r.inDangerNow)
  expect(danger).toBeGreaterThan(0.04)
  expect(danger).toBeLessThan(0.07)
  expect(share((r) => r.danger === 'direct') / danger).toBeGreaterThan(0.8)
  expect(share((r) => r.danger === 'link') / danger).toBeGreaterThan(0.07)
  expect(share((r) => r.danger === 'hidden') / danger).toBeLessThan(0.021)
  expect(share((r) => r.inDangerNow || r.kind === 'false-sign')).toBeLessThan(0.12)
  expect(truth.groups.filter((g) => g.reports.length === 1).length / truth.reports.length).toBeGreaterThan(0.5)
  expect(Math.max(...truth.groups.map((g) => g.reports.length))).toBe(40)
})

test('true groups hang together by what anybody can read, and weak evidence misleads', () => {
  const world = synthWorld({ reports: 3000, seed: 11 })
  const truth = world.truth()
  const texts = reportTexts(truth, contents(world))
  const root = joined(texts.map(strongIn))
  let pairs = 0, reached = 0
  for (const g of truth.groups) {
    for (const [k, i] of g.reports.entries()) {
      for (const j of g.reports.slice(k + 1)) {
        pairs += 1
        if (root[i] === root[j]) reached += 1
      }
    }
  }
  expect(reached / pairs).toBeGreaterThanOrEqual(0.97)
  const groupsOfCarrier = new Set(truth.reports.filter((_, i) => texts[i]?.includes('"203.0.113.7"')).map((r) => r.group))
  expect(groupsOfCarrier.size).toBeGreaterThan(30)
  const wrong = new Map<number, Set<string>>()
  for (const [i, r] of truth.reports.entries()) wrong.set(root[i] ?? i, (wrong.get(root[i] ?? i) ?? new Set()).add(r.group))
  expect([...wrong.values()].filter((groups) => groups.size > 1)).toEqual([])
})

test('every identity is of a reserved range and every word is harmless', () => {
  for (const [path, text] of contents(synthWorld({ reports: 1500, seed: 2 }))) {
    for (const [, domain] of text.matchAll(/@([a-z0-9.-]+[a-z])/gi)) expect(`${path} ${domain}`).toMatch(/ (?:[a-z]+\.)?example\.(?:org|com|net)$/)
    for (const [url] of text.matchAll(/https?:\/\/[^\s"'<)]+/g)) {
      expect(url).toMatch(/^https?:\/\/(?:[a-z]+\.example\.(?:org|com|net)|www\.w3\.org|report\.cybertip\.org|pa\.cellebrite\.com)\//)
    }
    for (const [ip] of text.matchAll(
      /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/g,
    )) expect(ip).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./)
    for (const [, v6] of text.matchAll(/"((?:[0-9a-f]{1,4}:){2,}[0-9a-f:]*)"/g)) expect(v6).toMatch(/^2001:db8:/)
    for (const [phone] of text.matchAll(/\+\d{8,}/g)) expect(phone).toMatch(/^(?:\+447700900\d{3}|\+120255501\d{2})$/)
  }
})

test('random numbers are even and their streams differ', () => {
  const random = prng(1, 2)
  const counts = Array.from({ length: 10 }, () => 0)
  for (let i = 0; i < 10_000; i += 1) {
    const drawn = random.int(10)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(800)
  expect(prng(1, 2).hex(32)).not.toBe(prng(1, 3).hex(32))
  expect(prng(1, 2).hex(32)).not.toBe(prng(2, 1).hex(32))
})

test('a world is written to disk with its truth beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sterna-synth-'))
  try {
    const world = synthWorld({ reports: 120, seed: 4 })
    const seen: number[] = []
    const files = await writeWorld(world, folder, (n) => seen.push(n))
    expect(seen.at(-1)).toBe(files)
    expect(readdirSync(folder).sort()).toEqual(['inbox', 'truth.json'])
    const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
    expect(truth).toEqual(JSON.parse(JSON.stringify(world.truth())))
    for (const r of truth.reports) for (const path of r.files) expect(readFileSync(join(folder, path)).length).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an archive holds its members as they are', () => {
  const bytes = zipStore([{ name: 'tip/report.xml', content: '<report/>' }, { name: 'tip/naïve.txt', content: 'ü' }])
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect(view.getUint32(0, true)).toBe(0x04034b50)
  expect(view.getUint16(bytes.length - 22 + 10, true)).toBe(2)
  expect(new TextDecoder().decode(bytes)).toContain('tip/naïve.txt')
  expect(zipStore([{ name: 'a', content: 'b' }])).toEqual(zipStore([{ name: 'a', content: 'b' }]))
})
