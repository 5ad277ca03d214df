import { UndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { coloursAt, type Colours } from './colours.ts'
import { Labels, type LabelData } from './labels.ts'
import { layOut } from './layout.ts'
import { lineLook, spotLook, type Setting, type Shown } from './looks.ts'
import type { Line, Model } from './model.ts'
import { drawOval } from './oval.ts'
import { LineProgram, SpotProgram, type SpotLook } from './programs.ts'

/** Whether this browser can draw the graph. */
export function canDraw(): boolean {
  const probe = document.createElement('canvas')
  const gl = probe.getContext('webgl2') ?? probe.getContext('webgl')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}

/** What the reader did in the drawing. */
export interface Hands {
  readonly onSpot: (key: string) => void
  readonly onLine: (rows: readonly string[]) => void
  readonly onLost: () => void
  readonly onPlaced: (isDone: boolean) => void
  /** Places could not be worked out. */
  readonly onFailed: () => void
}

interface SpotAttributes extends SpotLook { readonly x: number; readonly y: number }
interface LineAttributes { readonly line: Line }

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
  readonly #labels = new Labels()

  constructor(box: HTMLElement, model: Model, shown: Shown, hands: Hands) {
    this.#model = model
    this.#box = box
    this.#shown = shown
    this.#colours = coloursAt(box)
    for (const spot of model.spots.values()) this.#graph.addNode(spot.key, { x: 0, y: 0, shape: spot.kind, stroke: '' })
    for (const line of model.lines) if (line.a !== line.b) this.#graph.addEdgeWithKey(line.key, line.a, line.b, { line })
    this.#sigma = this.#draw(box)
    this.#layer = this.#sigma.createCanvas('ovals', { beforeLayer: 'labels' }).getContext('2d')
    this.#sigma.on('beforeRender', () => this.#labels.clear())
    this.#sigma.on('afterRender', () => this.#drawOver())
    this.#sigma.on('resize', () => this.#sizeOver())
    this.#sizeOver()
    this.#sigma.on('clickNode', ({ node }) => hands.onSpot(node))
    this.#sigma.on('clickEdge', ({ edge }) => hands.onLine(this.#graph.getEdgeAttribute(edge, 'line').rows))
    for (const canvas of box.querySelectorAll('canvas')) {
      canvas.setAttribute('aria-hidden', 'true')
      canvas.addEventListener('webglcontextlost', () => this.#isOver || hands.onLost())
    }
    this.#stop = this.#layOut(hands)
  }

  #draw(box: HTMLElement): Sigma<SpotAttributes, LineAttributes> {
    const many = this.#graph.order > 120
    const label = (context: CanvasRenderingContext2D, data: object): void => this.#labels.write(context, data as LabelData, this.#colours, this.#box.clientWidth)
    return new Sigma<SpotAttributes, LineAttributes>(this.#graph, box, {
      defaultNodeType: 'spot', defaultEdgeType: 'line', nodeProgramClasses: { spot: SpotProgram as never }, edgeProgramClasses: { line: LineProgram as never },
      enableEdgeEvents: true, enableCameraRotation: false, allowInvalidContainer: true, stagePadding: 44, minCameraRatio: 0.02, maxCameraRatio: 4, zIndex: true,
      labelRenderedSizeThreshold: many ? 6 : 0, labelDensity: many ? 1 : 50, labelGridCellSize: many ? 120 : 40, hideEdgesOnMove: this.#graph.size > 8_000,
      defaultDrawNodeLabel: label, defaultDrawNodeHover: label,
      nodeReducer: (key, data) => ({ ...data, ...spotLook(this.#model.spots.get(key), this.#shown, this.#setting()) }), edgeReducer: (_key, { line }) => lineLook(line, this.#shown, this.#setting()),
      minEdgeThickness: 0.6, zoomDuration: reducedMotion() ? 0 : 120, inertiaDuration: reducedMotion() ? 0 : 120,
    })
  }

  #setting(): Setting {
    const box = this.#box
    return { colours: this.#colours, spots: this.#graph.order, lines: this.#graph.size, get width() { return box.clientWidth } }
  }

  #layOut({ onPlaced, onFailed }: Hands): () => void {
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
    }, onFailed)
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

  /** Keys of what the drawing itself shows now. Nothing of the page uses it: pixels cannot be compared with the table, so whoever checks that both say the same asks here. */
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
    for (const oval of this.#shown.ovals) drawOval(context, oval.label, oval.spots.flatMap((key) => this.placeOf(key) ?? []), { width, height }, this.#colours)
    const chosen = this.#shown.spot === null ? null : this.placeOf(this.#shown.spot)
    const data = this.#shown.spot === null ? undefined : this.#sigma.getNodeDisplayData(this.#shown.spot)
    if (chosen === null || data === undefined) return
    const half = this.#sigma.scaleSize(data.size) + 5
    context.setLineDash([])
    context.lineWidth = 2
    context.strokeStyle = this.#colours.accent
    context.strokeRect(chosen.x - half, chosen.y - half, 2 * half, 2 * half)
  }
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
