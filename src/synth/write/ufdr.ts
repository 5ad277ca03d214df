import { xmlText } from './cybertip-xml.ts'
import type { ChatNames } from './chats.ts'
import type { ToldTurn } from '../telling.ts'

const field = (
  name: string, type: string, value: string,
): string => `<field name="${name}" type="${type}"><value type="${type}">${xmlText(value)}</value></field>`
const empty = (name: string, type: string): string => `<field name="${name}" type="${type}"><empty/></field>`
const uuid = (n: number, k: number): string => `00000000-0000-4000-8000-${(n * 1000 + k).toString(16).padStart(12, '0')}`
const time = (at: string): string => `${at.slice(0, 19)}.000+00:00`

function party(name: string, id: string, owner: boolean, n: number, k: number): string {
  return `<model type="Party" id="${uuid(n, k)}" deleted_state="Intact" decoding_confidence="High">${field('Identifier', 'String', id)}${field('Name', 'String', name)}${field('IsPhoneOwner', 'Boolean', owner ? 'True' : 'False')}</model>`
}

const side = (
  names: ChatNames, by: 'suspect' | 'child',
): readonly [string, string] => (by === 'suspect' ? [names.suspect, names.suspectId] : [names.child, names.childId])

/**
 * What an extraction holds beside the chat; `owner` is whose device it is. `contacts` are names with an e-mail or number; `places` are positions with
 * their time.
 */
export interface DeviceFacts {
  readonly device: string
  readonly owner: 'suspect' | 'child'
  readonly imei: string
  readonly service: string
  readonly contacts: readonly { readonly name: string; readonly kind: 'Email' | 'Phone'; readonly value: string }[]
  readonly places: readonly { readonly latitude: string; readonly longitude: string; readonly at: string }[]
}

/** A `report.xml` of a device extraction with one chat, its accounts, contacts and positions; `n` numbers it. */
export function ufdr(turns: readonly ToldTurn[], names: ChatNames, facts: DeviceFacts, n: number): string {
  const parties = (['suspect', 'child'] as const).map((by, k) => party(...side(names, by), by === facts.owner, n, 10 + k)).join('')
  const messages = turns.map((t, i) => `<model type="InstantMessage" id="${uuid(n, 100 + i)}" deleted_state="Intact" decoding_confidence="High">`
    + `<modelField name="From" type="Party">${party(...side(names, t.by), t.by === facts.owner, n, 400 + i)}</modelField>${empty('Subject', 'String')}`
    + `${field('Body', 'String', t.text)}${field('TimeStamp', 'TimeStamp', time(t.at))}${field('Platform', 'String', 'Mobile')}</model>`).join('\n')
  const contacts = facts.contacts.map((c, i) => `<model type="Contact" id="${uuid(n, 700 + i)}" deleted_state="Intact">${field('Source', 'String', facts.service)}${field('Name', 'String', c.name)}`
    + `<multiModelField name="Entries" type="ContactEntry"><model type="${c.kind === 'Email' ? 'EmailAddress' : 'PhoneNumber'}" id="${uuid(n, 720 + i)}">${field('Category', 'String', 'Home')}${field('Value', 'String', c.value)}</model></multiModelField></model>`).join('')
  const places = facts.places.map((p, i) => `<model type="Location" id="${uuid(n, 800 + i)}" deleted_state="Intact"><modelField name="Position" type="Coordinate"><model type="Coordinate" id="${uuid(n, 820 + i)}">`
    + `${field('Longitude', 'Double', p.longitude)}${field('Latitude', 'Double', p.latitude)}</model></modelField>${field('TimeStamp', 'TimeStamp', time(p.at))}</model>`).join('')
  return `<?xml version="1.0" encoding="utf-8"?>\n<project id="${uuid(n, 1)}" name="Extraction ${n}" reportVersion="5.4" extractionType="Logical" xmlns="http://pa.cellebrite.com/report/2.0">\n`
    + `<sourceExtractions><extractionInfo id="0" name="Logical" type="Logical"/></sourceExtractions>\n`
    + `<metadata section="Device Info"><item name="DeviceInfoDetectedModel">${xmlText(facts.device)}</item><item name="IMEI">${facts.imei}</item></metadata>\n`
    + `<decodedData>\n<modelType type="Chat">\n<model type="Chat" id="${uuid(n, 2)}" deleted_state="Intact" decoding_confidence="High">${field('Source', 'String', facts.service)}${field('Id', 'String', `chat-${n}`)}`
    + `<multiModelField name="Participants" type="Party">${parties}</multiModelField>\n<multiModelField name="Messages" type="InstantMessage">\n${messages}\n</multiModelField></model>\n</modelType>\n`
    + `${contacts === '' ? '' : `<modelType type="Contact">${contacts}</modelType>\n`}${places === '' ? '' : `<modelType type="Location">${places}</modelType>\n`}</decodedData>\n</project>\n`
}
