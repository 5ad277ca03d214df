import type { Draft } from './talk.ts'
import { signIds, type Label, type SignId } from './words.ts'

/** Asks that can be refused and asked again. */
const ASKS: ReadonlySet<SignId> = new Set([
  'age-asked', 'school-asked', 'home-asked', 'supervision-asked', 'secrecy-asked', 'gift-offered', 'payment-offered', 'platform-move',
  'image-asked', 'meeting-proposed', 'demand', 'other-children',
] as const)

/** A sign of a label, and whether it is weak. */
export function signOf(label: Label): { readonly sign: SignId; readonly weak: boolean } {
  const weak = label.startsWith('~')
  const written = weak ? label.slice(1) : label
  const sign = signIds.find((id) => id === written)
  if (sign === undefined) throw new RangeError(`no sign: ${label}`)
  return { sign, weak }
}

/** Each sign once; the strong label wins. Sorted, so that the same labels are the same text. */
export function settled(labels: readonly Label[]): readonly Label[] {
  const strong = new Set(labels.filter((label) => !label.startsWith('~')))
  return [...new Set(labels)].filter((label) => !label.startsWith('~') || !strong.has(signOf(label).sign)).sort()
}

/**
 * Adds what comes from how turns stand to each other: an ask of a kind that was refused before is a return; when the refused turn asked
 * for several things, or the refusal is weak, the return is weak too. Access to children without another sign is weak.
 */
export function withReturns(turns: readonly Draft[]): Draft[] {
  const refused = new Map<string, boolean>()
  const lastAsk = new Map<number, readonly SignId[]>()
  const marked = turns.map((turn): Draft => {
    const told = turn.shows.map(signOf)
    const asks = told.filter(({ sign }) => ASKS.has(sign))
    const returns = asks.flatMap(({ sign, weak }): Label[] => {
      const clear = refused.get(`${turn.by} ${sign}`)
      return clear === undefined ? [] : [clear && !weak ? 'return-after-refusal' : '~return-after-refusal']
    })
    const refusal = told.find(({ sign }) => sign === 'refusal')
    if (refusal !== undefined) noteRefusal(turn.by, !refusal.weak, lastAsk, refused)
    if (asks.length > 0) lastAsk.set(turn.by, asks.map(({ sign }) => sign))
    return { ...turn, shows: settled([...turn.shows, ...returns]) }
  })
  const others = new Set(marked.flatMap(({ shows }) => shows.filter((label) => !label.startsWith('~') && label !== 'child-access')))
  if (others.size > 0) return marked
  return marked.map((turn) => ({ ...turn, shows: turn.shows.map((label) => (label === 'child-access' ? '~child-access' : label)) }))
}

function noteRefusal(by: number, clear: boolean, lastAsk: ReadonlyMap<number, readonly SignId[]>, refused: Map<string, boolean>): void {
  for (const [asker, signs] of lastAsk) {
    if (asker === by) continue
    for (const sign of signs) refused.set(`${asker} ${sign}`, (refused.get(`${asker} ${sign}`) ?? false) || (clear && signs.length === 1))
  }
}
