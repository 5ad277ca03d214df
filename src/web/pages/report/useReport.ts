import { sheetContract } from '../../../desk/sheet.contract.ts'
import { useWhereabouts, type OpenReport } from '../../hooks/useWhereabouts.ts'
import type { Sheet } from './sheet.ts'

const isSame = (a: Sheet, b: Sheet): boolean => a.version === b.version && a.case?.id === b.case?.id && standing(a) === standing(b)

const standing = ({ standing: s, confirmed }: Sheet): string =>
  JSON.stringify([s?.band, s?.held?.reason, s?.triggers.map((t) => [t.rule, t.band, t.pending, t.at]), s?.expiresFirst?.at, confirmed?.at])

/** Opens a report, and listens for news of it: another version, another standing, another case. */
export const useReport = (id: string): OpenReport<Sheet> => useWhereabouts(sheetContract.sheet, { id }, isSame)
