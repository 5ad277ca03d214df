import { inAct, type Doors } from '../../custody/index.ts'
import type { ProblemCode } from '../../kernel/problem.ts'
import { openings } from '../opening.table.ts'
import { draw } from './draw.io.ts'
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
 * Makes the next rendition of an opening: `first` is grey, strongly blurred, at most 128 pixels; each further step (sharper, colour, larger) is asked
 * for one at a time. Only for the person who opened it, only while it is open. Each is an act of its own, written before anything is drawn;
 * the pictures are not kept anywhere. Sound is not built.
 */
export async function renderOpening(doors: Doors, who: string, opening: number, step: LookStep): Promise<Rendered> {
  const asked = await inAct(doors, who, 'open', async (act) => {
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
    return { look, number: renditions, path: act.vault.path(now.held.sha256) }
  })
  if ('because' in asked) return { rendered: false, because: asked.because }
  const drawn = await draw(asked.path, asked.look)
  if ('refused' in drawn) return { rendered: false, because: drawn.refused }
  return { rendered: true, number: asked.number, look: asked.look, ...drawn }
}
