import { kinds } from './kinds/registry.ts'

/**
 * From this strength (bits, log2 of the Fellegi-Sunter ratio m/u summed) two reports are linked. With about one true pair
 * in a thousand among pairs that share anything, 12 bits leave four chances in five before the second piece is counted.
 * @see Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210
 */
export const THRESHOLD_BITS = 12

/** Address evidence together stays below the threshold, however many addresses are shared: a shared address alone never links people. */
const ADDRESS_CAP_BITS = 11

/** A second, third … identifier of the same account tells little new (a profile address holds the screen name). */
const SAME_ACCOUNT_BITS = 2

/** Differing birth dates and wholly different names speak against one person; weakly, since personas lie. */
const BIRTH_DATE_AGAINST_BITS = -6
const NAME_AGAINST_BITS = -3

const silentFrom: ReadonlyMap<string, number> = new Map(kinds.map((k) => [k.id, k.weight.silentFrom]))
const ACCOUNT = new Set(['user-id', 'handle', 'profile-url'])
const ADDRESS = new Set(['ip', 'ip~'])

/** The kind without the mark of an alias. */
const bare = (kind: string): string => kind.replace('~', '')

/** Holders count in steps of half a doubling: so often, and no oftener, links that rest on a value are weighed again as the base grows. */
const stepped = (holders: number): number => 2 ** (Math.floor(2 * Math.log2(holders)) / 2)

/**
 * Bits that sharing a value is worth when `holders` people hold it: the kind's own at two holders, falling evenly in the log of
 * the holders (by steps of half a doubling), nothing from `silentFrom` on. (u grows with the frequency of the value: Winkler,
 * frequency-based matching, 1989.)
 */
export function bitsAt(kind: string, bits: number, holders: number): number {
  const silent = silentFrom.get(bare(kind)) ?? 100
  if (holders >= silent) return 0
  const share = 1 - Math.log(stepped(Math.max(holders, 2)) / 2) / Math.log(silent / 2)
  return rounded(bits * share)
}

const rounded = (bits: number): number => Math.round(bits * 100) / 100

/** How much of an address's weight is left by the time between its two events: leases change. Unknown times count as a month apart. */
export function addressShare(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.25
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
  return days <= 1 ? 1 : days <= 7 ? 0.6 : days <= 30 ? 0.25 : 0
}

/** One identifier that stands in both reports. */
export interface Shared {
  readonly kind: string
  readonly value: string
  readonly holders: number
  readonly weak: boolean
  readonly a: Side
  readonly b: Side
}

/** One report's sighting of it. */
export interface Side {
  readonly person: string | null
  readonly role: string
  readonly bits: number
  readonly instant: string | null
}

/** A piece of evidence with its bits. `kind` is `child` when it joins the reports by a child; `identifierKind` says by what. */
export interface Piece {
  readonly kind: string
  readonly identifierKind: string
  readonly value: string
  readonly bits: number
  readonly weak: boolean
  readonly persons: readonly [string | null, string | null]
}

/** What speaks against one person behind both. */
export interface Against {
  readonly kind: string
  readonly values: readonly [string, string]
  readonly bits: number
}

/** Evidence added up. `anchored` is false when only weak evidence is shared: then nothing is linked, whatever the sum. */
export interface Weighed {
  readonly strength: number
  readonly anchored: boolean
  readonly because: readonly Piece[]
  readonly against: readonly Against[]
}

/** Person-name sightings of a report: `folded name|birth date` by person. */
export type NamesOf = ReadonlyMap<string, readonly string[]>

/** Adds up what two reports share and what contradicts it. Pieces are listed strongest first. */
export function weigh(shared: readonly Shared[], names: { readonly a: NamesOf; readonly b: NamesOf }): Weighed {
  const because = best(shared.map(pieceOf)).filter((p) => p.bits > 0)
  const settled = capped(because).filter((p) => p.bits > 0)
  const against = contradictions(settled, names)
  const sum = [...settled, ...against].reduce((total, p) => total + p.bits, 0)
  return {
    strength: rounded(sum),
    anchored: settled.some((p) => !p.weak),
    because: settled.sort((x, y) => y.bits - x.bits || (x.value < y.value ? -1 : 1)).map(({ pairs: _pairs, ...piece }) => piece),
    against,
  }
}

/** A piece with every pair of persons whose sightings of the value weigh the same: which of them came first decides nothing. */
interface Held extends Piece {
  readonly pairs: readonly Piece['persons'][]
}

