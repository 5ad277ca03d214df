import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShort, readAll, recognised, sourceOf } from './fixtures/reading.ts'
import { ncmecXml } from './ncmec-xml.ts'

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const PDQ = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const NS = 'https://hashsharing.ncmec.org/hashsharing/v2'

const PAGE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<queryResult xmlns="${NS}">
  <!-- a page --><images count="2" maxTimestamp="2024-10-24T15:10:00Z">
    <image>
      <member id="42">Example Member</member><timestamp>2024-10-24T15:00:00Z</timestamp><id>image1</id><classification>A1</classification>
      <fingerprints><md5>${MD5.toUpperCase()}</md5><SHA1>${SHA1}</SHA1><pdna>short</pdna><PDQ>${PDQ}</PDQ><tmk-pdqf rel="self" href="/v2/entries/1/fingerprints/TMK_PDQF"/></fingerprints>
      <feedback lastUpdateTimestamp="2024-11-01T00:00:00Z">
        <affirmativeFeedback type="Md5" lastUpdateTimestamp="2024-11-01T00:00:00Z"><members timestamp="2024-11-01T12:00:00Z"><member id="7">Seven</member><member id="8"/></members></affirmativeFeedback>
        <negativeFeedback type="Sha1" lastUpdateTimestamp="2024-11-02T00:00:00Z">
          <reasons><reason guid="g-1" name="Reason one" type="Sha1"/><members timestamp="2024-11-02T12:00:00"><member id="9">Nine &amp; Co</member></members></reasons>
          <reasons><reason guid="g-2" type="Sha1"/><members timestamp="2024-11-03T12:00:00Z"><member id="7">Seven</member></members></reasons>
        </negativeFeedback>
        <negativeFeedback type="Netclean"><members><member id="5">Five</member></members></negativeFeedback>
      </feedback>
    </image>
    <deletedImage><member id="43">Other</member><id>image4</id><timestamp>2024-10-24T15:10:00Z</timestamp></deletedImage>
  </images>
  <videos><video><member id="42">Example Member</member><timestamp>2024-10-20T15:00:00</timestamp><id>video1</id><fingerprints><ssvh_pdna>QUJDREVGR0g</ssvh_pdna><NETCLEAN>nc-12345678</NETCLEAN></fingerprints></video>
  <deletedVideo><member id="42"/><id>video4</id></deletedVideo></videos>
  <paging><next>/v2/entries?from=2024&amp;start=2001</next></paging>
