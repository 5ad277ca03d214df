import { createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stderr } from 'node:process'
import type { Problem } from '../../kernel/problem.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import { exportSet, isUsable, listFormatNames, listSets, lookUpFile, type Hit, type ListFormat } from '../../media/index.ts'
import { takeInHashSet } from '../../way-lists.ts'
import { safe } from '../colour.ts'
import { fileCode } from '../file-code.ts'
import { EXIT_STOPPED } from '../stopped.ts'
import type { Command, Given, Shell } from '../command.ts'
import { judgeFlags, judges } from './hashset-judge.ts'

const MOST_BITS = 31

/** `sterna hashset add|match|list|export …` */
export const hashset: Command = {
  name: 'hashset',
  usage: [
    'sterna hashset add FILE --name N --kind known|benign [--scheme S]', 'sterna hashset match FILE [--distance 0..31] [--orientations] [--all]',
    'sterna hashset list', `sterna hashset export NAME --as ${listFormatNames.join('|')} [--out FILE]`, ...Object.values(judges).map((j) => j.usage),
  ].join('\n'),
  about: 'Adds lists of hashes to sets, looks up a list of hashes (or the hashes of any other file) in all sets, lists and exports sets, and judges entries.',
  flags: [
    { name: 'name', value: 'N', about: 'name of the set (default: the file name)' },
    { name: 'kind', value: 'KIND', about: 'known (material) or benign (harmless files)' },
    { name: 'scheme', value: 'S', about: 'scheme of the categories, where the list names none' },
    { name: 'distance', value: 'BITS', about: 'perceptual hashes match within so many bits, 0 to 31 (default 31)' },
    { name: 'orientations', about: 'of a picture, look up its turned and mirrored forms too' },
    { name: 'all', about: 'show also what is not used: quarantined, overruled, negative and unsure opinions' },
    { name: 'as', value: 'FORM', about: `form of an export: ${listFormatNames.join(', ')}` },
    { name: 'out', value: 'FILE', about: 'write the export there (default: to the output)' },
    ...judgeFlags,
  ],
  async run(shell, given) {
    const [verb = '', word, ...more] = given.words
    const judge = Object.hasOwn(judges, verb) ? judges[verb] : undefined
    if (judge !== undefined) return judge.run(shell, given)
    if (verb === 'list') return list(shell)
    if (word === undefined || !['add', 'match', 'export'].includes(verb)) throw new Refusal(
      'usage', { need: ['add FILE', 'match FILE', 'list', 'export NAME', ...Object.keys(judges)].join(', ') },
    )
    if (more.length > 0) throw new Refusal('usage', { unread: more.join(', '), need: 'one file or set at a time' })
    if (verb === 'export') return exportOne(shell, given, word)
    return verb === 'add' ? add(shell, given, word) : matchFile(shell, given, word)
  },
}

async function add(shell: Shell, given: Given, file: string): Promise<number> {
  const kind = given.flag('kind')
  if (kind !== 'known' && kind !== 'benign') throw new Refusal('usage', { need: '--kind known or --kind benign' })
  let passedOver = 0
  const set = {
    name: shortWord('name', given.flag('name') ?? basename(file)), kind, scheme: shortWord('scheme', given.flag('scheme')),
    onPassedOver: (n: number) => void (passedOver += n),
  } as const
  const doors = await shell.open()
  const done = await takeInHashSet(
    doors, file, set, { who: shell.who, signal: shell.signal, onEntries: (n) => shell.progress.update(n, null, 'entries') },
  )
  shell.progress.end()
  const { format, entries, added, already, purged, withdrawn, problems, reports } = done
  if (shell.json) shell.print(JSON.stringify({
    set: set.name, kind, format, entries, added, already, purged, withdrawn, passedOver, problems, reports: reports.length,
  }))
  else {
    shell.print(
      `${safe(set.name)}: ${added} hashes of ${entries} entries added, ${already} already there${purged + withdrawn > 0 ? `, ${purged} entries deleted and ${withdrawn} withdrawn by their source` : ''}${passedOver > 0 ? `, ${passedOver} entries passed over (their source ended them, and this list tells nothing newer)` : ''}; files of ${reports.length} reports stand in it`,
    )
    for (const p of problems) shell.print(`  ${p.code}: ${safe(p.message)}`)
  }
  return entries === 0 && problems.length > 0 ? refusals['input-unreadable'].exit : 0
}

const LONGEST_WORD = 200

/** A name or scheme of a set: words on one line. */
function shortWord<T extends string | null>(flag: string, value: T): T {
  if (value === null) return value
  if (value.trim() === '' || value.length > LONGEST_WORD) throw new Refusal('usage', { flag, need: `1 to ${LONGEST_WORD} characters` })
  return value
}

