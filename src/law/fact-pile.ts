import type { FactValue } from './contract.ts'
import { factKind } from './fact-names.ts'
import type { Evidence, ProposedFact } from './proposal.ts'
import { told } from './told.ts'

/** Of what shows the same fact so much is listed. */
const MOST_EVIDENCE = 6

/** What a finding says of a fact, beside its value. `waits`: a person must confirm it although the fact is no judgement by itself. */
interface From {
  readonly from: ProposedFact['from']
  readonly waits?: boolean
}

interface Piled {
  value: FactValue
  readonly evidence: Evidence[]
  more: number
  judgement: boolean
  from: ProposedFact['from']
}

/** Gathers the facts of one act. What is read from evidence goes before what waits for a person; words of lists are joined; ages widen to a range. */
export class FactPile {
  private readonly piled = new Map<string, Piled>()

  /** Adds a fact with what shows it. */
  put(fact: string, value: FactValue, evidence: Evidence, { from, waits = false }: From): void {
    const judgement = waits || factKind(fact)?.judgement !== false
    const known = this.piled.get(fact)
    if (known === undefined || (known.judgement && !judgement)) {
      this.piled.set(fact, { value, evidence: [evidence], more: 0, judgement, from })
      return
    }
    if (judgement && !known.judgement) return
    known.value = joined(known.value, value)
    if (known.evidence.length < MOST_EVIDENCE) known.evidence.push(evidence)
    else known.more++
  }

  has(fact: string): boolean {
    return this.piled.has(fact)
  }

  facts(): ProposedFact[] {
    return [...this.piled].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([fact, { value, evidence, more, judgement, from }]) => ({
      fact, value, judgement, from, evidence: more === 0 ? evidence : [...evidence, { place: null, what: told('more', { count: more }) }],
    }))
  }
}

/** Two values of one fact: lists are joined, numbers become the range that holds both, of others the first stays. */
function joined(a: FactValue, b: FactValue): FactValue {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b].map(String))].toSorted()
  const [x, y] = [rangeOf(a), rangeOf(b)]
  if (x === null || y === null) return a
  const [min, max] = [Math.min(x[0], y[0]), Math.max(x[1], y[1])]
  return yearsAs(min, max)
}

function rangeOf(value: FactValue): readonly [number, number] | null {
  if (typeof value === 'number') return [value, value]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { min, max } = value as { min?: number; max?: number }
  return [min ?? -Infinity, max ?? Infinity]
}

/** A number, or a range of which infinite ends are left out; null when both are. */
export function yearsAs(min: number, max: number): FactValue {
  if (min === max) return min
  if (min === -Infinity && max === Infinity) return null
  return { ...(min === -Infinity ? {} : { min }), ...(max === Infinity ? {} : { max }) }
}
