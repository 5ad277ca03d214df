import { inAct } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  decide, grade, gradingsOf, hashesStored, nextForSenior, nextToGrade, offerForGrading, overrule, quarantined, releaseHash, takeBackOverrule,
  type Hash,
} from '../../media/index.ts'
import { judgeHashes } from '../../way-lists.ts'
import { safe } from '../colour.ts'
import type { Command, Flag, Given, Shell } from '../command.ts'

/** The flags of the subcommands below, beside `--name` and `--scheme` of `sterna hashset`. */
export const judgeFlags: readonly Flag[] = [
  { name: 'category', value: 'C', about: 'the category that you give, in the scheme asked for' },
  { name: 'no-category', about: 'no category of the scheme applies' },
  { name: 'note', value: 'TEXT', about: 'a remark to your grading, for a senior should others differ' },
  { name: 'because', value: 'TEXT', about: 'why, in words; kept with your name' },
  { name: 'senior', about: 'the next file about which graders differ' },
  { name: 'withdraw', about: 'take the overruling back' },
]

/** Subcommands of `sterna hashset` by which people judge: grading by quorum, overruling, releasing from quarantine. They ask for `--who`. */
export const judges: Readonly<Record<string, Pick<Command, 'usage' | 'run'>>> = {
  grade: {
    usage: [
      'sterna hashset grade offer SHA256… --scheme S [--name SET]', 'sterna hashset grade next --scheme S --who NAME',
      'sterna hashset grade next --senior --who NAME',
      'sterna hashset grade give SHA256 --scheme S --category C|--no-category [--note TEXT] --who NAME',
      'sterna hashset grade decide SHA256 --scheme S --category C|--no-category --because TEXT --who NAME',
      'sterna hashset grade show SHA256 --who NAME',
    ].join('\n'),
    run: gradeFile,
  },
  overrule: { usage: 'sterna hashset overrule HASH --because TEXT [--withdraw] --who NAME', run: overruleHash },
  release: { usage: 'sterna hashset release HASH --because TEXT --who NAME', run: release },
  quarantine: { usage: 'sterna hashset quarantine', run: showQuarantine },
}

/** The person who judges: a login that the machine filled in is not a name that somebody gave. */
function namedPerson(given: Given): string {
  return demanded(given.flag('who'), '--who NAME: nobody judges without a name')
}

function demanded(value: string | null | undefined, need: string): string {
  if (value === null || value === undefined || value.trim() === '') throw new Refusal('usage', { need })
  return value
}

const STEPS: Readonly<Record<string, (shell: Shell, given: Given) => Promise<void>>> = { offer, next, give, decide: decideFile, show }

async function gradeFile(shell: Shell, given: Given): Promise<void> {
  const step = given.words[1] ?? ''
  const run = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined
  if (run === undefined) throw new Refusal('usage', { need: Object.keys(STEPS).map((s) => `grade ${s}`).join(', ') })
  await run(shell, given)
}

async function offer(shell: Shell, given: Given): Promise<void> {
  const files = given.words.slice(2)
  if (files.length === 0) throw new Refusal('usage', { need: 'the SHA-256 of files that were examined' })
  const scheme = demanded(given.flag('scheme'), '--scheme S')
  const done = await inAct(await shell.open(), shell.who, 'grading', (act) => offerForGrading(act, files, scheme, given.flag('name') ?? undefined))
  if (shell.json) shell.print(JSON.stringify(done))
  else {
    shell.print(`${done.offered} files offered for grading, ${done.already} already there`)
    for (const sha256 of done.unknown) shell.print(`  never examined here, or empty: ${safe(sha256)}`)
  }
}

async function next(shell: Shell, given: Given): Promise<void> {
  const who = namedPerson(given)
  if (given.has('senior')) {
    const dispute = await inAct(await shell.open(), who, 'grading', (act) => nextForSenior(act, who))
    handedOut(
      shell, dispute,
      dispute?.said.map((s) => `somebody said ${safe(s.category ?? 'no category')}${s.note === null ? '' : `: ${safe(s.note)}`}`) ?? [],
    )
  } else {
    const scheme = demanded(given.flag('scheme'), '--scheme S, or --senior')
    handedOut(shell, await inAct(await shell.open(), who, 'grading', (act) => nextToGrade(act, who, scheme)), [])
  }
}

function handedOut(
  shell: Shell, file: { readonly sha256: string; readonly scheme: string; readonly until: string } | null, said: readonly string[],
): void {
  if (shell.json) shell.print(JSON.stringify(file))
  else if (file === null) shell.print('nothing waits for you at this moment')
  else {
    shell.print(`${file.sha256}  scheme ${safe(file.scheme)}, yours until ${file.until}`)
    for (const line of said) shell.print(`  ${line}`)
  }
}

