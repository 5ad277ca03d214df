import { writeFileSync } from 'node:fs'
import { inAct } from '../../custody/index.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import {
  bases, closedBecause, closeOpening, exposureOf, lookSteps, recordExposure, renderOpening, requestOpening,
  type Answered, type ExposureKind, type LookStep, type Recorded, type Rendered, type Wanted,
} from '../../media/index.ts'
import type { House } from '../../way.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { fileCode } from '../file-code.ts'
import { oneReport } from './report.ts'

/** `sterna open` */
export const open: Command = {
  name: 'open',
  usage: [
    'sterna open SHA256|REPORT#N --reason TEXT [--basis B --reference R] [--jurisdiction CC] [--out FILE]',
    'sterna open --opening ID [--step first|sharper|colour|larger --out FILE] [--seconds S] [--close]',
    'sterna open --exposure [--of NAME] [--from ISO] [--to ISO]',
  ].join('\n'),
  about: 'Asks to open a closed file (N counts from 0), goes on in an opening, or tells exposure by person and day. Refused or not, the request is kept.',
  flags: [
    { name: 'reason', value: 'TEXT', about: 'why the file has to be seen, in words' },
    { name: 'basis', value: 'B', about: `on what it rests: ${bases.join(', ')}` },
    { name: 'reference', value: 'R', about: 'number of the warrant, incident, who consented, who advised' },
    { name: 'jurisdiction', value: 'CC', about: 'the law you act under: ISO 3166, such as GB or US-CA' },
    { name: 'out', value: 'FILE', about: 'where the rendition (JPEG: grey, blurred, small at first) is written' },
    { name: 'opening', value: 'ID', about: 'an opening of yours that is open now' },
    { name: 'step', value: 'STEP', about: 'the next rendition: first, sharper, colour, larger' },
    { name: 'seconds', value: 'S', about: 'seconds that you had the file before you' },
    { name: 'close', about: 'close the opening' },
    { name: 'exposure', about: 'totals by person and day (UTC), for the person and their supervisor' },
    { name: 'of', value: 'NAME', about: 'only this person' },
    { name: 'from', value: 'ISO', about: 'from this instant (default: 30 days ago)' },
    { name: 'to', value: 'ISO', about: 'until before this instant (default: now)' },
  ],
  async run(shell, given) {
    if (given.has('exposure')) return tellExposure(shell, given)
    const opening = given.flag('opening')
    return opening === null ? ask(shell, given) : goOn(shell, given, Number(opening))
  },
}

async function ask(shell: Shell, given: Given): Promise<number> {
  const [word] = given.words
  if (word === undefined) throw new Refusal('usage', { need: 'the SHA-256 of a file, or a report and the number of its file: REPORT#N' })
  const basis = oneOf(bases, given.flag('basis'), 'basis')
  const doors = await shell.open()
  const wanted = await wantedOf(doors, word)
  const asked = { wanted, reason: given.flag('reason') ?? '', basis, reference: given.flag('reference'), jurisdiction: given.flag('jurisdiction') }
  const answered = await inAct(doors, shell.who, 'open', (act) => requestOpening(act, asked))
  const out = given.flag('out')
  const rendered = answered.answer.open && out !== null ? await renderOpening(doors, shell.who, answered.opening, 'first') : null
  const rendition = rendered === null || out === null ? null : written(rendered, out)
  if (shell.json) shell.print(JSON.stringify(viewOf(answered, rendition), null, 1))
  else tell(shell, answered, rendition)
  if (answered.answer.open) return isUnwritten(rendition) ? refusals.usage.exit : 0
  return refusals[answered.answer.because === 'reason-missing' ? 'reason-missing' : 'opening-refused'].exit
}

/** A value of a closed list; refuses any other. */
function oneOf<T extends string>(list: readonly T[], given: string | null, flag: string): T | null {
  const found = list.find((b) => b === given)
  if (given !== null && found === undefined) throw new Refusal('usage', { [flag]: given, need: list.join(', ') })
  return found ?? null
}

async function wantedOf(doors: House, word: string): Promise<Wanted> {
  if (/^[0-9a-f]{64}$/i.test(word)) return { sha256: word }
  const parts = /^(.+)#(\d{1,9})$/.exec(word)
  if (parts === null) throw new Refusal('usage', { given: word, need: 'the SHA-256 of a file (64 hex digits), or REPORT#N' })
  return { report: await oneReport(doors, parts[1] ?? ''), file: Number(parts[2]) }
}

const NOT_WRITTEN = 'not-written'

const isUnwritten = (rendition: Rendition | null): boolean => rendition !== null && 'refused' in rendition && rendition.refused === NOT_WRITTEN

