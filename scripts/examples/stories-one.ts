import { ENTICEMENT, file, json, media, policeFile, turns, who, xmlFolder } from './tools.ts'
import { fileDetailsXml } from '../../src/synth/write/cybertip-xml.ts'
import { meta, snapchat, whatsapp } from '../../src/synth/write/chats.ts'
import { ufdr } from '../../src/synth/write/ufdr.ts'
import type { SynthFile } from '../../src/synth/index.ts'

const TESS = { ages: 12, account: { service: 'Chirrup', userId: '4400120001', screenName: 'tess.draws' } }
const MARLOW = { service: 'Chirrup', userId: '4400990017', screenName: 'coach_marlow' }

/** Story 1 (GB): a school is known, a meeting is planned; the second version of a parent's form says so. */
export function meetingSoon(): SynthFile[] {
  const form = (second: boolean): string => json({
    format: 'sterna-tip/1', reference: 'PUB-2026-0412', sentAt: second ? '2026-11-20T19:05:00+00:00' : '2026-11-19T08:40:00+00:00',
    sender: { kind: 'public' }, language: 'en',
    reporter: { names: ['Merrin Larkenshaw'], phones: ['+44 20 7946 0311'], relationToChild: 'mother' },
    children: [{ names: ['Tess'], age: TESS.ages, accounts: [TESS.account], ...second ? { schools: ['Larkfield School, Leeds'] } : {} }],
    suspects: [{ accounts: [MARLOW], claimedAge: 15 }],
    contact: { lastAt: second ? '2026-11-20T16:30:00+00:00' : '2026-11-18T20:10:00+00:00', ongoing: true },
    ...second ? { meeting: { planned: true, plannedAt: '2026-11-22T15:00:00+00:00', place: 'station café' } } : {},
    text: second ? [
      'My daughter has now told us that a meeting is planned for Sunday.',
    ] : ['Somebody whom we do not know writes to my daughter every day.'],
  })
  return [
    file('01-leeds/form-PUB-2026-0412.json', form(false)),
    file('01-leeds/form-PUB-2026-0412.second.json', form(true)),
    file('01-leeds/lanternline-8841.json', json({
      format: 'sterna-tip/1', reference: 'LL-8841', sentAt: '2026-11-19T17:22:00Z', sender: { kind: 'hotline', name: 'Lanternline', priority: '2' },
      children: [{ age: 12, accounts: [TESS.account] }],
      suspects: [{ accounts: [{ service: 'Chirrup', userId: MARLOW.userId }], emails: ['marlow.k@example.net'] }],
      contact: { lastAt: '2026-11-18T20:10:00Z' }, incidents: [{ type: 'unwanted contact', at: '2026-11-18T20:10:00Z', platform: 'Chirrup' }],
    })),
    policeFile('01-leeds/cybertip-211000101.json', {
      number: 211000101, sender: 'Chirrup', receivedAt: '2026-11-17T06:30:00Z', incidentAt: '2026-11-12T21:14:09Z', priority: '3',
      suspect: who({
        service: 'Chirrup', userId: MARLOW.userId, handle: MARLOW.screenName, emails: ['marlow.k@example.net'],
        addresses: [{ ip: '192.0.2.41', event: 'Login', at: '2026-11-12T21:02:44Z', port: 51422 }],
      }),
      files: [media('IMG_2210.jpg', { viewed: true, classification: 'B2' })],
    }),
    file('01-leeds/chat with coach_marlow.txt', whatsapp(turns('2026-11-16T19:40:12Z', [
      '> hi it is me from chirrup', '< hi', '> which school do you go to', '< larkfield', '> nice. keep this between us', '< ok',
      '> do you play tomorrow', '< yes at 5', '> maybe I come and watch\n🙂',
    ]), { suspect: 'coach_marlow', child: 'Tess', suspectId: '1', childId: '2' }, 'ios', 'dmy',
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.')),
  ]
}

/** Story 2 (US): two reports that read alike; one hangs together with a third that names a relation. */
export function lookAlikes(): SynthFile[] {
  const thin = (number: number, userId: string, mail: string, minute: string): SynthFile => policeFile(`02-look-alikes/cybertip-${number}.json`, {
    number, sender: 'Pictora', chat: false, receivedAt: `2026-11-16T11:${minute}:31Z`, incidentAt: `2026-11-15T23:${minute}:02Z`, priority: '3',
    suspect: who({ service: 'Pictora', userId, emails: [mail] }), files: [media(`upload_${number}.png`)],
  }, 2)
  return [
    thin(211000201, '1002003001', 'quiet.pebble@example.com', '20'),
    thin(211000202, '1002003002', 'plain.gravel@example.com', '41'),
    policeFile('02-look-alikes/cybertip-211000377.json', {
      number: 211000377, sender: 'Loopyard', receivedAt: '2026-11-19T22:10:00Z', incidentAt: '2026-11-18T02:51:40Z', priority: '2',
      suspect: who({
        service: 'Loopyard', userId: '70021188', handle: 'tucson_dune', emails: ['plain.gravel@example.com'], first: 'Selwyn', relation: 'Stepfather',
        accessToVictim: 'Yes', address: { city: 'Tucson', region: 'AZ', country: 'US' }, phones: ['+1 202-555-0143'],
      }),
      files: [media('file_77.jpg', { viewed: true, classification: 'A2' })],
    }),
  ]
}

/** Story 3 (PH, DE): live abuse for money; payer and go-between are joined by a payment handle and a mail. */
export function liveForMoney(): SynthFile[] {
  const mail = 'amihan.d@example.org'
  return [
    ...xmlFolder('03-iloilo/211000300', {
      number: 211000300, sender: 'Streamlet', receivedAt: '2026-11-20T01:12:00Z', incidentAt: '2026-11-19T14:20:00Z', annotations: [],
      suspect: who({ service: 'Streamlet', userId: '88310077', handle: 'amihan_live', emails: [mail], address: {
        city: 'Iloilo City', region: 'Western Visayas', country: 'PH',
      },
        addresses: [{ ip: '2001:db8:310:77::4', event: 'Login', at: '2026-11-19T14:02:11Z' }] }),
      files: [
        media('segment_01.webm', { annotations: ['liveStreaming'], viewed: true, uploadedAt: '2026-11-19T14:21:00Z' }),
        media('segment_02.webm', { annotations: ['liveStreaming'], viewed: false }),
      ],
    }),
    file('03-iloilo/late-part.xml', fileDetailsXml(211000300, media('segment_03.webm', { viewed: null }), 3)),
    file('03-iloilo/bantay-2026-77.json', json({
      format: 'sterna-tip/1', reference: 'BT-2026-77', sentAt: '2026-11-20T03:45:00+08:00', sender: { kind: 'hotline', name: 'Bantay Tulay' },
      language: 'tl', currency: 'PHP',
      suspects: [{
        names: ['Amihan Dalampasigan'], emails: [mail], paymentHandles: [{ service: 'PayLark', handle: '$amihan88' }], city: 'Iloilo City',
        country: 'PH', relationToChild: 'aunt',
      }],
      children: [{ age: 8, note: ['Lives in the same house, says a neighbour.'] }],
      payments: [{ purpose: 'live', amount: '40', currency: 'EUR', service: 'PayLark', handle: '$amihan88', at: '2026-11-19T13:58:00Z' }],
    })),
    policeFile('03-iloilo/cybertip-211000391.json', {
      number: 211000391, sender: 'PayLark', chat: false, receivedAt: '2026-11-20T08:00:00Z', incidentAt: '2026-11-19T13:58:00Z', priority: '2',
      suspect: who({ service: 'PayLark', userId: 'pl-5512', handle: 'tannhoefer.v', first: 'Volkmar', last: 'Tannhöfer', birth: '1979-04-02', emails: ['v.tannhoefer@example.net'], address: { city: 'Kassel', region: 'Hessen', country: 'Germany' },
        addresses: [{ ip: '192.0.2.77', event: 'Other', at: '2026-11-19T13:57:58Z', port: 40112 }],
        notes: ['Sent 40 EUR to payment handle $amihan88.'] }),
    }),
    file('03-iloilo/extraction/report.xml', ufdr(turns(
      '2026-11-02T18:03:00Z', ['< hello sir', '> same as last time', '< 40', '> [asks for a live session]', '> sent to your mail', '< ok'],
    ),
      { suspect: 'V.T.', child: 'Amihan', suspectId: 'v.tannhoefer@example.net', childId: mail },
      {
        device: 'Testphone 5', owner: 'suspect', imei: '001012345678902', service: 'Palaver',
        contacts: [{ name: 'Amihan', kind: 'Email', value: mail }],
        places: [{ latitude: '51.3127', longitude: '9.4797', at: '2026-11-02T18:05:00Z' }],
      }, 31)),
  ]
}

/** Story 4 (FR): extortion with a deadline; the same account in a thread split over two files, and in a provider's report. */
export function extortion(): SynthFile[] {
  const names = { suspect: 'Maëlys R.', child: 'Fantin', suspectId: '1', childId: '2' }
  const talk = turns('2026-11-19T17:05:00Z', ['> salut, tu vas où au collège ?', '< à Nantes', '> on passe sur une autre appli', '> [demande une image]', '< non', '> [demande une image]', '> [menace de diffuser]',
    '> paye avec une carte cadeau avant lundi', '< je n’ai pas d’argent', '> [menace de diffuser]', '< [parle de détresse]',
    '> réponds à palaver : rivesson.m@example.org'])
  return [
    file('04-nantes/veilleuse-3312.json', json({
      format: 'sterna-tip/1', reference: 'VEL-3312', sentAt: '2026-11-20T09:15:00+01:00',
      sender: { kind: 'hotline', name: 'Veilleuse en ligne', escalation: 'Le jeune parle de se faire du mal.' }, language: 'fr',
      children: [{
        names: ['Fantin'], age: 15, selfHarm: true, city: 'Nantes', country: 'FR', accounts: [{ service: 'Instagram', screenName: 'fantin.bmx' }],
      }],
      suspects: [{
        claimedAge: 16, accounts: [{ service: 'Instagram', screenName: 'maelys.rvs', userId: '6100770042' }], emails: ['rivesson.m@example.org'],
      }],
      extortion: { threat: true, demand: 'carte cadeau', deadline: '2026-11-23T20:00:00+01:00' },
      contact: { lastAt: '2026-11-19T18:20:00+01:00', ongoing: true },
    })),
    file('04-nantes/your_instagram_activity/messages/inbox/maelysr_61/message_1.json', meta(talk.slice(6), names, 'maelysr_61')),
    file('04-nantes/your_instagram_activity/messages/inbox/maelysr_61/message_2.json', meta(talk.slice(0, 6), names, 'maelysr_61')),
    file(
      '04-nantes/chat_history.json',
      snapchat(turns('2026-11-18T20:00:00Z', ['> coucou', '< salut', '> tu joues à quoi', '< au vélo']), { ...names, suspect: 'maelys.rvs' }),
    ),
    policeFile('04-nantes/cybertip-211000440.json', {
      number: 211000440, sender: 'Kwikchat', receivedAt: '2026-11-20T21:30:00Z', incidentAt: '2026-11-19T21:00:00Z', annotations: ['sextortion'],
      priority: '1', escalation: 'High priority.',
      suspect: who({
        service: 'Kwikchat', userId: 'kw-99120', handle: 'maelys_r', emails: ['rivesson.m@example.org'],
        addresses: [{ ip: '198.51.100.10', event: 'Login', at: '2026-11-19T20:48:12Z', proxy: true }],
      }),
      children: [who({ service: 'Kwikchat', userId: 'kw-40077', handle: 'fantin.bmx' })],
    }),
  ]
}

const KIT = { service: 'Voxel Harbor', userId: '900500700', handle: 'kit_builds' }

/** Stories 5 and 6 (IE): one account that writes to many children, and the two ages of the person behind it. */
export function manyChildren(): SynthFile[] {
  const children = [['20011', 9], ['20012', 11], ['20013', 10], ['20014', 12], ['20015', null]] as const
  const seen = children.map(([id, age], i) => policeFile(`05-cork/cybertip-${211000501 + i * 7}.json`, {
    number: 211000501 + i * 7, sender: 'Voxel Harbor', receivedAt: `2026-11-${14 + i}T10:00:00Z`, incidentAt: `2026-11-${13 + i}T18:30:00Z`,
    incidentType: ENTICEMENT, priority: '3',
    suspect: who({
      ...KIT, birth: '2012-06-01', emails: i % 2 === 0 ? ['kit.dunmarsh@example.com'] : [],
      addresses: i === 1 ? [{ ip: '203.0.113.8', event: 'Login', at: '2026-11-14T18:29:00Z' }] : [],
    }),
    children: [who({ service: 'Voxel Harbor', userId: id, ...age === null ? {} : { age } })],
  }))
  return [
    ...seen,
    policeFile('06-persona/cybertip-211000606.json', {
      number: 211000606, sender: 'Chirrup', receivedAt: '2026-11-18T12:00:00Z', incidentAt: '2026-11-17T09:00:00Z',
      suspect: who({
        service: 'Chirrup', userId: '4400555123', handle: 'corin.d87', first: 'Corin', last: 'Dunmarsh', birth: '1987-02-11',
        emails: ['kit.dunmarsh@example.com'], phones: ['+44 7700 900271'], address: { city: 'Cork', country: 'Ireland' },
      }),
      files: [media('IMG_9.jpg', { viewed: true })],
    }),
    ...xmlFolder('06-persona/211000612', {
      number: 211000612, sender: 'Pictora', chat: false, receivedAt: '2026-11-18T15:00:00Z', incidentAt: '2026-11-15T20:00:00Z',
      suspect: who({
        service: 'Pictora', userId: '1002009009', handle: 'kit.pics', displayName: 'Kit (16)', age: 16, emails: ['kit.pics@example.org'],
        phones: ['+44 7700 900271'],
      }),
      files: [media('upload_612.png', { viewed: false })],
    }),
  ]
}
