import type { Conversation, WrittenIdentifier } from '../../contract.ts'
import { at, step } from '../../../kernel/place.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import { describe, readChat } from './chat.ts'
import type { Gathering } from './export.ts'
import { SERVICE } from './people.ts'
import { chatsOf, isChat, knownSections } from './shape.ts'
import { timeAt } from './time.ts'

/** The id (`user123`) of the account's holder, or null. */
export function holderOf(account: JsonObject): string | null {
  const id = string(object(account['personal_information'])?.['user_id'])
  return id !== null && /^[1-9]\d*$/.test(id) ? `user${id}` : null
}

/** Reads a whole account: its holder first, then sessions, contacts and every chat. */
export function readAccount(account: JsonObject, gathering: Gathering): readonly Conversation[] {
  const holder = holderOf(account)
  holderInto(account, gathering, holder)
  contactsInto(account, gathering)
  const conversations = (['chats', 'left_chats'] as const).flatMap((section) =>
    chatsOf(account, section).flatMap((entry, i) => {
      if (isChat(entry) || object(entry)?.['messages'] !== undefined) return [readChat(
        object(entry) ?? {}, `/${section}/list/${i}`, holder, gathering,
      )]
      gathering.unread++
      return []
    }),
  )
  for (const [key, value] of Object.entries(account)) if (!knownSections.has(key)) gathering.keep(step(key), value)
  return conversations
}

/** The holder: names, number, username, bio; and each session as a sighting of its address. */
function holderInto(account: JsonObject, gathering: Gathering, holder: string | null): void {
  const info = object(account['personal_information'])
  const sessions = [...sightings(account, 'sessions', gathering), ...sightings(account, 'web_sessions', gathering)]
  if (info === null && sessions.length === 0) return
  const person = describe(info ?? {}, info === null ? '' : '/personal_information', holder ?? 'holder', gathering)
  if (person === null) return
  person.identifiers.push(...sessions)
  const bio = string(info?.['bio'])
  if (bio !== null) person.attributes.push({ name: 'bio', value: bio, at: at(gathering.path, '/personal_information/bio') })
}

/** The address that each session last used, with the time of that use; when the session began says nothing about the address then. */
function sightings(account: JsonObject, section: 'sessions' | 'web_sessions', gathering: Gathering): readonly WrittenIdentifier[] {
  return list(object(account[section])?.['list']).slice(0, 10_000).flatMap((entry, i) => {
    const session = object(entry)
    const ip = session && string(session['last_ip'])
    if (session === null || ip === null) return []
    const when = timeAt(session, 'last_active', 'last-active', gathering.latest, gathering.doubts)
    const country = string(session['last_country'])
    const type = deviceOf(session)
    return [{
      hint: 'ip' as const, written: ip, at: at(gathering.path, `/${section}/list/${i}/last_ip`), service: SERVICE,
      event: section === 'sessions' ? 'session' : 'web-session', ...(when === null ? {} : { when }), ...(country === null ? {} : { country }),
      ...(type === '' ? {} : { type }),
    }]
  })
}

/** Device, system and application of a session in one line. */
function deviceOf(session: JsonObject): string {
  return ['device_model', 'browser', 'platform', 'system_version', 'application_name', 'application_version', 'domain_name']
    .map((key) => string(session[key])).filter((text) => text !== null).join(', ')
}

/** The contacts of the account, and those it writes to most. */
function contactsInto(account: JsonObject, gathering: Gathering): void {
  for (const [i, entry] of list(object(account['contacts'])?.['list']).entries()) {
    const contact = object(entry)
    if (contact === null || !('phone_number' in contact || 'user_id' in contact || 'first_name' in contact)) continue
    describe(contact, `/contacts/list/${i}`, `contact:${string(contact['phone_number']) ?? i}`, gathering)
  }
  for (const [i, entry] of list(object(account['frequent_contacts'])?.['list']).entries()) {
    frequentInto(object(entry) ?? {}, `/frequent_contacts/list/${i}`, gathering)
  }
}

function frequentInto(contact: JsonObject, pointer: string, { people, path }: Gathering): void {
  const id = string(contact['id'])
  if (id === null || contact['type'] !== 'user') return
  people.see(`user${id}`, string(contact['name']), at(path, `${pointer}/id`), at(path, `${pointer}/name`), id)
}
