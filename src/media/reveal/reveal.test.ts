import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../kernel/text.ts'
import {
  be, box, cat, cbor, dataset, element, exampleGps, exifSegment, heic, jpeg, jumb, jumbfSegments, keyed, manifest, mp4, packedText, packet, png,
  resource, said, tags, tiff,
  webp, xmpSegment,
} from './fixtures/made.ts'
import { placesOf } from './places.ts'
import { revealOf } from './reveal.ts'

const NORTH = 51 + 30 / 60 + 26 / 3600
const WEST = -(7 / 60 + 39 / 3600)
const said1 = (bytes: Uint8Array): readonly string[] => revealOf(bytes, 'f').findings.map(
  (f) => `${f.kind} ${f.at} ${f.value}${f.instant === undefined ? '' : ` @${f.instant}`}`,
)
const codes = (bytes: Uint8Array): readonly string[] => revealOf(bytes, 'f').problems.map((p) => p.code)
const { text, rationals, bytes: raw } = tags(true)

const example = (little: boolean): Buffer => tiff({ little, main: [tags(little).text(0x10f, 'Example')], gps: exampleGps(little) })

test.each<[string, Buffer]>([
  ['TIFF, little-endian', example(true)], ['TIFF, big-endian', example(false)],
  ['JPEG, little-endian', jpeg(exifSegment(example(true)))], ['JPEG, big-endian', jpeg([0xe0, 'JFIF\0'], exifSegment(example(false)))],
  ['PNG', png(['eXIf', example(false)])], ['WebP', webp(['EXIF', example(true)])],
  ['WebP with a JPEG head', webp(['VP8X', Buffer.alloc(11)], ['EXIF', cat('Exif\0\0', example(true))])],
  ['HEIC', heic(example(false), packet(''))],
  ['JPEG XL', cat(box('JXL ', '\r\n\u0087\n'), box('ftyp', 'jxl \0\0\0\0'), box('Exif', be(0, 4), example(true)))],
  ['Photoshop', cat('8BPS', Buffer.alloc(22), be(0, 4), be(resource(0x0422, example(true)).length, 4), resource(0x0422, example(true)))],
  [
    'PNG by ImageMagick',
    png([
      'zTXt',
      packedText(
        'Raw profile type exif',
        `\nexif\n${String(example(true).length).padStart(8)}\n${example(true).toString('hex').replaceAll(/(.{72})/g, '$1\n')}\n`,
      ),
    ]),
  ],
])('EXIF in %s tells where and with what', (_, bytes) => {
  const { findings, problems } = revealOf(bytes, 'f')
  expect(problems).toEqual([])
  expect(findings).toEqual([
    { kind: 'device', name: 'Make', value: 'Example', at: 'f#exif/Make' },
    { kind: 'time', name: 'GPSDateTime', value: '2024:05:01 10:30:05 UTC', instant: '2024-05-01T10:30:05.000Z', at: 'f#exif/GPSDateStamp' },
    {
      kind: 'position', name: 'GPSPosition', value: '51 30 26 N, 0 7 39 W', at: 'f#exif/GPSLatitude', instant: '2024-05-01T10:30:05.000Z',
      latitude: expect.closeTo(NORTH, 6), longitude: expect.closeTo(WEST, 6),
    },
  ])
})

test('EXIF and XMP that sharp writes are read back from JPEG, PNG, WebP and AVIF', async () => {
  const picture = () => sharp({ create: { width: 16, height: 16, channels: 3, background: '#246' } })
    .withExif({
      IFD0: { Artist: 'A. Tern', Software: 'Example' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '33/1 51/1 2448/100', GPSLongitudeRef: 'E', GPSLongitude: '151/1 12/1 5508/100' },
    })
    .withXmp(packet('<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="Examplestead"/>'))
  const files = await Promise.all([picture().jpeg(), picture().png(), picture().webp(), picture().avif()].map((p) => p.toBuffer()))
  for (const bytes of files) {
    const { findings } = revealOf(bytes, 'f')
    const position = findings.find((f) => f.kind === 'position')
    expect([position?.latitude, position?.longitude]).toEqual([expect.closeTo(-33.8568, 5), expect.closeTo(151.2153, 5)])
    expect(findings.map((f) => f.value)).toEqual(expect.arrayContaining(['A. Tern', 'Example']))
    expect(findings).toContainEqual({ kind: 'place-name', name: 'City', value: 'Examplestead', at: 'f#xmp/photoshop:City' })
  }
})

