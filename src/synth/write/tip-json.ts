import type { Telling, ToldPerson } from '../telling.ts'

type Tree = Record<string, unknown>

/** Leaves out what is undefined and lists that are empty, as a form does that sends only what was filled in. */
function filled(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && v.length === 0)))
}

/** Where the person can be found: the whole address of a child, of others only town and country. */
function whereabouts(p: ToldPerson, locating: boolean): Tree {
  const { street, city, region, country } = p.address ?? {}
  const schools = p.school === undefined ? [] : [p.school]
  return locating && street !== undefined ? { schools, addresses: [filled({ street, city, region, country })] } : { schools, city, region, country }
}

const several = (value: unknown): unknown[] => (value === undefined ? [] : [value])

function person(p: ToldPerson, locating: boolean): Tree {
  const names = [p.first, p.last].filter((n) => n !== undefined).join(' ')
  const account = filled({ service: p.service, userId: p.userId, screenName: p.handle, displayName: p.displayName, url: p.profileUrl })
  return filled({
    names: names === '' ? [] : [names], birthDate: p.birth, age: p.age, gender: p.gender, occupation: several(p.occupation),
    accessToChildren: p.accessToChildren, accessToChild: p.accessToVictim, relationToChild: p.relation, convictions: several(p.convicted),
    accounts: p.userId === undefined && p.handle === undefined ? [] : [account], emails: p.emails, phones: p.phones,
    ipEvents: p.addresses.map((a) => filled({ ip: a.ip, at: a.at, event: a.event?.toLowerCase(), port: a.port, proxy: a.proxy })),
    devices: p.devices.map((d) => ({ type: d.type, id: d.value })), ...whereabouts(p, locating), note: p.notes,
  })
}

/** A tip as a hotline, a group, a police unit or a member of the public sends it (`docs/formats/tip-json.md`). */
export function tipJson(t: Telling): string {
  return `${JSON.stringify(filled({
    format: 'sterna-tip/1', reference: t.reference, sentAt: t.receivedAt,
    sender: filled({ kind: t.handerKind, name: t.hander ?? undefined, priority: t.priority ?? undefined, escalation: t.escalation ?? undefined }),
    language: t.language, annotations: t.annotations, service: t.sender,
    incidents: [filled({ type: t.incidentType, at: t.incidentAt, platform: t.sender })],
    suspects: [person(t.suspect, false)], children: t.children.map((c) => person(c, true)),
    contact: t.children.length === 0 ? undefined : { lastAt: t.incidentAt },
    meeting: t.meetingAt === null ? undefined : { planned: true, plannedAt: t.meetingAt },
    liveNow: t.liveNow ? true : undefined, selfHarm: t.selfHarm ? true : undefined,
    extortion: t.annotations.includes('sextortion') ? { threat: true } : undefined,
    payments: t.payment === null ? undefined : [{ purpose: 'material', amount: t.payment }],
    files: t.files.map((f) => filled({ name: f.name, md5: f.md5, viewed: f.viewed, annotations: f.annotations, uploadedAt: f.uploadedAt })),
    text: t.notes,
  }), null, 1)}\n`
}
