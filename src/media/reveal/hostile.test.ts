import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { problemCodes } from '../../kernel/problem.ts'
import { revealedKinds } from '../contract.ts'
import {
  be, box, cat, dataset, element, exampleGps, exifSegment, heic, jpeg, jumbfSegments, keyed, manifest, mp4, packet, png, resource, said, tags, tiff,
  webp, xmpSegment,
  type MadeTag,
} from './fixtures/made.ts'
import { placesOf } from './places.ts'
import { revealOf, type Disclosure } from './reveal.ts'
import { revealFile } from './reveal.io.ts'

const XMP = packet(
  '<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" p:City="Examplestead"><d:subject><rdf:Bag><rdf:li>dunes</rdf:li></rdf:Bag></d:subject></rdf:Description>',
)
const { text, bytes: raw, long } = tags(true)
const block = (): Buffer => tiff({
  main: [text(0x10f, 'Example')], exif: [text(0x9003, '2024:05:01 12:30:05'), raw(0x9286, 7, cat('UNICODE\0', 'a\0b\0'))], gps: exampleGps(),
  thumbnail: Buffer.from('small'),
})
const iptc = resource(0x0404, cat(dataset(90, 'Examplestead'), dataset(55, '20240501')))

const FILES: readonly Buffer[] = [
  jpeg(exifSegment(block()), xmpSegment(XMP), [0xed, cat('Photoshop 3.0\0', iptc)], [0xfe, 'Low tide'], ...jumbfSegments(manifest())),
  png(
    ['eXIf', block()], ['tEXt', 'Author\0A. Tern'], ['zTXt', cat('Description\0\0', deflateSync('Low tide'))],
    ['iTXt', cat('XML:com.adobe.xmp\0\0\0\0\0', Buffer.from(XMP))], ['caBX', manifest()],
  ),
  webp(['EXIF', block()], ['XMP ', Buffer.from(XMP)]), block(), heic(block(), XMP), Buffer.from(XMP),
  mp4([said('\u00a9xyz', '+51.5072-000.1275/'), box('loci', Buffer.alloc(30))], [keyed({ 'com.apple.quicktime.make': 'Example' })]),
  cat(
    'GIF89a', Buffer.alloc(7), Buffer.from([0x21, 0xff, 11]), 'XMP DataXMP', Buffer.from(XMP), Buffer.from([1]),
    Buffer.from(Array.from({ length: 256 }, (_, i) => 255 - i)), Buffer.from([0, 0x3b]),
  ),
  cat('8BPS', Buffer.alloc(22), be(0, 4), be(iptc.length, 4), iptc),
  cat(element(0x1a45dfa3), element(0x18538067, element(0x1549a966, element(0x4461, Buffer.alloc(8)), element(0x7ba9, 'Low tide')))),
]

function isSound({ findings, problems }: Disclosure): void {
  expect(findings.length).toBeLessThanOrEqual(200)
  expect(problems.length).toBeLessThanOrEqual(20)
  for (const f of findings) {
    expect(revealedKinds).toContain(f.kind)
    expect(f.at.startsWith('f#') && f.value !== '' && f.value.length <= 2100).toBe(true)
    expect(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(f.value + f.at + f.name) || !f.value.isWellFormed() || !f.at.isWellFormed(),
    ).toBe(false)
    if (f.latitude !== undefined) expect(Math.abs(f.latitude) <= 90 && Math.abs(f.longitude ?? 999) <= 180).toBe(true)
    if (f.instant !== undefined) expect(new Date(f.instant).toISOString()).toBe(f.instant)
  }
  for (const p of problems) expect(Object.hasOwn(problemCodes, p.code)).toBe(true)
  placesOf(findings)
}

test('every file tells something, and nothing is wrong with it', () => {
  for (const bytes of FILES) {
    const { findings, problems } = revealOf(bytes, 'f')
    expect(problems.filter((p) => p.code !== 'invalid-value')).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  }
})