</queryResult>`

const EXPECTED = [
  'md5:9001+sha1:a999+pdq:ba78 42/image1 ncmec A1 Example Member (42) 2024-10-24T15:00:00.000Z',
  'md5:9001 42/image1/feedback/7/md5 Seven (7) 2024-11-01T12:00:00.000Z',
  'md5:9001 42/image1/feedback/8/md5 member 8 2024-11-01T12:00:00.000Z',
  'sha1:a999 42/image1/feedback/9/sha1 Nine & Co (9) negative',
  'sha1:a999 42/image1/feedback/7/sha1 Seven (7) 2024-11-03T12:00:00.000Z negative',
  ' 43/image4 Other (43) 2024-10-24T15:10:00.000Z purge',
  'ssvh:QUJD+netclean:nc-1 42/video1 Example Member (42)',
  ' 42/video4 member 42 purge',
]

test('entries, opinions of members, deletions, in the order of the page', async () => {
  const found = await readAll(ncmecXml, sourceOf(PAGE))
  expect(found.entries.map(inShort)).toEqual(EXPECTED)
  expect(found.codes).toEqual(['hash-refused', 'missing-value', 'no-zone', 'missing-value', 'no-zone', 'missing-value'])
  expect(found.entries.map((e) => e.fields)).toEqual([
    { type: 'image', href: '/v2/entries/1/fingerprints/TMK_PDQF' }, { feedback: 'affirmative', type: 'image' },
    { feedback: 'affirmative', type: 'image' },
    { feedback: 'negative', type: 'image', reasons: 'Reason one' }, { feedback: 'negative', type: 'image', reasons: 'g-2' }, { type: 'image' },
    { type: 'video', timestamp: '2024-10-20T15:00:00' }, { type: 'video' },
  ])
})

test('an answer with a document type is still one, so that it is refused by its name', () => {
  for (const type of [
    '<!DOCTYPE queryResult [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>', '<!DOCTYPE queryResult>', '<!DOCTYPE queryResult SYSTEM "a[b]">',
  ]) {
    expect(recognised(ncmecXml, `<?xml version="1.0"?>${type}<queryResult/>`)).toBe(true)
  }
})

test('prefixes make no difference', async () => {
  const prefixed = PAGE.replaceAll(/<(\/?)([a-zA-Z])/g, '<$1h:$2').replace('xmlns=', 'xmlns:h=')
  expect((await readAll(ncmecXml, sourceOf(prefixed))).entries.map(inShort)).toEqual(EXPECTED)
  expect([
    PAGE, prefixed, '<images><image><fingerprints></fingerprints></image></images>', '<report/>', 'words <queryResult>', '<?xml', '',
  ].map((text) => recognised(ncmecXml, text)))
    .toEqual([true, true, true, false, false, false, false])
})

const image = (id: string, inside: string): string =>
  `<image><member id="1">M</member><timestamp>2024-01-01T00:00:00Z</timestamp><id>${id}</id>${inside}</image>`
const md5 = `<fingerprints><md5>${MD5}</md5></fingerprints>`
const wrapped = (inside: string): string => `<queryResult><images>${inside}</images></queryResult>`

test.each<[string, string, number, string[]]>([
  [
    'a document type is refused before anything is read', `<!DOCTYPE queryResult [<!ENTITY a "aaa">]>${wrapped(image('1', md5))}`, 0,
    ['entity-refused'],
  ],
  ['an entity of its own', wrapped(image('1', md5) + image('&lol;', md5)), 1, ['entity-refused']],
  ['a document that breaks off', wrapped(image('1', md5) + image('2', md5)).slice(0, -60), 1, ['truncated']],
  ['a document that breaks its rules', `${wrapped(image('1', md5)).slice(0, -9)}<1></images>`, 1, ['malformed']],
  ['depth', `<queryResult>${'<a>'.repeat(200)}`, 0, ['too-deep']],
  ['an attribute without end', wrapped(`${image('1', md5)}<image a="${'x'.repeat(3_000_000)}`), 1, ['too-large']],
  ['a text without end', wrapped(`${image('1', md5)}${'y'.repeat(3_000_000)}`), 1, ['too-large']],
  [
    'a long fingerprint', wrapped(image('1', `<fingerprints><md5>${MD5}</md5><videntifier>${'z'.repeat(50_000)}</videntifier></fingerprints>`)), 1,
    ['too-large'],
  ],
  ['an entry without hashes, without an id', wrapped(image('1', '') + image('', md5)), 1, ['hash-refused', 'missing-value']],
  ['NUL and control characters', wrapped(image('a\0b', md5)), 1, ['replaced-characters']],
  ['nothing', ' \n', 0, ['empty']],
])('%s', async (_, text, entries, codes) => {
  const found = await readAll(ncmecXml, sourceOf(text))
  expect([found.entries.length, found.codes]).toEqual([entries, codes])
})

test('however the bytes are cut, the same is read; cut-off bytes never throw and lose no whole entry', async () => {
  const bytes = Buffer.from(PAGE.replace('Other', 'Na\u00efve \u{1f426}'))
  const whole = await readAll(ncmecXml, sourceOf(bytes))
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), fc.nat(), async (cuts, stop) => {
    expect(await readAll(ncmecXml, sourceOf(bytes, 'list', cuts))).toEqual(whole)
    const part = await readAll(ncmecXml, sourceOf(bytes.subarray(0, stop % bytes.length)))
    expect(part.entries).toEqual(whole.entries.slice(0, part.entries.length))
  }), { numRuns: 80 })
})

test('any XML-like noise is read without throwing', async () => {
  const bits = fc.constantFrom('<image>', '</image>', '<video ', 'id="1"', '>', '<member id="1">', '</member>', '<fingerprints>', '<md5>', MD5, '</md5>', '</fingerprints>', '<feedback>', '<negativeFeedback>',
    '<reason name="x"/>', '<members>', '</members>', '&amp;', '&#0;', '<![CDATA[', ']]>', '<!--', '-->', '<?a', '?>', '\ud800', '__proto__',
    '<constructor/>')
  await fc.assert(
    fc.asyncProperty(fc.array(bits, { maxLength: 30 }), async (list) => void (await readAll(ncmecXml, sourceOf(`<queryResult>${list.join('')}`)))),
    { numRuns: 150 },
  )
})

test('long pages come in pieces', async () => {
  const found = await readAll(ncmecXml, sourceOf(wrapped(Array.from({ length: 12_000 }, (_, i) => image(String(i), md5)).join(''))))
  expect([found.entries.length, found.largest]).toEqual([12_000, 5_000])
})
