import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import sharp from 'sharp'
import type { Tab } from '../browser.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'tour')
const MOST_BYTES = 120_000
/** Colours of a picture, from many to few: a page of text needs few. */
const COLOURS = [256, 64, 24, 12]

/** A step of the tour through the console (docs/console.md). All three are written out where the step is made, so that the page can be held against them without a browser. */
export interface TourStep {
  /** Chapter, number and name: `queue-2-hold`. Chapters are in `scripts/tour.ts`. */
  readonly step: string
  readonly title: string
  readonly words: string
}

/** A step of the tour, with the page as it stands: `npm run tour` keeps the picture; otherwise nothing happens but that the journey was here. */
export async function tour({ page }: Tab, { step }: TourStep): Promise<void> {
  if (env['STERNA_TOUR'] !== '1') return
  mkdirSync(FOLDER, { recursive: true })
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  writeFileSync(join(FOLDER, `${step}.png`), await small(shot))
}

/** A picture of a page in few colours and few bytes. */
export async function small(shot: Uint8Array): Promise<Buffer> {
  let out = Buffer.alloc(0)
  for (const colours of COLOURS) {
    out = await sharp(shot).png({ palette: true, colours, compressionLevel: 9, effort: 10, dither: 0 }).toBuffer()
    if (out.length <= MOST_BYTES) break
  }
  return out
}
