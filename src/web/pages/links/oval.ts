import type { Colours } from './colours.ts'

/** Where something stands in the drawing, in pixels. */
interface Place {
  readonly x: number
  readonly y: number
}

/** The name of an oval stays inside the drawing. */
const OVAL_TOP_PX = 14

/** Draws an oval around places, with its name, inside a drawing of this size (pixels); around fewer than two there is none. */
export function drawOval(context: CanvasRenderingContext2D, label: string, places: readonly Place[], { width, height }: { readonly width: number; readonly height: number }, c: Colours): void {
  if (places.length < 2) return
  const [xs, ys] = [places.map((p) => p.x), places.map((p) => p.y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [rx, ry] = [(right - left) / 2 * 1.2 + 34, (bottom - top) / 2 * 1.3 + 40].map((r, i) => Math.min(r, i === 0 ? Math.max((right - left) / 2 + 12, width / 2 - 8) : Math.max((bottom - top) / 2 + 12, height / 2 - 20)))
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  if (rx === undefined || ry === undefined) return
  context.setLineDash([2, 3])
  context.lineWidth = 1.25
  context.strokeStyle = c.data1
  context.beginPath()
  context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  context.stroke()
  context.setLineDash([])
  context.font = `400 11px ${c.font}`
  context.textAlign = 'center'
  context.lineWidth = 4
  context.strokeStyle = c.surface
  const up = Math.max(y - ry - 6, OVAL_TOP_PX)
  context.strokeText(label, x, up)
  context.fillStyle = c.ink3
  context.fillText(label, x, up)
}
