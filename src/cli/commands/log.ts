import { readFileSync } from 'node:fs'
import { findEntries, FIRST_UNIT, inAct, integrate, policyIn, readVkey, readCheckpoint, reviewLog, verifyStored, type LogFilter } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { fileCode } from '../file-code.ts'
import { entryLine, verdictLines } from '../log-text.ts'
import { demandHouse } from '../opening.io.ts'
import { accept, checkpoint, cosign, keys, prove, witness } from './log-partners.ts'
import { unitOf } from './unit.ts'

const EXIT_BROKEN = 65
const SHOWN = 50
const MOST_SHOWN = 100_000

/** What only looks: it makes no house where there is none. */
const looking: ReadonlySet<string> = new Set(['verify', 'show', 'review', 'prove'])

const verbs: Readonly<Record<string, (shell: Shell, given: Given) => Promise<number | void>>> = {
  verify, show, review, integrate: grow, prove, checkpoint, keys, witness, cosign, accept,
}

/** `sterna log …` */
export const log: Command = {
  name: 'log',
  usage: 'sterna log verify [--vault|--no-vault] [--key VKEY] [--against FILE] [--policy FILE] | show [--event E] [--by W] [--subject S] [--from T] [--to T] [--limit N] | review [--from T] [--to T] [--zone Z] [--unit U] | prove INDEX … [--subject ID] --out FILE'
    + ' | checkpoint [--since N] | keys | witness add ORIGIN VKEY | cosign FILE | accept FILE | integrate',
  about: 'The log of all acts: checks it, shows it, proves entries to others, and exchanges signatures with witnesses.',
  flags: [
    { name: 'event', value: 'E', about: 'show: entries of this event' },
    { name: 'by', value: 'W', about: 'show: entries of this person' },
    { name: 'subject', value: 'S', about: 'show, prove: entries about this id' },
    { name: 'from', value: 'T', about: 'show: from this moment' },
    { name: 'to', value: 'T', about: 'show: before this moment' },
    { name: 'zone', value: 'Z', about: 'review: whose clock tells odd hours, by its IANA name (default UTC)' },
    { name: 'unit', value: 'U', about: `review: of which unit (default ${FIRST_UNIT})` },
    { name: 'limit', value: 'N', about: `show, prove --subject: so many, the newest (default ${SHOWN})` },
    {
      name: 'out', value: 'FILE',
      about: 'prove: where the parcel goes (a name that ends in .tlog-proof gets a bare proof); checkpoint, cosign: instead of the screen',
    },
    { name: 'since', value: 'N', about: 'checkpoint: as a request to a witness that saw the log at N entries (0: never)' },
    { name: 'key', value: 'VKEY', about: 'verify: the key that signed, known from elsewhere' },
    { name: 'against', value: 'FILE', about: 'verify: a checkpoint kept elsewhere, which the log must hold' },
    { name: 'policy', value: 'FILE', about: 'verify: which witnesses must have signed (C2SP tlog-policy; default STERNA_LOG_POLICY)' },
    { name: 'vault', about: 'verify: look at every kept file too, however many' },
    { name: 'no-vault', about: 'verify: look at no kept file' },
  ],
  async run(shell, given) {
    const [verb = ''] = given.words
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (run === undefined) throw new Refusal('usage', { need: `one of ${Object.keys(verbs).join(', ')}` })
    if (looking.has(verb)) demandHouse(shell)
    return run(shell, given)
  },
}

/** Checks the whole log. Exit code 0 when it is whole, 65 when not: the answer is printed in either case. */
async function verify(shell: Shell, given: Given): Promise<number> {
  const vkey = given.flag('key')
  const key = vkey === null ? null : readVkey(vkey)
  if (vkey !== null && key?.kind !== 'ed25519') throw new Refusal('usage', { need: '--key as name+id+key of a log' })
  const ofFile = fileOf(given, 'policy', policyIn)
  const doors = await shell.open()
  const remembered = doors.memory?.last() ?? null
  const kept = [fileOf(given, 'against', checkpointIn), remembered].flatMap((note) => note ?? [])
  // A command that was cut off may have left the end of the tree unsigned. Where nothing is remembered nothing holds who signs: the check tells it
  // then.
  if (remembered !== null) await integrate(doors, { most: 0 }).catch(unlessRefused)
  const verdict = await verifyStored(doors, {
    ...(key === null ? {} : { keys: [key] }), against: kept, signal: shell.signal, policy: ofFile ?? doors.logPolicy,
    vault: given.has('vault') ? 'all' : given.has('no-vault') ? 'none' : 'few',
    onProgress: (n) => shell.progress.update(n, null, 'entries checked'),
  })
  shell.progress.end()
  await inAct(
    doors, shell.who, 'log.verified',
    async (act) => act.note([{ event: 'log.verified', result: verdict.ok ? 'whole' : verdict.whole ? 'broken' : 'stopped' }]),
  )
  if (shell.json) shell.print(JSON.stringify(verdict, null, 1))
  else for (const line of verdictLines(verdict, shell.colour)) shell.print(line)
  return verdict.ok ? 0 : EXIT_BROKEN
}

