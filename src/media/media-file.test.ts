import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { cpuMs } from '../../test/cpu.ts'
import type { MediaHashes } from './contract.ts'
import { hashMedia } from './media-file.io.ts'
import { bitsApart } from './pdq/hash.ts'
import { findVideoTools } from './video-tools.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-media-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tools = findVideoTools(process.env['PATH'] ?? '')

/** Blocks of many greys with a tint: a pattern that means nothing, of every frequency that PDQ looks at. */
function blocks(width: number, height: number, channels: 3 | 4 = 3, alpha = 255): Sharp {
  const data = Uint8Array.from({ length: width * height * channels }, (_, at) => {
    const c = at % channels
    const [x, y] = [Math.floor(((Math.floor(at / channels) % width) / width) * 20), Math.floor((Math.floor(at / channels / width) / height) * 20)]
    return c === 3 ? alpha : 40 + (Math.imul(x * 20 + y + 1, 2654435761) >>> 0) / 2 ** 32 * 160 + c * 15
  })
  return sharp(data, { raw: { width, height, channels } })
}

async function hashed(bytes: Buffer, frames = true): Promise<MediaHashes & { codes: string[] }> {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  const hashes = await hashMedia({ path, label: 'x', orientations: false, frames, tools, onExact: () => undefined, onBeat: () => undefined })
  return { ...hashes, codes: hashes.problems.map((p) => p.code) }
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG by hand: header as told, rows as given. */
function png(width: number, height: number, depth: number, colour: number, rows: Buffer, ...before: Buffer[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = depth
  head[9] = colour
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), ...before, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0)),
  ])
}

const plain = await blocks(300, 220).png().toBuffer()
const plainHash = (await hashed(plain)).pdq?.hash ?? ''

test('exact hashes are those of the bytes, and the format is told by them', async () => {
  const found = await hashed(plain)
  for (const name of ['md5', 'sha1', 'sha256'] as const) expect(found[name]).toBe(createHash(name).update(plain).digest('hex'))
  expect(found).toMatchObject({ bytes: plain.length, type: 'png', width: 300, height: 220, codes: [] })
  expect(found.pdq?.quality).toBeGreaterThanOrEqual(50)
})

test.each<[string, () => Promise<Buffer>]>([
  ['JPEG', () => blocks(300, 220).jpeg({ quality: 90 }).toBuffer()],
  ['progressive JPEG', () => blocks(300, 220).jpeg({ quality: 90, progressive: true }).toBuffer()],
  ['CMYK JPEG', () => blocks(300, 220).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
  ['WebP', () => blocks(300, 220).webp({ quality: 90 }).toBuffer()],
  ['GIF', () => blocks(300, 220).gif().toBuffer()],
  ['TIFF', () => blocks(300, 220).tiff().toBuffer()],
  ['AVIF', () => blocks(300, 220).avif({ quality: 80, effort: 0 }).toBuffer()],
  ['palette PNG', () => blocks(300, 220).png({ palette: true }).toBuffer()],
  ['16-bit PNG', () => blocks(300, 220).toColourspace('rgb16').png().toBuffer()],
  ['grey PNG', () => blocks(300, 220).toColourspace('b-w').png().toBuffer()],
  ['PNG that is transparent all over', () => blocks(300, 220, 4, 0).png().toBuffer()],
  ['a profile of other colours', () => blocks(300, 220).withIccProfile('p3').png().toBuffer()],
])('%s hashes like the plain picture', async (_, make) => {
  const { pdq, codes } = await hashed(await make())
  expect(codes).toEqual([])
  expect(bitsApart(pdq?.hash ?? '', plainHash)).toBeLessThanOrEqual(20)
})

test('large pictures are near their small copies, transparent ones by their hidden colours', async () => {
  expect(bitsApart((await hashed(await blocks(1500, 1100).jpeg().toBuffer())).pdq?.hash ?? '', plainHash)).toBeLessThanOrEqual(20)
  expect(bitsApart((await hashed(await blocks(900, 660, 4, 0).png().toBuffer())).pdq?.hash ?? '', plainHash)).toBeLessThanOrEqual(20)
})

test('what EXIF says of the orientation changes nothing', async () => {
  const turned = await blocks(300, 220).withMetadata({ orientation: 6 }).png().toBuffer()
  expect(await hashed(turned)).toMatchObject({ width: 300, height: 220, pdq: { hash: plainHash } })
})

test('16 bits become 8 by their upper half', async () => {
  const row = (y: number): Buffer => Buffer.concat([
    Buffer.from([0]), ...Array.from({ length: 128 }, (_, x) => Buffer.from([(x * 2 + y * y) % 256, 0x80])),
  ])
  const eight = (y: number): Buffer => Buffer.from([0, ...Array.from({ length: 128 }, (_, x) => (x * 2 + y * y) % 256)])
  const rows = (make: (y: number) => Buffer): Buffer => Buffer.concat(Array.from({ length: 128 }, (_, y) => make(y)))
  const [deep, shallow] = [await hashed(png(128, 128, 16, 0, rows(row))), await hashed(png(128, 128, 8, 0, rows(eight)))]
  expect(bitsApart(deep.pdq?.hash ?? '', shallow.pdq?.hash ?? '')).toBeLessThanOrEqual(10)
})

test('a picture of one pixel has a hash that says it says nothing', async () => {
  const found = await hashed(await blocks(1, 1).png().toBuffer())
  expect(found).toMatchObject({ width: 1, height: 1, pdq: { quality: 0 }, codes: ['low-quality'] })
})

test('a header that asks for too much is refused before anything is decoded', async () => {
  expect(await cpuMs(1_000, async () => {
    const found = await hashed(png(60_000, 60_000, 8, 2, Buffer.alloc(1000)))
    expect(found).toMatchObject({ width: 60_000, height: 60_000, pdq: null, codes: ['pixels-refused'] })
  })).toBeLessThan(1_000)
})

test('of several frames the first is hashed', async () => {
  const frames = Buffer.concat([await blocks(64, 64).raw().toBuffer(), Buffer.alloc(64 * 64 * 3)])
  const gif = await sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } }).gif().toBuffer()
  expect((await hashed(gif)).codes).toContain('animated')
  const apng = png(1, 1, 8, 0, Buffer.from([0, 9]), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])))
  expect((await hashed(apng)).codes).toContain('animated')
})

