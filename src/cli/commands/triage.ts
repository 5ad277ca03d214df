import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { inAct } from '../../custody/index.ts'
import { countFiles, mappings } from '../../intake/index.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import { takeIn, type House, type Imported } from '../../way.ts'
import type { Command, Given, Shell } from '../command.ts'
import { contractOf, wholeQueue } from '../../desk/index.ts'
import { demandNoDemo } from '../../server/index.ts'
import { demandNoDemoFolder } from '../demo.io.ts'
import { queueTable } from '../queue-table.ts'

const Mapping = z.object({
  name: z.string().min(1),
  columns: z.record(z.string(), z.string()),
  source: z.object({ kind: z.string(), name: z.string().nullable().default(null) }).optional(),
  zone: z.string().optional(),
})

const DEFAULT_ROWS = 25

/** `sterna triage PATH…` */
export const triage: Command = {
  name: 'triage',
  connections: 2, // while one batch is written the next is looked up
  usage: 'sterna triage PATH… [--limit N] [--mapping FILE]',
  about: 'Takes in files, folders and zips; prints the ranked queue, the child most likely in danger now first.',
  flags: [
    { name: 'limit', value: 'N', about: `rows of the printed table (default ${DEFAULT_ROWS}; JSON prints all)` },
    { name: 'mapping', value: 'FILE', about: 'JSON that maps CSV columns to fields; saved for later runs (docs/formats/csv.md)' },
  ],
  async run(shell, given) {
    const limit = Number(given.flag('limit') ?? DEFAULT_ROWS)
    if (!Number.isInteger(limit) || limit < 1) throw new Refusal('usage', { limit: given.flag('limit') ?? '' })
    if (shell.watchFolder !== undefined) demandNoDemoFolder(shell.watchFolder)
    const doors = await shell.open()
    await demandNoDemo(doors.store)
    await saveMapping(doors, given, shell.who)
    const paths = given.words
    const total = shell.progress.shown ? await countFiles(paths) : 0
    const done = await takeIn(doors, paths, {
      who: shell.who, watchFolder: shell.watchFolder, signal: shell.signal,
      onProgress: (n, reports) => shell.progress.update(n, Math.max(total, n), `files, ${reports} reports`),
    })
    shell.progress.end()
    if (shell.json) await printJson(shell, doors, done)
    else for await (const line of queueTable(doors, done, limit, shell)) shell.print(line)
    return paths.length > 0 && !done.readSome ? refusals['input-unreadable'].exit : 0
  },
}

async function saveMapping(doors: House, given: Given, who: string): Promise<void> {
  const file = given.flag('mapping')
  if (file === null) return
  const parsed = Mapping.safeParse(await readFile(file, 'utf8').then(JSON.parse).catch(() => null))
  if (!parsed.success) throw new Refusal('usage', { mapping: file, need: 'JSON with name and columns' })
  const { name, columns, source, zone } = parsed.data
  const mapping = { name, columns, ...(source === undefined ? {} : { source }), ...(zone === undefined ? {} : { zone }) }
  await inAct(doors, who, 'csv mapping', async (act) => {
    mappings.save(act.db, mapping)
    act.note([{ event: 'mapping.saved', subject: name }])
  })
}

async function printJson(shell: Shell, doors: House, done: Imported): Promise<void> {
  const { received, already, problems } = done
  await shell.write(`{"received":${received},"already":${already},"problems":${JSON.stringify(problems)},"queue":[`)
  let first = true
  for await (const entry of wholeQueue(doors)) {
    await shell.write(`${first ? '' : ','}\n${JSON.stringify(contractOf(entry))}`)
    first = false
  }
  await shell.write(']}\n')
}
