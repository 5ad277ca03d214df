import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { context, fixtures, given, readGiven } from './fixtures/given.ts'
import { gather } from './whatsapp/chat.ts'
import { inferOrders } from './whatsapp/date-order.ts'
import { readHeader } from './whatsapp/header.ts'
import { whatsappText } from './whatsapp-text.ts'

const files = new Map(fixtures('whatsapp-text').map(({ name, bytes }) => [name, bytes]))
const fixture = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()

function chat(content: string | Uint8Array): { turns: readonly Turn[]; system: readonly Turn[]; codes: readonly string[]; reading: Reading } {
  const { parts, problems } = readGiven(whatsappText, content, 'chat.txt')
  const reading = parts[0]?.reading
  const conversation = reading?.conversations[0]
  if (reading === undefined || conversation === undefined) throw new Error(`nothing was read: ${problems.map((one) => one.code).join()}`)
  return { turns: conversation.turns, system: conversation.system, codes: problems.map((one) => one.code), reading }
}

type Reading = ReturnType<typeof whatsappText.read>['parts'][number]['reading']
type Turn = Reading['conversations'][number]['turns'][number]

test('reads an Android export: turns, continuation lines, attachments, marks, system lines', () => {
  const { turns, system, codes, reading } = chat(fixture('android-en.txt'))
  expect(turns.map((turn) => [turn.by, turn.text, turn.attachments, turn.at])).toEqual([
    ['Robin Made-Up', 'hi, are you the one from the chess club?', undefined, 'chat.txt#L2:1'],
    ['+44 7700 900123', 'yes\nwho is this', undefined, 'chat.txt#L3:1'],
    ['Robin Made-Up', 'a friend of a friend. keep this between us', undefined, 'chat.txt#L5:1'],
    ['Robin Made-Up', 'IMG-20260314-WA0001.jpg (file attached)\nthe view from my window', ['IMG-20260314-WA0001.jpg'], 'chat.txt#L6:1'],
    ['+44 7700 900123', '<Media omitted>', ['omitted'], 'chat.txt#L8:1'],
    ['Robin Made-Up', '[asks for an image]', undefined, 'chat.txt#L9:1'],
    ['+44 7700 900123', 'This message was deleted', undefined, 'chat.txt#L10:1'],
    ['Robin Made-Up', 'location: https://maps.google.com/?q=51.501476,-0.140634', undefined, 'chat.txt#L11:1'],
    ['+44 7700 900123', 'no', undefined, 'chat.txt#L14:1'],
  ])
  expect(turns[5]?.edited).toBe(true)
  expect(turns[6]?.deleted).toBe(true)
  expect(turns[0]?.when).toEqual({
    instant: null, local: '2026-03-14T16:02:00', written: '14/03/2026, 16:02', zone: null, precision: 'minute', means: 'sent',
  })
  expect(system).toHaveLength(3)
  expect(codes).toEqual(['no-zone'])
  expect(reading.people.map((person) => [
    person.role, person.names[0]?.value, person.identifiers.map((id) => [id.hint, id.written, id.at]),
  ])).toEqual([
    ['unknown', 'Robin Made-Up', []], ['unknown', '+44 7700 900123', [['phone', '+44 7700 900123', 'chat.txt#L3:21']]],
  ])
  expect(reading.people[0]?.localities).toMatchObject([{ kind: 'position', value: '51.501476,-0.140634', at: 'chat.txt#L11:1' }])
  expect(reading.conversations[0]?.participants[1]).toEqual({ name: '+44 7700 900123', id: '+44 7700 900123', person: 'p1' })
})

test('reads an iOS export: marks, group name on the app\'s lines, a colon in a quoted group name', () => {
  const { turns, system, reading } = chat(fixture('ios-de.txt'))
  expect(turns.map((turn) => [turn.by, turn.text, turn.attachments, turn.when?.local])).toEqual([
    ['Mika Beispiel', '<Anhang: 00000003-PHOTO-2024-12-31-23-58-30.jpg>', ['00000003-PHOTO-2024-12-31-23-58-30.jpg'], '2024-12-31T23:58:30'],
    ['~ Toni Muster', 'in welche Schule gehst du?', undefined, '2024-12-31T23:59:00'],
    ['Mika Beispiel', 'sag ich nicht', undefined, '2024-12-31T23:59:40'],
    ['~ Toni Muster', 'Bild weggelassen', ['omitted'], '2025-01-01T00:00:10'],
    ['~ Toni Muster', 'Diese Nachricht wurde gelöscht.', undefined, '2025-01-01T00:01:10'],
  ])
  expect([turns[2]?.edited, turns[4]?.deleted]).toEqual([true, true])
  expect(system).toHaveLength(3)
  expect(reading.conversations[0]?.title).toBe('Schachclub')
})

