import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pdqOf } from '../media/index.ts'
import { synthWorld, writeWorld } from './index.ts'
import { coloursOf, patternOf } from './pattern.ts'
import { pictureOf } from './picture.ts'
import { pngOf } from './png.ts'
import type { SynthFile, Truth, World } from './index.ts'

const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : Buffer.from(content).toString())
const isPicture = ({ path }: SynthFile): boolean => path.endsWith('.png')

function digest(world: World): string {
  const hash = createHash('sha256')
  for (const file of [...world.files(), ...world.hashSets()]) hash.update(file.path).update('\0').update(file.content)
  for (const piece of world.truthText()) hash.update(piece)
  return hash.digest('hex')
}

test('pictures and lists are the same bytes for the same seed, and others for another', () => {
  const made = (seed: number): string => digest(synthWorld({ reports: 150, seed, pictures: 12 }))
  expect(made(7)).toBe(made(7))
  expect(made(7)).not.toBe(made(8))
})

test('a world without pictures is what it was, and has no lists; pictures leave what other reports say as it is', () => {
  expect(digest(synthWorld({ reports: 150, seed: 7, pictures: 0 }))).toBe(digest(synthWorld({ reports: 150, seed: 7 })))
  expect([...synthWorld({ reports: 150, seed: 7 }).hashSets()]).toEqual([])
  expect(synthWorld({ reports: 150, seed: 7 }).truth()).not.toHaveProperty('pictures')
  const inbox = (pictures: number): SynthFile[] => [...synthWorld({ reports: 150, seed: 7, pictures }).files()]
  const texts = (pictures: number): Map<string, string> => new Map(inbox(pictures).map((f) => [f.path, textOf(f.content)]))
  const [plain, shown] = [texts(0), texts(9)]
  expect([...shown.keys()].filter((p) => !plain.has(p))).toHaveLength(9)
  expect([...plain].filter(([path, text]) => shown.get(path) !== text)).toHaveLength(9) // the fileDetails of the nine
})

test('the pictures decode to their size and to the levels that were drawn', async () => {
  for (let n = 0; n < 12; n += 1) {
    const drawn = patternOf(3, n)
    const png = pictureOf(3, n)
    const { data, info } = await sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height, info.channels]).toEqual([drawn.width, drawn.height, 3])
    expect(Buffer.compare(data, coloursOf(drawn))).toBe(0)
  }
})

test('a picture of more than one stored block is a sound zlib stream', () => {
  const drawn = patternOf(3, 1, { size: 192, gain: 64, lift: 0 })
  expect(drawn.levels.length).toBeGreaterThan(70_000)
  const png = Buffer.from(pngOf(drawn))
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  expect(rows).toHaveLength((drawn.width + 1) * drawn.height)
  expect(rows.subarray(1, drawn.width + 1)).toEqual(Buffer.from(drawn.levels.subarray(0, drawn.width)))
})

/** Bits in which two PDQ hashes differ. */
function distance(a: string, b: string): number {
  return Buffer.from(a, 'hex').reduce((sum, byte, i) => sum + ((byte ^ (Buffer.from(b, 'hex')[i] ?? 0)).toString(2).match(/1/g)?.length ?? 0), 0)
}

test('each picture says enough to be told, and no two come near to each other', () => {
  const hashes = Array.from({ length: 150 }, (_, n) => {
    const drawn = patternOf(9, n)
    return pdqOf({ data: coloursOf(drawn), width: drawn.width, height: drawn.height, channels: 3 })
  })
  expect(Math.min(...hashes.map((h) => h.quality))).toBeGreaterThanOrEqual(80)
  for (const [i, a] of hashes.entries()) for (const b of hashes.slice(0, i)) expect(distance(a.hash, b.hash)).toBeGreaterThan(40)
})

test('each picture lies beside its report, which tells its hashes; the truth knows it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sterna-synth-'))
  try {
    const world = synthWorld({ reports: 200, seed: 4, pictures: 20 })
    expect(world.options.pictures).toBe(20)
    await writeWorld(world, folder)
    expect(readdirSync(folder).sort()).toEqual(['hash-sets', 'inbox', 'truth.json'])
    const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
    expect(truth).toEqual(JSON.parse(JSON.stringify(world.truth())))
    expect(truth.pictures).toHaveLength(20)
    expect(new Set(truth.pictures?.map((p) => p.file)).size).toBe(20)
    const sha1: boolean[] = []
    for (const { report, file } of truth.pictures ?? []) {
      const bytes = readFileSync(join(folder, file))
      const beside = truth.reports.find((r) => r.reference === report)?.files ?? []
      expect(beside).toContain(file)
      const named = `<fileName>${basename(file)}</fileName>`
      const xml = beside.filter((f) => f.endsWith('.xml')).map((f) => readFileSync(join(folder, f), 'utf8'))
      const details = xml.filter((text) => text.includes(named))
      expect(details).toHaveLength(1)
      expect(details[0]).toContain(createHash('md5').update(bytes).digest('hex'))
      sha1.push(details[0]?.includes(`hashType="SHA1">${createHash('sha1').update(bytes).digest('hex')}<`) === true)
    }
    expect(new Set(sha1)).toEqual(new Set([true, false]))
    const answers = new Set(truth.pictures?.map((p) => `${p.known} ${p.how ?? 'not'}`))
    expect(answers).toEqual(new Set(['known exact', 'known near', 'benign exact', 'unknown not']))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a world has only as many pictures as its XML reports have files', () => {
  const world = synthWorld({ reports: 60, seed: 2, pictures: 1_000 })
  const { pictures } = world.options
  expect(pictures).toBeGreaterThan(0)
  expect(pictures).toBeLessThan(60)
  expect([...world.files()].filter(isPicture)).toHaveLength(pictures)
  expect(world.truth().pictures).toHaveLength(pictures)
})
