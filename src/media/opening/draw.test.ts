import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32, deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { draw, type Drawn } from './draw.io.ts'
import { blurPx, firstLook, lookSteps, nextLook, type Look } from './look.ts'
import { rendererOf } from './renderer.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-draw-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A coloured chequered pattern: the most of high frequencies that a picture can have. */
function pattern(width: number, height: number, square = 4): Sharp {
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const on = (Math.floor(x / square) + Math.floor(y / square)) % 2 === 0
      pixels.set(on ? [220, 40, 90] : [20, 160, 230], (y * width + x) * 3)
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

let written = 0
function file(bytes: Uint8Array): string {
  const path = join(folder, `f${written++}`)
  writeFileSync(path, bytes)
  return path
}

async function pixelsOf(drawn: Drawn): Promise<{ data: Uint8Array; width: number; height: number; channels: number }> {
  if ('refused' in drawn) throw new Error(drawn.refused)
  const { data, info } = await sharp(drawn.jpeg).raw().toBuffer({ resolveWithObject: true })
  return { data, ...info }
}

/** Mean square of the difference between neighbours in a row: what blur takes away. */
async function roughness(drawn: Drawn): Promise<number> {
  const { data, width, channels } = await pixelsOf(drawn)
  let sum = 0
  let count = 0
  for (let i = 0; i + channels < data.length; i += channels) {
    if ((i / channels + 1) % width === 0) continue
    sum += ((data[i] ?? 0) - (data[i + channels] ?? 0)) ** 2
    count++
  }
  return sum / count
}

const sharper: Look = { blur: 'none', colour: false, longestPx: 128 }

test('the first rendition is grey, small, strongly blurred; turned upright; without any metadata of the file', async () => {
  const GPS = {
    IFD0: { Copyright: 'Sam Tern, 1 Tern Street', Make: 'Ternphone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
  }
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="Ternby school"/></rdf:RDF></x:xmpmeta>'
  const input = await pattern(640, 480).jpeg().withExif(GPS).withXmp(xmp).withIccProfile('p3').withMetadata({ orientation: 6 }).toBuffer()
  const before = await sharp(input).metadata()
  expect([before.exif, before.xmp, before.icc].map((m) => m !== undefined)).toEqual([true, true, true])
  expect(input.includes('Tern Street')).toBe(true)

  const drawn = await draw(file(input), firstLook)
  if ('refused' in drawn) throw new Error(drawn.refused)
  expect([drawn.width, drawn.height, drawn.of]).toEqual([96, 128, 'picture'])
  const after = await sharp(drawn.jpeg).metadata()
  expect([
    after.format, after.exif, after.xmp, after.icc, after.iptc, after.orientation,
  ]).toEqual(['jpeg', undefined, undefined, undefined, undefined, undefined])
  for (const text of ['Tern', 'Exif', 'GPS', 'adobe', 'ICC_PROFILE', 'school']) expect(Buffer.from(drawn.jpeg).includes(text), text).toBe(false)
  const { data, channels } = await pixelsOf(drawn)
  for (let i = 0; i < data.length; i += channels) expect([data[i + 1], data[i + 2]]).toEqual(
    channels === 1 ? [data[i + 1], data[i + 2]] : [data[i], data[i]],
  )
  expect(after.space).toBe('b-w')
})

test('blur takes the detail away, and a larger rendition does not bring it back', async () => {
  const path = file(await pattern(512, 512, 32).png().toBuffer())
  const plain = await roughness(await draw(path, sharper))
  const light = await roughness(await draw(path, { ...sharper, blur: 'light' }))
  const strong = await roughness(await draw(path, firstLook))
  const large = await roughness(await draw(path, { ...firstLook, longestPx: 512 }))
  expect(light).toBeLessThan(plain / 2)
  expect(strong).toBeLessThan(plain / 100)
  expect(large).toBeLessThan(plain / 100)
})

test('colour comes only when asked for', async () => {
  const path = file(await pattern(300, 200, 50).png().toBuffer())
  const drawn = await draw(path, { blur: 'none', colour: true, longestPx: 256 })
  const { data, width, height, channels } = await pixelsOf(drawn)
  expect([width, height, channels]).toEqual([256, 171, 3])
  expect(Math.abs((data[0] ?? 0) - (data[1] ?? 0))).toBeGreaterThan(100)
})

const cases: readonly (readonly [string, () => Promise<Uint8Array>, readonly [number, number]])[] = [
  ['one pixel', () => pattern(1, 1).png().toBuffer(), [1, 1]],
  ['a line', () => pattern(3000, 1).png().toBuffer(), [128, 1]],
  [
    'transparent', () => sharp({ create: { width: 50, height: 40, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } } }).png().toBuffer(),
    [50, 40],
  ],
  ['16 bit', () => pattern(200, 100).toColourspace('rgb16').png().toBuffer(), [128, 64]],
  ['CMYK', () => pattern(200, 100).toColourspace('cmyk').jpeg().toBuffer(), [128, 64]],
  ['WebP', () => pattern(200, 100).webp().toBuffer(), [128, 64]],
  ['TIFF', () => pattern(200, 100).tiff().toBuffer(), [128, 64]],
  ['GIF of several frames', async () => {
    const frames = await Promise.all([9, 30].map((square) => pattern(90, 80, square).png().toBuffer()))
    return sharp(frames, { join: { animated: true } }).gif().toBuffer()
  }, [90, 80]],
]
test.each(cases)('a picture of another make: %s', async (_, make, size) => {
  const drawn = await draw(file(await make()), firstLook)
  expect('refused' in drawn ? drawn.refused : [drawn.width, drawn.height]).toEqual(size)
})

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PNG that promises more pixels than it brings. */
function promise(width: number, height: number): Buffer {
  const head = Buffer.from('00000000000000000802000000', 'hex')
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(1_000))), chunk('IEND', new Uint8Array()),
  ])
}