/** What a file holds that a flag names; null without the flag. */
function fileOf<T>(given: Given, flag: string, open: (path: string) => T): T | null {
  const path = given.flag(flag)
  return path === null ? null : open(path)
}

async function show(shell: Shell, given: Given): Promise<void> {
  const filter = filterOf(given)
  const doors = await shell.open()
  const found = await findEntries(doors, filter)
  // Reading the log is itself logged: who looked for whom.
  await inAct(
    doors, shell.who, 'log.viewed',
    async (act) => act.note([{ event: 'log.viewed', subject: filter.subject ?? filter.who, result: `${found.length} entries` }]),
  )
  if (shell.json) shell.print(JSON.stringify(found, null, 1))
  else for (const e of found) shell.print(entryLine(e))
}

/**
 * Who looked at odd hours, looked at much, was refused often, broke the glass or took something out: the last week, unless another period is named.
 */
async function review(shell: Shell, given: Given): Promise<void> {
  const [from, to] = [instant(given, 'from'), instant(given, 'to')]
  const doors = await shell.open()
  const found = await reviewLog(doors, { unit: await unitOf(doors.store, given), from, to, zone: given.flag('zone') ?? 'UTC' })
  await inAct(doors, shell.who, 'log.reviewed', async (act) => act.note([{ event: 'log.reviewed', result: `${found.people.length} people` }]))
  if (shell.json) return shell.print(JSON.stringify(found, null, 1))
  shell.print(`${found.from} to ${found.to} (${found.zone}); a remark is a reason to look, not a verdict`)
  for (const p of found.people) {
    shell.print(`${safe(p.who).padEnd(24)}  views ${p.views} of ${p.things} things, odd hours ${p.odd}, refused ${p.refused}, sign-in refused ${p.signIn}, break-glass ${p.breakGlass}, taken out ${p.exports}`
      + (p.remarks.length === 0 ? '' : `  [${p.remarks.join(', ')}]`))
  }
}

/** What narrows the entries. */
export function filterOf(given: Given): LogFilter {
  const limit = given.flag('limit') === null ? SHOWN : Number(given.flag('limit'))
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_SHOWN) throw new Refusal('usage', { need: `--limit from 1 to ${MOST_SHOWN}` })
  return {
    event: given.flag('event'), who: given.flag('by'), subject: given.flag('subject'), from: instant(given, 'from'), to: instant(given, 'to'),
    unit: null, result: null, before: null, limit,
  }
}

function instant(given: Given, flag: 'from' | 'to'): string | null {
  const written = given.flag(flag)
  if (written === null) return null
  const found = new Date(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00:00Z` : written)
  if (Number.isNaN(found.getTime())) throw new Refusal('usage', { [flag]: written, need: 'ISO 8601, such as 2026-11-21 or 2026-11-21T12:00:00Z' })
  return found.toISOString()
}

async function grow(shell: Shell): Promise<void> {
  const doors = await shell.open()
  const entries = await integrate(doors, { signal: shell.signal, onProgress: (n) => shell.progress.update(n, null, 'entries into the log') })
  shell.progress.end()
  shell.print(shell.json ? JSON.stringify({ entries }) : `${entries} entries put into the tree`)
}

/** What the integrator refuses the check names. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}

/** A checkpoint that was kept elsewhere. What cannot be read says nothing against the log: it is no verdict, but a wrong word. */
function checkpointIn(path: string): string {
  const need = 'a checkpoint, as sterna log checkpoint writes it'
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Refusal('usage', { against: path, because: fileCode(error) ?? 'unknown', need })
  }
  if (readCheckpoint(`${text.split('\n\n')[0] ?? ''}\n`) === null) throw new Refusal('usage', { against: path, need })
  return text
}