/** What is said of which file; a category and none at once, or neither, is refused. */
function saidOf(given: Given): { sha256: string; who: string; scheme: string; category: string | null } {
  const category = given.flag('category')
  if ((category === null) !== given.has('no-category')) throw new Refusal('usage', { need: '--category C or --no-category' })
  return {
    sha256: demanded(given.words[2], 'the SHA-256 of a file'), who: namedPerson(given), scheme: demanded(given.flag('scheme'), '--scheme S'),
    category,
  }
}

async function give(shell: Shell, given: Given): Promise<void> {
  const note = given.flag('note')
  const said = { ...saidOf(given), ...(note === null ? {} : { note }) }
  await judgeHashes(await shell.open(), said.who, 'grading', (act) => grade(act, said))
  // What became of the file is not told: it would tell what others said.
  if (shell.json) shell.print(JSON.stringify({ sha256: said.sha256, recorded: true }))
  else shell.print('recorded')
}

async function decideFile(shell: Shell, given: Given): Promise<void> {
  const said = { ...saidOf(given), because: demanded(given.flag('because'), '--because TEXT') }
  const { done, reports } = await judgeHashes(await shell.open(), said.who, 'grading', (act) => decide(act, said))
  const { sha256, category } = said
  if (shell.json) shell.print(JSON.stringify({ sha256, state: done.state, category, hashes: done.hashes.length, reports: reports.length }))
  else shell.print(`decided: ${safe(category ?? 'no category')}; ${done.hashes.length} hashes entered, ${reports.length} reports read anew`)
}

async function show(shell: Shell, given: Given): Promise<void> {
  const sha256 = demanded(given.words[2], 'the SHA-256 of a file')
  const who = namedPerson(given)
  const doors = await shell.open()
  const told = await gradingsOf(doors.store, sha256, who)
  if (told === null) throw new Refusal('not-found', { sha256 })
  await inAct(doors, who, 'grading', async (act) => act.note([{ event: 'grading.viewed', subject: sha256.trim().toLowerCase() }]))
  if (shell.json) return shell.print(JSON.stringify(told, null, 1))
  if (told.state === 'under-way') {
    const own = told.own === null ? '' : `; you said ${safe(told.own.category ?? 'no category')}`
    shell.print(`under way in ${safe(told.scheme)}; ${told.missing} gradings are missing${own}`)
  } else {
    shell.print(`${told.state}: ${safe(told.category ?? 'no category')} (${safe(told.scheme)})`)
    for (const g of told.gradings) {
      shell.print(`  ${g.at}  ${safe(g.who)} (${g.role}): ${safe(g.category ?? 'no category')}${g.note === null ? '' : `; ${safe(g.note)}`}`)
    }
  }
}

/** The one stored hash that is meant; several kinds have the same form. */
async function meant(shell: Shell, given: Given): Promise<Hash> {
  const written = demanded(given.words[1], 'a hash, as KIND:VALUE or its value')
  const [first, ...others] = await hashesStored((await shell.open()).store, written)
  if (first === undefined) throw new Refusal('not-found', { hash: written })
  if (others.length > 0) throw new Refusal(
    'usage', { hash: written, need: `one of ${[first, ...others].map((h) => `${h.kind}:${h.value}`).join(', ')}` },
  )
  return first
}

async function overruleHash(shell: Shell, given: Given): Promise<void> {
  const who = namedPerson(given)
  const because = demanded(given.flag('because'), '--because TEXT')
  const hash = await meant(shell, given)
  const overruled = !given.has('withdraw')
  const { reports } = await judgeHashes(
    await shell.open(), who, 'hashset', (act) => (overruled ? overrule : takeBackOverrule)(act, { hash, who, because }),
  )
  if (shell.json) shell.print(JSON.stringify({ hash, overruled, reports: reports.length }))
  else shell.print(
    `${hash.kind}:${safe(hash.value)}: ${overruled ? 'overruled' : 'no longer overruled'} by ${safe(who)}; ${reports.length} reports read anew`,
  )
}

async function release(shell: Shell, given: Given): Promise<void> {
  const who = namedPerson(given)
  const because = demanded(given.flag('because'), '--because TEXT')
  const hash = await meant(shell, given)
  const { reports } = await judgeHashes(await shell.open(), who, 'hashset', (act) => releaseHash(act, { hash, who, because }))
  if (shell.json) shell.print(JSON.stringify({ hash, released: true, reports: reports.length }))
  else shell.print(`${hash.kind}:${safe(hash.value)}: released by ${safe(who)}; ${reports.length} reports read anew`)
}

async function showQuarantine(shell: Shell): Promise<void> {
  const held = await quarantined((await shell.open()).store)
  if (shell.json) shell.print(JSON.stringify(held, null, 1))
  else if (held.length === 0) shell.print('no hash is or was in quarantine')
  else {
    for (const q of held) {
      const state = q.released === null ? 'held' : `released ${q.released.at} by ${safe(q.released.by)}: ${safe(q.released.because)}`
      shell.print(
        `${q.hash.kind}:${safe(q.hash.value)}  ${q.pictures} pictures, since ${q.since}, in ${q.sets.map(safe).join(', ') || 'no set'}; ${state}`,
      )
    }
  }
}