test.each<[string, Uint8Array | string, string]>([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>', 'not-rendered'],
  ['SVG with a declaration', '\ufeff<?xml version="1.0"?>\n<!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>', 'not-rendered'],
  ['SVG in UTF-16', Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le'), 'not-rendered'],
  ['PDF', '%PDF-1.7\n', 'not-rendered'], ['PostScript', '%!PS-Adobe-3.0 EPSF-3.0', 'not-rendered'],
  ['HEIC', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]), 'no-decoder'],
  ['a playlist', '#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n', 'no-decoder'],
  ['nothing', '', 'no-decoder'], ['text', 'some words', 'no-decoder'],
  ['60,000 x 60,000 pixels', promise(60_000, 60_000), 'pixels-refused'], ['20,000 x 20,000 pixels', promise(20_000, 20_000), 'pixels-refused'],
  ['a head only', promise(10, 10).subarray(0, 33), 'not-decodable'], ['no pixels', promise(0, 0), 'not-decodable'],
  ['JPEG marks and no picture', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'not-decodable'],
  ['a container without a video', Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypisom\0\0\0\0')]), 'not-decodable'],
])('is not shown: %s', async (_, content, code) => {
  expect(await draw(file(Buffer.from(content as string)), firstLook)).toEqual({ refused: code })
})

test('a picture that was cut off is shown as far as it goes', async () => {
  const drawn = await draw(file(promise(400, 300)), firstLook)
  expect('refused' in drawn ? drawn.refused : [drawn.width, drawn.height]).toEqual([128, 96])
})

const ffmpeg = await promisify(execFile)('ffmpeg', ['-version']).then(() => true, () => false)
test.runIf(ffmpeg)('a video is shown as single frames without sound, grey and small', async () => {
  const path = join(folder, 'moving.mp4')
  const made = [
    '-f', 'lavfi', '-i', 'testsrc=duration=4:size=320x240:rate=10', '-f', 'lavfi', '-i', 'sine=frequency=440:duration=4', '-c:v', 'mpeg4', '-c:a',
    'aac', '-shortest', '-y', path,
  ]
  await promisify(execFile)('ffmpeg', ['-loglevel', 'error', ...made])
  const drawn = await draw(path, firstLook)
  if ('refused' in drawn) throw new Error(drawn.refused)
  expect([drawn.of, drawn.width, drawn.height]).toEqual(['video', 128, 96])
  expect((await sharp(drawn.jpeg).metadata()).space).toBe('b-w')
  const larger = await draw(path, { blur: 'none', colour: true, longestPx: 512 })
  expect('refused' in larger ? larger.refused : [larger.width, larger.height]).toEqual([512, 384])
})

test('steps are taken one at a time, each to its end; going back is always possible', () => {
  expect(lookSteps.map((s) => nextLook(null, s))).toEqual([firstLook, null, null, null])
  fc.assert(fc.property(fc.array(fc.constantFrom(...lookSteps)), (steps) => {
    let look: Look = firstLook
    for (const step of steps) {
      const next = nextLook(look, step)
      if (next === null || step === 'first') {
        look = firstLook
        continue
      }
      const changed = (['blur', 'colour', 'longestPx'] as const).filter((k) => next[k] !== look[k])
      expect(changed).toHaveLength(1)
      expect(next.longestPx).toBeLessThanOrEqual(1024)
      look = next
    }
    expect(nextLook(look, 'first')).toEqual(firstLook)
  }))
  expect(blurPx(firstLook, 128)).toBeGreaterThanOrEqual(8)
  expect([blurPx(sharper, 128), blurPx(firstLook, 1)]).toEqual([0, 0.5])
})

test('no bytes make the first look throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void rendererOf(bytes)))
})
