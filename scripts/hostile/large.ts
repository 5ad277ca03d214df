import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { goodTip, type HostileCase } from '../../test/hostile/small.ts'
import { zipOf } from '../../test/zip.ts'

const GIGABYTE = 1024 ** 3
const PIECE = 1024 ** 2

/** Writes a file of about `bytes` bytes: a head, a piece again and again (told its number), a tail. */
function grown(path: string, bytes: number, head: string, piece: (n: number) => string, tail: string): void {
  const file = openSync(path, 'w')
  writeSync(file, head)
  let text = ''
  for (let written = head.length, n = 0; written < bytes; n++) {
    const more = piece(n)
    text += more
    written += more.length
    if (text.length < PIECE) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text + tail)
  closeSync(file)
}

const one = (name: string, file: string, write: (path: string) => void, ...codes: HostileCase['codes']): HostileCase => ({
  name, codes, write: (folder) => write(join(folder, file)),
})

const message = (n: number): string =>
  `<model type="InstantMessage" id="m${n}"><modelField name="From" type="Party"><model type="Party" id="p${n}"><field name="Identifier" type="String"><value type="String">person.${n % 500}</value></field></model></modelField><field name="Body" type="String"><value type="String">We talked about the match number ${n} and about everyday things.</value></field></model>`
const file = (n: number): string =>
  `<file fs="Userdata" path="/data/media/pattern-${n}.png" size="2048" id="f${n}"><metadata section="File"><item name="MD5">${n.toString(16).padStart(32, '0')}</item></metadata></file>`
const UFDR = '<?xml version="1.0"?><project xmlns="http://pa.cellebrite.com/report/2.0" id="big" name="Big" extractionType="FileSystem">'
const CHAT = `${UFDR}<decodedData><modelType type="Chat"><model type="Chat" id="c1"><multiModelField name="Messages" type="InstantMessage">`

const sized: readonly HostileCase[] = [
  one('sparse, 1 GB', 'a.bin', (p) => { const f = openSync(p, 'w'); ftruncateSync(f, GIGABYTE); closeSync(f) }, 'too-large'),
  one('one line, 1 GB', 'a.txt', (p) => grown(p, GIGABYTE, 'x', () => 'y'.repeat(PIECE), ''), 'too-large'),
  one(
    'JSON, 1 GB', 'a.json', (p) => grown(p, GIGABYTE, '{"format":"sterna-tip/1","text":["', (n) => `line ${n} of everyday words","`, '"]}'),
    'too-large',
  ),
  one('JSON of 10^6 levels', 'a.json', (p) => writeFileSync(p, '['.repeat(1e6) + ']'.repeat(1e6)), 'too-deep'),
  one('UFDR, 1 GB of files', 'a.xml', (p) => grown(p, GIGABYTE, `${UFDR}<taggedFiles>`, file, '</taggedFiles></project>'), 'too-many'),
  one(
    'UFDR, 200 MB of one chat', 'a.xml',
    (p) => grown(p, 200 * PIECE, CHAT, message, '</multiModelField></model></modelType></decodedData></project>'), 'too-many', 'too-large', null,
  ),
  one('UFDR, 1 GB of nothing', 'a.xml', (p) => grown(p, GIGABYTE, UFDR, () => ' '.repeat(PIECE), '</project>'), null, 'missing-value'),
  one('JSON, 30 MB of numbers', 'a.json', (p) => grown(p, 30 * PIECE, '[', () => '0,', '0]'), 'too-many'),
  one('JSON, 30 MB of objects', 'a.json', (p) => grown(p, 30 * PIECE, '[', () => '{},', '{}]'), 'too-many'),
  one(
    'XML, one element of 30 MB', 'a.xml',
    (p) => grown(
      p, 30 * PIECE, '<report><incidentSummary><incidentType>Other</incidentType></incidentSummary><additionalInfo>', () => 'word '.repeat(2000),
      '</additionalInfo></report>',
    ),
    'missing-value', null,
  ),
  one(
    'XML, a million attributes', 'a.xml', (p) => grown(p, 14 * PIECE, '<report><x ', (n) => `a${n}="1" `, '/></report>'), 'unread-format',
    'too-large', 'too-many', 'unknown-element',
  ),
  one(
    'chat text, 30 MB', 'a.txt',
    (p) => grown(
      p, 30 * PIECE, '',
      (n) => `[${String((n % 28) + 1).padStart(2, '0')}/10/2026, 10:${String(n % 60).padStart(2, '0')}:00] Ann ${n % 3}: everyday words number ${n}\n`,
      '',
    ),
    'no-zone',
  ),
]