test('reads digits, commas and half days of another script', () => {
  const { turns, system, codes } = chat(fixture('ios-ar-digits.txt'))
  expect(turns.map((turn) => [turn.by, turn.when?.local, turn.attachments])).toEqual([
    ['دانة', '2025-09-15T20:47:00', undefined], ['سامي', '2025-09-16T09:00:00', ['omitted']],
  ])
  expect([system.length, codes]).toEqual([1, ['no-zone']])
})

test('reads UTF-16, and a file that was cut at its start', () => {
  expect(chat(fixture('utf16.txt')).turns.map((turn) => turn.when?.local)).toEqual(['2025-12-25T10:15:00', '2025-12-25T10:16:00'])
  const cut = chat(fixture('bad-truncated-head.txt'))
  expect([cut.turns.length, cut.codes, cut.reading.kept[0]?.verbatim]).toEqual([
    5, ['no-zone', 'malformed'], 'of a message that began before the cut',
  ])
})

test('keeps the writing and nothing else when day and month cannot be told apart', () => {
  const { turns, codes } = chat(fixture('android-ambiguous.txt'))
  expect(codes).toEqual(['no-zone', 'ambiguous-date-order'])
  expect(turns[0]?.when).toEqual({ instant: null, local: null, written: '03/04/2026, 10:15', zone: null, precision: 'minute', means: 'sent' })
})

test('says which dates fit nothing', () => {
  const { turns, codes } = chat(fixture('bad-dates.txt'))
  expect(turns.map((turn) => turn.when?.local)).toEqual([null, null])
  expect(codes).toContain('invalid-value')
})

const heads: Readonly<Record<string, string | null>> = {
  '31/12/24, 23:59 - Kim: x': '2024-12-31T23:59:00',
  '31/12/2024, 23:59 - Kim: x': '2024-12-31T23:59:00',
  '12/31/24, 11:59 PM - Kim: x': '2024-12-31T23:59:00',
  '12/31/24, 11:59\u202fPM - Kim: x': '2024-12-31T23:59:00',
  '31/12/2024, 12:05 a. m. - Kim: x': '2024-12-31T00:05:00',
  '31/12/2024, 11:59 p.\u00a0m. - Kim: x': '2024-12-31T23:59:00',
  '31/12/2024 11:59 p.m. - Kim: x': '2024-12-31T23:59:00',
  '2024-12-31, 23:59 - Kim: x': '2024-12-31T23:59:00',
  '2024/12/31 23:59 - Kim: x': '2024-12-31T23:59:00',
  '2024/12/31 下午11:59 - Kim: x': '2024-12-31T23:59:00',
  '24. 12. 31. 오후 11:59 - Kim: x': '2024-12-31T23:59:00',
  '[2024. 12. 31. 오전 12:01:02] Kim: x': '2024-12-31T00:01:02',
  '2024. 12. 31. du. 11:59 - Kim: x': '2024-12-31T23:59:00',
  '[31.12.24, 23:59:58] Kim: x': '2024-12-31T23:59:58',
  '\u200e[31.12.2024, 23:59:58] Kim: x': '2024-12-31T23:59:58',
  '[31.12.2024 klo 23.59.58] Kim: x': '2024-12-31T23:59:58',
  '[12/31/24, 11:59:58 PM] Kim: x': '2024-12-31T23:59:58',
  '[31/12/2024, 11:59:58 अपराह्न] Kim: x': '2024-12-31T23:59:58',
  '[३१/१२/२०२४, ११:५९:५८ PM] Kim: x': '2024-12-31T23:59:58',
  '31.12.24 г., 23:59 - Kim: x': '2024-12-31T23:59:00',
  '31. 12. 2024. 23:59 - Kim: x': '2024-12-31T23:59:00',
  '31-12-2024 23:59 - Kim: x': '2024-12-31T23:59:00',
  '23:59, 31/12/2024 - Kim: x': '2024-12-31T23:59:00',
  '[23:59, 31/12/2024] Kim: x': '2024-12-31T23:59:00',
  '2024-12-31 23 h 59 - Kim: x': '2024-12-31T23:59:00',
  '31/12/24 23:59:58: Kim: x': '2024-12-31T23:59:58',
  '31/12/2567, 23:59 - Kim: x': '2024-12-31T23:59:00',
  '31/12/1403, 23:59 - Kim: x': null,
  '31/12/2024, 11:59 xyz - Kim: x': '2024-12-31T00:00:00',
}