/** What became of a rendition, without its bytes. */
type Rendition =
  | { readonly file: string; readonly type: 'image/jpeg'; readonly of: 'picture' | 'video'; readonly width: number; readonly height: number; readonly look: object }
  | { readonly refused: string; readonly because?: string }

/** Writes a rendition for its owner only. */
function written(rendered: Rendered, out: string): Rendition {
  if (!rendered.rendered) return { refused: rendered.because }
  try {
    writeFileSync(out, rendered.jpeg, { mode: 0o600 })
  } catch (error) {
    const because = fileCode(error)
    if (because === null) throw error
    return { refused: NOT_WRITTEN, because } // the opening stands in the ledger; the step can be asked for again
  }
  const { of, width, height, look } = rendered
  return { file: out, type: 'image/jpeg', of, width, height, look }
}

function viewOf({ opening, sha256, answer, expiresAt }: Answered, rendition: Rendition | null): object {
  const { rule, notes, viewed, publiclyAvailable, areas } = answer
  return {
    opened: answer.open, opening, rule, needs: answer.open ? [] : answer.needs, notes, rendition,
    because: answer.open ? null : answer.because, basis: answer.open ? answer.basis : null, sha256, viewed, publiclyAvailable, jurisdictions: areas,
    expiresAt,
  }
}

function tell(shell: Shell, { opening, answer, expiresAt }: Answered, rendition: Rendition | null): void {
  if (answer.open) shell.print(`Open until ${expiresAt ?? ''}: opening ${opening}, on the basis ${answer.basis}`)
  else {
    shell.print(`Closed (request ${opening}): ${answer.because}: ${closedBecause[answer.because]}`)
    if (answer.needs.length > 0) shell.print(`  one of these would do: ${answer.needs.join(', ')}`)
  }
  shell.print(`  rule ${answer.rule.id}, version ${answer.rule.version}${answer.rule.verified ? '' : ' (unverified)'}: ${answer.rule.ground}`)
  for (const note of answer.notes) shell.print(`  ${note}`)
  if (rendition !== null) shell.print(
    'refused' in rendition
      ? `  not shown: ${rendition.refused}${rendition.because === undefined ? '' : ` (${rendition.because})`}` : `  written to ${safe(rendition.file)}`,
  )
}

async function goOn(shell: Shell, given: Given, opening: number): Promise<number> {
  const rendition = await showNext(shell, given, opening)
  const exposure = await tellSeconds(shell, given.flag('seconds'), opening, rendition !== null && 'of' in rendition ? rendition.of : 'picture')
  const closed = given.has('close') ? await inAct(await shell.open(), shell.who, 'open', (act) => closeOpening(act, opening)) : null
  shell.print(JSON.stringify({ opening, rendition, exposure, closed }, null, shell.json ? 1 : 0))
  if (isUnwritten(rendition)) return refusals.usage.exit
  const refused = (rendition !== null && 'refused' in rendition) || exposure?.recorded === false || closed?.closed === false
  return refused ? refusals['opening-refused'].exit : 0
}

/** The next rendition, when a step is asked for. */
async function showNext(shell: Shell, given: Given, opening: number): Promise<Rendition | null> {
  const step: LookStep | null = oneOf(lookSteps, given.flag('step'), 'step')
  const out = given.flag('out')
  if (step === null && out === null) return null
  if (step === null || out === null) throw new Refusal('usage', { need: '--step and --out together' })
  return written(await renderOpening(await shell.open(), shell.who, opening, step), out)
}

async function tellSeconds(shell: Shell, told: string | null, opening: number, kind: ExposureKind): Promise<Recorded | null> {
  if (told === null) return null
  const seconds = told.trim() === '' ? Number.NaN : Number(told)
  return inAct(await shell.open(), shell.who, 'open', (act) => recordExposure(act, opening, { seconds, kind }))
}

const DAYS_TOLD = 30

async function tellExposure(shell: Shell, given: Given): Promise<number> {
  const doors = await shell.open()
  const of = given.flag('of')
  const now = Date.parse(shell.now)
  const from = given.flag('from') ?? new Date(now - DAYS_TOLD * 86_400_000).toISOString()
  const to = given.flag('to') ?? new Date(now + 1).toISOString()
  const days = await exposureOf(doors.store, { ...(of === null ? {} : { who: of }), from, to })
  await inAct(doors, shell.who, 'open', async (act) => act.note([{ event: 'media.exposure-viewed', subject: of }]))
  if (shell.json) shell.print(JSON.stringify(days, null, 1))
  else for (const d of days) {
    shell.print(`${d.day}  ${safe(d.who)}  ${d.seconds} s, ${d.files} files, ${d.openings} openings, ${d.unmeasured} of them without seconds told`)
  }
  return 0
}
