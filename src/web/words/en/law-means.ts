import { factNames, type FactName } from '../../../law/fact-names.contract.ts'

/** What each fact of law means: the words of the room itself. */
export const lawMeans = Object.fromEntries(Object.entries(factNames).map(([fact, { means }]) => [`laws.means.${fact}`, means])) as { readonly [Fact in FactName as `laws.means.${Fact}`]: string }
