import type { z } from 'zod'
import { rightsContract } from '../../desk/rights.contract.ts'
import { useCall, type Called } from '../call.ts'
import { useSession } from '../session.ts'

/** People of the unit as an administrator, a supervisor or an auditor is told of them. */
export type PersonTold = z.output<typeof rightsContract.people.output>['people'][number]

/** The people of the unit, and their names by id; an id that has no name here (another unit, a command, the house) is its own name. */
export interface People {
  readonly called: Called<z.output<typeof rightsContract.people.output>>
  readonly all: readonly PersonTold[]
  readonly nameOf: (id: string) => string
}

/** Asks for the people of the unit, where the reader may know them. */
export function usePeople(): People {
  const { rights, person } = useSession()
  const called = useCall(rightsContract.people, rights.has('people.read') ? {} : null)
  const all = called.state === 'told' ? called.value.people : []
  const names = new Map(all.map((p) => [p.id, p.name]))
  return { called, all, nameOf: (id) => names.get(id) ?? (id === person.id ? person.name : id) }
}
