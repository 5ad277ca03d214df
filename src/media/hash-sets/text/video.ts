import type { Hash } from '../../contract.ts'
import { LEAST_QUALITY } from '../../normal.ts'
import type { Draft } from '../gather/draft.ts'
import type { Frame } from './line.ts'

/** Frames of one entry at most; a longer video goes on in a further entry. */
const MOST_FRAMES = 20_000

/**
 * Gathers the frames of a video into one entry. Frames of a quality below 50 are dropped and counted, a hash that stands already is not repeated. A
 * frame number that falls back begins another video (files that were put together).
 */
export class Video {
  private hashes: Hash[] = []
  private values = new Set<string>()
  private frames = 0
  private poor = 0
  private last = -1
  private readonly draft: Draft

  constructor(draft: Draft) {
    this.draft = draft
  }

  add({ frame, quality, value }: Frame): void {
    if (frame < this.last || this.hashes.length >= MOST_FRAMES) this.flush()
    this.last = frame
    this.frames++
    if (quality < LEAST_QUALITY) this.poor++
    else if (!this.values.has(value)) {
      this.values.add(value)
      this.hashes.push({ kind: 'vpdq', value })
    }
  }

  end(): void {
    this.flush()
  }

  private flush(): void {
    if (this.poor > 0) this.draft.tell('low-quality', `${this.poor} of ${this.frames} frames of a video were dropped.`)
    if (this.hashes.length > 0) this.draft.add(this.hashes, { fields: { frames: String(this.frames) } }, `In a video of ${this.frames} frames.`)
    this.hashes = []
    this.values = new Set()
    this.frames = 0
    this.poor = 0
    this.last = -1
  }
}
