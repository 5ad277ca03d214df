import type { Result, Three } from './contract.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

/** What a decoy makes of a result, and why. `fact` names what is still to be known for an answer, when one fact would give it. */
export interface DecoyAnswer {
  readonly result: Result
  readonly note: Told
  readonly fact: string | null
}

const FROM = 'complete-from-'

const answer = (result: Result, note: Told, fact: string | null = null): DecoyAnswer => ({ result, note, fact })

/**
 * What an offence whose elements are met (or unknown) as the actor believed them comes to when no real child was there, by the offence's own
 * basis. A `not-met` stays. A basis that nobody knows is answered like `uncertain`.
 */
export function decoyAnswer(basis: string, result: Three, date: string, decoyKind: unknown): DecoyAnswer {
  if (result === 'not-met') return answer('not-met', told('decoy-read'))
  const attempt = answer(result === 'met' ? 'attempt' : result, told('decoy-attempt'))
  if (basis.startsWith(FROM)) {
    const day = basis.slice(FROM.length)
    return date >= day ? answer(result, told('decoy-since', { day })) : answer(
      'not-met', told('decoy-before', { day }),
    )
  }
  switch (basis) {
    case 'attempt': return attempt
    case 'complete': case 'complete-as-attempt': case 'n/a': return answer(result, told('decoy-not-needed'))
    case 'complete-if-constable': {
      if (decoyKind === 'constable') return answer(result, told('decoy-constable'))
      if (decoyKind === 'civilian') return attempt
      return answer('unknown', told('decoy-if-constable'), 'victim.decoyKind')
    }
    case 'excluded': return answer('not-met', told('decoy-excluded'))
    default: return answer('unknown', told('decoy-unsettled'))
  }
}
