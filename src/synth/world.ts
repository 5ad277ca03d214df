import { buildCase } from './cases.ts'
import { hashSetsOf } from './hash-sets.io.ts'
import { listingOf, type RightAnswer } from './picture.ts'
import { pathsOf, picturePath, renderBatch, renderReport } from './render.ts'
import { planWorld } from './plan.ts'
import { referenceOf, tell } from './tell.ts'
import { withPictures } from './choose-pictures.ts'
import type { Case, Outline } from './cases.ts'
import type { Plan, SynthOptions } from './plan.ts'
import type { SynthFile } from './render.ts'
import type { SynthPerson } from './people.ts'
import type { Telling } from './telling.ts'

/** A person of the world as `truth.json` tells them. */
interface TruthPerson {
  readonly id: string
  readonly role: 'suspect' | 'child' | 'account-holder'
  readonly name: string
  readonly country: string
  readonly accounts: readonly { readonly service: string; readonly userId: string; readonly handle: string; readonly email: string }[]
}

/**
 * A report as it is. `danger` says how a danger can be found: in the report, through a linked report, or not at all; `noise` that the
 * report is of a viral flood or a repeat. `senderPriority` is what the sender claims (E first, then 1 to 3), null when it says nothing.
 */
interface TruthReport {
  readonly files: readonly string[]
  readonly reference: string | null
  readonly suspect: string | null
  readonly children: readonly string[]
  readonly inDangerNow: boolean
  readonly danger: Outline['danger']
  readonly group: string
  readonly kind: Case['kind']
  readonly noise: boolean
  readonly senderPriority: Telling['priority']
}

/** What a right answer is about a file that is a picture: `report` is the sender's number, `file` where the picture lies. */
interface TruthPicture extends RightAnswer {
  readonly report: string | null
  readonly file: string
}

/**
 * All that is true in a world; `groups` holds the indexes into `reports` of each group, also of those of one; `pictures` only stands in worlds with
 * pictures.
 */
export interface Truth {
  readonly seed: number
  readonly now: string
  readonly people: readonly TruthPerson[]
  readonly children: readonly { readonly id: string; readonly inDangerNow: boolean }[]
  readonly reports: readonly TruthReport[]
  readonly groups: readonly { readonly id: string; readonly reports: readonly number[] }[]
  readonly pictures?: readonly TruthPicture[]
}

/** An invented world. Files and truth are made when they are asked for, piece by piece: memory does not grow with the world. */
export interface World {
  readonly options: Required<SynthOptions>
  /** The inbox in the order of arrival (a CSV batch comes with its last row). */
  files(): Generator<SynthFile>
  /** Lists of hashes that know some of its pictures; none in a world without pictures. */
  hashSets(): Generator<SynthFile>
  /** `truth.json` in pieces. */
  truthText(): Generator<string>
  /** The whole truth as a value, for tests and benches of some thousand reports. */
  truth(): Truth
}

const groupId = (number: number): string => `group-${number}`

function truthPerson(p: SynthPerson): TruthPerson {
  return {
    id: p.id, role: p.role, name: `${p.first} ${p.last}`, country: p.country.code,
    accounts: p.accounts.map((a) => ({ service: a.sender.name, userId: a.userId, handle: a.handle, email: a.email })),
  }
}

function truthReport(plan: Plan, c: Case, outline: Outline): TruthReport {
  const told = tell(plan, c, outline)
  return {
    files: pathsOf(plan, c, outline, told.files),
    reference: outline.format === 'cybertip-xml' && told.files.length === 0 ? null : referenceOf(outline),
    suspect: c.kind === 'compromised' ? null : outline.suspect.id, children: outline.children.map((child) => child.id), inDangerNow: c.inDangerNow,
    danger: outline.danger, group: groupId(c.number), kind: c.kind, noise: outline.noise, senderPriority: told.priority,
  }
}

function* cases(plan: Plan): Generator<Case> {
  for (let i = 0; i < plan.cases; i += 1) yield buildCase(plan, i)
}

