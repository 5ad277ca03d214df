import type { ElementKind, Gap } from './contract.ts'
import type { TestedGroup } from './elements.ts'
import { showsEnglish } from './shows.contract.ts'
import { packSays, told } from './told.ts'
import type { Told } from './told.contract.ts'

/** What usually shows what is open. */
const shown = (what: ElementKind | 'date' | 'decoy' | 'decoy-law'): readonly string[] => showsEnglish[`laws.shows.${what}`].split('; ')

/** Each element that the facts leave open, as a point to prove. A group of which one member is met leaves nothing open. */
export function gapsOf(groups: readonly TestedGroup[]): Gap[] {
  const gaps: Gap[] = []
  for (const group of groups) {
    if (group.result !== 'unknown') continue
    for (const { element, result } of group.members) {
      if (result !== 'unknown') continue
      const { id, kind, text, alt, test, notRequiredIf } = element
      gaps.push({
        element: id, kind, fact: test?.fact ?? null, toProve: packSays(text), asks: test ?? null, unless: notRequiredIf ?? null, evidence: shown(kind), alternative: alt ?? null,
      })
    }
  }
  return gaps
}

/** The point to prove when the answer depends on who the decoy was, or on a question of law about decoys. */
export function decoyGap(note: Told, fact: string | null): Gap {
  return { element: null, kind: 'decoy', fact, toProve: note, asks: null, unless: null, alternative: null, evidence: shown(fact === null ? 'decoy-law' : 'decoy') }
}

/** The point to prove when the answer depends on the day of the act. `answers`: `met from 2017-04-03` and so on. */
export function dateGap(answers: readonly string[]): Gap {
  return {
    element: null, kind: 'date', fact: null, asks: null, unless: null, alternative: null, toProve: told('day-of-act', { dated: answers }), evidence: shown('date'),
  }
}