test('people, programs, serials, words and times of EXIF; an instant only with a zone', () => {
  const block = tiff({
    main: [
      text(0x10e, 'Dunes at low tide'), text(0x110, 'Model 1'), text(0x131, 'Editor 2'), text(0x132, '2024:05:03 08:00:00'), text(0x13b, 'A. Tern'),
      raw(0x8298, 2, Buffer.from('A. Tern\0B. Gull\0')), raw(0x9c9b, 1, Buffer.from('Grüße 🐦\0', 'utf16le')),
    ],
    exif: [
      text(0x9003, '2024:05:01 12:30:05'), text(0x9004, '2024:05:01 12:30:05'), text(0x9011, '+02:00'), text(0x9291, '250'),
      raw(0x9286, 7, cat('UNICODE\0', Buffer.from('über', 'utf16le'))),
      text(0xa430, 'C. Plover'), text(0xa431, '0012345'), text(0xa434, 'Lens 3'),
    ],
    thumbnail: Buffer.from('small picture'),
  })
  expect(said1(jpeg(exifSegment(block)))).toEqual([
    'words f#exif/ImageDescription Dunes at low tide', 'device f#exif/Model Model 1', 'software f#exif/Software Editor 2',
    'person f#exif/Artist A. Tern',
    'person f#exif/Copyright A. Tern; B. Gull', 'words f#exif/XPTitle Grüße 🐦', 'words f#exif/UserComment über',
    'person f#exif/CameraOwnerName C. Plover',
    'serial f#exif/BodySerialNumber 0012345', 'device f#exif/LensModel Lens 3',
    'time f#exif/DateTimeOriginal 2024:05:01 12:30:05 +02:00 @2024-05-01T10:30:05.250Z', 'time f#exif/DateTimeDigitized 2024:05:01 12:30:05',
    'time f#exif/DateTime 2024:05:03 08:00:00',
    `thumbnail f#exif/Thumbnail 13 bytes, SHA-256 ${sha256Hex('small picture')}`,
  ])
})

const gps = (...gpsTags: Parameters<typeof tiff>[0]['gps'] & object): Buffer => jpeg(exifSegment(tiff({ gps: gpsTags })))
const whole = (latitude: readonly (readonly [number, number])[]) => gps(
  text(1, 'N'), rationals(2, ...latitude), text(3, 'W'), rationals(4, [0, 1], [7, 1], [39, 1]),
)

test.each<[string, Buffer, readonly string[]]>([
  ['a zero denominator', whole([[51, 0], [30, 1], [26, 1]]), ['invalid-value']],
  ['all zero over zero', whole([[0, 0], [0, 0], [0, 0]]), ['invalid-value']],
  ['minutes of 60', whole([[51, 1], [60, 1], [0, 1]]), ['invalid-value']],
  ['a latitude of 91', whole([[91, 1], [0, 1], [0, 1]]), ['invalid-value']],
  ['no reference', gps(rationals(2, [51, 1], [30, 1], [26, 1]), rationals(4, [0, 1], [7, 1], [39, 1])), ['invalid-value']],
  ['half a position', gps(text(1, 'N'), rationals(2, [51, 1], [30, 1], [26, 1])), ['missing-value', 'invalid-value']],
  ['0, 0', gps(text(1, 'N'), rationals(2, [0, 1], [0, 1], [0, 1]), text(3, 'E'), rationals(4, [0, 1], [0, 1], [0, 1])), []],
])('a position with %s is kept as written, without coordinates', (_, bytes, expected) => {
  const { findings, problems } = revealOf(bytes, 'f')
  expect(findings.filter((f) => f.kind === 'position')).toHaveLength(1)
  expect(findings.some((f) => f.latitude !== undefined)).toBe(false)
  expect(problems.map((p) => p.code)).toEqual(expected)
  expect(placesOf(findings)).toEqual([])
})

