import type { z } from 'zod'
import type { Footprint } from '../../footprint/index.ts'
import type { Reading } from '../../intake/index.ts'
import type { Attribute } from '../../intake/contract.ts'
import type { When } from '../../kernel/time.ts'
import type { EventShown, sides } from '../sheet-shapes.contract.ts'
import { placed, short, told } from './cut.ts'

type Shown = z.input<typeof EventShown>
type Kind = Shown['kind']
type Side = (typeof sides)[number]

/** What is kept first when there are more events than are told. */
const FIRST: readonly Kind[] = ['meeting', 'deadline', 'contact', 'incident', 'sent', 'received', 'turns', 'place', 'upload', 'address', 'seen']
const BARS = 240

const ATTRIBUTE_KINDS: Readonly<Record<string, Kind>> = { 'meeting': 'meeting', 'deadline': 'deadline', 'last-contact': 'contact' }

function event(kind: Kind, when: When, side: Side, rest: { readonly what?: string | null; readonly at?: string; readonly by?: string | null; readonly turns?: number } = {}): Shown {
  const shown = told(when) ?? when
  return {
    kind, side, by: short(rest.by), what: short(rest.what), when: shown, at: rest.at === undefined ? null : placed(rest.at), turns: rest.turns ?? null, due: false,
  }
}

function ofAttributes(list: readonly Attribute[], side: Side): Shown[] {
  return list.flatMap((a) => {
    const kind = ATTRIBUTE_KINDS[a.name]
    return kind === undefined || a.when === undefined ? [] : [event(kind, a.when, side, { what: a.name, at: a.at })]
  })
}

interface Bar {
  readonly by: string | null
  readonly side: Side
  readonly when: When
  readonly at: string
  turns: number
}

/** How coarse a bar is: letters of the moment that are kept (hour, day, month), and whether people of a side stand apart. */
const STEPS = [{ letters: 13, apart: true }, { letters: 10, apart: true }, { letters: 10, apart: false }, { letters: 7, apart: false }] as const

const keyOf = (b: Pick<Bar, 'by' | 'side' | 'when'>, { letters, apart }: (typeof STEPS)[number]): string =>
  `${b.side} ${apart ? b.by ?? '' : ''} ${b.when.instant?.slice(0, letters) ?? `~${b.when.local?.slice(0, letters) ?? ''}`}`

/** Turns by the hour, or coarser where that makes too many bars; each bar stands at its first turn, with that turn's time as written. */
function bars(reading: Reading, sideOf: (ref: string | null) => Side): Shown[] {
  let found = new Map<string, Bar>()
  for (const c of reading.conversations) {
    const side = new Map(c.participants.map((p) => [p.name, p.person === null ? 'unknown' as const : sideOf(p.person)]))
    for (const t of c.turns) {
      if (t.when === null || (t.when.instant === null && t.when.local === null)) continue
      const bar: Bar = { by: t.by, side: side.get(t.by ?? '') ?? 'unknown', when: t.when, at: t.at, turns: 1 }
      add(found, keyOf(bar, STEPS[0]), bar)
    }
  }
  for (const step of STEPS.slice(1)) {
    if (found.size <= BARS) break
    const coarser = new Map<string, Bar>()
    for (const bar of found.values()) add(coarser, keyOf(bar, step), step.apart ? bar : { ...bar, by: null })
    found = coarser
  }
  return [...found.values()].map((b) => event('turns', b.when, b.side, { by: b.by, turns: b.turns, at: b.at }))
}

function add(to: Map<string, Bar>, key: string, bar: Bar): void {
  const there = to.get(key)
  if (there === undefined) to.set(key, { ...bar })
  else there.turns += bar.turns
}

/** What a reader needs for the events beside the reading. */
export interface TimesOf {
  readonly footprint: Footprint
  readonly sideOf: (ref: string | null) => Side
  /** When each version came (ISO UTC). */
  readonly received: readonly string[]
  /** Places on which a rule of the highest band fired. */
  readonly due: ReadonlySet<string>
}

/** All that a report tells with a time, those first that matter most; nothing is put into a zone that the source does not tell. */
export function timesShown(reading: Reading, { footprint, sideOf, received, due }: TimesOf): Shown[] {
  const all: Shown[] = [
    ...reading.incidents.flatMap((i) => (i.when === null ? [] : [event('incident', i.when, 'none', { what: i.type, at: i.whenAt ?? i.at })])),
    ...(reading.sentAt === null ? [] : [event('sent', reading.sentAt, 'none')]),
    ...received.map((at) => event('received', { instant: at, local: null, written: at, zone: 'UTC', precision: 'second', means: 'received' }, 'none')),
    ...ofAttributes(reading.attributes, 'none'), ...reading.people.flatMap((p) => ofAttributes(p.attributes, p.role)),
    ...reading.people.flatMap((p) => p.localities.flatMap((l) => (l.when === undefined ? [] : [event('place', l.when, p.role, { what: l.kind, at: l.at })]))),
    ...reading.evidence.flatMap((e) => (e.uploadedAt === null ? [] : [event('upload', e.uploadedAt, 'none', { what: e.name, at: e.at })])),
    ...footprint.traces.flatMap((t) => (t.when === null ? [] : [
      event(t.kind === 'ip' ? 'address' : 'seen', t.when, sideOf(t.person), { what: t.written, by: t.event, at: t.at }),
    ])),
    ...bars(reading, sideOf),
  ]
  return all.map((e) => (e.at !== null && due.has(e.at) ? { ...e, due: true } : e))
    .sort((x, y) => Number(y.due) - Number(x.due) || FIRST.indexOf(x.kind) - FIRST.indexOf(y.kind) || moment(x).localeCompare(moment(y)))
}

const moment = ({ when }: Pick<Shown, 'when'>): string => when.instant ?? when.local ?? ''