test('every byte of every file changed or cut off: never thrown, always sound', async () => {
  expect(await cpuMs(20_000, () => {
    for (const bytes of FILES) {
      for (let at = 0; at < bytes.length; at += 4 + (at % 7)) {
        const changed = Buffer.from(bytes)
        changed[at] = [0, 0xff, 0x80, (changed[at] ?? 0) ^ (1 << (at % 8))][at % 4] ?? 0
        isSound(revealOf(changed, 'f'))
        if (at % 5 === 0) isSound(revealOf(bytes.subarray(0, at), 'f'))
      }
    }
  })).toBeLessThan(20_000)
})

test('random runs of bytes, and any bytes behind any beginning: never thrown, always sound', () => {
  const index = fc.nat({ max: FILES.length - 1 })
  fc.assert(fc.property(index, fc.nat({ max: 5000 }), fc.uint8Array({ maxLength: 40 }), fc.boolean(), (n, from, noise, isInserted) => {
    const bytes = FILES[n] ?? Buffer.alloc(0)
    const at = from % bytes.length
    isSound(revealOf(cat(bytes.subarray(0, at), noise, bytes.subarray(isInserted ? at : at + noise.length)), 'f'))
  }), { numRuns: 1500 })
  fc.assert(fc.property(index, fc.uint8Array({ maxLength: 300 }), (n, noise) => {
    isSound(revealOf(cat((FILES[n] ?? Buffer.alloc(0)).subarray(0, 12), noise), 'f'))
  }), { numRuns: 500 })
})

const codes = (bytes: Uint8Array): readonly string[] => {
  const found = revealOf(bytes, 'f')
  isSound(found)
  return found.problems.map((p) => p.code)
}
const tag = (id: number, type: number, count: number, offset: number): MadeTag => ({ id, type, bytes: Buffer.alloc(8), count, offset })
const xmp = (inside: string): Buffer => jpeg(xmpSegment(packet(inside)))
const NS = 'xmlns:p="http://ns.adobe.com/photoshop/1.0/"'