test('seconds of 0/0 are not told; minutes still tell the place', () => {
  expect(revealOf(whole([[51, 1], [30, 1], [0, 0]]), 'f').findings[0]).toMatchObject({ latitude: 51.5, value: '51 30 ? N, 0 7 39 W' })
})

test('coordinates as text, as floating point and of the destination are read', () => {
  const double = (n: number): Buffer => { const b = Buffer.alloc(8); b.writeDoubleLE(n); return b }
  const asText = gps(text(1, 'N'), text(2, '51,30.44'), text(3, 'W'), text(4, '0,7.65'))
  expect(revealOf(asText, 'f').findings[0]).toMatchObject({ latitude: expect.closeTo(NORTH, 3), longitude: expect.closeTo(WEST, 6) })
  const asDouble = gps(
    text(1, 'N'), raw(2, 12, double(51.5)), text(3, 'W'), raw(4, 12, double(0.125)), text(0x13, 'S'), rationals(0x14, [1, 2]), text(0x15, 'E'),
    rationals(0x16, [5, 2]),
  )
  expect(revealOf(asDouble, 'f').findings.map((f) =>
    [f.name, f.latitude, f.longitude])).toEqual([['GPSPosition', 51.5, -0.125], ['GPSDestPosition', -0.5, 2.5]])
})

test('XMP is read by namespaces: any prefixes, elements or attributes, lists, structures, regions', () => {
  const xmp = packet(`<rdf:Description xmlns:a="http://ns.adobe.com/photoshop/1.0/" xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns:x="http://ns.adobe.com/xap/1.0/"
    xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://ns.adobe.com/xap/1.0/mm/" xmlns:s="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
    xmlns:r="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://example.org/other/"
    a:City="Examplestead" photoshop:State="not this one" x:CreateDate="2024-05-01T12:30:05+02:00" e:GPSLatitude="51,30.4333N" e:GPSLongitude="0,7.65W">
    <x:ModifyDate>2024-05-03T08:00:00</x:ModifyDate>
    <d:subject><rdf:Bag><rdf:li>dunes</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></d:subject>
    <d:title><rdf:Alt><rdf:li xml:lang="x-default">Low &amp; high tide</rdf:li></rdf:Alt></d:title>
    <m:DocumentID>xmp.did:1</m:DocumentID>
    <m:History><rdf:Seq><rdf:li s:action="saved" s:softwareAgent="Editor 2" s:when="2024-05-03T08:00:00Z"/></rdf:Seq></m:History>
    <r:Regions rdf:parseType="Resource"><r:RegionList><rdf:Bag><rdf:li><rdf:Description r:Name="D. Skua" r:Type="Face"/></rdf:li></rdf:Bag></r:RegionList></r:Regions>
    <i:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><i:Sublocation>Tern Pier</i:Sublocation><e:GPSLatitude>40,30.0N</e:GPSLatitude><e:GPSLongitude>3,42.0W</e:GPSLongitude></rdf:li></rdf:Bag></i:LocationShown>
    <i:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/></rdf:Description>`)
  const expected = [
    'place-name f#xmp/photoshop:City Examplestead', 'time f#xmp/xmp:CreateDate 2024-05-01T12:30:05+02:00 @2024-05-01T10:30:05.000Z',
    'time f#xmp/xmp:ModifyDate 2024-05-03T08:00:00',
    'words f#xmp/dc:subject dunes', 'words f#xmp/dc:subject[2] sea', 'words f#xmp/dc:title Low & high tide',
    'serial f#xmp/xmpMM:DocumentID xmp.did:1',
    'software f#xmp/xmpMM:History/stEvt:softwareAgent Editor 2', 'time f#xmp/xmpMM:History/stEvt:when 2024-05-03T08:00:00Z @2024-05-03T08:00:00.000Z',
    'person f#xmp/mwg-rs:Regions/mwg-rs:RegionList/mwg-rs:Name D. Skua',
    'place-name f#xmp/Iptc4xmpExt:LocationShown/Iptc4xmpExt:Sublocation Tern Pier',
    'position f#xmp/Iptc4xmpExt:LocationShown/exif:GPSLatitude 40,30.0N, 3,42.0W',
    'provenance f#xmp/Iptc4xmpExt:DigitalSourceType http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture (not verified)',
    'position f#xmp/exif:GPSLatitude 51,30.4333N, 0,7.65W',
  ]
  for (const bytes of [
    jpeg(xmpSegment(xmp)), png(['iTXt', cat('XML:com.adobe.xmp\0\0\0\0\0', Buffer.from(xmp))]), webp(['XMP ', Buffer.from(xmp)]),
    heic(example(true), xmp), Buffer.from(xmp),
  ]) {
    expect(said1(bytes).filter((s) => s.includes('#xmp'))).toEqual(expected)
  }
  const found = revealOf(Buffer.from(xmp), 'f').findings.filter((f) => f.kind === 'position')
  expect(found.map((f) => [f.latitude, f.longitude])).toEqual([[40.5, -3.7], [expect.closeTo(NORTH, 5), expect.closeTo(WEST, 6)]])
})

