import { writeFileSync } from 'node:fs'
import { argv, cpuUsage, stdout } from 'node:process'
import sharp from 'sharp'
import { decode, openMediaTools, pdqOf } from '../../media/index.ts'
import { prng } from '../../synth/index.ts'
import { median } from './measure.ts'

/** PDQ of pictures made by code, in a process of its own: prints milliseconds of CPU a picture, all threads together. */

const ROUNDS = 9
const PICTURES = 8

/** Pictures of 12 megapixels: one with little noise, and one with as much as makes a file as large as a camera's. The cost goes with the bytes. */
const LARGE = [{ quality: 88, noise: 6 }, { quality: 93, noise: 20 }] as const
const [WIDTH, HEIGHT] = [4_000, 3_000]

/** A pattern of waves with noise over it; nothing that anybody could recognise. 3 bytes a pixel. */
function pattern(width: number, height: number, seed: number, noise: number): Uint8Array {
  const source = prng(seed, 9)
  const waves = Array.from({ length: 6 }, () => ({
    x: (source.next() * 40) / width, y: (source.next() * 40) / height, shift: source.next() * 6, channel: source.int(3),
  }))
  const data = new Uint8ClampedArray(width * height * 3)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sums = [0, 0, 0]
      for (const w of waves) sums[w.channel] = (sums[w.channel] ?? 0) + Math.sin(x * w.x + y * w.y + w.shift)
      const grain = (source.next() - 0.5) * noise
      for (let c = 0; c < 3; c++, at++) data[at] = 128 + 40 * (sums[c] ?? 0) + grain
    }
  }
  return new Uint8Array(data.buffer)
}

/** Milliseconds of CPU of one run of `work`, the middle of some rounds of `times` runs; one round is not counted. */
async function cpuMs(times: number, work: (i: number) => unknown): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const before = cpuUsage()
    for (let i = 0; i < times; i++) await work(i)
    const { user, system } = cpuUsage(before)
    if (round > 0) rounds.push((user + system) / 1000 / times)
  }
  return median(rounds)
}

/** Without a promise a picture: the core is too short for that. */
async function core(side: number): Promise<number> {
  const pictures = Array.from({ length: PICTURES }, (_, i) => ({ data: pattern(side, side, i, 20), width: side, height: side, channels: 3 as const }))
  const times = 25
  return await cpuMs(1, () => { for (let i = 0; i < times; i++) for (const picture of pictures) pdqOf(picture) }) / (times * PICTURES)
}

interface Large {
  readonly megabytes: number
  readonly bytesMs: number
  readonly shrinkMs: number
  readonly fileMs: number
}

async function large(folder: string, { quality, noise }: (typeof LARGE)[number]): Promise<Large> {
  const jpeg = await sharp(pattern(WIDTH, HEIGHT, 1, noise), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).jpeg({ quality }).toBuffer()
  const path = `${folder}/pattern.jpg`
  writeFileSync(path, jpeg)
  const bytesMs = await cpuMs(2, async () => {
    const { pixels } = await decode(jpeg, 'jpeg', true, 'pattern.jpg')
    if (pixels === null) throw new Error('the picture was not decoded')
    return pdqOf(pixels)
  })
  const shrinkMs = await cpuMs(2, () => sharp(jpeg).resize(512, 512, { fit: 'fill' }).raw().toBuffer())
  const media = openMediaTools(folder)
  const fileMs = await cpuMs(2, () => media.pool.hash(path, 'pattern.jpg'))
  await media.close()
  return { megabytes: jpeg.length / 1e6, bytesMs, shrinkMs, fileMs }
}

const [folder = ''] = argv.slice(2)
const core512 = await core(512)
const core256 = await core(256)
const jpegs: Large[] = []
for (const picture of LARGE) jpegs.push(await large(folder, picture))
stdout.write(JSON.stringify({ core512, core256, jpegs }))