test.each<[string, Buffer, string]>([
  ['a count of 2^32 - 1', tiff({ main: [tag(0x10f, 2, 0xffffffff, 0xfffffff0)] }), 'truncated'],
  ['a count of 2^31 of rationals', tiff({ gps: [text(1, 'N'), tag(2, 5, 0x80000000, 20)] }), 'truncated'],
  ['a directory outside', cat('II', Buffer.from([42, 0]), Buffer.from([0xff, 0xff, 0xff, 0x7f])), 'truncated'],
  ['a directory that is its own EXIF', tiff({ main: [long(0x8769, 8)] }), 'malformed'],
  ['a type that does not exist', tiff({ main: [{ id: 0x10f, type: 99, bytes: Buffer.alloc(4) }] }), 'malformed'],
  ['a text that is a number', tiff({ main: [long(0x10f, 7)] }), 'invalid-value'],
  ['EXIF that is none', jpeg([0xe1, 'Exif\0\0nothing here']), 'malformed'],
  ['a zone that is none', tiff({ exif: [text(0x9003, '2024:05:01 12:30:05'), text(0x9011, 'local')] }), 'invalid-value'],
  ['a cut-off JPEG', FILES[0]?.subarray(0, 500) ?? Buffer.alloc(0), 'truncated'],
  ['20,000 segments', jpeg(...Array.from({ length: 20_000 }, () => [0xe0, ''] as const)), 'too-many'],
  ['100 EXIF blocks', jpeg(...Array.from({ length: 100 }, () => exifSegment(block()))), 'too-many'],
  ['a document type', xmp(`<!DOCTYPE x [<!ENTITY a "b">]><rdf:Description ${NS} p:City="x"/>`), 'entity-refused'],
  ['an entity', xmp(`<rdf:Description ${NS} p:City="&lol;"/>`), 'entity-refused'],
  ['XMP that breaks off', jpeg(xmpSegment(packet('').slice(0, 120))), 'truncated'],
  ['XMP nested 10,000 deep', Buffer.from(packet('<a>'.repeat(10_000))), 'too-deep'],
  ['XMP that is no XML', xmp('<<<>>>'), 'malformed'],
  ['a prefix without a namespace', xmp('<rdf:Description q:City="x"/>'), 'malformed'],
  ['a giant packet', Buffer.from(packet(`<rdf:Description ${NS} p:City="${'x'.repeat(3_000_000)}"/>`)), 'too-large'],
  ['a giant value', xmp(`<rdf:Description ${NS} p:City="${'x'.repeat(3000)}"/>`), 'too-large'],
  ['60,000 elements', Buffer.from(packet(`<rdf:Description ${NS}>${'<p:City>x</p:City>'.repeat(60_000)}</rdf:Description>`)), 'too-many'],
  [
    '60,000 attributes', Buffer.from(packet(`<rdf:Description ${NS} ${Array.from({ length: 60_000 }, (_, i) => `p:a${i}="x"`).join(' ')}/>`)),
    'too-many',
  ],
  [
    '1,000 keywords', jpeg([0xed, cat('Photoshop 3.0\0', resource(0x0404, cat(...Array.from({ length: 1000 }, (_, i) => dataset(25, `k${i}`)))))]),
    'too-many',
  ],
  ['a packed bomb', png(['zTXt', cat('Comment\0\0', deflateSync(Buffer.alloc(30_000_000)))]), 'too-large'],
  ['a broken packed text', png(['zTXt', 'Comment\0\0nothing']), 'malformed'],
  ['a chunk of 2^32 - 1', cat(png().subarray(0, 8), be(0xffffffff, 4), 'eXIf'), 'too-large'],
  ['a box shorter than its head', cat(box('ftyp', 'mp42'), be(4, 4), 'moov'), 'malformed'],
  ['a box longer than the file', cat(box('ftyp', 'mp42'), be(0x7fffffff, 4), 'moov'), 'truncated'],
  ['100,000 boxes', cat(box('ftyp', 'mp42'), ...Array.from({ length: 100_000 }, () => box('free'))), 'too-many'],
  ['boxes nested 1,000 deep', cat(box('ftyp', 'mp42'), ...Array.from({ length: 1000 }, (_, i) => cat(be(8 * (1000 - i), 4), 'moov'))), 'too-deep'],
])('%s is a problem', async (_, bytes, code) => {
  expect(await cpuMs(1000, () => expect(codes(bytes)).toContain(code))).toBeLessThan(1000)
})

test('what a hostile packet says before it breaks stands, and a flood of words leaves the position', () => {
  const flood = cat(...Array.from({ length: 1500 }, (_, i) => dataset(25, `k${i}`)))
  const bytes = jpeg([0xed, cat('Photoshop 3.0\0', resource(0x0404, flood), resource(0x0422, block()))])
  expect(revealOf(bytes, 'f').findings.filter((f) => f.latitude !== undefined)).toHaveLength(1)
  expect(revealOf(xmp(`<rdf:Description ${NS} p:City="Examplestead"/><broken`), 'f').findings.map((f) => f.value)).toEqual(['Examplestead'])
})

test('control characters and half letters do not come out', () => {
  const bytes = jpeg(
    [0xfe, Buffer.from('a\u001b[31m\u0007b\u0000c')],
    exifSegment(tiff({ main: [raw(0x9c9b, 1, Buffer.from([0x41, 0, 0, 0xd8, 0x42, 0])), text(0x10f, '__proto__')] })),
  )
  isSound(revealOf(bytes, 'f'))
  expect(revealOf(bytes, 'f').findings.map((f) => f.value)).toEqual(['a␛[31m␇b␀c', 'A\ufffdB', '__proto__'])
})