test.each(Object.entries(heads))('reads the head %s', (line, local) => {
  const { turns } = chat(`${line}\n${line}\n`)
  expect(turns.map((turn) => [turn.by, turn.text, turn.when?.local])).toEqual([['Kim', 'x', local], ['Kim', 'x', local]])
  expect(turns[0]?.when?.instant).toBeNull()
})

test.each([
  '31/12/24, 23:59 Kim: x', '2024-12-31T23:59:58 - worker: x', '2024-12-31 23:59:58,123 - worker - INFO - x', '31/12/24;23:59;Kim;x',
  '[23:59:58] Kim: x',
  '00:00:01,000 --> 00:00:02,000', '- 31/12/24 point', '# 31/12/24, 23:59', '"31/12/24, 23:59","Kim","x"', '2024-12-31 23:59:58: worker: x',
  '31/12/24, 23:59', '',
])('sees no head in %s', (line) => {
  expect(readHeader(line)).toBeNull()
})

const date = (text: string): { a: string; b: string; c: string; korean: boolean } => {
  const [a = '', b = '', c = ''] = text.split('/')
  return { a, b, c, korean: false }
}

test.each([
  [['13/01/26'], ['dmy']], [['01/13/26'], ['mdy']], [['2026/01/02'], ['ymd']], [['01/02/26', '02/02/26'], ['dmy', 'mdy']],
  [['01/02/26', '02/01/26'], ['mdy']], // back in time as day/month
  [['02/11/2026', '11/12/2026'], ['mdy']], // day/month would lie after now
  [['26/01/05', '26/01/15', '26/02/01'], ['ymd']], [['25/12/24'], ['dmy']], [['24/06/12', '24/06/13'], ['dmy']],
  [['99/99/26'], []], [[], []],
])('infers the order of %j', (dates, orders) => {
  expect(inferOrders(dates.map(date), '2026-11-21T12:00:00.000Z')).toEqual(orders)
})

