import { emptyPerson, type Attribute, type Locality, type Person, type Told, type WrittenIdentifier } from '../../contract.ts'
import type { Place } from '../../../kernel/place.ts'

/** The service's name as it writes itself. */
export const SERVICE = 'Telegram'

/** Most people that are read of one export. */
export const MAX_PEOPLE = 20_000

/** A person while the export is read; what several places tell of one id comes together here. */
interface Draft {
  readonly ref: string
  readonly at: Place
  readonly names: Map<string, Told<string>>
  readonly ids: Map<string, Told<string>>
  readonly handles: Map<string, Told<string>>
  readonly identifiers: WrittenIdentifier[]
  readonly localities: Locality[]
  readonly attributes: Attribute[]
}

/** The people of one export by Telegram id (`user123`, `channel123`); each becomes one person, whatever the number of chats. */
export class People {
  readonly #drafts = new Map<string, Draft>()
  /** True when people were left out because there were too many. */
  full = false

  /** The person of an id, or of an unnamed key; null when there are too many people. */
  draft(key: string, at: Place): Draft | null {
    const known = this.#drafts.get(key)
    if (known !== undefined) return known
    if (this.#drafts.size >= MAX_PEOPLE) {
      this.full = true
      return null
    }
    const made: Draft = {
      ref: `p${this.#drafts.size}`, at, names: new Map(), ids: new Map(), handles: new Map(), identifiers: [], localities: [], attributes: [],
    }
    this.#drafts.set(key, made)
    return made
  }

  /**
   * Adds what a place tells of an id: the id itself as identifier (once; `written` as it stands there, which may be the bare number),
   * a name. Null when there are too many people.
   */
  see(id: string, name: string | null, at: Place, nameAt = at, written = id): Draft | null {
    const person = this.draft(id, at)
    if (person === null) return null
    if (!person.ids.has(id)) {
      person.ids.set(id, { value: id, at })
      person.identifiers.push({ hint: 'user-id', written, at, service: SERVICE })
    }
    if (name !== null) nameIt(person, name, nameAt)
    return person
  }

  /** The ref of an id's person, or null when nobody was seen under it. */
  refOf(id: string | null): string | null {
    return id === null ? null : (this.#drafts.get(id)?.ref ?? null)
  }

  /** Everybody, in the order in which the export names them. */
  all(): readonly Person[] {
    return [...this.#drafts.values()].map(finished)
  }
}

/** Adds a display name; one that is written twice is told once. */
export function nameIt(person: Draft, name: string, at: Place): void {
  if (!person.names.has(name)) person.names.set(name, { value: name, at })
}

/** Adds a username (with or without `@`) as a handle. */
export function handleIt(person: Draft, username: string, at: Place): void {
  const bare = username.replace(/^@/, '')
  if (bare === '' || person.handles.has(bare)) return
  person.handles.set(bare, { value: bare, at })
  person.identifiers.push({ hint: 'handle', written: bare, at, service: SERVICE })
}

/** Adds a phone number as written, once. */
export function phoneIt(person: Draft, written: string, at: Place): void {
  if (!/\d{4}/.test(written.replace(/[\s()-]/g, ''))) return // `(unknown)`, hidden numbers
  if (person.identifiers.some((known) => known.hint === 'phone' && known.written === written)) return
  person.identifiers.push({ hint: 'phone', written, at, service: SERVICE })
}

function finished(draft: Draft): Person {
  const names = [...draft.names.values()]
  const ids = [...draft.ids.values()]
  return {
    ...emptyPerson(draft.ref, 'unknown', draft.at), names, identifiers: draft.identifiers, localities: draft.localities, attributes: draft.attributes,
    accounts: ids.length === 0 && draft.handles.size === 0 ? [] : [{ service: SERVICE, names: [...draft.handles.values()], ids, at: draft.at }],
  }
}