test('no made-up file of 16 MB takes long, whatever its parts', async () => {
  const entries = (n: number): MadeTag[] => Array.from({ length: n }, (_, i) => tag(0x10f + i, 2, 8000, 8))
  const many: readonly Buffer[] = [
    Buffer.concat([jpeg(), Buffer.alloc(16 << 20, 0xff)]).fill(0xff, 2),
    jpeg(...Array.from({ length: 200 }, () => exifSegment(tiff({ main: entries(1000) })))),
    cat(png().subarray(0, 8), Buffer.alloc(16 << 20)),
    cat(
      box('ftyp', 'mp42'), be(0, 4), 'moov',
      ...Array.from({ length: 2000 }, () => box('udta', ...Array.from({ length: 100 }, () => said('\u00a9cmt', 'x')))),
    ),
    cat('GIF89a', Buffer.alloc(7), Buffer.from([0x21, 0xfe]), Buffer.alloc(16 << 20, 1)),
    cat('RIFF', Buffer.alloc(4), 'WEBP', Buffer.alloc(16 << 20)),
    cat(element(0x1a45dfa3), Buffer.alloc(16 << 20, 0x81)),
    png(['caBX', Buffer.alloc(4 << 20, 0)], ['caBX', cat(...Array.from({ length: 100_000 }, () => box('jumb')))]),
    Buffer.from(packet(`<rdf:Description ${NS}>${'<p:City>x</p:City>'.repeat(100_000)}</rdf:Description>`)),
    Buffer.from(packet(`<rdf:Description ${NS} ${Array.from({ length: 60_000 }, (_, i) => `p:a${i}="x"`).join(' ')}/>`)),
    jpeg([0xfe, 'School '.repeat(9000)], [0xfe, ' "class_type '.repeat(5000)]),
    tiff({ main: entries(1000) }), heic(Buffer.alloc(50), ' '.repeat(1 << 20)),
  ]
  for (const bytes of many) expect(await cpuMs(1000, () => revealOf(bytes, 'f'))).toBeLessThan(1000)
})

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'reveal-')) })
afterAll(() => rmSync(folder, { recursive: true }))

test('a file on disk gives what its bytes give', async () => {
  for (const [i, bytes] of FILES.entries()) {
    const path = join(folder, `${i}`)
    writeFileSync(path, bytes)
    const { findings, problems } = await revealFile(path, 'f')
    expect({ findings, problems }).toEqual({ ...revealOf(bytes, 'f') })
    writeFileSync(path, bytes.subarray(0, bytes.length * 0.7))
    expect((await revealFile(path, 'f')).problems).toEqual(revealOf(bytes.subarray(0, bytes.length * 0.7), 'f').problems)
  }
})

test('a video of 6 GB is read at its head and tail only', async () => {
  const path = join(folder, 'long')
  const size = 6 * 2 ** 30
  const head = cat(box('ftyp', 'mp42\0\0\0\0'), be(1, 4), 'mdat', be(Math.floor(size / 2 ** 32), 4), be((size - 24 - 0) % 2 ** 32, 4))
  const tail = mp4([said('\u00a9xyz', '+51.5072-000.1275/')]).subarray(16)
  writeFileSync(path, head)
  await truncate(path, 16 + size - 24)
  writeFileSync(path, tail, { flag: 'a' })
  expect(await cpuMs(100, async () => {
    const { findings, problems } = await revealFile(path, 'f')
    expect(problems).toEqual([])
    expect(findings.at(-1)).toMatchObject({ kind: 'position', latitude: 51.5072 })
  })).toBeLessThan(100)
})

test('a file that is not there, a folder, an empty file', async () => {
  expect((await revealFile(join(folder, 'none'), 'f')).problems.map((p) => p.code)).toEqual(['unread-file'])
  expect((await revealFile(folder, 'f')).problems.map((p) => p.code)).toEqual(['unread-file'])
  writeFileSync(join(folder, 'empty'), '')
  expect(await revealFile(join(folder, 'empty'), 'f', 'jpeg')).toMatchObject({ findings: [], problems: [] })
  expect(revealOf(new Uint8Array(0), 'f')).toEqual({ findings: [], problems: [] })
})
