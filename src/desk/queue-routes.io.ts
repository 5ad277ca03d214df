import { inAct, useApproval } from '../custody/index.ts'
import { reports } from '../intake/index.ts'
import { formsSought } from '../footprint/index.ts'
import { sha256Hex } from '../kernel/text.ts'
import type { House } from '../way.ts'
import { route, view, type Answered, type Asking, type Route } from './asking.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { ExportList, QueueFilter } from './export.contract.ts'
import { queueContract } from './queue.contract.ts'
import { exportSubject, narrowedBy, queueCsv, type ToldEntry } from './queue-list.ts'
import { contractOf, mentioned, queuePage, wholeQueue, withheld, type Queued } from './queue.ts'
import { purposed } from './purposed.ts'
import { desk } from './table.ts'
import { takeInUpload } from './take-in.io.ts'

/** Reports of one identifier that are told at most; then the reader narrows the question. */
const MOST_HOLDERS = 500

type Told = ToldEntry & { receivedAt: string }

/** Entries as the reader may see them: nothing of reports that are not among these. */
function toldOf(entries: readonly Queued[], among: ReadonlySet<string>): Told[] {
  return entries.map((e) => ({ ...contractOf(e, (id) => among.has(id)), receivedAt: e.receivedAt }))
}

async function listed(seen: House, asked: QueueFilter, most: number): Promise<Told[]> {
  const entries: Queued[] = []
  for await (const entry of wholeQueue(seen, narrowedBy(asked, seen.now))) {
    entries.push(entry)
    if (entries.length >= most) break
  }
  return toldOf(entries, await desk.among(seen.store, mentioned(entries)))
}

/** How a list is written when it leaves. */
const WRITTEN = {
  'queue.csv': { write: queueCsv, type: 'text/csv; charset=utf-8' },
  'queue.json': { write: (entries: readonly ToldEntry[]) => JSON.stringify(entries, null, 1), type: 'application/json; charset=utf-8' },
} as const

/**
 * Lets a list leave the house: what the asker sees, for one recipient, on the approval of a second person for just that. Approval used, recipient, hash and
 * each report stand in the log before a byte leaves.
 */
async function leave({ see, house, actor }: Asking, list: ExportList, given: QueueFilter & { readonly most: number; readonly to: string; readonly approval: string }): Promise<Answered<string>> {
  const { approval, ...wanted } = given
  const { most, to, ...asked } = wanted
  const entries = await see((seen) => listed(seen, asked, most))
  const { write, type } = WRITTEN[list]
  const text = write(entries)
  const left = { contentSha256: sha256Hex(text), result: `to ${to}` }
  await inAct(house, actor.person, 'export', async (act) => {
    await useApproval(act, { id: approval, unit: actor.unit, what: 'export', subject: exportSubject(list, wanted), by: actor.person })
    act.note([{ event: 'export.used', subject: approval, ...left }, ...entries.map((e) => ({ event: 'queue.exported', subject: e.id, ...left }))])
  })
  return { answer: text, about: [], logged: true, as: { type, name: list } }
}

/** Handlers of the queue's endpoints. */
export const queueRoutes: readonly Route[] = [
  view(queueContract.queue, async (seen, { after, limit, ...asked }, actor) => {
    const { entries, next } = await queuePage(seen, readCursor(after), limit, narrowedBy(asked, seen.now))
    const { may, missing } = await purposed(seen.store, actor, mentioned(entries))
    const list = toldOf(entries, may).map((e) => (may.has(e.id) ? e : withheld(e)))
    return { answer: { reports: list, next: next === null ? null : writeCursor(next), purposeMissing: missing }, about: entries.map((e) => e.id) }
  }),
  route(queueContract.queueCsv, (asking, given) => leave(asking, 'queue.csv', given)),
  route(queueContract.queueJson, (asking, given) => leave(asking, 'queue.json', given)),
  view(queueContract.find, async (seen, { wanted }) => {
    const found = await reports.find(seen.store, wanted)
    return { answer: { reports: found }, about: found }
  }),
  route(queueContract.search, async ({ see, house }, asked) => {
    const forms = new Map(formsSought(asked).map((f) => [f.id, f]))
    const ids = [...forms.keys()]
    const found = await see((seen) => desk.holders(seen.store, ids, MOST_HOLDERS + 1))
    const holders = found.slice(0, MOST_HOLDERS).flatMap(({ report_id: id, identifier, role }) => {
      const form = forms.get(identifier)
      return form === undefined ? [] : [{ id, kind: form.kind, exact: form.exact, role }]
    })
    const seen = [...new Set(found.map((h) => h.report_id))]
    const more = found.length > MOST_HOLDERS
    // Of what may not be seen only the number, and whom to ask. Beyond the limit that is not known: the question is to be narrowed first.
    const askTheOwner = more ? [] : await desk.unseenHolders(house.store, ids, seen)
    return { answer: { kinds: [...new Set([...forms.values()].map((f) => f.kind))], reports: holders, more, askTheOwner }, about: seen }
  }),
  route(queueContract.takeIn, (asking, { job }) => takeInUpload(asking, job ?? null)),
]
