import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { email } from './email.ts'
import { publicAddress } from './email/addresses.ts'
import { quotedPrintable } from './email/content.ts'
import { readMailDate } from './email/date.ts'
import { parametered } from './email/headers.ts'
import { htmlText } from './email/html.ts'
import { fixtures, readGiven } from './fixtures/given.ts'

const files = Object.fromEntries(fixtures('email').map(({ name, bytes }) => [name, readGiven(email, bytes, name)]))
const mail = (...lines: string[]): string => ['From: zoe@example.org', 'Date: Mon, 2 Mar 2026 10:15:00 +0000', ...lines].join('\r\n')

test('headers: reference, time with zone, people, addresses with places', () => {
  const [part] = files['plain.eml']?.parts ?? []
  const reading = part?.reading
  expect(part).toMatchObject({ key: 'email:m1.20260302@example.org', part: 'message', reading: { reference: 'm1.20260302@example.org' } })
  expect(reading?.sentAt).toMatchObject({ instant: '2026-03-02T10:15:00.000Z', local: '2026-03-02T11:15:00', zone: '+01:00' })
  expect(reading?.people.map((p) => [p.names[0]?.value, p.identifiers[0]?.written, p.role])).toEqual([
    ['Zoë Łącka', 'zoe.lacka@example.org', 'unknown'], ['Desk, Reports', 'reports@example.com', 'unknown'],
    [undefined, 'second@example.com', 'unknown'],
    ['André', 'andre@example.net', 'unknown'], [undefined, 'elsewhere@example.net', 'unknown'],
  ])
  expect(reading?.people[0]?.identifiers[1]).toMatchObject({ hint: 'ip', written: '192.0.2.77', event: 'mail-origin', at: 'plain.eml#L4:20' })
  expect(reading?.identifiers.map((i) => [i.written, i.event, i.when?.instant, i.at])).toEqual([
    ['203.0.113.9', 'mail-relay', '2026-03-02T10:15:07.000Z', 'plain.eml#L1:54'],
    ['198.51.100.20', 'mail-relay', '2026-03-02T10:15:01.000Z', 'plain.eml#L3:39'],
  ])
})

test('a person\'s mail is a narrative and one turn', () => {
  const reading = files['plain.eml']?.parts[0]?.reading
  const text = 'Somebody writes to my sister as quiet.harbour. His number is +44 7700 900123. He wants a gift card.'
  expect(reading?.narratives.map((n) => [n.field, n.text, n.at])).toEqual([
    ['subject', 'About my łódka', 'plain.eml#L9:1'], ['body', text, 'plain.eml#L16:1'],
  ])
  expect(reading?.conversations).toMatchObject([{ service: 'e-mail', title: 'About my łódka', turns: [{ by: 'Zoë Łącka', text }] }])
  expect(reading?.conversations[0]?.participants).toHaveLength(4)
})

test('a forwarded mail and a machine\'s mail have no turn of the sender\'s', () => {
  expect(files['forward.eml']?.parts[0]?.reading.conversations).toEqual([])
  expect(files['forward.eml']?.parts[0]?.reading.narratives[1]?.text).toContain('[demand]')
  expect(files['multipart.eml']?.parts[0]?.reading.conversations.map((c) => c.turns[0]?.by)).toEqual(['Old Oak']) // of the attached message
})

test('parts: the plain alternative, links of the other, files with hashes of their decoded bytes', () => {
  const reading = files['multipart.eml']?.parts[0]?.reading
  const bytes = Buffer.from('a picture of a lake, pretended')
  expect(reading?.narratives[1]).toMatchObject({ field: 'body', text: 'See the page.' })
  expect(reading?.identifiers.map((i) => i.written)).toEqual(['https://page.example.org/x?a=1&b=2'])
  expect(reading?.evidence).toHaveLength(1)
  expect(reading?.evidence[0]).toMatchObject({ name: 'läke view.png', viewedByProvider: null, at: 'multipart.eml#L26:1' })
  expect(reading?.evidence[0]?.hashes.map((h) => [h.algorithm, h.value])).toEqual(['md5', 'sha1', 'sha256'].map((a) => [
    a, createHash(a).update(bytes).digest('hex'),
  ]))
  expect(reading?.people.map((p) => p.identifiers[0]?.written)).toEqual(['no-reply@example.com', 'reports@example.org', 'oak@example.net'])
})

test('an mbox holds a report for each message', () => {
  const read = files['two.mbox']
  expect(read?.parts.map((p) => p.reading.conversations[0]?.turns[0]?.text)).toEqual(['the first one\nFrom here on it is quoted', 'the second one'])
  expect(read?.parts[0]?.key).toBe('email:a@example.org')
  expect(read?.parts[1]?.key).toMatch(/^email:sha256:[0-9a-f]{64}$/)
  expect(read?.parts[1]?.reading.people[0]?.at).toBe('two.mbox#L12:1')
})

