import { inAct } from '../custody/index.ts'
import type { House } from '../way.ts'
import { route, type Answered, type Route } from './asking.ts'
import { listContract } from './list.contract.ts'

const DONE = { done: true } as const

/** Handlers of lists that a page shows and a reader takes along: each leaves an entry with the hash of what left, and to whom it goes. */
export const listRoutes: readonly Route[] = [
  route(listContract.noteExport, ({ house, actor }, given) => left(house, actor.person, given, [])),
  route(listContract.noteReportExport, ({ house, actor }, { id, ...given }) => left(house, actor.person, given, [id])),
]

type Taken = { readonly list: string; readonly format: string; readonly rows: number; readonly sha256: string; readonly to: string }

function left(house: House, person: string, { list, format, rows, sha256, to }: Taken, about: readonly string[]): Promise<Answered<typeof DONE>> {
  return inAct(house, person, 'export', (act) => {
    const result = `${list}.${format}, ${rows} rows, to ${to}`
    act.note((about.length === 0 ? [null] : about).map((subject) => ({ event: 'list.exported', subject, contentSha256: sha256, result })))
    return Promise.resolve({ answer: DONE, about, logged: true })
  })
}