test('an XMP packet in several segments is put together', () => {
  const xmp = Buffer.from(packet(
    `<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="Examplestead" p:Headline="${'x'.repeat(600)}"/>`,
  ))
  const piece = (from: number, to: number): readonly [number, Buffer] => [
    0xe1, cat('http://ns.adobe.com/xmp/extension/\0', '0123456789ABCDEF0123456789ABCDEF', be(xmp.length, 4), be(from, 4), xmp.subarray(from, to)),
  ]
  expect(said1(jpeg(piece(400, xmp.length), piece(0, 400)))[0]).toBe('place-name f#xmp/photoshop:City Examplestead')
  expect(codes(jpeg(piece(400, xmp.length)))).toContain('truncated')
})

test('IPTC in Photoshop\'s resources of JPEG and in TIFF', () => {
  const iptc = cat(
    dataset(90, 'Möwenstadt'), dataset(92, 'Tern Pier'), dataset(101, 'Example'), dataset(25, 'dunes'), dataset(25, 'sea'), dataset(55, '20240501'),
    dataset(60, '123005+0200'), dataset(80, 'A. Tern'), dataset(120, 'Low tide'), dataset(5, Buffer.from('Grüße', 'latin1')),
  )
  const expected = [
    'place-name f#iptc/2:90 Möwenstadt', 'place-name f#iptc/2:92 Tern Pier', 'place-name f#iptc/2:101 Example', 'words f#iptc/2:25 dunes',
    'words f#iptc/2:25[2] sea', 'person f#iptc/2:80 A. Tern',
    'words f#iptc/2:120 Low tide', 'words f#iptc/2:5 Grüße', 'time f#iptc/2:55 20240501 123005+0200 @2024-05-01T10:30:05.000Z',
  ]
  const thumbnail = resource(0x040c, cat(Buffer.alloc(28), 'small'))
  const app13 = cat('Photoshop 3.0\0', thumbnail, resource(0x0404, iptc))
  expect(said1(jpeg([0xed, app13]))).toEqual([`thumbnail f#photoshop/thumbnail 5 bytes, SHA-256 ${sha256Hex('small')}`, ...expected])
  expect(said1(jpeg([0xed, app13.subarray(0, 120)], [0xed, cat('Photoshop 3.0\0', app13.subarray(120))]))).toHaveLength(10)
  expect(said1(tiff({ main: [raw(0x83bb, 7, iptc)] }))).toEqual(expected)
})

