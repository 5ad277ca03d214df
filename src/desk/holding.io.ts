import { inAct, type Doors } from '../custody/index.ts'
import { sha256Hex } from '../kernel/text.ts'
import { sayHold, undoHold, type HoldDone } from '../triage/index.ts'
import { placeAll } from '../way.ts'

/** A person holds reports as noise, or releases them (`held` false), all of one unit; they are placed again. `batch` names what was said at once: `hld_` and 16 hex digits. */
export async function holdReports(
  doors: Doors, who: string, ids: readonly string[], said: { readonly batch: string; readonly held: boolean; readonly reason: string; readonly isBulk: boolean },
): Promise<HoldDone> {
  return inAct(doors, who, 'hold', async (act) => {
    const done = await sayHold(act, { ...said, by: who, reasonSha256: sha256Hex(said.reason) }, ids)
    await placeAll(act, done.done)
    return done
  })
}

/** A person takes back a hold or release of theirs; returns the reports of it. */
export async function undoHeld(doors: Doors, who: string, batch: string): Promise<readonly string[]> {
  return inAct(doors, who, 'hold', async (act) => {
    const ids = await undoHold(act, batch, who)
    await placeAll(act, ids)
    return ids
  })
}
