import type { CaseKind, SynthFormat } from './plan.ts'
import type { Prng } from './prng.ts'

/**
 * What a report of the world can show of a danger, each after a line of the contract ("what fires before any conversation is read").
 * `plain` ones look alike and say nothing: access denied, work without children, a school that was named long ago.
 */
const shownSigns = ['relation-access', 'sextortion', 'live', 'infant', 'locatable', 'trust', 'escalated', 'access', 'convicted', 'prior',
  'many-children', 'unknown-child', 'self-production', 'payment', 'meeting', 'self-harm', 'plain-no-access', 'plain-occupation',
  'plain-old-school'] as const

/** A sign that a report shows. */
export type ShownSign = (typeof shownSigns)[number]

type Weights = Readonly<Partial<Record<ShownSign, number>>>

/** How children in danger show in each format, by weight: a format can only say what it has a field for. */
const DANGER: Readonly<Record<'police-json' | 'cybertip-xml' | 'tip-json', Weights>> = {
  'police-json': {
    'relation-access': 22, 'locatable': 16, 'sextortion': 14, 'trust': 10, 'access': 8, 'unknown-child': 8, 'convicted': 5, 'live': 5, 'infant': 4,
    'many-children': 3, 'self-production': 6,
  },
  'cybertip-xml': {
    'sextortion': 25, 'locatable': 22, 'escalated': 10, 'live': 8, 'infant': 6, 'prior': 5, 'many-children': 5, 'unknown-child': 9,
    'self-production': 8,
  },
  'tip-json': { 'relation-access': 20, 'meeting': 18, 'self-harm': 12, 'sextortion': 18, 'locatable': 14, 'trust': 8, 'payment': 5, 'live': 3 },
}

/** Signs that stand in reports where no child is in danger now: a sign is a reason to look, never a finding. */
const FALSE: Readonly<Record<'police-json' | 'cybertip-xml' | 'tip-json', Weights>> = {
  'police-json': { 'trust': 20, 'unknown-child': 25, 'self-production': 25, 'convicted': 10, 'access': 15, 'sextortion': 5 },
  'cybertip-xml': { 'unknown-child': 25, 'self-production': 30, 'prior': 20, 'escalated': 15, 'sextortion': 10 },
  'tip-json': { 'trust': 40, 'access': 40, 'convicted': 20 },
}

function draw(weights: Weights, random: Prng): ShownSign {
  const entries = Object.entries(weights) as [ShownSign, number][]
  return (entries[random.weighted(entries.map(([, w]) => w))] as [ShownSign, number])[0]
}

const tableOf = (format: SynthFormat): keyof typeof DANGER => (format === 'cybertip-xml' || format === 'tip-json' ? format : 'police-json')

/** Signs of a report about a child in danger now: one, and a second in three of ten. */
export function dangerSigns(format: SynthFormat, random: Prng): ShownSign[] {
  const first = draw(DANGER[tableOf(format)], random)
  if (first === 'unknown-child' || !random.chance(0.3)) return [first]
  const second = draw(DANGER[tableOf(format)], random)
  return second === first || second === 'unknown-child' ? [first] : [first, second]
}

/** Signs of a report of the other kinds of case. */
export function otherSigns(kind: CaseKind, format: SynthFormat, random: Prng): ShownSign[] {
  if (kind === 'false-sign') return [draw(FALSE[tableOf(format)], random)]
  if (kind === 'old-contact') return [random.pick(['plain-old-school', 'plain-no-access', 'plain-occupation'] as const)]
  if (kind === 'viral' || kind === 'compromised') return []
  const plain: ShownSign[] = []
  if (random.chance(0.12)) plain.push('plain-no-access')
  if (random.chance(0.1)) plain.push('plain-occupation')
  return plain
}
