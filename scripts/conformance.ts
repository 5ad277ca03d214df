/**
 * Compares our PDQ with the reference: `npm run conformance [FOLDER]`. The folder (or STERNA_PDQ_DATA, or `pdq-data` beside package.json) holds
 * Meta's test pictures and `expected.json`: `expected` is a list of `{file, pdq, table}`, `cpp` an object `{file: {pdq, quality}}`. Without a folder
 * it is skipped.
 * Exit 1 when a distance is over its limit: 10 bits for quality 80 and more, 16 below; 0 when fed the reference's own downscale.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env } from 'node:process'
import sharp from 'sharp'
import { z } from 'zod'
import { kindOf } from '../src/kernel/kind.ts'
import { decode } from '../src/media/decode.io.ts'
import { bitsApart, orientations } from '../src/media/pdq/hash.ts'
import { orientationsOf, pdqOf, type Pixels } from '../src/media/pdq/kernel.io.ts'

const LIMIT = { good: 10, rest: 16 } as const
const GOOD_QUALITY = 80
const LONGEST = 512

const Expected = z.object({
  expected: z.array(z.object({ file: z.string(), pdq: z.string().regex(/^[0-9a-f]{64}$/), table: z.string() })),
  cpp: z.record(z.string(), z.object({ pdq: z.string().regex(/^[0-9a-f]{64}$/), quality: z.number() })).default({}),
})

interface Hashed {
  readonly hash: string
  readonly quality: number
  readonly orientations?: readonly string[]
}

/** As the product hashes it. */
async function ours(path: string): Promise<Hashed | null> {
  const bytes = readFileSync(path)
  const { pixels } = await decode(bytes, kindOf(bytes)?.type ?? '', true, path)
  return pixels === null ? null : { ...pdqOf(pixels), orientations: orientationsOf(pixels) }
}

/** As the reference shrinks: untouched when both sides are at most 512 px, else the nearest pixel above and left for each of 512 x 512. */
async function withItsDownscale(path: string): Promise<Hashed> {
  const { data, info } = await sharp(path, { ignoreIcc: true }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const as = (pixels: Pixels): Hashed => pdqOf(pixels)
  const kept = channels === 1 ? 1 : 3
  if (width <= LONGEST && height <= LONGEST) return as({ data, width, height, channels: kept })
  const small = new Uint8Array(LONGEST * LONGEST * kept)
  for (let y = 0; y < LONGEST; y++) {
    for (let x = 0; x < LONGEST; x++) {
      const from = (Math.floor((y * height) / LONGEST) * width + Math.floor((x * width) / LONGEST)) * channels
      for (let c = 0; c < kept; c++) small[(y * LONGEST + x) * kept + c] = data[from + c] ?? 0
    }
  }
  return as({ data: small, width: LONGEST, height: LONGEST, channels: kept })
}

let failed = 0

function row(file: string, what: string, distance: number | null, quality: number | null, limit: number): void {
  const ok = distance !== null && distance <= limit
  if (!ok) failed++
  const [bits, most, q] = [String(distance ?? '-').padStart(4), String(Math.max(0, limit)).padStart(2), String(quality ?? '-').padStart(3)]
  console.log(`${file.padEnd(46)} ${what.padEnd(16)} ${bits} bits  limit ${most}  quality ${q}  ${ok ? 'ok' : 'FAILED'}`)
}

async function compareTables(folder: string, { expected, cpp }: z.infer<typeof Expected>): Promise<void> {
  const tables = [...expected, ...Object.entries(cpp).map(([file, { pdq }]) => ({ file, pdq, table: 'cpp' }))]
  const cache = new Map<string, Hashed | null>()
  const distances = new Map<string, number[]>()
  for (const { file, pdq, table } of tables) {
    if (!cache.has(file)) cache.set(file, existsSync(join(folder, file)) ? await ours(join(folder, file)) : null)
    const found = cache.get(file) ?? null
    const distance = found === null ? null : bitsApart(found.hash, pdq)
    row(file, table, distance, found?.quality ?? null, (found?.quality ?? 0) >= GOOD_QUALITY ? LIMIT.good : LIMIT.rest)
    if (distance !== null) distances.set(table, [...(distances.get(table) ?? []), distance])
  }
  for (const [table, all] of distances) {
    const sorted = all.toSorted((a, b) => a - b)
    const [exact, middle] = [all.filter((d) => d === 0).length, sorted[Math.floor(sorted.length / 2)]]
    console.log(`${table}: ${all.length} pictures, ${exact} exact, median ${middle}, most ${sorted.at(-1)}`)
  }
}

/** The core alone: with the reference's own downscale its hash must come out to the bit, and its quality to the point. */
async function compareExactly(folder: string, { cpp }: z.infer<typeof Expected>): Promise<void> {
  let exact = 0
  const files = Object.entries(cpp)
  for (const [file, { pdq, quality }] of files) {
    const found = existsSync(join(folder, file)) ? await withItsDownscale(join(folder, file)) : null
    const distance = found === null ? null : bitsApart(found.hash, pdq)
    if (distance === 0 && found?.quality === quality) exact++
    else row(file, `downscale, q ${quality}`, distance, found?.quality ?? null, -1)
  }
  console.log(`with the reference's own downscale: ${exact} of ${files.length} exact in hash and quality`)
  if (exact < files.length) console.log(
    'A difference here is the decoder\'s (JPEG colour, inverse cosine transform) or the core\'s: compare the pixels first.',
  )
}

/** Pictures that were turned and saved anew, beside the orientations that we work out without turning. */
async function compareTurned(folder: string): Promise<void> {
  const path = (n: number, name: string): string =>
    join(folder, 'reg-test-input', 'dih', `bridge-${n + 1}-${name.replaceAll('-x', 'x').replaceAll('-y', 'y')}.jpg`)
  const plain = existsSync(path(0, 'original')) ? await ours(path(0, 'original')) : null
  if (plain === null) return console.log('turned pictures: not there, skipped')
  for (const [n, { name }] of orientations.entries()) {
    const turned = existsSync(path(n, name)) ? await ours(path(n, name)) : null
    row(name, 'orientation', turned === null ? null : bitsApart(turned.hash, plain.orientations?.[n] ?? ''), turned?.quality ?? null, LIMIT.good)
  }
}

const folder = argv[2] ?? env['STERNA_PDQ_DATA'] ?? join(import.meta.dirname, '..', 'pdq-data')
if (existsSync(join(folder, 'expected.json'))) {
  const tables = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  await compareTables(folder, tables)
  await compareExactly(folder, tables)
  await compareTurned(folder)
  console.log(failed === 0 ? 'conformance: passed' : `conformance: ${failed} FAILED`)
  process.exitCode = failed === 0 ? 0 : 1
} else {
  console.log(`conformance: skipped, there is no ${join(folder, 'expected.json')} (name the folder, or set STERNA_PDQ_DATA)`)
}
