/**
 * Text of our own that does harm where it is taken for something else than text: markup, handlers, addresses that run, spreadsheets' formulae, templates,
 * messages' braces, text that turns its direction, hides, or has no end. Each calls `pwned()` where it can.
 */
export const hostileStrings: Readonly<Record<string, string>> = {
  'script': '<script>pwned(1)</script>',
  'image handler': '"><img src=x onerror=pwned(2)>',
  'attribute': '" onmouseover="pwned(3)" autofocus onfocus="pwned(3)" x="',
  'svg': '<svg/onload=pwned(4)><use href="data:image/svg+xml,x#y"/>',
  'frame': '<iframe srcdoc="<script>parent.pwned(5)</script>"></iframe>',
  'script address': 'javascript:pwned(6)//https://example.org/',
  'data address': 'data:text/html;base64,PHNjcmlwdD5wd25lZCg3KTwvc2NyaXB0Pg==',
  'look-alike address': 'https://exаmple.org@198.51.100.7/%2e%2e/?a=1&amp;b=2#<x>',
  'style': '</style><style>*{display:none}</style>',
  'entities': '&lt;b&gt;&#x3c;script&#x3e;&nbsp;&amp;amp;',
  'formula': '=HYPERLINK("http://203.0.113.9","x")',
  'formula by plus': '+cmd|\' /C calc\'!A0',
  'formula by at': '@SUM(1+1)*cmd',
  'template': '{{constructor.constructor("pwned(8)")()}} ${pwned(8)} #{7*7} <%= 7*7 %>',
  'braces': '{count, plural, one {x} other {#}} {0} {name} \'{\' }',
  'prototype': '__proto__',
  'turned': '\u202Egpj.exe\u202C \u2067x\u2069 \u200F\u061C',
  'hidden': 'a\u200B\u200C\u200D\u2060\uFEFFb\u00AD',
  'zalgo': `k${'\u0301\u0335\u0489\u20DD'.repeat(40)}it`,
  'control': 'a\u0000b\u0007\u001B[2J\u001B]0;x\u0007\u007F\r\nset-cookie: a=1',
  'half letters': 'x\uD83Dy\uDE00z',
  'letters of many parts': '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿é',
  'path': '../../../../etc/passwd\\..\\..\\x#/a~1b',
  'query': '\'; drop table report; --',
  'json': '{"a":[1,{"b":"\\u0000"}]}',
  'very long': 'Ä'.repeat(10_000),
  'very long without a break': 'x'.repeat(4_000),
  'lines': 'a\n\n\n\u2028b\u2029c\u0085d',
}

/** All of them in a row, short enough for a field that is cut. */
export const hostileRow: string = Object.entries(hostileStrings).filter(([, s]) => s.length < 400).map(([, s]) => s).join(' ')

/** Every field of a CyberTip that takes text, each filled with the next of the strings, from one of them on. */
export function hostileTip(id: number, texts: readonly string[], from = 0): string {
  let turn = from
  const next = (): string => texts[turn++ % texts.length] ?? ''
  const person = {
    firstName: next(), lastName: next(), preferredName: next(), gender: next(), physicalDescription: next(), vehicleDescription: next(), occupation: next(), espService: next(), espUserId: next(),
    relationshipToChildVictim: next(), accessToChildVictim: next(), gangAffiliation: next(), screenName: { value: next() },
    emails: { emails: [{ value: `${next()}@example.org` }] }, phones: [{ value: next() }],
    addresses: { addresses: [{ street1: next(), city: next(), state: next(), postalCode: next(), country: next() }] }, languages: [next()],
    sourceInformation: { sourceCaptures: [
      { captureType: 'IP Address', value: '203.0.113.41', dateTime: '2026-11-01T08:00:00Z', eventName: next() }, { captureType: 'Profile URL', value: next() }, { captureType: next(), value: next(), dateTime: next() },
    ] },
    additionalInformations: [{ value: next() }],
  }
  return JSON.stringify({
    reportId: id, dateReceived: '2026-11-02T11:00:00Z', priority: next(),
    reportedInformation: {
      reportingEsp: { espName: next(), lastName: next() },
      incidentSummary: { incidentType: 'Online Enticement of Children for Sexual Acts', incidentDateTime: next(), incidentDateTimeDescription: next() },
      incidentDetails: { webpageIncident: [{ sourceInformation: { sourceCaptures: [{ captureType: 'URL', value: next() }] }, additionalInformations: [{ value: next() }] }], emailIncident: [{ contents: [{ value: next() }] }] },
      reportedPeople: { reportedPersons: [person], victims: [{ firstName: next(), approximateAge: 12, schoolName: next() }] },
      intendedRecipients: { intendedRecipients: [{ screenName: { value: next() } }] },
      uploadedFiles: { uploadedFiles: [{
        filename: next(), originalFilename: next(), submittalId: next(), viewedByEsp: next(), industryClassification: next(), ncmecTags: { groups: [{ groupName: next(), tags: [{ value: next() }] }] },
        espMetadata: { metadatas: [{ name: next(), value: next() }] }, additionalInformations: [{ value: next() }],
      }] },
      additionalInformations: [{ value: next() }], [next().slice(0, 60)]: next(),
    },
  })
}

/** The same in a tip of our own form: a conversation with hostile names and words. */
export function hostileTalk(reference: string, text: string): string {
  return JSON.stringify({
    format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: text.slice(0, 200) },
    children: [{ names: [text.slice(0, 200)], accounts: [{ service: text.slice(0, 60), screenName: 'mia' }] }],
    suspects: [{ names: [text.slice(0, 200)], accounts: [{ service: text.slice(0, 60), screenName: 'kit' }] }],
    conversations: [{
      service: text.slice(0, 60), participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
      turns: [
        { by: 'kit', at: '2026-11-16T19:00:00Z', text: 'how old are you?' }, { by: 'mia', at: '2026-11-16T19:01:00Z', text: `im 13 ${text}` },
        { by: 'kit', at: '2026-11-16T19:02:00Z', text: `lets meet up on saturday ${text}` },
      ],
    }],
  })
}

/** A spreadsheet's row and a chat export with the same. */
export function hostileOthers(text: string): Readonly<Record<string, string>> {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`
  const line = text.replaceAll(/[\r\n\u2028\u2029\u0085]/g, ' ')
  return {
    'hostile/hotline.csv': `report id,received,email,username,notes\r\n9001,2026-11-02T10:00:00Z,kit@example.org,${cell(text)},${cell(text)}\r\n`,
    'hostile/chat.txt': ['02/11/2026, 10:15 - kit: how old are you?', `02/11/2026, 10:16 - mia: ${line}`, '13/11/2026, 10:17 - kit: lets meet up on saturday'].join('\n'),
    'hostile/mail.eml': ['From: "kit" <kit@example.org>', 'To: unit@example.org', 'Date: Mon, 02 Nov 2026 10:00:00 +0000', 'Subject: x', 'Content-Type: text/html; charset=utf-8', '', `<p>${text}</p>`].join('\r\n'),
  }
}
