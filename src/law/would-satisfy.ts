import type { Law, Ready } from './compile.ts'
import type { Three } from './contract.ts'
import { resultOf, testGroups } from './elements.ts'
import type { Reading, WouldSatisfy } from './derive.ts'
import { oneOf } from './three.ts'

/** Works out whether an act would satisfy one of some offences if the actor were an adult: their elements without the age of the actor. */
export function wouldSatisfyIn(law: () => Law): WouldSatisfy {
  return (offences, reading) => oneOf(offences.map((id) => wouldSatisfy(law().byId.get(id), reading)))
}

/** An offence that no pack holds is unknown; one that does not itself work out others, and was in force, decides by its elements. */
function wouldSatisfy(ready: Ready | undefined, reading: Reading): Three {
  if (ready === undefined || ready.groups.some((g) => g.some((e) => e.test?.fact === 'offence.wouldSatisfy'))) return 'unknown'
  const { inForceFrom, inForceTo, inForceStatus } = ready.offence
  if (inForceStatus === 'enacted-commencement-unverified') return 'unknown'
  if ((inForceFrom !== null && reading.date < inForceFrom) || (inForceTo !== null && reading.date > inForceTo)) return 'not-met'
  const asDecoy = ready.testsVictimAge && reading.value('victim.isReal') === false
  return resultOf(testGroups(ready, reading, asDecoy, 'actor-age'))
}
