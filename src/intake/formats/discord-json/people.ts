import { at, type Place } from '../../../kernel/place.ts'
import { emptyPerson, type Person, type Told, type WrittenIdentifier } from '../../contract.ts'
import { flag, object, string } from '../../readers/json.ts'
import { idOf } from './snowflake.ts'

/** The shared stand-in for accounts that are gone; it names nobody. */
const DELETED = { id: '456226577798135808', name: 'Deleted User' }

interface Known {
  readonly label: string
  readonly id: string | null
  readonly ref: string | null
  readonly at: Place
  readonly ids: Told<string>[]
  readonly handles: Told<string>[]
  readonly names: Told<string>[]
  wrote: boolean
}

/** The accounts of one export, each once: by id, or by name when there is no id. */
export interface Accounts {
  /** Takes down an author or a mentioned account; null when the value names none. Answers what its turns are signed with. */
  note(value: unknown, pointer: string, wrote: boolean): string | null
  people(): readonly Person[]
  participants(): readonly { readonly name: string; readonly id: string | null; readonly person: string | null }[]
}

/** Starts the list of accounts of one export; `file` goes into the places. Bots are participants but no people. */
export function accountsOf(file: string): Accounts {
  const byKey = new Map<string, Known>()
  let refs = 0
  return {
    note(value, pointer, wrote) {
      const user = object(value)
      const id = idOf(user?.['id'])
      const handle = handleOf(user)
      if (user === null || (id === null && handle === null)) return null
      const key = id === null ? `name:${handle}` : `id:${id}`
      let known = byKey.get(key)
      if (known === undefined) {
        const nobody = flag(user['isBot']) === true || id === DELETED.id
        known = { label: handle ?? id ?? '', id, ref: nobody ? null : `p${refs++}`, at: at(file, pointer), ids: [], handles: [], names: [], wrote }
        byKey.set(key, known)
        if (id !== null) known.ids.push({ value: id, at: at(file, `${pointer}/id`) })
      }
      known.wrote ||= wrote
      addNew(known.handles, handle, at(file, `${pointer}/name`))
      const shown = string(user['nickname'])
      if (shown !== string(user['name'])) addNew(known.names, shown, at(file, `${pointer}/nickname`))
      return known.label
    },
    people: () => [...byKey.values()].flatMap((known) => (known.ref === null ? [] : [personOf(known, known.ref)])),
    participants: () => [...byKey.values()].filter((known) => known.wrote).map(({ label, id, ref }) => ({ name: label, id, person: ref })),
  }
}

function addNew(list: Told<string>[], value: string | null, place: Place): void {
  if (value !== null && !list.some((told) => told.value === value)) list.push({ value, at: place })
}

/** The screen name; the old four-digit discriminator belongs to it, the new accounts' `0000` does not. */
function handleOf(user: Readonly<Record<string, unknown>> | null): string | null {
  const name = string(user?.['name'])
  const digits = string(user?.['discriminator'])
  return name !== null && digits !== null && /^(?!0000$)\d{4}$/.test(digits) ? `${name}#${digits}` : name
}

function personOf(known: Known, ref: string): Person {
  const handles = known.handles.filter((told) => told.value !== DELETED.name)
  const identifiers: WrittenIdentifier[] = [
    ...known.ids.map((told) => ({ hint: 'user-id' as const, written: told.value, service: 'Discord', at: told.at })),
    ...handles.map((told) => ({ hint: 'handle' as const, written: told.value, service: 'Discord', at: told.at })),
  ]
  const account = { service: 'Discord', names: handles, ids: known.ids, at: known.at }
  return { ...emptyPerson(ref, 'unknown', known.at), names: known.names, accounts: [account], identifiers }
}
