import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { stderr } from 'node:process'
import { setImmediate } from 'node:timers/promises'
import { at } from '../../kernel/place.ts'
import { problem } from '../../kernel/problem.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import { decode } from '../../kernel/text.ts'
import { readIso } from '../../kernel/time.ts'
import { NOTICE, type Candidate, type CaseFacts, type FactProblem } from '../../law/contract.ts'
import {
  allPacks, compareText, compareView, consider, inEnglish, labelOf, lawCheck, lawCheckText, lawOf, packIdOf, packIds, readFacts, type Law,
} from '../../law/index.ts'
import { cut, safe } from '../colour.ts'
import type { Command, Shell } from '../command.ts'
import { fileCode } from '../file-code.ts'
import { codesAmong } from '../law-codes.ts'
import { lawHead, lawTable } from '../law-text.ts'
import { EXIT_STOPPED } from '../stopped.ts'
import { lawOfReport, reportWords } from './law-report.ts'

/** A facts file of more bytes is not read. */
const MOST_BYTES = 16_000_000
/** After so many acts other work of the process has its turn. */
const ACTS_AT_ONCE = 10
/** Entries of the check that a person is shown; `--json` has all. */
const CHECK_LINES = 200
/** Letters of a place that a person is shown: a name in a facts file may be of any length. */
const MOST_SHOWN = 400
/** Acts of a file that are put side by side at once. */
const MOST_COMPARED = 200

/** `sterna law FACTS.json… [--on DATE] [--in CODE…]` */
export const law: Command = {
  name: 'law',
  usage: 'sterna law FACTS.json… [--on DATE] [--in CODE…]\nsterna law compare FACTS.json… [--on DATE] [--in CODE…]\nsterna law check [--in CODE…]\n'
    + 'sterna law facts ID [--in CODE…]\nsterna law confirm ID FACT [VALUE] --reason TEXT --who NAME [--on DATE]\nsterna law deny ID FACT --reason TEXT --who NAME [--on DATE]',
  about: 'Which offences the facts of a case may support, country by country, on the day of each act; candidates for a prosecutor’s review.',
  flags: [
    { name: 'on', value: 'DATE', about: 'the day of proceedings, for time limits (default: now); of confirm and deny: only acts of this day' },
    { name: 'in', value: 'CODE…', about: 'only these jurisdictions, such as england-wales scotland' },
    { name: 'reason', value: 'TEXT', about: 'why a fact is confirmed or denied; kept with the name' },
  ],
  async run(shell, given) {
    if (reportWords.has(given.words[0] ?? '')) return lawOfReport(shell, given)
    const { codes, words } = codesAmong(given, existsSync)
    const on = dayOf(given.flag('on') ?? shell.now.slice(0, 10))
    const packs = allPacks().filter((p) => codes === undefined || codes.has(p.jurisdiction))
    const [first, ...rest] = words
    if (first === 'check') {
      if (rest.length > 0) throw new Refusal('usage', { need: 'law check takes no files' })
      return check(shell, packs)
    }
    const isCompared = first === 'compare'
    const files = isCompared ? rest : words
    if (files.length === 0) throw new Refusal('usage', { need: 'at least one facts file' })
    const asked: Asked = { law: lawOf(allPacks()), on, today: shell.now.slice(0, 10), codes, packs, isCompared }
    return printAll(shell, asked, files)
  },
}

/** What to answer of every file. */
interface Asked {
  readonly law: Law
  readonly on: string
  readonly today: string
  readonly codes: ReadonlySet<string> | undefined
  readonly packs: ReturnType<typeof allPacks>
  readonly isCompared: boolean
}

function dayOf(written: string): string {
  const day = readIso(written, 'the day of proceedings')
  if (day === null || day.local === null || day.precision === 'month') throw new Refusal(
    'usage', { on: written, need: '--on as a day, such as 2026-11-22' },
  )
  return day.local.slice(0, 10)
}

function check(shell: Shell, packs: Asked['packs']): void {
  const found = lawCheck(packs, shell.now)
  if (shell.json) shell.print(JSON.stringify(found, null, 1))
  else for (const line of lawCheckText(found, CHECK_LINES)) shell.print(line)
}

/** A file's text, or why there is none. */
type Text = { readonly text: string; readonly problems: readonly FactProblem[] } | { readonly text: null; readonly problems: readonly FactProblem[] }

