import { deflateSync } from 'node:zlib'
import { problemCodes } from '../../../src/kernel/problem.ts'
import {
  be, box, cat, dataset, element, exampleGps, exifSegment, heic, jpeg, jumbfSegments, keyed, manifest, mp4, packet, png, resource, said, tags, tiff,
  webp, xmpSegment,
} from '../../../src/media/reveal/fixtures/made.ts'
import { iso6709, position } from '../../../src/media/reveal/degrees.ts'
import { placesOf } from '../../../src/media/reveal/places.ts'
import { revealOf } from '../../../src/media/reveal/reveal.ts'
import { texts, worldFiles } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const XMP = packet(
  '<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" p:City="Examplestead"><d:subject><rdf:Bag><rdf:li>dunes</rdf:li></rdf:Bag></d:subject></rdf:Description>',
)

function block(little: boolean): Buffer {
  const { text, bytes } = tags(little)
  return tiff({
    little, main: [text(0x10f, 'Example')], exif: [text(0x9003, '2024:05:01 12:30:05'), bytes(0x9286, 7, cat('UNICODE\0', 'a\0b\0'))],
    gps: exampleGps(little), thumbnail: Buffer.from('small'),
  })
}

const iptc = resource(0x0404, cat(dataset(90, 'Examplestead'), dataset(55, '20240501')))

const FILES: readonly Uint8Array[] = [
  jpeg(exifSegment(block(true)), xmpSegment(XMP), [0xed, cat('Photoshop 3.0\0', iptc)], [0xfe, 'Low tide'], ...jumbfSegments(manifest())),
  jpeg(exifSegment(block(false))),
  png(
    ['eXIf', block(true)], ['tEXt', 'Author\0A. Tern'], ['zTXt', cat('Description\0\0', deflateSync('Low tide'))],
    ['iTXt', cat('XML:com.adobe.xmp\0\0\0\0\0', Buffer.from(XMP))], ['caBX', manifest()],
  ),
  webp(['EXIF', block(true)], ['XMP ', Buffer.from(XMP)]), block(true), block(false), heic(block(true), XMP), Buffer.from(XMP),
  mp4(
    [said('\u00a9xyz', '+51.5072-000.1275/'), box('loci', Buffer.alloc(30))],
    [keyed({ 'com.apple.quicktime.make': 'Example', 'com.apple.quicktime.location.ISO6709': '+51.5-000.1/' })],
  ),
  cat(
    'GIF89a', Buffer.alloc(7), Buffer.from([0x21, 0xff, 11]), 'XMP DataXMP', Buffer.from(XMP), Buffer.from([1]),
    Buffer.from(Array.from({ length: 256 }, (_, i) => 255 - i)), Buffer.from([0, 0x3b]),
  ),
  cat('8BPS', Buffer.alloc(22), be(0, 4), be(iptc.length, 4), iptc),
  cat(element(0x1a45dfa3), element(0x18538067, element(0x1549a966, element(0x4461, Buffer.alloc(8)), element(0x7ba9, 'Low tide')))),
  cat(box('JXL ', '\r\n\u0087\n'), box('ftyp', 'jxl \0\0\0\0'), box('Exif', be(0, 4), block(true))),
  cat('RIFF', be(0, 4), 'AVI ', 'LIST', be(0, 4), 'INFO'),
  ...worldFiles().flatMap((f) => (typeof f.content === 'string' || f.content.length > 16_384 ? [] : [f.content])).slice(0, 2),
]

const TOKENS = ['Exif\0\0', 'II*\0', 'MM\0*', 'http://ns.adobe.com/xap/1.0/\0', 'ftyp', 'moov', 'udta', 'meta', 'keys', 'ilst', 'loci', '\xa9xyz', 'uuid', 'iloc', 'iinf', 'jumb', 'jumd', 'caBX', 'eXIf', 'zTXt', 'iTXt', 'RIFF', '8BIM',
  '\x1c\x02', '\xff\xe1', '\xff\xed', '\xff\xda', '\x1a\x45\xdf\xa3', 'rdf:Description', 'exif:GPSLatitude="51,30.5N"', '\x00\x00\x00\x01',
  '\xff\xff\xff\xff', '\x88\x25', '\x69\x87']

function reveal(input: Uint8Array): unknown {
  const { findings, problems } = revealOf(input, 'fuzz')
  must(findings.length <= 200 && problems.length <= 20, 'more than 200 findings or 20 problems')
  for (const f of findings) {
    must(f.at.startsWith('fuzz#') && f.value !== '' && f.value.length <= 2100, 'a finding without place or value, or one too long')
    must(f.latitude === undefined || (Math.abs(f.latitude) <= 90 && Math.abs(f.longitude ?? 999) <= 180), 'a position that is not on the globe')
    must(f.instant === undefined || new Date(f.instant).toISOString() === f.instant, 'an instant that is none')
  }
  for (const p of problems) must(Object.hasOwn(problemCodes, p.code), 'a problem of no known code')
  return [findings, problems, placesOf(findings)]
}

const degrees = (input: Uint8Array): unknown => {
  const text = Buffer.from(input).toString()
  return [position(text), iso6709(text)]
}

/** What pictures and videos give away. */
export const targets: readonly Target[] = [
  {
    name: 'media-reveal', shape: 'bytes', tokens: TOKENS, seeds: FILES, mostBytes: 16_384, cpu: { base: 150, perKib: 40 },
    run: (input) => ({ value: reveal(input), storable: true }),
  },
  {
    name: 'media-reveal-xmp', shape: 'markup',
    tokens: [...TOKENS, 'xmlns:exif="http://ns.adobe.com/exif/1.0/"', 'exif:GPSTimeStamp', 'xmp:CreateDate', 'rdf:li'], seeds: [Buffer.from(XMP)],
    mostBytes: 16_384, cpu: { base: 150, perKib: 40 }, run: (input) => ({ value: reveal(input), storable: true }),
  },
  {
    name: 'media-degrees', shape: 'text', tokens: ['N', 'S', 'E', 'W', '+', '-', '/', '.', '\u00b0', "'", '"', ',', '90', '180'],
    seeds: texts('51 30 26 N, 0 7 39 W', '+51.5072-000.1275/', '51.5, -0.1', '51,30.43N'), mostBytes: 200,
    run: (input) => ({ value: degrees(input) }),
  },
]
