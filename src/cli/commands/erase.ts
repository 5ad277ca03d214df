import { findPerson, FIRST_UNIT, holds, inAct, liftHold, mayDo, placeHold, rightsOf, type HeldThing, type Right } from '../../custody/index.ts'
import { askErasure, decideErasure } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../way.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { oneReport } from './report.ts'
import { operatorDoors, unitOf } from './unit.ts'

const verbs: Readonly<Record<string, (shell: Shell, given: Given) => Promise<void>>> = { ask, decide, hold, release, holds: list }

/** `sterna erase ask|decide|hold|release|holds` */
export const erase: Command = {
  name: 'erase',
  usage: 'sterna erase ask --report ID --reason WORDS | decide APPROVAL --yes|--no | hold --report ID|--case ID --reason WORDS | release --report ID|--case ID --reason WORDS | holds',
  about: 'Destroys a report for good: one person asks, another decides (--who NAME says who). Its keys are destroyed and what it said is taken away; the log stays. A legal hold prevents it.',
  flags: [
    { name: 'report', value: 'ID', about: 'which report' },
    { name: 'case', value: 'ID', about: 'hold, release: which case' },
    { name: 'reason', value: 'WORDS', about: 'why' },
    { name: 'yes', about: 'decide: it is erased' },
    { name: 'no', about: 'decide: it stays' },
    { name: 'unit', value: 'U', about: `which unit (default ${FIRST_UNIT})` },
  ],
  async run(shell, given) {
    const [verb = ''] = given.words
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (run === undefined || given.words.length > (verb === 'decide' ? 2 : 1)) throw new Refusal('usage', { usage: erase.usage })
    return run(shell, given)
  },
}

/** The doors of a person of the house, when they have the right: two decide, so both must be somebody. */
async function personDoors(shell: Shell, given: Given, right: Right): Promise<{ readonly doors: House; readonly person: string }> {
  const house = await shell.open()
  const unit = await unitOf(house.store, given)
  const { id } = await findPerson(house.store, shell.who).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'not-found') throw error
    throw new Refusal('not-found', { who: shell.who, need: '--who with the id or the name of somebody of the house' })
  })
  if (!mayDo(await rightsOf(house.store, id, unit, house.now), right)) throw new Refusal('right-missing', { person: id, unit, right })
  return { doors: operatorDoors({ ...shell, who: id }, house, unit), person: id }
}

async function ask(shell: Shell, given: Given): Promise<void> {
  const { doors, person } = await personDoors(shell, given, 'erase.ask')
  const report = await oneReport(doors, needed(given, 'report'))
  const approval = await askErasure(doors, person, report, given.flag('reason') ?? '')
  shell.print(shell.json ? JSON.stringify({ approval, report }) : `${approval}: asked; another person decides: sterna erase decide ${approval} --yes`)
}

async function decide(shell: Shell, given: Given): Promise<void> {
  const [, id = ''] = given.words
  if (id === '' || given.has('yes') === given.has('no')) throw new Refusal('usage', { need: 'an approval, and --yes or --no' })
  const { doors, person } = await personDoors(shell, given, 'erase.approve')
  const erased = await decideErasure(doors, person, id, given.has('yes') ? 'approved' : 'refused')
  if (shell.json) return shell.print(JSON.stringify(erased ?? { refused: id }, null, 1))
  if (erased === null) return shell.print(`${id}: refused; nothing was erased`)
  shell.print(`${erased.report}: erased; keys of ${erased.destroyed} objects destroyed`)
  for (const sha256 of erased.shared) shell.print(`  kept for other reports: ${sha256}`)
  if (erased.left > 0) shell.print(`  ${erased.left} objects lie on without keys until their places are free`)
  shell.print('What stays:')
  for (const line of erased.stays) shell.print(`  ${line}`)
}

function needed(given: Given, flag: string): string {
  const value = given.flag(flag)
  if (value === null) throw new Refusal('usage', { need: `--${flag}` })
  return value
}

async function thingOf(doors: House, given: Given): Promise<HeldThing> {
  const [report, of] = [given.flag('report'), given.flag('case')]
  if ((report === null) === (of === null)) throw new Refusal('usage', { need: '--report or --case' })
  return report === null ? { scope_kind: 'case', scope_id: of ?? '' } : { scope_kind: 'report', scope_id: await oneReport(doors, report) }
}

async function hold(shell: Shell, given: Given): Promise<void> {
  const { doors, person } = await personDoors(shell, given, 'erase.ask')
  const thing = await thingOf(doors, given)
  await inAct(doors, person, 'hold', (act) => placeHold(act, person, thing, given.flag('reason') ?? ''))
  shell.print(
    shell.json ? JSON.stringify({ held: thing }) : `${thing.scope_kind} ${thing.scope_id}: held; nothing erases it until the hold is lifted`,
  )
}

async function release(shell: Shell, given: Given): Promise<void> {
  const { doors, person } = await personDoors(shell, given, 'erase.approve')
  const thing = await thingOf(doors, given)
  await inAct(doors, person, 'hold', (act) => liftHold(act, person, thing, given.flag('reason') ?? ''))
  shell.print(shell.json ? JSON.stringify({ released: thing }) : `${thing.scope_kind} ${thing.scope_id}: the hold is lifted`)
}

async function list(shell: Shell, given: Given): Promise<void> {
  const { store } = await shell.open()
  const standing = await holds.standing(store, await unitOf(store, given))
  if (shell.json) return shell.print(JSON.stringify(standing, null, 1))
  for (const h of standing) shell.print(`${h.scope_kind} ${h.scope_id}  since ${h.placed_at}  ${h.placed_by}  ${safe(h.reason)}`)
}