test('a message id used twice in one mbox loses neither message', () => {
  const one = (text: string): string => `From a@example.org Mon Mar  2 10:15:00 2026\n${mail('Message-ID: <same@example.org>', '', text, '')}\n`
  const read = readGiven(email, `${one('one')}\n${one('two')}\n${one('one')}`)
  expect(read.parts.map((p) => p.key)).toEqual(['email:same@example.org', 'email:same@example.org'])
  expect(new Set(read.parts.map((p) => p.part)).size).toBe(2)
})

test.each([
  ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z'], ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
  ['Mon, 2 Mar 26 08:00 EST', '2026-03-02T13:00:00.000Z'], ['Mon, 02 Mar 2026 10:15:00 +0530 (IST)', '2026-03-02T04:45:00.000Z'],
  ['Mon, 2 Mar 2026 10:15:00 -0000', '2026-03-02T10:15:00.000Z'], ['Mon, 2 Mar 2026 10:15:00 IST', null], ['2 Mar 2026 10:15', null],
  ['31 Feb 2026 10:15:00 +0000', null], ['yesterday', null],
])('reads the date %s', (written, instant) => expect(readMailDate(written, 'sent')).toMatchObject({ instant, written }))

test.each([
  ['10.1.2.3', null], ['127.0.0.1', null], ['100.64.0.1', null], ['203.0.113.9', '203.0.113.9'], ['IPv6:2001:db8::1', '2001:db8::1'],
  ['fe80::1', null],
  ['::ffff:192.168.0.1', null], ['999.1.1.1', null], ['255.255.255.255', null], ['x'.repeat(1000), null],
])('takes %s for public or not', (written, address) => expect(publicAddress(written)).toBe(address))

test('parameters, also those of RFC 2231', () => {
  const read = parametered('Attachment; filename*1=b.png; filename*0="a;"; Title*=utf-8\'en\'%C5%82; x="q\\"q"')
  expect(read.main).toBe('attachment')
  expect(Object.fromEntries(read.parameters)).toEqual({ filename: 'a;b.png', title: 'ł', x: 'q"q' })
})

test('quoted-printable and HTML', () => {
  expect(quotedPrintable('a=20b=\r\nc =ZZ =C5=82').toString('utf8')).toBe('a bc =ZZ ł')
  expect(htmlText('<style>x</style><p>a&nbsp;<b>b</b></p><!-- > --><div>c<br>d</div><a HREF=\'https://e.example.org\'>e</a><a href="javascript:1">f</a><script>').text)
    .toBe('a\u00a0b\n\nc\nd\nef')
  expect(htmlText('1 < 2 and <unclosed').text).toBe('1 < 2 and <unclosed')
})

test.each([
  ['latin-1 declared', mail('Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable', '', 'caf=E9'), 'café', []],
  ['unknown charset', mail('Content-Type: text/plain; charset=x-none', '', 'words'), 'words', ['not-utf8']],
  [
    'base64 text', mail('Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', Buffer.from('łódź').toString('base64')),
    'łódź', [],
  ],
  ['multipart without a boundary', mail('Content-Type: multipart/mixed', '', 'words'), undefined, []],
  ['HTML alone', mail('Content-Type: text/html', '', '<p>one</p><p>two</p>'), 'one\n\ntwo', []],
])('%s', (_, text, body, codes) => {
  const read = readGiven(email, text)
  expect(read.parts[0]?.reading.narratives.find((n) => n.field === 'body')?.text).toBe(body)
  expect(read.problems.map((p) => p.code)).toEqual(codes)
})

test('nesting and numbers of parts are limited', () => {
  const nested = Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')
  expect(readGiven(email, `${mail('')}${nested}\n\nwords`.replace('\r\nContent', '\nContent')).problems.map((p) => p.code)).toContain('too-deep')
  const many = readGiven(email, `${mail('Content-Type: multipart/mixed; boundary=b', '', '')}${'--b\n\nx\n'.repeat(3000)}--b--`)
  expect(many.problems.map((p) => p.code)).toContain('too-many')
})

test.each([
  ['truncated.eml', ['truncated'], true], ['bare.eml', ['truncated', 'no-zone'], true],
])('%s is read as far as it goes', (name, codes, known) => {
  expect(files[name]?.known).toBe(known)
  expect(files[name]?.problems.map((p) => p.code)).toEqual(codes)
  expect(files[name]?.parts).toHaveLength(1)
})

test.each([
  'Name: x\nAge: 12\n', '31/12/24, 23:59 - Zoe: From: me', '[31.12.24, 23:59:58] Zoe: hello', 'From: me\n', 'from,to,date\n1,2,3', '{"From":"x"}',
  'From: a\nthis is a note\nTo: b\nDate: today', '',
])('%j is no mail', (text) => expect(readGiven(email, text).known).toBe(false))

test('UTF-16 mail', () => {
  const read = readGiven(email, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(mail('Subject: ł', '', 'łódź'), 'utf16le')]))
  expect(read.known).toBe(true)
  expect(read.parts[0]?.reading.narratives.map((n) => n.text)).toEqual(['ł', 'łódź'])
})