function* slots(plan: Plan): Generator<readonly [Case, Outline]> {
  for (let slot = 0; slot < plan.reports; slot += 1) {
    const c = buildCase(plan, plan.slotCase[slot] ?? 0)
    const outline = c.outlines[plan.slotTurn[slot] ?? 0]
    if (outline !== undefined) yield [c, outline]
  }
}

function* filesOf(plan: Plan): Generator<SynthFile> {
  let rows: { outline: Outline; told: Telling }[] = []
  for (const [c, outline] of slots(plan)) {
    if (outline.format === 'csv') {
      if (plan.csvRow[outline.slot] === 0) {
        yield* renderBatch(plan, rows)
        rows = []
      }
      rows.push({ outline, told: tell(plan, c, outline) })
    } else {
      yield* renderReport(plan, c, outline)
    }
  }
  yield* renderBatch(plan, rows)
}

const groupOf = (plan: Plan, c: Case): Truth['groups'][number] =>
  ({ id: groupId(c.number), reports: c.outlines.map((o) => plan.caseSlots[(plan.caseStart[c.number] ?? 0) + o.turn] ?? 0) })

const childrenOf = (c: Case): Truth['children'] => c.children.map((child) => ({ id: child.id, inDangerNow: c.inDangerNow }))

/** The items of a JSON list, one a line. */
function* listed(name: string, items: Iterable<unknown>, last = false): Generator<string> {
  yield `"${name}": [`
  let first = true
  for (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`
    first = false
  }
  yield `\n]${last ? '' : ','}\n`
}

function* each<T>(plan: Plan, of: (c: Case) => readonly T[]): Generator<T> {
  for (const c of cases(plan)) yield* of(c)
}

function* reports(plan: Plan): Generator<TruthReport> {
  for (const [c, outline] of slots(plan)) yield truthReport(plan, c, outline)
}

function* pictures(plan: Plan): Generator<TruthPicture> {
  for (const slot of plan.pictures.first.keys()) {
    const c = buildCase(plan, plan.slotCase[slot] ?? 0)
    const outline = c.outlines[plan.slotTurn[slot] ?? 0]
    for (const file of outline === undefined ? [] : tell(plan, c, outline).files) {
      if (outline === undefined || file.picture === undefined) continue
      yield { report: referenceOf(outline), file: picturePath(plan, outline, file), ...listingOf(plan.seed, file.picture.number).answer }
    }
  }
}

function* truthText(plan: Plan): Generator<string> {
  yield `{ "seed": ${plan.seed}, "now": ${JSON.stringify(plan.now)},\n`
  yield* listed('people', each(plan, (c) => [...c.suspects, ...c.children].map(truthPerson)))
  yield* listed('children', each(plan, childrenOf))
  yield* listed('reports', reports(plan))
  const shown = plan.pictures.count > 0
  yield* listed('groups', each(plan, (c) => [groupOf(plan, c)]), !shown)
  if (shown) yield* listed('pictures', pictures(plan), true)
  yield '}\n'
}

/** Invents a world from a seed. The same options give the same bytes on every machine. */
export function synthWorld(options: SynthOptions): World {
  const plan = withPictures(planWorld(options), options.pictures ?? 0)
  return {
    options: { reports: plan.reports, seed: plan.seed, now: plan.now, pictures: plan.pictures.count },
    files: () => filesOf(plan),
    hashSets: () => hashSetsOf(plan),
    truthText: () => truthText(plan),
    truth: () => ({
      seed: plan.seed, now: plan.now, people: [...each(plan, (c) => [...c.suspects, ...c.children].map(truthPerson))],
      children: [...each(plan, childrenOf)], reports: [...reports(plan)], groups: [...each(plan, (c) => [groupOf(plan, c)])],
      ...(plan.pictures.count > 0 ? { pictures: [...pictures(plan)] } : {}),
    }),
  }
}
