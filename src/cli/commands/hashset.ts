import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { lookUpFile, type SetKind } from '../../media/index.ts'
import { takeInHashSet } from '../../way.ts'
import type { Command, Given, Shell } from '../command.ts'

/** `sterna hashset add|match FILE` */
export const hashset: Command = {
  name: 'hashset',
  usage: 'sterna hashset add FILE --name N --kind known|benign [--scheme S]\nsterna hashset match FILE',
  about: 'Adds a list of hashes (plain or CSV) to a set, or looks up a list of hashes (or the hashes of any other file) in all sets.',
  flags: [
    { name: 'name', value: 'N', about: 'name of the set (default: the file name)' },
    { name: 'kind', value: 'KIND', about: 'known (material) or benign (harmless files)' },
    { name: 'scheme', value: 'S', about: 'scheme of the categories, kept with each value' },
  ],
  async run(shell, given) {
    const [verb, file] = given.words
    if (file === undefined || (verb !== 'add' && verb !== 'match')) throw new Refusal('usage', { need: 'add FILE or match FILE' })
    if (!existsSync(file)) throw new Refusal('input-unreadable', { file })
    await (verb === 'add' ? add(shell, given, file) : matchFile(shell, file))
  },
}

async function add(shell: Shell, given: Given, file: string): Promise<void> {
  const kind = given.flag('kind')
  if (kind !== 'known' && kind !== 'benign') throw new Refusal('usage', { need: '--kind known or --kind benign' })
  const set: { name: string; kind: SetKind; scheme: string | null } = { name: given.flag('name') ?? basename(file), kind, scheme: given.flag('scheme') }
  const doors = await shell.open()
  const { added, already, problems, reports } = await takeInHashSet(doors, shell.who, file, set, (n) => shell.progress.update(n, null, 'hashes'))
  shell.progress.end()
  if (shell.json) shell.print(JSON.stringify({ set: set.name, kind, added, already, problems, reports: reports.length }))
  else {
    shell.print(`${set.name}: ${added} hashes added, ${already} already there; files of ${reports.length} reports stand in it`)
    for (const p of problems) shell.print(`  ${p.code}: ${p.message}`)
  }
}

async function matchFile(shell: Shell, file: string): Promise<void> {
  const doors = await shell.open()
  const found = await lookUpFile(doors.store, file)
  if (shell.json) shell.print(JSON.stringify(found))
  else for (const f of found) shell.print(`${f.query}  ${f.hits.map((h) => `${h.set} (${h.kind}${h.category === null ? '' : `, ${h.category}`})`).join('; ') || 'no set holds it'}`)
}
