import { at } from '../../../kernel/place.ts'
import { emptyPerson, type Person } from '../../contract.ts'

/** The accounts of one export by user name, each once. */
export interface Users {
  /** The person's ref; `pointer` is where the name stands when it is met first. */
  note(name: string, pointer: string): string
  people(): readonly Person[]
}

/** Starts the list; user names are compared without case, as Snapchat does. */
export function usersOf(file: string): Users {
  const people = new Map<string, Person>()
  return {
    note(name, pointer) {
      const key = name.toLowerCase()
      const known = people.get(key)
      if (known !== undefined) return known.ref
      const place = at(file, pointer)
      const ref = `p${people.size}`
      people.set(key, {
        ...emptyPerson(ref, 'unknown', place),
        accounts: [{ service: 'Snapchat', names: [{ value: name, at: place }], ids: [], at: place }],
        identifiers: [{ hint: 'handle', written: name, service: 'Snapchat', at: place }],
      })
      return ref
    },
    people: () => [...people.values()],
  }
}