test('C2PA is a lead: manifest, who claims, what was done, marked as not verified', () => {
  const expected = [
    `provenance f#c2pa C2PA manifest of ${manifest().length} bytes (not verified)`,
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001 urn:uuid:00000000-0000-4000-8000-000000000001 (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/c2pa.actions c2pa.actions (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/c2pa.actions/action c2pa.created (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/c2pa.actions/softwareAgent Example Painter (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/c2pa.actions/digitalSourceType http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/stds.exif stds.exif (not verified)',
    'position f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.assertions/stds.exif/exif:GPSLatitude 51,30.44N, 0,7.65W (not verified)',
    'provenance f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.claim/claim_generator Example Painter 2.0 (not verified)',
    'words f#c2pa/urn:uuid:00000000-0000-4000-8000-000000000001/c2pa.claim/dc:title dunes.png',
  ]
  const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')
  const files = [
    jpeg(...jumbfSegments(manifest())), png(['caBX', manifest()]), webp(['C2PA', manifest()]),
    cat(box('ftyp', 'mp42\0\0\0\0'), box('uuid', uuid, be(0, 4), 'manifest\0', Buffer.alloc(8), manifest())),
  ]
  for (const bytes of files) expect([said1(bytes), codes(bytes)]).toEqual([expected, []])
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a broken manifest is still a lead', () => {
  const deep = Array.from({ length: 60 }).reduce<Buffer>((inner) => jumb('x', inner), Buffer.alloc(0))
  const bomb = jumb('c2pa', jumb('c2pa.claim', box('cbor', Buffer.from([0x9b, 0, 0, 0, 255, 255, 255, 255, 255]))))
  const nested = jumb('c2pa', jumb('c2pa.claim', box('cbor', Buffer.alloc(5000, 0x81))))
  for (const [store, code] of [[deep, 'too-deep'], [bomb, 'malformed'], [nested, 'malformed'], [manifest().subarray(0, 200), 'truncated']] as const) {
    expect(said1(png(['caBX', store]))[0]).toMatch(/^provenance f#c2pa C2PA manifest/)
    expect(codes(png(['caBX', store]))).toContain(code)
  }
  expect(cbor([1, -2, 'x', true, null])).toEqual(Buffer.from([0x85, 1, 0x21, 0x61, 0x78, 0xf5, 0xf6]))
})

test('video: user data, keys with values, 3GPP location, movie head', () => {
  expect(said1(mp4([
    said('\u00a9xyz', '+51.5072-000.1275/'), said('\u00a9mak', 'Example'), said('\u00a9swr', '17.1'), box('titl', be(0, 4), be(0, 2), 'Low tide\0'),
  ]))).toEqual([
    'time f#mvhd/CreateDate 2024-05-01T10:30:00', 'position f#udta/©xyz +51.5072-000.1275/', 'device f#udta/©mak Example',
    'software f#udta/©swr 17.1', 'words f#udta/titl Low tide',
  ])
  const apple = mp4([], [keyed({
    'com.apple.quicktime.location.ISO6709': '+51.5072-000.1275+012.000/', 'com.apple.quicktime.make': 'Example',
    'com.apple.quicktime.creationdate': '2024-05-01T12:30:05+0200',
    'com.apple.quicktime.unknown': 'x', 'com.android.version': '14',
  })], box('mdat', Buffer.alloc(5000)))
  expect(said1(apple).slice(1)).toEqual([
    'position f#mdta/com.apple.quicktime.location.ISO6709 +51.5072-000.1275+012.000/', 'device f#mdta/com.apple.quicktime.make Example',
    'time f#mdta/com.apple.quicktime.creationdate 2024-05-01T12:30:05+0200 @2024-05-01T10:30:05.000Z', 'software f#mdta/com.android.version 14',
  ])
  const fixed = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeInt32BE(Math.round(n * 65_536)); return b }
  const loci = mp4([box('loci', be(0, 4), be(0x15c7, 2), 'Tern Pier\0', be(0, 1), fixed(-0.125), fixed(51.5), fixed(3), 'earth\0', '\0')])
  expect(revealOf(loci, 'f').findings.slice(1)).toMatchObject([
    { kind: 'place-name', value: 'Tern Pier' }, { kind: 'position', latitude: 51.5, longitude: -0.125 },
  ])
})

test('Matroska: date, programs, tags', () => {
  const date = Buffer.alloc(8)
  date.writeBigInt64BE(BigInt(Date.UTC(2024, 4, 1, 10, 30) - Date.UTC(2001, 0)) * 1_000_000n)
  const tag = (name: string, value: string): Buffer => element(0x7373, element(0x67c8, element(0x45a3, name), element(0x4487, value)))
  const file = cat(element(0x1a45dfa3, element(0x4282, 'webm')), element(0x18538067,
    element(0x1549a966, element(0x4461, date), element(0x7ba9, 'Low tide'), element(0x5741, 'Example Writer')),
    element(0x1f43b675, Buffer.alloc(900)),
    element(0x1254c367, tag('LOCATION', '+51.5072-000.1275/'), tag('ENCODER', 'Example'), tag('OTHER', 'x'))))
  expect(said1(file)).toEqual([
    'time f#matroska/DateUTC 2024-05-01T10:30:00.000Z @2024-05-01T10:30:00.000Z', 'words f#matroska/Title Low tide',
    'software f#matroska/WritingApp Example Writer',
    'position f#matroska/LOCATION +51.5072-000.1275/', 'software f#matroska/ENCODER Example',
  ])
})

test('comments and texts; what an image generator was asked for is not shown', () => {
  expect(said1(jpeg([0xfe, 'Low tide']))).toEqual(['words f#jpeg/comment Low tide'])
  expect(said1(cat(
    'GIF89a', Buffer.alloc(7), Buffer.from([0x21, 0xfe, 8]), 'Low tide', Buffer.from([0, 0x3b]),
  ))).toEqual(['words f#gif/comment Low tide'])
  const found = said1(png(
    ['tEXt', 'Author\0A. Tern'], ['zTXt', packedText('Description', 'Low tide')], ['iTXt', cat('Software\0\0\0en\0\0', Buffer.from('Äxample'))],
    ['tEXt', 'Creation Time\0 2024-05-01T12:30:05+02:00'],
    ['tIME', cat(be(2024, 2), Buffer.from([5, 1, 12, 30, 5]))], ['tEXt', 'parameters\0a request'], ['tEXt', 'workflow\0{}'],
    ['tEXt', 'Comment\0dunes\nSteps: 20, Sampler: Euler a, Size: 512x512'],
  ))
  expect(found).toEqual([
    'person f#png/Author A. Tern', 'words f#png/Description Low tide', 'software f#png/Software Äxample',
    'time f#png/Creation Time 2024-05-01T12:30:05+02:00 @2024-05-01T10:30:05.000Z', 'time f#png/tIME 2024-05-01T12:30:05',
    'software f#png/parameters Stable Diffusion (web interface) (possible image generator; its text is not shown)',
    'software f#png/workflow ComfyUI (possible image generator; its text is not shown)',
    'software f#png/Comment Stable Diffusion (web interface) (possible image generator; its text is not shown)',
  ])
})

test('places: what can locate somebody, each once; countries and 0, 0 do not', () => {
  const iptc = cat(
    dataset(90, 'Examplestead'), dataset(92, 'Tern Pier'), dataset(95, 'Shire'), dataset(101, 'Example'), dataset(120, 'Sports day at Gull Academy'),
    dataset(25, 'sea'),
  )
  const bytes = jpeg(
    exifSegment(example(true)), xmpSegment(packet('<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="examplestead"/>')),
    [0xed, cat('Photoshop 3.0\0', resource(0x0404, iptc))],
  )
  expect(placesOf(revealOf(bytes, 'f').findings)).toEqual([
    {
      kind: 'map-position', locality: 'position', value: '51.5072222,-0.1275', at: 'f#exif/GPSLatitude', latitude: 51.5072222, longitude: -0.1275,
      instant: '2024-05-01T10:30:05.000Z',
    },
    { kind: 'place-name', locality: 'city', value: 'examplestead', at: 'f#xmp/photoshop:City' },
    { kind: 'place-name', locality: 'address', value: 'Tern Pier', at: 'f#iptc/2:92' },
    { kind: 'place-name', locality: 'school', value: 'Gull Academy', at: 'f#iptc/2:120' },
  ])
})