/** Why an opinion is shown and not used; null for one that is used. */
function whyUnused(hit: Hit): string | null {
  if (isUsable(hit)) return null
  return hit.quarantined ? 'quarantined' : hit.overruled !== null ? 'overruled' : hit.stance
}

async function matchFile(shell: Shell, given: Given, file: string): Promise<number> {
  const distance = given.flag('distance') ?? String(MOST_BITS)
  if (!/^\d{1,2}$/.test(distance) || Number(distance) > MOST_BITS) throw new Refusal('usage', { distance, need: '0 to 31' })
  const doors = await shell.open()
  const all = given.has('all')
  const options = { threshold: Number(distance), orientations: given.has('orientations'), onProblems: tellProblems }
  let before = '['
  try {
    for await (const answers of lookUpFile(doors.store, doors.media, file, options)) {
      for (const { query, hits } of answers) {
        const shown = all ? hits : hits.filter(isUsable)
        await shell.write(
          shell.json ? `${before}\n${JSON.stringify({ query, hits: jsonHits(shown, all) })}` : `${query}  ${shown.length === 0 ? 'no set holds it' : shown.map(told).join('; ')}\n`,
        )
        before = ','
      }
      if (shell.signal.aborted) break
    }
  } catch (error) {
    const code = fileCode(error)
    if (code === null) throw error
    throw new Refusal('input-unreadable', { file, because: code })
  }
  if (shell.json) await shell.write(before === '[' ? '[]\n' : '\n]\n')
  return shell.signal.aborted ? EXIT_STOPPED : 0
}

/** What could not be read of a list that is looked up, or of the file itself: nobody who trusts the answer should miss it. */
function tellProblems(problems: readonly Problem[]): void {
  for (const { code, file, message } of problems) stderr.write(`sterna: ${code}: ${safe(file)}: ${safe(message)}\n`)
}

/** Hits in the shape of the contract, each once; with `all` also who says it and why it is not used. */
function jsonHits(hits: readonly Hit[], all: boolean): object[] {
  const plain = hits.map(({ set, distance, category, ...rest }) => (all
    ? {
      set, distance, category, kind: rest.kind, scheme: rest.scheme, hash: rest.hash, stance: rest.stance, saidBy: rest.saidBy, saidAt: rest.saidAt,
      unused: whyUnused({ set, distance, category, ...rest }), overruled: rest.overruled,
    }
    : { set, distance, category }))
  return [...new Map(plain.map((h) => [JSON.stringify(h), h])).values()]
}

function told(hit: Hit): string {
  const why = whyUnused(hit)
  const parts = [
    hit.kind, ...(hit.category === null ? [] : [safe(hit.category)]), ...(hit.distance === 0 ? [] : [`${hit.distance} bits`]),
    ...(why === null ? [] : [`not used: ${why}`]),
  ]
  return `${safe(hit.set)} (${parts.join(', ')})`
}

async function list(shell: Shell): Promise<void> {
  const sets = await listSets((await shell.open()).store)
  if (shell.json) shell.print(JSON.stringify(sets, null, 1))
  else if (sets.length === 0) shell.print('no hash set yet: sterna hashset add FILE --name N --kind known|benign')
  else {
    for (const s of sets) {
      const hashes = Object.entries(s.hashes).map(([kind, n]) => `${n} ${kind}`).join(', ')
      shell.print(
        `${safe(s.name)}  ${s.kind}${s.own ? ', our own' : ''}${s.scheme === null ? '' : `, scheme ${safe(s.scheme)}`}: ${s.entries} entries (${hashes === '' ? 'no hashes' : hashes})${s.withdrawn > 0 ? `, ${s.withdrawn} withdrawn` : ''}${s.quarantined > 0 ? `, ${s.quarantined} in quarantine` : ''}`,
      )
    }
  }
}

async function exportOne(shell: Shell, given: Given, name: string): Promise<void> {
  const as = given.flag('as') ?? 'csv'
  if (!(listFormatNames as readonly string[]).includes(as)) throw new Refusal('usage', { as, known: listFormatNames.join(', ') })
  const pieces = await exportSet((await shell.open()).store, name, as as ListFormat)
  if (pieces === null) throw new Refusal('not-found', { set: name })
  const out = given.flag('out')
  if (out === null) for await (const piece of pieces) await shell.write(piece)
  else {
    await pipeline(Readable.from(pieces), createWriteStream(out)).catch((error: unknown) => {
      const code = fileCode(error)
      throw code === null ? error : new Refusal('usage', { out, because: code })
    })
    if (shell.json) shell.print(JSON.stringify({ set: name, as, out }))
    else shell.print(`${safe(name)} written to ${safe(out)}`)
  }
}
