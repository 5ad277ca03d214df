import { useRef } from 'react'
import { acrossContract } from '../../../desk/across.contract.ts'
import { useCall, type Called } from '../../call.ts'
import type { Across, Definitions, Value } from './shapes.ts'

/** The last answer, kept while the next one is under way, so that nothing flickers under the reader. */
function useKept<T>(called: Called<T>): { readonly value: T | null; readonly called: Called<T> } {
  const kept = useRef<T | null>(null)
  if (called.state === 'told') kept.current = called.value
  return { value: kept.current, called }
}

/** What is put to the law. */
export interface Question {
  readonly facts: Readonly<Record<string, Value>>
  readonly waiting: Readonly<Record<string, Value>>
  readonly date: string | null
  readonly on: string
  readonly packs: readonly string[]
}

const writable = (facts: Readonly<Record<string, Value>>): Record<string, Value> => ({ ...facts })

/** Asks what the facts come to; nothing is stored by it. */
export function useAcross({ facts, waiting, date, on, packs }: Question): { readonly value: Across | null; readonly called: Called<Across> } {
  return useKept(useCall(acrossContract.considerFacts, packs.length === 0 ? null : { facts: writable(facts), waiting: writable(waiting), date, on, in: [...packs] }))
}

/** How jurisdictions define things, as far as it is here; what is not here says nothing of what stands on record. */
export interface AskedDefinitions {
  readonly definitions: readonly Definitions[]
  /** Those of all that were asked for are here. */
  readonly isWhole: boolean
  readonly called: Called<unknown>
}

/** How the chosen jurisdictions define things. */
export function useDefinitions(packs: readonly string[], on: string): AskedDefinitions {
  const { value, called } = useKept(useCall(acrossContract.lawDefinitions, packs.length === 0 ? null : { in: packs.join(','), on }))
  const definitions = packs.flatMap((id) => value?.packs.find((p) => p.jurisdiction === id) ?? [])
  return { definitions, isWhole: called.state === 'told' || definitions.length === packs.length, called }
}
