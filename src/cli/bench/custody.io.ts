import { benchLog } from './log.io.ts'
import type { BenchContext, Figure } from './measure.ts'
import { benchVault } from './vault.io.ts'

/** The log and the vault. */
export async function benchCustody(context: BenchContext): Promise<Figure[]> {
  return [...await benchLog(context), ...await benchVault(context)]
}
