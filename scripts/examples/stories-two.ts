import { ENTICEMENT, file, json, media, policeFile, pretty, telling, turns, who, xmlFolder } from './tools.ts'
import { discord, eml, metaEncrypted, snowflake, telegram, telegramChat, whatsapp } from '../../src/synth/write/chats.ts'
import { fileDetailsXml, reportXml } from '../../src/synth/write/cybertip-xml.ts'
import { zipStore } from '../../src/synth/zip.ts'
import type { SynthFile } from '../../src/synth/index.ts'

/** Story 7 (DE): a youth coach; a hotline, a chat and a club member name the same mail. */
export function coach(): SynthFile[] {
  const mail = 'wiesenthaler.jugend@example.org'
  return [
    file('07-rostock/meldehafen-2026-1190.json', json({
      format: 'sterna-tip/1', reference: 'MH-2026-1190', sentAt: '2026-11-17T14:02:00+01:00', sender: { kind: 'hotline', name: 'Meldehafen' }, language: 'de',
      suspects: [{ names: ['Detmar Wiesenthaler'], occupation: ['youth football coach'], emails: [mail], city: 'Rostock', country: 'DE' }], children: [{ age: 11 }],
      incidents: [{ at: '2026-11-15T19:30:00+01:00', platform: 'WhatsApp', description: 'Private messages to players of the team.' }],
    })),
    file('07-rostock/WhatsApp Chat mit Trainer.txt', whatsapp(turns('2026-11-14T18:12:00Z', ['> hallo, gutes Spiel heute', '< danke', '> sag den anderen nichts davon, dass wir schreiben', '< ok', '> [bittet um ein Bild]', '< nein',
      `> schreib mir lieber an ${mail}`, '< muss essen']), { suspect: 'Trainer Detmar', child: 'Jörn', suspectId: '1', childId: '2' }, 'android', 'dmy', 'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.').replaceAll('/', '.')),
    file('07-rostock/hinweis.eml', eml(telling({ number: 7001, sender: 'mail', receivedAt: '2026-11-18T07:55:00Z', incidentAt: '2026-11-18T07:55:00Z' }), 'Elske Lerchenau <e.lerchenau@example.org>', 'Unser Trainer',
      `Guten Tag,\r\n\r\nunser Trainer schreibt mit ${mail} an Kinder der Mannschaft. Ich mache mir Sorgen.\r\n\r\nE. Lerchenau`)),
  ]
}

/** Story 8: a file that goes round, from unrelated accounts; one report with it is no noise. */
export function viral(): SynthFile[] {
  const spread = media('meme_0815.mp4')
  const marked = media('meme_0815.mp4', { annotations: ['viral'] })
  const senders = ['Pictora', 'Chirrup', 'Pictora', 'Palaver', 'Chirrup', 'Pictora', 'Palaver'] as const
  const flood = senders.map((sender, i) => policeFile(`08-viral/cybertip-${211000800 + i * 3}.json`, {
    number: 211000800 + i * 3, sender, chat: false, receivedAt: `2026-11-19T0${i + 1}:15:00Z`, incidentAt: `2026-11-18T2${i % 4}:0${i}:00Z`, priority: '3',
    suspect: who({ service: sender, userId: `5550${i}77${i}`, handle: ['amber_heron', 'jolly.finch', 'keen_otter', 'mossy.dune', 'odd.lantern', 'northkelp', 'fuzzy.pebble'][i] ?? 'x', ...i === 3 ? { address: { country: 'BR' } } : i === 5 ? { address: { country: 'NL' } } : {} }),
    files: [i % 3 === 0 ? marked : spread],
  }))
  return [
    ...flood,
    policeFile('08-viral/cybertip-211000850.json', {
      number: 211000850, sender: 'Palaver', receivedAt: '2026-11-19T09:40:00Z', incidentAt: '2026-11-18T23:30:00Z', priority: '3',
      suspect: who({ service: 'Palaver', userId: 'b0b0c0ffee77', handle: 'dusty.magpie', relation: 'Neighbour', accessToVictim: true, address: { city: 'Omaha', region: 'NE', country: 'US' } }), files: [marked],
    }),
    ...xmlFolder('08-viral/211000861', {
      number: 211000861, sender: 'Pictora', chat: false, receivedAt: '2026-11-19T10:00:00Z', incidentAt: '2026-11-18T22:00:00Z',
      suspect: who({ service: 'Pictora', userId: '1002555777', handle: 'hazel.quartz' }), files: [media('meme_0815.mp4', { annotations: ['potentialMeme'] })],
    }),
  ]
}