test('never finds an order other than the true one, whatever the order is', () => {
  const day = fc.integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2026, 10, 20) / 86_400_000 })
  fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), fc.constantFrom('dmy', 'mdy'), fc.constantFrom(2, 4), (days, order, digits) => {
    const written = days.sort((x, y) => x - y).map((n) => {
      const iso = new Date(n * 86_400_000).toISOString()
      const [y, m, d] = [iso.slice(4 - digits, 4), iso.slice(5, 7), iso.slice(8, 10)]
      return date(order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`)
    })
    expect(inferOrders(written, context.now)).toContain(order)
  }))
})

/** App lines with a colon after a would-be sender, by language: in the group's name, or under it as iOS writes them. */
const appLines: Readonly<Record<string, string>> = {
  en: 'Ann changed the subject to "Trip: June"',
  en2: 'Group: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.',
  en3: 'Ann: Missed voice call', es: 'Grupo: \u200eLos mensajes y las llamadas están cifrados de extremo a extremo.',
  es2: 'Ana cambió el asunto de "Uno: dos" a "Tres"',
  es3: 'Ana: \u200eLlamada de voz perdida', fr: 'Groupe: \u200eLes messages et les appels sont chiffrés de bout en bout.',
  fr2: 'Anne a changé le sujet : "Un: deux"',
  fr3: 'Anne: \u200eAppel vocal manqué', de: 'Gruppe: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
  de2: 'Ann hat den Betreff von „A“ zu „B: C“ geändert',
  pt: 'Grupo: \u200eAs mensagens e as chamadas são protegidas com a criptografia de ponta a ponta', pt2: 'Ana: Chamada de vídeo perdida',
  nl: 'Groep: \u200eBerichten en gesprekken zijn end-to-end versleuteld', nl2: 'Ann heeft het onderwerp gewijzigd in "A: B"',
  nl3: 'Ann: Gemiste spraakoproep',
  pl: 'Grupa: \u200eWiadomości i połączenia są w pełni szyfrowane', pl2: 'Ann: Nieodebrane połączenie głosowe', pl3: 'Ann zmieniła temat na „A: B”',
  it: 'Gruppo: \u200eI messaggi e le chiamate sono crittografati end-to-end', it2: 'Anna ha cambiato l\'oggetto in "A: B"',
  it3: 'Anna: Chiamata vocale persa',
  hi: 'ग्रुप: \u200eमैसेज और कॉल एंड-टू-एंड एन्क्रिप्टेड हैं', hi2: 'Ann: मिस्ड वॉइस कॉल', ar: 'الرسائل والمكالمات مشفّرة تمامًا: لا أحد',
  ar2: 'Ann: مكالمة صوتية فائتة',
  tl: 'Grupo: \u200eAng mga mensahe at tawag ay naka-end-to-end encrypt', tl2: 'Ann: Nakaligtaang voice call', ru: 'Ann: Пропущенный видеозвонок',
  tr: 'Ann: Cevapsız sesli arama', id: 'Ann: Panggilan suara tak terjawab', zh: 'Ann: 未接語音通話',
  cy: 'Grŵp: \u200eMae negeseuon a galwadau wedi\'u hamgryptio o\'r dechrau i\'r diwedd',
}

test.each(Object.entries(appLines))('keeps an app line apart (%s)', (_, line) => {
  const { turns, system } = chat(`[25/12/2025, 10:15:00] Kim: hello\n[25/12/2025, 10:15:01] ${line}\n[25/12/2025, 10:16:00] Kim: bye\n`)
  expect([turns.map((turn) => turn.text), system.length]).toEqual([['hello', 'bye'], 1])
})

test.each([
  'This business of yours is odd', 'Missed video call yesterday, sorry', 'Video call, can you?', 'I left', 'you added me', 'Ok: fine',
  'the app says end-to-end encrypted',
  'Los mensajes en este chat son raros', 'voice call, now', '<3', '<hello>', 'notes.txt (old version)',
])('keeps what a person wrote a turn: %s', (text) => {
  const { turns, system } = chat(`25/12/2025, 10:15 - Kim: hello\n25/12/2025, 10:16 - Robin: ${text}\n25/12/2025, 10:17 - Kim: bye\n`)
  expect([turns[1]?.by, turns[1]?.text, turns[1]?.attachments, system.length]).toEqual(['Robin', text, undefined, 0])
})

const attachments: Readonly<Record<string, readonly string[]>> = {
  '<attached: 00000012-PHOTO-2025-12-25.jpg>': ['00000012-PHOTO-2025-12-25.jpg'], '\u200e<adjunto: a.mp4>': ['a.mp4'],
  '<pièce jointe : a.opus>': ['a.opus'],
  'look \u200e<allegato: a.pdf>': ['a.pdf'], 'a.jpg (file attached)': ['a.jpg'], 'a b.pdf (archivo adjunto)': ['a b.pdf'],
  'a.jpg (Datei angehängt)': ['a.jpg'],
  'a.jpg (fichier joint)': ['a.jpg'], 'a.jpg (arquivo anexado)': ['a.jpg'], 'a.jpg (bestand bijgevoegd)': ['a.jpg'],
  'a.jpg (file allegato)': ['a.jpg'],
  'a.jpg (الملف مرفق)': ['a.jpg'], 'a.jpg (फ़ाइल संलग्न)': ['a.jpg'], 'a.jpg (nakalakip na file)': ['a.jpg'],
  'IMG-20251225-WA0000.jpg (no idea)': ['IMG-20251225-WA0000.jpg'],
  '<Multimedia omitido>': ['omitted'], '<Médias omis>': ['omitted'], '<Medien ausgeschlossen>': ['omitted'], '<Mídia omitida>': ['omitted'],
  '<Media weggelaten>': ['omitted'],
  '<pliki pominięto>': ['omitted'], '<Media omessi>': ['omitted'], '\u200eimage omitted': ['omitted'], '\u200evidéo absente': ['omitted'],
  '\u200eimmagine omessa': ['omitted'],
  'list.pdf • \u200e12 pages \u200edocument omitted': ['omitted'], '<मीडिया के बिना>': ['omitted'], '<Walang kalakip na media>': ['omitted'],
}

test.each(Object.entries(attachments))('sees the attachment of %s', (text, expected) => {
  const { turns } = chat(`25/12/2025, 10:15 - Kim: ${text}\n25/12/2025, 10:16 - Robin: ok\n`)
  expect(turns[0]?.attachments).toEqual(expected)
})

test('a name may hold a colon; a repeated way to begin a text is no name', () => {
  const named = chat(['one', 'two', 'three'].map((text, i) => `25/12/2025, 10:1${i} - Team: Blue: ${text}`).join('\n'))
  expect(named.turns.map((turn) => [turn.by, turn.text])).toEqual([['Team: Blue', 'one'], ['Team: Blue', 'two'], ['Team: Blue', 'three']])
  const said = chat(['Note: one', 'two', 'Note: three'].map((text, i) => `25/12/2025, 10:1${i} - Kim: ${text}`).join('\n'))
  expect(said.turns.map((turn) => [turn.by, turn.text])).toEqual([['Kim', 'Note: one'], ['Kim', 'two'], ['Kim', 'Note: three']])
})

test('a pasted line of the other platform stays inside its message', () => {
  const { turns } = chat('25/12/2025, 10:15 - Kim: look\n[24/12/2025, 09:00:00] Robin: old words\n25/12/2025, 10:16 - Robin: yes\n')
  expect(turns.map((turn) => turn.text)).toEqual(['look\n[24/12/2025, 09:00:00] Robin: old words', 'yes'])
})

test('recognises every chat fixture and takes nothing else', () => {
  for (const [name, bytes] of files) expect([name, whatsappText.recognises(given(bytes).peek)]).toEqual([name, !name.startsWith('not-')])
  const others = [
    '', '\n\n', '{"a": 1}', '[1, 2]', 'a,b,c\n1,2,3\n', '# Title\n\n- 31/12/24, 23:59 - a: b\n',
    'From: a@example.org\nDate: Thu, 25 Dec 2025 10:15:00 +0000\n\n25/12/2025, 10:15 - Kim: x\n',
    '1\n00:00:01,000 --> 00:00:02,000\nhello\n', '2026-01-05 10:15:00 - INFO: a\n2026-01-05 10:15:01 - ERROR: b\n',
    '2026-01-05T10:15:00Z worker: a\n'.repeat(9),
    '[2026-01-05, 10:15] Kim: ![](./media/a.jpg)\n[2026-01-05, 10:16] Robin: b\n', '31/12/24, 23:59 - one line that is all\n',
    'words '.repeat(20_000), '<html></html>',
  ]
  for (const text of others) expect([text.slice(0, 40), whatsappText.recognises(given(text).peek)]).toEqual([text.slice(0, 40), false])
})

test('stops at the limit and says so', () => {
  const line = '25/12/2025, 10:15 - Kim: x\n'
  expect(gather(line.repeat(5), 3)).toMatchObject({ cut: true, entries: { length: 3 } })
  expect(gather(line.repeat(3), 3).cut).toBe(false)
})

test('never throws and stays linear on hostile input', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...Object.keys(heads), '\u200e', ': ', '<', '>', '\n', '\0', '\ud800', '25/12/2025, 10:15 - ', '[25/12/2025, 10:15:00] '),
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const { file, peek } = given(pieces.join(''))
    whatsappText.recognises(peek)
    const { parts, problems } = whatsappText.read(file, context)
    expect(parts.length + problems.length).toBeGreaterThan(0)
  }), { numRuns: 300 })
  expect(await cpuMs(10_000, () => {
    for (const evil of [
      '<'.repeat(300_000), ': '.repeat(150_000), '\u200e'.repeat(300_000), '1'.repeat(300_000), ' ('.repeat(150_000), '"'.repeat(300_000),
      '\n'.repeat(300_000),
    ]) {
      readGiven(whatsappText, `25/12/2025, 10:15 - Kim: ${evil}\n25/12/2025, 10:15 - ${evil}\n${evil}`)
    }
  })).toBeLessThan(10_000)
})
