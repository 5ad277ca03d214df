import type { Telling, ToldFile, ToldPerson } from '../telling.ts'
import type { Prng } from '../prng.ts'

type Tree = Record<string, unknown>

const TAGS: Readonly<Record<string, string>> = { sextortion: 'Sextortion', liveStreaming: 'Live Streaming', infant: 'Infant', possibleSelfProduction: 'Possible Self-Production',
  viral: 'Viral', potentialMeme: 'Potential Meme', generativeAi: 'Generative AI' }

const values = (texts: readonly string[]): Tree[] => texts.map((value) => ({ value }))

/** How one export writes what is missing and how it wraps lists; both ways are met in the same unit's mail. */
interface Style { readonly nulls: boolean; readonly doubled: boolean }

/** Wrapper doubling (`emails.emails`) as the case tool writes it, or the plain list. */
function wrapped(name: string, list: readonly unknown[], style: Style): unknown {
  if (list.length === 0) return style.nulls ? null : undefined
  return style.doubled ? { [name]: list } : list
}

const orNull = (value: unknown, style: Style): unknown => (value === undefined && style.nulls ? null : value)

function captures(p: ToldPerson): Tree[] {
  return [
    ...p.addresses.map((a) => ({
      captureType: 'IP Address', value: a.ip, dateTime: a.at ?? null, eventName: a.event?.toUpperCase() ?? null,
      ...(a.port === undefined ? {} : { port: a.port }), ...(a.proxy === undefined ? {} : { possibleProxy: a.proxy }),
    })),
    ...p.profileUrl === undefined ? [] : [{ captureType: 'Profile URL', value: p.profileUrl, dateTime: null, eventName: null }],
  ]
}

function person(p: ToldPerson, style: Style): Tree {
  const shown = captures(p)
  const notes = [...p.notes, ...p.devices.map((d) => `${d.type}: ${d.value}`), ...p.school === undefined ? [] : [`School: ${p.school}`]]
  const told: Tree = {
    firstName: p.first, middleName: undefined, lastName: p.last, gender: p.gender, dateOfBirth: p.birth, approximateAge: p.age,
    occupation: p.occupation,
    espService: p.service, espUserId: p.userId, ipAddress: p.addresses[0]?.ip, relationshipToChildVictim: p.relation,
    accessToChildVictim: p.accessToVictim,
    accessToChildren: p.accessToChildren, convictedSexOffender: p.convicted, screenName: p.handle === undefined ? undefined : { value: p.handle },
  }
  for (const key of Object.keys(told)) told[key] = orNull(told[key], style)
  return {
    ...told,
    emails: wrapped('emails', p.emails.map((value) => ({ value, verified: null })), style),
    phones: wrapped('phones', p.phones.map((value) => ({ value, verified: null })), style),
    addresses: wrapped(
      'addresses',
      p.address === undefined ? [] : [{
        street1: p.address.street ?? null, street2: null, city: p.address.city ?? null, state: p.address.region ?? null, postalCode: null,
        country: p.address.country ?? null,
      }],
      style,
    ),
    ...(shown.length === 0 ? {} : { sourceInformation: { sourceCaptures: shown } }),
    ...(notes.length === 0 ? {} : { additionalInformations: values(notes) }),
  }
}

function file(f: ToldFile, annotations: readonly string[], style: Style, id: string): Tree {
  const tags = [...f.annotations, ...annotations].map((a) => ({ value: TAGS[a] ?? a }))
  return {
    filename: f.name, originalFilename: style.nulls ? null : undefined, submittalId: id, verificationHash: f.md5, viewedByEsp: f.viewed,
    industryClassification: orNull(f.classification ?? undefined, style),
    ...(tags.length === 0 ? {} : { ncmecTags: { groups: [{ tags }] } }),
    ...(f.uploadedAt === null ? {} : { espMetadata: { metadatas: [{ name: 'Upload Time', value: f.uploadedAt }] } }),
  }
}

/** A report as police receive it from the clearing house: wrapper doubling, nulls, keys that are missing. */
export function policeJson(t: Telling, random: Prng): string {
  const style: Style = { nulls: random.chance(0.6), doubled: random.chance(0.88) }
  const files = t.files.map((f, i) => file(f, i === 0 ? t.annotations : [], style, String(t.number * 10 + i)))
  const tagless = files.length === 0 && t.annotations.length > 0 // a report without files carries its tags itself
  const report: Tree = {
    reportId: random.chance(0.7) ? t.number : String(t.number), dateReceived: t.receivedAt,
    ...(t.priority === null ? {} : { priority: t.priority }),
    ...(tagless ? { ncmecTags: { groups: [{ tags: t.annotations.map((a) => ({ value: TAGS[a] ?? a })) }] } } : {}),
    reportedInformation: {
      reportingEsp: random.chance(0.8) ? { espName: t.sender } : { espName: t.sender, firstName: null, lastName: `${t.sender} Safety` },
      incidentSummary: {
        incidentType: t.incidentType, incidentDateTime: t.incidentAt, incidentDateTimeDescription: style.nulls ? null : undefined,
        ...(t.escalation === null ? {} : { escalateToHighPriority: t.escalation }),
      },
      ...(t.chat ? {} : { incidentDetails: { webpageIncident: [{ sourceInformation: { sourceCaptures: [{
        captureType: 'URL', value: `https://${t.site}/p/${t.number}`, dateTime: null, eventName: null,
      }] } }] } }),
      reportedPeople: { reportedPersons: [person(t.suspect, style)] },
      ...(t.children.length === 0 ? style.nulls ? { intendedRecipients: null } : {} : { intendedRecipients: {
        intendedRecipients: t.children.map((c) => person(c, style)),
      } }),
      uploadedFiles: files.length === 0 ? null : { uploadedFiles: files },
      ...(t.notes.length === 0 ? {} : { additionalInformations: values(t.notes) }),
    },
  }
  return `${random.chance(0.04) ? '\ufeff' : ''}${JSON.stringify(report)}\n`
}
