import type { Colours } from './colours.ts'
import type { Spot } from './model.ts'

/** A spot whose name is to be written, in pixels of the drawing. */
export interface LabelData {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
  readonly shape: Spot['kind']
  readonly forceLabel: boolean
}

/** The names of one frame: one that would lie on another is left out, but for the chosen one. */
export class Labels {
  #boxes: (readonly [left: number, top: number, right: number, bottom: number])[] = []

  /** A new frame. */
  clear(): void {
    this.#boxes = []
  }

  /** Writes a name; nothing is cut at the edge of the drawing, which is so many pixels wide. */
  write(context: CanvasRenderingContext2D, { x, y, size, label, shape, forceLabel: isForced }: LabelData, c: Colours, wide: number): void {
    if (label === null || label === undefined || label === '') return
    context.font = `${shape === 'report' ? 600 : 400} 12px ${c.font}`
    const [at, up] = shape === 'child' ? [x + size + 7, y + 4] : shape === 'report' ? [x, y - size - 7] : [x, y + size + 15]
    const { width } = context.measureText(label)
    const left = Math.max(4, Math.min(shape === 'child' ? at : at - width / 2, wide - width - 4))
    if (!this.#hasRoom(width, left, up, isForced)) return
    context.textAlign = 'start'
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = c.surface
    context.strokeText(label, left, up)
    context.fillStyle = shape === 'report' ? c.ink : c.ink2
    context.fillText(label, left, up)
  }

  #hasRoom(width: number, left: number, bottom: number, isForced: boolean): boolean {
    const box = [left - 2, bottom - 12, left + width + 2, bottom + 4] as const
    const isFree = this.#boxes.every(([l, t, r, b]) => box[2] < l || box[0] > r || box[3] < t || box[1] > b)
    if (isFree || isForced) this.#boxes.push(box)
    return isFree || isForced
  }
}