/** Story 9: a sender that asks for priority in every third report; alone, that lifts nothing any more. */
export function overloadedSender(): SynthFile[] {
  const tips = Array.from({ length: 60 }, (_, i) => ({
    format: 'sterna-tip/1', reference: `KW-${String(7000 + i)}`, sentAt: `2026-11-${String(1 + Math.floor(i / 4)).padStart(2, '0')}T0${i % 4}:30:00Z`,
    sender: { kind: 'provider', name: 'Kwikchat', ...i % 3 === 0 ? { escalation: 'High priority.' } : {} },
    suspects: [{ accounts: [{ service: 'Kwikchat', userId: `kw-${31_000 + i * 17}` }] }],
    incidents: [{ at: `2026-11-${String(1 + Math.floor(i / 4)).padStart(2, '0')}T00:10:00Z`, platform: 'Kwikchat' }],
  }))
  return [file('09-kwikchat/batch-2026-11.json', json({ tips }))]
}

/** Story 10: one carrier's address and one office's, many unrelated people. */
export function sharedAddresses(): SynthFile[] {
  const at = '2026-11-10T07:30:00Z'
  const people = [['GB', 'brisk.cedar'], ['NL', 'idle.juniper'], ['GB', 'calm_island']] as const
  const row = (i: number, ip: string): string => `MP-26-${100 + i},${11 + i}/11/2026 08:15,Loopyard,early.nettle${i},${61_000 + i * 13},user${i}.ember@example.com,${ip},2026-11-10T07:3${i}:00Z,United Kingdom\r\n`
  return [
    ...people.map(([country, handle], i) => policeFile(`10-shared-addresses/cybertip-${211001001 + i}.json`, {
      number: 211001001 + i, sender: 'Loopyard', receivedAt: '2026-11-12T09:00:00Z', incidentAt: at, priority: '3',
      suspect: who({ service: 'Loopyard', userId: String(60_400 + i), handle, address: { country }, addresses: [{ ip: '203.0.113.64', event: 'Login', at }] }), files: [media(`loop_${i}.jpg`)],
    })),
    file('10-shared-addresses/marrowshire.csv', `Report ID,Date Received,Platform,Username,User ID,Email,IP Address,IP Date,Country\r\n${[0, 1, 2, 3, 4, 5].map((i) => row(i, i < 4 ? '203.0.113.64' : '198.51.100.200')).join('')}`),
    file('10-shared-addresses/signalements-lille.csv', new Uint8Array(Buffer.from('référence;reçu le;plateforme;pseudo;e-mail;pays\r\nLIL-01;18/11/2026;Chirrup;châtelroux.b;b.chatelroux@example.net;France\r\nLIL-02;18/11/2026;Chirrup;=SOMME(A1);valmorin@example.net;France\r\n', 'latin1'))),
  ]
}