test('cut off and damaged files are named, and hashed as far as they go', async () => {
  const jpeg = await blocks(800, 600).jpeg().toBuffer()
  expect(await hashed(jpeg.subarray(0, Math.floor(jpeg.length * 0.7)))).toMatchObject({ codes: ['truncated'], pdq: { quality: 100 } })
  expect(await hashed(jpeg.subarray(0, 60))).toMatchObject({ codes: ['truncated'], pdq: null })
  expect(await hashed(plain.subarray(0, 40))).toMatchObject({ codes: ['truncated'], pdq: null })
  const damaged = Buffer.from(plain)
  damaged.fill(0xaa, 200, plain.length - 50)
  const { codes } = await hashed(damaged)
  expect(codes.filter((c) => c !== 'low-quality').length).toBeGreaterThan(0)
  expect(await hashed(Buffer.concat([
    Buffer.from('ffd8', 'hex'), Buffer.alloc(500, 0xff), Buffer.from('ffd9', 'hex'),
  ]))).toMatchObject({ pdq: null, codes: ['not-decodable'] })
  expect((await hashed(Buffer.alloc(0))).codes).toEqual(['empty'])
})

test.each<[string, Buffer, string]>([
  ['SVG', Buffer.from('<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'), 'not-rendered'],
  ['PDF', Buffer.from('%PDF-1.7\n%%EOF'), 'not-rendered'],
  ['PostScript', Buffer.from('%!PS-Adobe-3.0\nshowpage'), 'not-rendered'],
  ['HEIC', Buffer.concat([Buffer.from('0000001c', 'hex'), Buffer.from('ftypheic\u0000\u0000\u0000\u0000mif1heicmiaf')]), 'no-decoder'],
  ['JPEG XL', Buffer.from('0000000c4a584c200d0a870a', 'hex'), 'no-decoder'],
  ['bitmap', Buffer.concat([Buffer.from('BM'), Buffer.alloc(12), Buffer.from([40, 0, 0, 0]), Buffer.alloc(60)]), 'no-decoder'],
])('%s is known by its file hashes only', async (_, bytes, code) => {
  expect(await hashed(bytes)).toMatchObject({ pdq: null, codes: [code] })
})

test('a GIF with a screen beyond all limits is hashed by its first frame, and named', async () => {
  const gif = Buffer.from(await blocks(300, 220).gif().toBuffer())
  const before = await hashed(gif)
  gif.writeUInt16LE(60_000, 6)
  gif.writeUInt16LE(60_000, 8)
  expect([before.codes, (await hashed(gif)).codes, (await hashed(gif)).pdq]).toEqual([[], ['malformed'], before.pdq])
})

test('what bears the name of a picture and is none is named; other names say nothing', async () => {
  for (const [name, codes] of [['a.jpg', ['not-decodable']], ['B.MOV', ['not-decodable']], ['a.txt', []], ['jpg', []], ['a.jpg.txt', []]] as const) {
    const path = join(folder, name)
    writeFileSync(path, 'words that are no picture')
    expect((await hashMedia({
      path, label: path, orientations: false, frames: false, tools: null, onExact: () => undefined, onBeat: () => undefined,
    })).problems.map((p) => p.code)).toEqual(codes)
  }
})

