import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ProblemCode } from '../../src/kernel/problem.ts'
import { zipOf } from '../zip.ts'

/** Something that may arrive: what is written into its folder, and the problems of which one must be told of it (none: it is read without one). */
export interface HostileCase {
  readonly name: string
  readonly codes: readonly (ProblemCode | null)[]
  write(folder: string): void
}

type Content = string | Uint8Array

const one = (name: string, file: string | Buffer, content: Content, ...codes: (ProblemCode | null)[]): HostileCase => ({
  name, codes,
  write: (folder) => writeFileSync(typeof file === 'string' ? join(folder, file) : Buffer.concat([Buffer.from(`${folder}/`), file]), content),
})

const tip = (reference: string, more: object = {}): string => JSON.stringify({
  format: 'sterna-tip/1', reference, sender: { kind: 'hotline', name: 'Example Line' },
  suspects: [{ accounts: [{ service: 'Chirrup', screenName: `name.${reference}` }] }], text: ['Somebody writes every day.'], ...more,
})

const cybertip = (inner: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<report><incidentSummary><incidentType>Online Enticement of Children for Sexual Acts</incidentType></incidentSummary>${inner}</report>`

const member = (name: string, bytes: Content = tip(name)) => ({ name, bytes })

/** Each time more bytes of zip for one member: archives inside archives. */
function nested(levels: number): Buffer {
  let inner = zipOf([member('deep.json')])
  for (let i = 0; i < levels; i++) inner = zipOf([{ name: `level-${i}.zip`, bytes: inner }])
  return inner
}

const texts: readonly HostileCase[] = [
  one('empty', 'a.json', '', 'empty'),
  one('blank', 'a.json', ' \n\t ', 'empty', 'unread-format'),
  one('truncated-json', 'a.json', tip('t1').slice(0, -30), 'truncated'),
  one('truncated-xml', 'report.xml', cybertip('<reporter><reportingPerson><firstName>Lo').slice(0, -9), 'truncated', 'malformed'),
  one('malformed-json', 'a.json', '{"reportId": "x", nonsense}', 'malformed'),
  one('malformed-xml', 'report.xml', cybertip('<a></b>'), 'malformed'),
  one('latin1', 'a.json', Buffer.from(tip('caf\xe9'), 'latin1'), 'not-utf8'),
  one('utf16-no-mark', 'a.json', Buffer.from(tip('u16'), 'utf16le'), null),
  one('utf16-mark', 'a.json', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(tip('u16be'), 'utf16le').swap16()]), null),
  one('utf32', 'a.json', Buffer.from(Array.from(tip('u32'), (c) => [c.charCodeAt(0), 0, 0, 0]).flat()), 'unread-format', 'malformed'),
  one('nul-bytes', 'a.json', tip('nul').replace('every', '\0every'), 'malformed', 'replaced-characters'),
  one('nul-escaped', 'a.json', tip('nul2', { text: ['a\0b'], service: '\0' }), 'replaced-characters'),
  one('only-nul', 'a.bin', new Uint8Array(100_000), 'unread-format'),
  one('lone-surrogates', 'a.json', tip('sur', { text: ['\ud800'], service: '\udfff' }), 'replaced-characters'),
  one('deep-json', 'a.json', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'),
  one('deep-json-in-report', 'a.json', `{"format":"sterna-tip/1","x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 'too-deep'),
  one('deep-xml', 'report.xml', cybertip('<a>'.repeat(50_000)), 'too-deep'),
  one(
    'entity-bomb', 'report.xml', cybertip('&c;', '<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'),
    'entity-refused',
  ),
  one('external-entity', 'report.xml', cybertip('&x;', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'entity-refused'),
  one('external-subset', 'report.xml', cybertip('', '<!DOCTYPE report SYSTEM "http://192.0.2.1/x.dtd">'), 'entity-refused'),
  one('million-attributes', 'report.xml', cybertip(`<x ${Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`), 'unknown-element'),
  one(
    'csv-formula', 'rows.csv',
    'reference,sender,username,email\n1,Example Line,"=HYPERLINK(""http://192.0.2.1"")",a@example.org\n2,Example Line,@SUM(1),b@example.org\n',
    'formula-cell',
  ),
  one('csv-one-quote', 'rows.csv', `reference,username\n1,"${'x,\n'.repeat(20_000)}`, 'truncated', 'malformed'),
  one(
    'proto-keys', 'a.json', `{"__proto__":{"format":"sterna-tip/1"},"constructor":{"prototype":1},"format":"sterna-tip/1","reference":"proto"}`,
    'unknown-element',
  ),
  one('same-key-twice', 'a.json', '{"format":"sterna-tip/1","reference":"one","reference":"two","text":["x"]}', 'duplicate-key', null),
  one(
    'many-keys', 'a.json', `{"format":"sterna-tip/1","reference":"keys",${Array.from({ length: 30_000 }, (_, i) => `"k${i}":1`).join()}}`,
    'unknown-element',
  ),
  one('unknown-binary', 'a.bin', gzipSync('x'.repeat(1000)), 'unread-format'),
]

const values: readonly HostileCase[] = [
  one('numbers', 'a.json', tip('numbers', { suspects: [{ age: -5 }, { age: 1e9 }], severalChildren: 7 }).replace('7', '1e999'), 'invalid-value'),
  one('dates', 'a.json', tip('dates', {
    sentAt: '99999-12-31T00:00:00Z', contact: { lastAt: '0000-00-00' }, meeting: { plannedAt: '+275760-09-13T00:00:00Z' },
    incidents: [{ at: '-000001-01-01T00:00:00Z' }, { at: '9999-12-31T23:59:60Z' }], children: [{ birthDate: '0000-00-00' }],
  }), 'invalid-value'),
  one(
    'ports', 'a.json', tip('ports', { ipEvents: [{ ip: '192.0.2.1', port: 99_999_999 }, { ip: '999.1.1.1', port: -1 }, { ip: '2001:db8::/129' }] }),
    'invalid-value',
  ),
  one(
    'wrong-types', 'a.json',
    JSON.stringify({
      format: 'sterna-tip/1', reference: ['x'], sender: 5, suspects: 'x', children: { 0: 1 }, text: { a: [] }, conversations: [[[]]],
    }),
    'invalid-value', 'unknown-element',
  ),
  one('direction-marks', 'a.json', tip('\u202etxt.exe\u202c', { sender: { kind: 'hotline', name: '\u202e\u001b[31mred\u0007' } }), null),
  one('police-json', 'a.json', JSON.stringify({
    reportId: '9'.repeat(5000), dateReceived: '0000-00-00T00:00:00Z', reportedInformation: { reportingEsp: { espName: 'x'.repeat(20_000) },
      reportedPeople: { reportedPersons: [{
        screenName: { value: 'y'.repeat(50_000) }, ipAddress: '1'.repeat(9000),
        sourceInformation: { sourceCaptures: [{ captureType: 'IP Address', value: '192.0.2.9', dateTime: '99999-01-01', port: 1e12 }] },
      }] },
      uploadedFiles: { uploadedFiles: [{ filename: '\0'.repeat(3000), verificationHash: 'z'.repeat(9000) }] } },
  }), 'invalid-value', 'missing-value', null),
]

/** Text that no compression makes small, so that it does not fit into an index. */
const noise = (length: number): string => Array.from({ length }, (_, i) => String.fromCharCode(97 + ((i * i * 31 + i * 7 + (i >> 3)) % 26))).join('')

const huge: readonly HostileCase[] = ([
  'reference', 'language', 'currency', 'designation', 'service', 'emails', 'phones', 'links', 'annotations', 'priority',
] as const)
  .map((field) => one(
    `huge-${field}`, 'a.json',
    tip(`h-${field}`, { [field]: ['emails', 'phones', 'links', 'annotations'].includes(field) ? [noise(40_000)] : `${field}${noise(40_000)}` }), null,
    'invalid-value', 'unknown-element',
  ))
  .concat([
    one('huge-sender', 'a.json', tip('h-sender', { sender: { kind: 'hotline', name: noise(1_000_000) } }), null),
    one('huge-names', 'a.json', tip('h-names', {
      suspects: [{
        accounts: [{ service: noise(9000), screenName: noise(1_000_000), userId: noise(9000), url: `https://example.org/${noise(20_000)}` }],
        names: [noise(90_000)], emails: [`${noise(5000)}@example.org`], phones: ['+44'.padEnd(9000, '1')], schools: [{ text: noise(9000) }],
      }],
      files: [{ name: noise(9000), md5: noise(9000), hashes: [{ algorithm: noise(9000), value: noise(9000) }] }],
    }), null, 'invalid-value'),
    one(
      'huge-csv-row', 'rows.csv',
      `reference,sender,username,email\n1,Line,ann.example,a@example.org\n${noise(30_000)},${noise(30_000)},${noise(30_000)},b@example.org\n3,Line,cay.example,c@example.org\n`,
      null,
    ),
    one(
      'nul-everywhere', 'a.json',
      JSON.stringify(
        JSON.parse(tip('n')), (_, v: unknown) => (typeof v === 'string' && v !== 'sterna-tip/1' && v !== 'hotline' ? `${v}\0\ud800` : v),
      ),
      'replaced-characters',
    ),
  ])

const archives: readonly HostileCase[] = [
  one('zip-slip', 'a.zip', zipOf([member('../../evil.json'), member('fine.json')]), 'path-refused'),
  one('zip-absolute', 'a.zip', zipOf([member('/etc/evil.json'), member('fine2.json')]), 'path-refused'),
  one('zip-link', 'a.zip', zipOf([{ ...member('link.json', '/etc/passwd'), unixMode: 0o120777 }]), 'path-refused'),
  one('zip-bomb', 'a.zip', zipOf([member('zeros', new Uint8Array(30_000_000))]), 'bomb-refused'),
  one('zip-lying-small', 'a.zip', zipOf([{ ...member('lie.json'), declaredSize: 3 }]), 'bomb-refused'),
  one('zip-lying-big', 'a.zip', zipOf([{ ...member('lie2.json'), declaredSize: 4_000_000_000 }]), 'truncated'),
  one('zip-lying-crc', 'a.zip', zipOf([{ ...member('crc.json'), declaredCrc: 1 }]), 'malformed'),
  one('zip-truncated', 'a.zip', zipOf([member('cut.json'), member('cut2.json')]).subarray(0, 200), 'truncated'),
  one('zip-empty', 'a.zip', zipOf([]), 'empty'),
  one('zip-only-folders', 'a.zip', zipOf([{ ...member('folder/', ''), deflate: false }]), 'empty'),
  one('zip-protected', 'a.zip', zipOf([{ ...member('secret.json'), encrypted: true }]), 'protected'),
  one('zip-nested', 'a.zip', nested(3), null),
  one('zip-nested-deep', 'a.zip', nested(9), 'nested-archive'),
  one('zip-same-names', 'a.zip', zipOf([member('x.json', tip('same-1')), member('x.json', tip('same-2')), member('x.json', tip('same-2'))]), null),
  one(
    'zip-names', 'a.zip',
    zipOf([member('new\nline.json', tip('nl')), member('\u001b[31mred.json', tip('esc')), member(`${'long/'.repeat(5000)}x.json`, tip('long'))]),
    'path-refused', null,
  ),
  one('zip-many', 'a.zip', zipOf(Array.from({ length: 3000 }, (_, i) => member(`${i}.txt`, ''))), 'empty'),
]

const places: readonly HostileCase[] = [
  one('name-line-break', 'a\nb\u001b[2J.json', tip('lb'), null),
  one('name-not-utf8', Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x6a]), tip('bytes-name'), null, 'unread-file'),
  {
    name: 'pipe', codes: ['path-refused'],
    write(folder) {
      execFileSync('mkfifo', [join(folder, 'pipe.json')])
      writeFileSync(join(folder, 'beside.json'), tip('beside-pipe'))
    },
  },
  { name: 'link-to-device', codes: ['path-refused'], write: (folder) => symlinkSync('/dev/zero', join(folder, 'zero.json')) },
  { name: 'link-to-nothing', codes: ['path-refused'], write: (folder) => symlinkSync('/nowhere/at/all', join(folder, 'gone.json')) },
  { name: 'link-loop', codes: ['path-refused'], write: (folder) => symlinkSync('.', join(folder, 'loop')) },
  {
    name: 'long-path', codes: [null, 'unread-file'],
    write(folder) {
      const deep = join(folder, ...Array.from({ length: 14 }, (_, i) => `${i}`.padEnd(200, 'd')))
      mkdirSync(deep, { recursive: true })
      writeFileSync(join(deep, 'far.json'), tip('far'))
    },
  },
]

/** Everything that is small and reads fast; each goes into a folder of its own. */
export const smallCases: readonly HostileCase[] = [...texts, ...values, ...huge, ...archives, ...places]

/** A report that must come through whatever lies beside it. */
export const goodTip = (reference: string): string => tip(reference)