/** Story 11 (GB): an activist group with a decoy; a police export of the same account shows a real child. */
export function activistGroup(): SynthFile[] {
  const decoy = turns('2026-11-08T20:15:00Z', ['> hi, saw your profile', '< hi', '> how old are you', '< 13', '> ok. what are you doing', '< homework', '> [sexual message]', '< my mum is here', '> [asks for an image]', '< no'])
  const real = turns('2026-11-12T17:40:00Z', ['> hello from the group', '< who is this', '> a friend. how was school', '< boring', '> do not tell anyone that we write', '< ok'])
  const names = { suspect: 'North Badger', child: 'Ellie', suspectId: '81120077', childId: '70000001' }
  const account = { about: 'Export of an account', personal_information: { user_id: 81120077, first_name: 'North', last_name: 'Badger', phone_number: '+44 7700 900412', username: '@north_badger' },
    contacts: { about: '', list: [{ user_id: 70000234, first_name: 'Tala', last_name: '', phone_number: '', date: '2026-11-12T17:39:00' }] },
    sessions: { about: '', list: [{ last_active: '2026-11-20T22:00:00', last_active_unixtime: '1795212000', last_ip: '192.0.2.150', last_country: 'United Kingdom', last_region: 'Norwich', application_name: 'Telegram Android', application_version: '11.2', device_model: 'Testphone 5', platform: 'Android', system_version: '15', created: '2026-05-01T10:00:00', created_unixtime: '1777629600' }] },
    chats: { about: '', list: [telegramChat(real, { ...names, suspect: 'North Badger', child: 'Tala', childId: '70000234' }), telegramChat(decoy, names)] } }
  return [
    file('11-norwich/nightwatch-referral.json', json({
      format: 'sterna-tip/1', reference: 'NW-58', sentAt: '2026-11-10T21:00:00Z', sender: { kind: 'activist-group', name: 'Nightwatch Volunteers' },
      suspects: [{ names: ['North Badger'], accounts: [{ service: 'Telegram', userId: '81120077', screenName: 'north_badger' }], phones: ['+44 7700 900412'] }],
      conversations: [{ service: 'Telegram', participants: [{ name: 'North Badger', id: '81120077', is: 'suspect' }, { name: 'Ellie', id: '70000001', is: 'decoy' }], turns: decoy.map((t) => ({ by: t.by === 'suspect' ? 'North Badger' : 'Ellie', at: t.at, text: t.text })) }],
      text: ['Our member plays the part of a 13 year old. We have told nobody else.'],
    })),
    file('11-norwich/decoy chat/result.json', telegram(decoy, names)),
    file('11-norwich/account/result.json', json(account)),
    policeFile('11-norwich/cybertip-211001140.json', {
      number: 211001140, sender: 'Telegram', receivedAt: '2026-11-15T05:00:00Z', incidentAt: '2026-11-12T17:45:00Z', incidentType: ENTICEMENT,
      suspect: who({ service: 'Telegram', userId: '81120077', handle: 'north_badger' }), children: [who({ service: 'Telegram', userId: '70000234', age: 11, address: { street: '14 Plover Row', city: 'Norwich', country: 'GB' } })],
    }),
  ]
}

/** Story 12 (US): look-alikes of signs: an old contact, access denied, a taken-over account, names that only look the same. */
export function lookAlikeSigns(): SynthFile[] {
  const wolf = (number: number, handle: string, userId: string, mail: string): SynthFile => policeFile(`12-nothing-shown/cybertip-${number}.json`, {
    number, sender: 'Chirrup', receivedAt: '2026-11-13T09:00:00Z', incidentAt: '2026-11-12T09:00:00Z', suspect: who({ service: 'Chirrup', userId, handle, first: 'Alex', last: 'Marsh', emails: [mail] }), files: [media(`${handle}.jpg`, { viewed: true })],
  })
  return [
    ...xmlFolder('12-nothing-shown/211001201', {
      number: 211001201, sender: 'Loopyard', receivedAt: '2026-11-12T00:00:00Z', incidentAt: '2025-02-03T15:00:00Z',
      suspect: who({ service: 'Loopyard', userId: '77120', handle: 'calm.ember', address: { country: 'US' } }), children: [who({ age: 13, school: 'Copperbeech High School', userId: '77999', service: 'Loopyard' })], files: [media('old_note.png', { viewed: true })],
    }),
    policeFile('12-nothing-shown/cybertip-211001209.json', {
      number: 211001209, sender: 'Pictora', chat: false, receivedAt: '2026-11-12T08:00:00Z', incidentAt: '2026-11-10T03:00:00Z',
      suspect: who({ service: 'Pictora', userId: '1002881', handle: 'grey.gravel', first: 'Hollis', last: 'Oxenfell', occupation: 'accountant', relation: 'None', accessToVictim: 'No', accessToChildren: 'Unknown', convicted: 'No', address: { city: 'Toledo', region: 'OH', country: 'US' } }), files: [media('IMG_1209.jpg', { viewed: true, classification: 'B2' })],
    }),
    ...xmlFolder('12-nothing-shown/211001215', {
      number: 211001215, sender: 'Cloudnest', chat: false, receivedAt: '2026-11-14T08:00:00Z', incidentAt: '2026-11-13T04:00:00Z', suspect: who({ service: 'Cloudnest', userId: 'cn-8812', emails: ['jory.wrenmoor@example.com'], compromised: true }),
      notes: ['The account holder told us that somebody else had taken over the account.'], files: [media('backup.zip', { viewed: false })],
    }),
    wolf(211001221, 'silentwolf_7', '4400771', 'a.marsh.omaha@example.com'), wolf(211001222, 'si1entwolf_7', '4400998', 'alex.m.perth@example.net'),
  ]
}

