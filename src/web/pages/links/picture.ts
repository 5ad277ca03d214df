import { UndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import type { Line, LineStyle, Model, Spot } from './model.ts'
import { layOut } from './layout.ts'
import { LineProgram, SpotProgram, type LineLook, type SpotLook } from './programs.ts'

/** Colours of the theme as the browser works them out (`rgb(…)`), and the font. */
export interface Colours {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly surface: string
  readonly accent: string
  readonly data1: string
  readonly data2: string
  readonly faint: string
  readonly font: string
}

const TOKENS = { ink: '--ink', ink2: '--ink-2', ink3: '--ink-3', surface: '--surface', accent: '--accent', data1: '--data-1', data2: '--data-2', faint: '--data-faint' } as const

/** Reads the theme as it stands at an element. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('i'))
  const read = (token: string): string => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Record<keyof typeof TOKENS, string>
  const font = getComputedStyle(probe).fontFamily
  probe.remove()
  return { ...colours, font }
}

/** Whether this browser can draw the graph. */
export function canDraw(): boolean {
  const probe = document.createElement('canvas')
  const gl = probe.getContext('webgl2') ?? probe.getContext('webgl')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}

/** What is shown of the graph now. `rows`: chosen rows of the table; `way`: rows of the way between two reports; `ovals`: spots of possible personas. */
export interface Shown {
  readonly bits: number
  readonly spot: string | null
  /** Spots at the ends of what is chosen: always named. */
  readonly ends: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
  readonly way: ReadonlySet<string>
  readonly ovals: readonly { readonly label: string; readonly spots: readonly string[] }[]
  readonly labelOf: (spot: Spot) => string
}

/** What the reader did in the drawing. */
export interface Hands {
  readonly onSpot: (key: string) => void
  readonly onLine: (rows: readonly string[]) => void
  readonly onLost: () => void
  readonly onPlaced: (isDone: boolean) => void
}

interface SpotAttributes extends SpotLook { readonly x: number; readonly y: number }
interface LineAttributes { readonly line: Line }

/** The name of an oval stays inside the drawing. */
const OVAL_TOP_PX = 14

const WIDTHS: Readonly<Record<LineStyle, number>> = { strong: 2.5, probable: 1.5, possible: 1.25, told: 1.25, fan: 1.25, rejected: 1 }

/** Narrower than this only reports and what is chosen are named: the table beside it names all. */
const NAMED_FROM_PX = 560

/** Size of spots by how many there are: some hundreds are read, thousands are seen. */
function sizeOf(kind: Spot['kind'], count: number): number {
  const whole = { report: 9, account: 8, identifier: 7, child: 7 }[kind]
  return count <= 120 ? whole : count <= 800 ? whole * 0.65 : whole * 0.4
}

function seedOf(text: string): number {
  let hash = 2_166_136_261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}

/** The drawing: sigma over a graph that is made once; what the slider and the choice change are looks, not the graph. */
export class Picture {
  #model: Model
  readonly #graph = new UndirectedGraph<SpotAttributes, LineAttributes>()
  readonly #sigma: Sigma<SpotAttributes, LineAttributes>
  readonly #stop: () => void
  readonly #box: HTMLElement
  readonly #layer: CanvasRenderingContext2D | null
  /** Taken down: sigma gives its contexts up then, which is no loss. */
  #isOver = false
  #colours: Colours
  #shown: Shown
  /** Boxes of labels of this frame: one that would lie on another is left out, but for the chosen one. */
  #labels: (readonly [left: number, top: number, right: number, bottom: number])[] = []

  constructor(box: HTMLElement, model: Model, shown: Shown, hands: Hands) {
    this.#model = model
    this.#box = box
    this.#shown = shown
    this.#colours = coloursAt(box)
    for (const spot of model.spots.values()) this.#graph.addNode(spot.key, { x: 0, y: 0, shape: spot.kind, stroke: '' })
    for (const line of model.lines) if (line.a !== line.b) this.#graph.addEdgeWithKey(line.key, line.a, line.b, { line })
    this.#sigma = this.#draw(box)
    this.#layer = this.#sigma.createCanvas('ovals', { beforeLayer: 'labels' }).getContext('2d')
    this.#sigma.on('beforeRender', () => void (this.#labels = []))
    this.#sigma.on('afterRender', () => this.#drawOver())
    this.#sigma.on('resize', () => this.#sizeOver())
    this.#sizeOver()
    this.#sigma.on('clickNode', ({ node }) => hands.onSpot(node))
    this.#sigma.on('clickEdge', ({ edge }) => hands.onLine(this.#graph.getEdgeAttribute(edge, 'line').rows))
    for (const canvas of box.querySelectorAll('canvas')) {
      canvas.setAttribute('aria-hidden', 'true')
      canvas.addEventListener('webglcontextlost', () => this.#isOver || hands.onLost())
    }
    this.#stop = this.#layOut(hands.onPlaced)
  }

  #draw(box: HTMLElement): Sigma<SpotAttributes, LineAttributes> {
    const many = this.#graph.order > 120
    return new Sigma<SpotAttributes, LineAttributes>(this.#graph, box, {
      defaultNodeType: 'spot', defaultEdgeType: 'line', nodeProgramClasses: { spot: SpotProgram as never }, edgeProgramClasses: { line: LineProgram as never },
      enableEdgeEvents: true, enableCameraRotation: false, allowInvalidContainer: true, stagePadding: 44, minCameraRatio: 0.02, maxCameraRatio: 4, zIndex: true,
      labelRenderedSizeThreshold: many ? 6 : 0, labelDensity: many ? 1 : 50, labelGridCellSize: many ? 120 : 40, hideEdgesOnMove: this.#graph.size > 8_000,
      defaultDrawNodeLabel: (context, data) => this.#label(context, data as unknown as LabelData), defaultDrawNodeHover: (context, data) => this.#label(context, data as unknown as LabelData),
      nodeReducer: (key, data) => ({ ...data, ...this.#spotLook(key) }), edgeReducer: (_key, { line }) => this.#lineLook(line),
      minEdgeThickness: 0.6, zoomDuration: reducedMotion() ? 0 : 120, inertiaDuration: reducedMotion() ? 0 : 120,
    })
  }

  #layOut(onPlaced: Hands['onPlaced']): () => void {
    const keys = this.#graph.nodes()
    const { width, height } = this.#sigma.getDimensions()
    const aspect = height === 0 ? 1 : width / height
    const nth = new Map(keys.map((key, i) => [key, i]))
    const edges = this.#graph.mapEdges((_key, { line }) => line)
    const asked = {
      count: keys.length, ends: Uint32Array.from(edges.flatMap((l) => [nth.get(l.a) ?? 0, nth.get(l.b) ?? 0])),
      weights: Float32Array.from(edges, (l) => (l.style === 'strong' ? 2 : l.style === 'rejected' ? 0.3 : 1)),
      sizes: Float32Array.from(keys, () => 14), seed: seedOf(this.#model.told.reports[0]?.id ?? ''), aspect,
    }
    return layOut(asked, ({ positions, isDone }) => {
      if (!isDone && reducedMotion()) return
      this.#graph.updateEachNodeAttributes((key, attributes) => {
        const i = 2 * (nth.get(key) ?? 0)
        return { ...attributes, x: positions[i] ?? 0, y: -(positions[i + 1] ?? 0) }
      }, { attributes: ['x', 'y'] })
      onPlaced(isDone)
    })
  }

  /** Takes the same graph up with other decisions: the lines get their new looks, nothing moves. */
  take(model: Model): void {
    if (model === this.#model) return
    this.#model = model
    for (const line of model.lines) if (this.#graph.hasEdge(line.key)) this.#graph.setEdgeAttribute(line.key, 'line', line)
  }

  /** Shows another strength or choice: nothing is asked, counted or laid out anew. */
  show(shown: Shown): void {
    if (shown === this.#shown) return
    this.#shown = shown
    this.#sigma.refresh({ skipIndexation: false })
  }

  /** Takes the theme up as it stands now. */
  recolour(box: HTMLElement): void {
    const colours = coloursAt(box)
    if (Object.values(colours).join() === Object.values(this.#colours).join()) return
    this.#colours = colours
    this.#sigma.refresh()
  }

  /** Where a spot stands on the page, for arrow keys; null when it does not show. */
  placeOf(key: string): { readonly x: number; readonly y: number } | null {
    const spot = this.#model.spots.get(key)
    if (spot === undefined || spot.from < this.#shown.bits || !this.#graph.hasNode(key)) return null
    return this.#sigma.graphToViewport(this.#graph.getNodeAttributes(key))
  }

  /** Moves the view so that a spot is in it. */
  lookAt(key: string): void {
    const at = this.#sigma.getNodeDisplayData(key)
    const place = this.placeOf(key)
    const { width, height } = this.#sigma.getDimensions()
    if (at === undefined || place === null || (place.x > 20 && place.x < width - 20 && place.y > 20 && place.y < height - 20)) return
    this.#sigma.getCamera().setState({ x: at.x, y: at.y })
  }

  zoom(way: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma.getCamera()
    const duration = reducedMotion() ? 0 : 120
    if (way === 'all') void camera.animatedReset({ duration })
    else if (way === 'in') void camera.animatedZoom({ duration })
    else void camera.animatedUnzoom({ duration })
  }

  /** Keys of what shows now: reports, and lines with the rows that they stand for; what a test compares with the table. */
  showing(): { readonly spots: readonly string[]; readonly lines: readonly string[] } {
    const isShown = (hidden: boolean | undefined): boolean => hidden !== true
    return {
      spots: this.#graph.filterNodes((key) => isShown(this.#sigma.getNodeDisplayData(key)?.hidden)),
      lines: this.#graph.filterEdges((key) => isShown(this.#sigma.getEdgeDisplayData(key)?.hidden)),
    }
  }

  kill(): void {
    this.#isOver = true
    this.#stop()
    this.#sigma.kill()
  }

  #spotLook(key: string) {
    const spot = this.#model.spots.get(key)
    const c = this.#colours
    if (spot === undefined || spot.from < this.#shown.bits) return { hidden: true }
    const isFirst = key === 'r0'
    const stroke = spot.kind === 'child' ? c.data2 : spot.kind === 'identifier' ? c.ink2 : c.data1
    const color = isFirst || spot.kind === 'account' ? c.data1 : c.surface
    const count = this.#graph.order
    const forceLabel = isFirst || key === this.#shown.spot || this.#shown.ends.has(key)
    const isNamed = forceLabel || spot.kind === 'report' || this.#box.clientWidth >= NAMED_FROM_PX
    return {
      color, stroke, shape: spot.kind, size: sizeOf(spot.kind, count), label: isNamed ? this.#shown.labelOf(spot) : null, hidden: false, forceLabel, zIndex: spot.kind === 'report' ? 2 : 1,
    }
  }

  #lineLook(line: Line) {
    const c = this.#colours
    if (line.from < this.#shown.bits) return { hidden: true }
    const isChosen = line.rows.some((r) => this.#shown.rows.has(r) || this.#shown.way.has(r))
    const color = { strong: c.data1, probable: c.data1, possible: c.ink3, told: c.faint, fan: c.data2, rejected: c.faint }[line.style]
    const look: LineLook = { dash: line.style === 'possible' ? 5 : line.style === 'rejected' ? 1.5 : 0 }
    const thin = this.#graph.size > 2_000 ? 0.6 : 1
    return isChosen ? { color: c.accent, size: 3.5, ...look, hidden: false, zIndex: 2 } : { color, size: WIDTHS[line.style] * thin, ...look, hidden: false, zIndex: 1 }
  }

  #label(context: CanvasRenderingContext2D, { x, y, size, label, shape, forceLabel: isForced }: LabelData): void {
    if (label === null || label === undefined || label === '') return
    const c = this.#colours
    context.font = `${shape === 'report' ? 600 : 400} 12px ${c.font}`
    const [at, up] = shape === 'child' ? [x + size + 7, y + 4] : shape === 'report' ? [x, y - size - 7] : [x, y + size + 15]
    const { width } = context.measureText(label)
    // Nothing is cut at the edge of the drawing.
    const left = Math.max(4, Math.min(shape === 'child' ? at : at - width / 2, this.#box.clientWidth - width - 4))
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
    const isFree = this.#labels.every(([l, t, r, b]) => box[2] < l || box[0] > r || box[3] < t || box[1] > b)
    if (isFree || isForced) this.#labels.push(box)
    return isFree || isForced
  }

  #sizeOver(): void {
    const canvas = this.#layer?.canvas
    if (canvas === undefined) return
    const { width, height } = this.#sigma.getDimensions()
    canvas.width = width * devicePixelRatio
    canvas.height = height * devicePixelRatio
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    this.#layer?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  }

  /** Ovals around possible personas, and the ring around what is chosen. */
  #drawOver(): void {
    const context = this.#layer
    if (context === null) return
    const { width, height } = this.#sigma.getDimensions()
    context.clearRect(0, 0, width, height)
    for (const oval of this.#shown.ovals) this.#drawOval(context, oval.label, oval.spots.flatMap((key) => this.placeOf(key) ?? []))
    const chosen = this.#shown.spot === null ? null : this.placeOf(this.#shown.spot)
    const data = this.#shown.spot === null ? undefined : this.#sigma.getNodeDisplayData(this.#shown.spot)
    if (chosen === null || data === undefined) return
    const half = this.#sigma.scaleSize(data.size) + 5
    context.setLineDash([])
    context.lineWidth = 2
    context.strokeStyle = this.#colours.accent
    context.strokeRect(chosen.x - half, chosen.y - half, 2 * half, 2 * half)
  }

  #drawOval(context: CanvasRenderingContext2D, label: string, places: readonly { readonly x: number; readonly y: number }[]): void {
    if (places.length < 2) return
    const [xs, ys] = [places.map((p) => p.x), places.map((p) => p.y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const { width, height } = this.#sigma.getDimensions()
    const [rx, ry] = [(right - left) / 2 * 1.2 + 34, (bottom - top) / 2 * 1.3 + 40].map((r, i) => Math.min(r, i === 0 ? Math.max((right - left) / 2 + 12, width / 2 - 8) : Math.max((bottom - top) / 2 + 12, height / 2 - 20)))
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    if (rx === undefined || ry === undefined) return
    context.setLineDash([2, 3])
    context.lineWidth = 1.25
    context.strokeStyle = this.#colours.data1
    context.beginPath()
    context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
    context.stroke()
    context.setLineDash([])
    context.font = `400 11px ${this.#colours.font}`
    context.textAlign = 'center'
    context.lineWidth = 4
    context.strokeStyle = this.#colours.surface
    const up = Math.max(y - ry - 6, OVAL_TOP_PX)
    context.strokeText(label, x, up)
    context.fillStyle = this.#colours.ink3
    context.fillText(label, x, up)
  }
}

interface LabelData {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
  readonly shape: Spot['kind']
  readonly forceLabel: boolean
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