const persons = (n: number): object[] => Array.from(
  { length: n },
  (_, i) => ({
    names: [`Person ${i}`], accounts: [{ service: 'Chirrup', screenName: `name.${i}`, userId: `${1_000_000 + i}` }], emails: [`p${i}@example.org`],
  }),
)

const many: readonly HostileCase[] = [
  one(
    'CSV of 100,000 rows', 'a.csv',
    (p) => grown(
      p, 13_000_000, 'reference,sender,username,email,notes\n', (n) => `R-${n},Example Line,name.${n},p${n}@example.org,everyday words\n`, '',
    ),
    null, 'too-many',
  ),
  one(
    'CSV, 60,000 rows of one report', 'a.csv', (p) => grown(p, 2_000_000, 'reference,sender,username\n', (n) => `R-1,Example Line,name.${n}\n`, ''),
    'too-many',
  ),
  one(
    '10,000 people in one report', 'a.json',
    (p) => writeFileSync(p, goodTip('people').replace('"suspects"', `"people":${JSON.stringify(persons(10_000))},"suspects"`)), null,
  ),
  one(
    '10,000 children in one XML', 'a.xml',
    (p) => grown(
      p, 2_000_000, '<report><incidentSummary><incidentType>Other</incidentType></incidentSummary>',
      (n) => `<victim><victimPerson><firstName>Name ${n}</firstName><age>12</age></victimPerson><espIdentifier>${n}</espIdentifier><espService>Chirrup</espService><ipCaptureEvent><ipAddress>192.0.2.${n % 250}</ipAddress><eventName>Login</eventName><dateTime>2026-11-01T10:00:00Z</dateTime></ipCaptureEvent></victim>`,
      '</report>',
    ),
    null, 'missing-value', 'unknown-element',
  ),
  one(
    '20,000 addresses of one account', 'a.json',
    (p) => writeFileSync(
      p,
      JSON.stringify({
        format: 'sterna-tip/1', reference: 'ips',
        suspects: [{
          screenNames: ['a'],
          ipEvents: Array.from({ length: 20_000 }, (_, i) => ({ ip: `198.51.100.${i % 200}`, at: new Date(1.79e12 - i * 1e5).toISOString() })),
        }],
      }),
    ),
    null,
  ),
  one(
    '10,000 files in one report', 'a.json',
    (p) => writeFileSync(
      p,
      JSON.stringify({
        format: 'sterna-tip/1', reference: 'files',
        files: Array.from({ length: 10_000 }, (_, i) => ({ name: `f${i}.png`, md5: i.toString(16).padStart(32, '0') })),
      }),
    ),
    null,
  ),
  {
    name: '3,000 details of one report', codes: [null, 'missing-value', 'orphan-part'],
    write(folder) {
      for (let i = 0; i < 3000; i++) writeFileSync(
        join(folder, `f${i}.xml`),
        `<fileDetails><reportId>77</reportId><fileId>${i}</fileId><originalFileName>f${i}.png</originalFileName><originalFileHash hashType="md5">${i.toString(16).padStart(32, '0')}</originalFileHash></fileDetails>`,
      )
    },
  },
  {
    name: '10,000 reports of one account', codes: [null],
    write(folder) {
      for (let i = 0; i < 10_000; i++) writeFileSync(
        join(folder, `${i}.json`),
        JSON.stringify({
          format: 'sterna-tip/1', reference: `S-${i}`,
          suspects: [{ accounts: [{ service: 'Chirrup', userId: '9', screenName: 'same.name' }], emails: ['same@example.org'] }],
          text: [`number ${i}`],
        }),
      )
    },
  },
  {
    name: 'a zip of 200 MB, 20,000 members', codes: [null],
    write(folder) {
      const pad = Buffer.alloc(10_000, 'a noise ')
      writeFileSync(
        join(folder, 'a.zip'),
        zipOf(Array.from(
          { length: 20_000 },
          (_, i) => ({ name: `m${i}.json`, deflate: false, bytes: Buffer.concat([Buffer.from(goodTip(`m${i}`)), pad.fill(' ')]) }),
        )),
      )
    },
  },
  {
    name: 'a zip with a bomb of 300 MB', codes: ['bomb-refused'],
    write(folder) { writeFileSync(join(folder, 'a.zip'), zipOf([{ name: 'zeros', bytes: Buffer.alloc(300_000_000) }])) },
  },
  {
    name: '1,000 folders', codes: [null],
    write(folder) {
      for (let i = 0; i < 1000; i++) {
        mkdirSync(join(folder, `d${i}`))
        writeFileSync(join(folder, `d${i}`, 'a.json'), goodTip(`d${i}`))
      }
    },
  },
]

/** What takes long or much memory. */
export const largeCases: readonly HostileCase[] = [...sized, ...many]