test('a text is no medium and no problem', async () => {
  expect(await hashed(Buffer.from('nothing to see'))).toMatchObject({ type: null, pdq: null, codes: [] })
})

const END = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)])

test.each<[string, (jpeg: Buffer) => Buffer, string]>([
  ['an archive behind', (b) => Buffer.concat([b, Buffer.from('PK\u0003\u0004 something', 'latin1'), END]), 'also zip'],
  ['a page behind', (b) => Buffer.concat([b, Buffer.from('\n<html><body>hello</body></html>')]), 'also html'],
  ['a document behind', (b) => Buffer.concat([b, Buffer.from('\n%PDF-1.4\n%%EOF')]), 'also pdf'],
  [
    'a document in a comment', (b) => Buffer.concat([b.subarray(0, 2), Buffer.from('fffe000d', 'hex'), Buffer.from('%PDF-1.4\n  '), b.subarray(2)]),
    'also pdf',
  ],
  [
    'a script in a comment', (b) => Buffer.concat([b.subarray(0, 2), Buffer.from('fffe000d', 'hex'), Buffer.from('<script>   '), b.subarray(2)]),
    'also html',
  ],
  [
    'a video behind, as telephones make them',
    (b) => Buffer.concat([b, Buffer.from('00000014', 'hex'), Buffer.from('ftypmp42\u0000\u0000\u0000\u0000isom')]), 'also mp4',
  ],
])('%s: named, and hashed all the same', async (_, make, also) => {
  const jpeg = await blocks(300, 220).jpeg({ quality: 90 }).toBuffer()
  const { pdq, problems } = await hashed(make(jpeg))
  expect(problems.map((p) => p.code)).toEqual(['polyglot'])
  expect(problems[0]?.message).toContain(also)
  expect(bitsApart(pdq?.hash ?? '', plainHash)).toBeLessThanOrEqual(20)
})

test('a GIF that is a script', async () => {
  const gif = Buffer.from(await blocks(8, 8).gif().toBuffer())
  gif.write('/*', 6, 'latin1')
  expect((await hashed(Buffer.concat([gif, Buffer.from('*/=1;')]))).codes).toContain('polyglot')
})

/** A test picture of ffmpeg's own, as a video of five seconds. */
function video(name: string, ...more: string[]): Buffer {
  const path = join(folder, name)
  execFileSync(
    tools?.ffmpeg ?? '', ['-nostdin', '-v', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=10:duration=5', ...more, path],
    { timeout: 60_000 },
  )
  return readFileSync(path)
}

test.skipIf(tools === null)('videos (skipped where ffmpeg is not on the search path): one frame a second, in every container', async () => {
  const mp4 = video('a.mp4', '-c:v', 'mpeg4', '-q:v', '3')
  const found = await hashed(mp4)
  expect(found).toMatchObject({ type: 'mp4', width: 640, height: 360, pdq: null, codes: [] })
  expect(found.frames?.map((f) => [f.frame, f.seconds])).toEqual([[0, 0], [1, 1], [2, 2], [3, 3], [4, 4]])
  for (const name of ['a.avi', 'a.mkv', 'a.mov']) {
    const other = await hashed(video(name, '-c:v', 'mpeg4', '-q:v', '3'))
    expect(other.frames?.map((f, n) => bitsApart(f.hash, found.frames?.[n]?.hash ?? '') <= 10)).toEqual([true, true, true, true, true])
  }
  const cut = await hashed(mp4.subarray(0, Math.floor(mp4.length / 2)))
  expect(cut).toMatchObject({ frames: [], codes: ['truncated'] })
  expect(await hashed(mp4, false)).toMatchObject({ pdq: null, codes: [] })
})

test.skipIf(tools === null)('a container that points elsewhere is not followed (skipped where ffmpeg is not on the search path)', async () => {
  const list = Buffer.from('#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n')
  expect(await hashed(list)).toMatchObject({ type: null, codes: [] })
  expect(await hashed(Buffer.concat([Buffer.from('FLV\u0001\u0005\u0000\u0000\u0000\u0009', 'latin1'), list]))).toMatchObject({ frames: [] })
})

test('without ffmpeg a video has its file hashes and one problem', async () => {
  expect(findVideoTools('/nowhere:relative:')).toBeNull()
  const path = join(folder, 'file')
  writeFileSync(path, Buffer.concat([Buffer.from('00000014', 'hex'), Buffer.from('ftypmp42\u0000\u0000\u0000\u0000isom')]))
  const found = await hashMedia({
    path, label: 'v', orientations: false, frames: true, tools: null, onExact: () => undefined, onBeat: () => undefined,
  })
  expect(found).toMatchObject({ type: 'mp4', pdq: null, frames: [], problems: [{ file: 'v', code: 'no-decoder' }] })
})
