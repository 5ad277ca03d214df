import type { BenchContext, Figure } from './measure.ts'
import { benchNear } from './media-near.io.ts'
import { benchPdq } from './media-pdq.io.ts'
import { benchStage } from './media-stage.io.ts'

/** Near hashes, picture hashes, and the whole stage; `context.size` is the number of codes and of known hashes. */
export async function benchMedia(context: BenchContext): Promise<Figure[]> {
  return [...(await benchPdq(context)), ...(await benchNear(context)), ...(await benchStage(context))]
}