async function textOf(file: string): Promise<Text> {
  const without = (code: 'unread-file' | 'too-large', detail: string): Text => ({
    text: null, problems: [{ ...problem(file, code, detail), at: at(file, '') }],
  })
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return without('too-large', `A facts file has at most ${MOST_BYTES} bytes.`)
    const { text, clean } = decode(await readFile(file))
    return { text, problems: clean ? [] : [{ ...problem(file, 'not-utf8'), at: at(file, '') }] }
  } catch (error) {
    const code = fileCode(error)
    if (code === null) throw error
    return without('unread-file', `(${code})`)
  }
}

/** One element a file, in the order given. 65 when a file could not be read; the others are printed all the same. */
async function printAll(shell: Shell, asked: Asked, files: readonly string[]): Promise<number> {
  let unread = 0
  if (shell.json) await shell.write('[')
  for (const [n, file] of files.entries()) {
    if (shell.signal.aborted) break
    const { text, problems } = await textOf(file)
    const read = text === null ? null : readFacts(file, text, {
      codes: packIds, codeNamed: packIdOf, offences: asked.law.ids, on: asked.on, today: asked.today,
    })
    const facts: CaseFacts = { place: null, placeWritten: null, acts: [], ...read, problems: [...problems, ...read?.problems ?? []] }
    const isUnread = facts.acts.length === 0
    if (isUnread) unread++
    for (const p of facts.problems) stderr.write(`sterna: ${p.code}: ${cut(safe(p.at), MOST_SHOWN)}: ${safe(p.message)}\n`)
    if (shell.json) await shell.write(n === 0 ? '\n' : ',\n')
    await (asked.isCompared ? compareOne(shell, asked, file, facts) : printOne(shell, asked, file, facts))
  }
  if (shell.json) await shell.write('\n]\n')
  if (shell.signal.aborted) return EXIT_STOPPED
  return unread > 0 ? refusals['input-unreadable'].exit : 0
}

/** The rows of a file, act by act; other work has its turn in between. */
async function* rowsOf({ law: ready, on, codes }: Asked, { acts }: CaseFacts): AsyncGenerator<Candidate[]> {
  for (const [i, act] of acts.entries()) {
    if (i % ACTS_AT_ONCE === ACTS_AT_ONCE - 1) await setImmediate()
    yield consider(ready, act, { on, codes })
  }
}

const labelled = ({ law: { packs }, on }: Asked, { acts, place, placeWritten }: CaseFacts): ReturnType<typeof labelOf> | null =>
  (acts.length === 0 ? null : labelOf(acts, { packs, place, placeWritten }, on))

async function printOne(shell: Shell, asked: Asked, file: string, facts: CaseFacts): Promise<void> {
  const label = labelled(asked, facts)
  if (!shell.json) {
    if (label === null) return
    for (const line of lawHead(file, facts, label)) await shell.write(`${line}\n`)
    for await (const rows of rowsOf(asked, facts)) for (const line of lawTable(rows, facts.place)) await shell.write(`${line}\n`)
    return shell.write('\n')
  }
  await shell.write(`{"file":${JSON.stringify(file)},"notice":${JSON.stringify(NOTICE)},"offences":[`)
  let comma = '\n'
  for await (const rows of rowsOf(asked, facts)) {
    if (rows.length === 0) continue
    await shell.write(comma + rows.map((r) => JSON.stringify(inEnglish(r))).join(',\n'))
    comma = ',\n'
  }
  await shell.write(`],\n"label":${JSON.stringify(label === null ? null : inEnglish(label))},\n"problems":${JSON.stringify(facts.problems)}}`)
}

async function compareOne(shell: Shell, asked: Asked, file: string, all: CaseFacts): Promise<void> {
  const facts: CaseFacts = { ...all, acts: all.acts.slice(0, MOST_COMPARED) }
  const rows: Candidate[] = []
  for await (const some of rowsOf(asked, facts)) rows.push(...some)
  if (all.acts.length > MOST_COMPARED) stderr.write(`sterna: too-many: ${safe(file)}: the first ${MOST_COMPARED} acts are compared\n`)
  const view = compareView(asked.packs, rows, asked.on)
  if (shell.json) return shell.write(JSON.stringify(inEnglish({ file, ...view, label: labelled(asked, facts), problems: facts.problems })))
  await shell.write(`${safe(file)}\n`)
  for (const line of compareText(view)) await shell.write(`${line}\n`)
}