/** What else comes in: an archive, a part without its report, repeats, a note, chats of every day. */
export function theRest(): SynthFile[] {
  const archived = telling({ number: 211001301, sender: 'Cloudnest', chat: false, receivedAt: '2026-11-18T00:00:00Z', incidentAt: '2026-11-17T12:00:00Z', suspect: who({ service: 'Cloudnest', userId: 'cn-9921', emails: ['lucky.cedar@example.com'], address: { city: 'Omaha', region: 'NE', country: 'US' } }),
    files: [media('scan_0001.png', { annotations: ['infant'], viewed: true, classification: 'A1' })] })
  const repeated = viral()[1]
  const discordTalk = turns('2026-11-16T16:00:00Z', ['> hey builder', '< hi kit', '> nice castle', '< thanks', '> how old are you', '< 10', '> we can talk on chirrup too, kit.dunmarsh@example.com', '< I ask my dad'])
  const kit = { suspect: 'kit_builds', child: 'small_mason', suspectId: '900500700100200300', childId: '900500700100200399' }
  return [
    file('05-cork/discord/kit_builds [part 1].json', discord(discordTalk.slice(0, 4), kit, snowflake('2026-11-01T00:00:00Z', 5), '2026-11-17T09:00:00+00:00')),
    file('05-cork/discord/kit_builds [part 2].json', discord(discordTalk.slice(4), kit, snowflake('2026-11-01T00:00:00Z', 5), '2026-11-17T09:00:00+00:00')),
    file('13-other/cloudnest-211001301.zip', zipStore([{ name: '211001301/report.xml', content: pretty(reportXml(archived)) }, ...archived.files.map((f, i) => ({ name: `211001301/file-${i + 1}.xml`, content: fileDetailsXml(archived.number, f, i) }))])),
    file('13-other/lone-part.xml', pretty(fileDetailsXml(211009999, media('holiday.jpg', { viewed: false }), 0))),
    ...repeated === undefined ? [] : [file('13-other/same bytes again.json', repeated.content), file('13-other/cybertip-211001399.json', String(repeated.content).replace(/("reportId":\s*"?)211000803/, '$1211001399'))],
    file('13-other/desk note.txt', 'Call back the lady from Tuesday about the blue bicycle.\nRing binder is on the second shelf.\n'),
    file('13-other/message_1.json', metaEncrypted(turns('2026-11-11T12:00:00Z', ['> hi, is the bike still for sale', '< yes', '> can I come on friday', '< sure, my parents are home']), { suspect: 'Perrin Kestrelby', child: 'Orla Sedgewater', suspectId: '1', childId: '2' }, 'PerrinKestrelby_88')),
    ...everyday(),
  ]
}

function everyday(): SynthFile[] {
  const chat = (name: string, lines: readonly string[], style: 'ios' | 'android', order: 'dmy' | 'mdy' | 'ymd', system: string, start: string): SynthFile =>
    file(`13-other/${name}.txt`, whatsapp(turns(start, lines), { suspect: 'Isolde', child: 'Nolan', suspectId: '1', childId: '2' }, style, order, system))
  return [
    chat('chat us', ['> did you do the math homework', '< page 12 only', '> see you at practice', '< mom drives me'], 'ios', 'mdy', 'Messages and calls are end-to-end encrypted.', '2026-11-18T22:10:04Z'),
    chat('chat es', ['> ¿a qué hora es el partido?', '< a las seis', '> llevo el balón', '< vale, hasta luego'], 'android', 'dmy', 'Los mensajes y las llamadas están cifrados de extremo a extremo.', '2026-11-17T15:10:00Z'),
    chat('chat sv', ['> hej, vi ses vid bussen', '< ja, klockan åtta', '> ta med boken', '< okej'], 'android', 'ymd', 'Meddelanden och samtal är end-to-end-krypterade.', '2026-11-16T06:10:00Z'),
    chat('chat without a clear date', ['> good morning', '< morning', '> library at ten?', '< yes'], 'android', 'dmy', 'Messages and calls are end-to-end encrypted.', '2026-10-11T08:10:00Z'),
    chat('chat fr', ['> tu viens au match ?', '< oui avec papa', '> super', '< à samedi'], 'ios', 'dmy', 'Les messages et les appels sont chiffrés de bout en bout.', '2026-11-19T16:00:00Z'),
  ]
}
