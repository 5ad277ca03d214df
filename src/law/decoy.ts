import type { Result, Three } from './contract.ts'

/** What a decoy makes of a result, and why. `fact` names what is still to be known for an answer, when one fact would give it. */
export interface DecoyAnswer {
  readonly result: Result
  readonly note: string
  readonly fact: string | null
}

const FROM = 'complete-from-'

const answer = (result: Result, note: string, fact: string | null = null): DecoyAnswer => ({ result, note, fact })

/**
 * What an offence whose elements are met (or unknown) as the actor believed them comes to when no real child was there, by the offence's own
 * basis. A `not-met` stays. A basis that nobody knows is answered like `uncertain`.
 */
export function decoyAnswer(basis: string, result: Three, date: string, decoyKind: unknown): DecoyAnswer {
  if (result === 'not-met') return answer('not-met', 'No real child: the elements were read with the age that the actor believed.')
  const attempt = answer(result === 'met' ? 'attempt' : result, 'No real child: on these facts an attempt, by the age that the actor believed.')
  if (basis.startsWith(FROM)) {
    const day = basis.slice(FROM.length)
    return date >= day ? answer(result, `No real child: no obstacle since ${day}.`) : answer(
      'not-met', `No real child: before ${day} that defeated the offence.`,
    )
  }
  switch (basis) {
    case 'attempt': return attempt
    case 'complete': case 'complete-as-attempt': case 'n/a': return answer(result, 'No real child: the offence does not need one.')
    case 'complete-if-constable': {
      if (decoyKind === 'constable') return answer(result, 'The decoy was a constable: the offence does not need a real child.')
      if (decoyKind === 'civilian') return attempt
      return answer('unknown', 'No real child: complete only when the decoy was a constable.', 'victim.decoyKind')
    }
    case 'excluded': return answer('not-met', 'No real child: the law of that day excluded an attempt.')
    default: return answer('unknown', 'No real child: whether the law reaches that is not settled here; a lawyer of this jurisdiction must say.')
  }
}