function pieceOf(s: Shared): Piece {
  const child = s.a.role === 'child' || s.b.role === 'child'
  const time = ADDRESS.has(s.kind) ? addressShare(s.a.instant, s.b.instant) : 1
  return {
    kind: child ? 'child' : bare(s.kind), identifierKind: s.kind, value: s.value, weak: s.weak,
    bits: rounded(bitsAt(s.kind, Math.min(s.a.bits, s.b.bits), s.holders) * time), persons: [s.a.person, s.b.person],
  }
}

/** The same identifier counts once, at its best; an exact agreement makes its alias say nothing more. */
function best(pieces: readonly Piece[]): Held[] {
  const all = [...Map.groupBy(pieces, (p) => `${p.identifierKind} ${p.value}`).values()].flatMap(strongest)
  const exact = new Set(all.filter((p) => !p.identifierKind.endsWith('~')).flatMap((p) => p.pairs.map(
    (pair) => `${p.identifierKind} ${pair.join(' ')}`,
  )))
  return all.filter((p) => !p.identifierKind.endsWith('~') || !p.pairs.some((pair) => exact.has(`${bare(p.identifierKind)} ${pair.join(' ')}`)))
}

/** The strongest of the pieces of one value: most bits, then what is not weak, then what does not join by a child. */
function strongest(pieces: readonly Piece[]): Held[] {
  const rank = (x: Piece, y: Piece): number =>
    y.bits - x.bits || Number(x.weak) - Number(y.weak) || Number(x.kind === 'child') - Number(y.kind === 'child')
  const [first, ...rest] = pieces.toSorted(rank)
  if (first === undefined) return []
  return [{ ...first, pairs: [first, ...rest.filter((p) => rank(first, p) === 0)].map((p) => p.persons) }]
}

function capped(pieces: readonly Held[]): Held[] {
  let address = ADDRESS_CAP_BITS
  const accounts = new Set<string>()
  const order = (p: Held): string => `${p.value} ${p.identifierKind}`
  return pieces.toSorted((x, y) => y.bits - x.bits || (order(x) < order(y) ? -1 : 1)).map((p) => {
    if (ADDRESS.has(p.identifierKind)) {
      const bits = rounded(Math.min(p.bits, address))
      address -= bits
      return { ...p, bits }
    }
    if (!ACCOUNT.has(bare(p.identifierKind))) return p
    const pairs = p.pairs.map((pair) => pair.join(' '))
    const counted = pairs.some((pair) => accounts.has(pair))
    for (const pair of pairs) accounts.add(pair)
    return counted ? { ...p, bits: Math.min(p.bits, SAME_ACCOUNT_BITS) } : p
  })
}

function contradictions(pieces: readonly Held[], names: { readonly a: NamesOf; readonly b: NamesOf }): Against[] {
  const pairs = new Map(pieces.filter((p) => !p.weak && p.kind !== 'child').flatMap((p) => p.pairs.map((pair) => [pair.join(' '), pair])))
  const found: Against[] = []
  for (const [a, b] of pairs.values()) {
    const mine = a === null ? [] : names.a.get(a) ?? []
    const theirs = b === null ? [] : names.b.get(b) ?? []
    found.push(...birthDates(mine, theirs), ...differentNames(mine, theirs))
  }
  return found
}

const nameOf = (n: string): string => n.slice(0, n.lastIndexOf('|'))
const birthOf = (n: string): string => n.slice(n.lastIndexOf('|') + 1)

function birthDates(mine: readonly string[], theirs: readonly string[]): Against[] {
  const a = mine.map(birthOf).filter((d) => d !== '')
  const b = theirs.map(birthOf).filter((d) => d !== '')
  if (a.length === 0 || b.length === 0 || a.some((d) => b.includes(d))) return []
  return [{ kind: 'birth-date', values: [a[0] ?? '', b[0] ?? ''], bits: BIRTH_DATE_AGAINST_BITS }]
}

function differentNames(mine: readonly string[], theirs: readonly string[]): Against[] {
  const words = (list: readonly string[]): Set<string> => new Set(list.flatMap((n) => nameOf(n).split(' ')).filter((w) => w.length > 1))
  const a = words(mine)
  const b = words(theirs)
  if (a.size === 0 || b.size === 0 || [...a].some((w) => b.has(w))) return []
  return [{ kind: 'person-name', values: [nameOf(mine[0] ?? ''), nameOf(theirs[0] ?? '')], bits: NAME_AGAINST_BITS }]
}
