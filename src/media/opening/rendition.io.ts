import { inAct, type Act, type Doors, type Vault } from '../../custody/index.ts'
import { HEAD_BYTES, kindOf } from '../../kernel/kind.ts'
import type { ProblemCode } from '../../kernel/problem.ts'
import { openings } from '../opening.table.ts'
import { draw, type Drawn } from './draw.io.ts'
import { nextLook, type Look, type LookStep } from './look.ts'
import { openNow, subjectOf, type NotOpen } from './open.io.ts'

/** A rendition, or why there is none. `number` counts the renditions of the opening from 0. */
export type Rendered =
  | {
    readonly rendered: true; readonly number: number; readonly look: Look; readonly jpeg: Uint8Array; readonly width: number; readonly height: number
    readonly of: 'picture' | 'video'
  }
  | { readonly rendered: false; readonly because: NotOpen | 'no-such-step' | ProblemCode }

/**
 * Pictures up to this are drawn from memory; of what is larger, and of videos, the programs that draw get a file which is gone when they have read
 * it.
 */
const IN_MEMORY_BYTES = 64 << 20

async function drawKept(vault: Vault, sha256: string, look: Look): Promise<Drawn> {
  const head = await vault.range(sha256, { to: HEAD_BYTES })
  const isSmall = (await vault.size(sha256) ?? 0) <= IN_MEMORY_BYTES
  if (isSmall && kindOf(head)?.family !== 'video') return draw(await vault.get(sha256), look)
  const plain = await vault.plain(sha256)
  try {
    return await draw(plain.path, look)
  } finally {
    await plain.release()
  }
}

/**
 * Makes the next rendition of an opening: `first` is grey, strongly blurred, at most 128 pixels; each further step (sharper, colour, larger) is asked
 * for one at a time. Only for the person who opened it, only while it is open. Each is an act of its own, written before anything is drawn;
 * the pictures are not kept anywhere. Sound is not built. `demand` is asked first, in the same act: it throws where the person may not look any more.
 */
export async function renderOpening(
  doors: Doors, who: string, opening: number, step: LookStep, demand: (act: Act) => Promise<void> = () => Promise.resolve(),
): Promise<Rendered> {
  const asked = await inAct(doors, who, 'open', async (act) => {
    await demand(act)
    const now = await openNow(act, opening)
    if ('because' in now) return now
    const { blur, colour, longest_px: longestPx, renditions } = now.held
    const from = blur === null || colour === null || longestPx === null ? null : { blur, colour, longestPx }
    const look = nextLook(from, step)
    if (look === null) return { because: 'no-such-step' as const }
    openings.addRendition(act.db, act.id, act.now, now.held.id, renditions, look)
    act.note([{
      event: 'media.rendition-asked', subject: subjectOf(now.held.id), contentSha256: now.held.sha256,
      result: `rendition ${renditions}; ${look.longestPx} px; blur ${look.blur}; ${look.colour ? 'colour' : 'grey'}`,
    }])
    return { look, number: renditions, sha256: now.held.sha256, unit: act.unit }
  })
  if ('because' in asked) return { rendered: false, because: asked.because }
  const drawn = await drawKept(doors.vault.of(asked.unit), asked.sha256, asked.look)
  if ('refused' in drawn) return { rendered: false, because: drawn.refused }
  return { rendered: true, number: asked.number, look: asked.look, ...drawn }
}
