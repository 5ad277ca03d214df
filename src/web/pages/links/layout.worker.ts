import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { beginAt, isWholeLayout, turned, type Asked, type Placed } from './places.ts'

/** Floats of a node in the matrix of the layout: x, y, forces, mass, convergence, size, fixed. */
const PER_NODE = 10
const PER_EDGE = 3
/** From so many nodes on forces are summed by regions. */
const MANY = 300
/** So long between two batches of positions, at least. */
const BATCH_MS = 150

/** Nodes are handed on as they stand: x and y in turn. */
function positionsOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const flat = new Float32Array(nodes.length / PER_NODE * 2)
  for (let i = 0, n = 0; n < nodes.length; i += 2, n += PER_NODE) {
    flat[i] = nodes[n] ?? 0
    flat[i + 1] = nodes[n + 1] ?? 0
  }
  return flat
}

function tell(nodes: Float32Array, { angle, aspect, isDone }: { readonly angle: number; readonly aspect: number; readonly isDone: boolean }): number {
  const { positions, angle: now } = turned(positionsOf(nodes), angle, aspect)
  const placed: Placed = { positions, isDone }
  postMessage(placed, { transfer: [positions.buffer] })
  return now
}

function matricesOf({ count, ends, weights, sizes, seed }: Asked): { readonly nodes: Float32Array; readonly edges: Float32Array } {
  const nodes = new Float32Array(count * PER_NODE)
  const first = beginAt(count, ends, seed)
  for (let i = 0; i < count; i++) {
    const n = i * PER_NODE
    nodes[n] = first[2 * i] ?? 0
    nodes[n + 1] = first[2 * i + 1] ?? 0
    nodes[n + 6] = 1
    nodes[n + 7] = 1
    nodes[n + 8] = sizes[i] ?? 1
  }
  const edges = new Float32Array(weights.length * PER_EDGE)
  for (const [i, weight] of weights.entries()) {
    const [a, b] = [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0]
    edges.set([a * PER_NODE, b * PER_NODE, weight], i * PER_EDGE)
    nodes[a * PER_NODE + 6] = (nodes[a * PER_NODE + 6] ?? 1) + weight
    nodes[b * PER_NODE + 6] = (nodes[b * PER_NODE + 6] ?? 1) + weight
  }
  return { nodes, edges }
}

/** Every run of the same graph with the same seed ends in the same places: how many rounds there are depends on the size alone, not on the time. */
function run(asked: Asked): void {
  const { nodes, edges } = matricesOf(asked)
  const isLarge = asked.count > MANY
  const rounds = asked.count < 2 ? 0 : isLarge ? Math.max(120, Math.round(400_000 / asked.count)) : 600
  const options = {
    linLogMode: false, outboundAttractionDistribution: false, adjustSizes: !isLarge, edgeWeightInfluence: 1, scalingRatio: isLarge ? 10 : 12,
    strongGravityMode: false, gravity: isLarge ? 1 : 0.6, slowDown: 1 + Math.log(Math.max(2, asked.count)), barnesHutOptimize: isLarge, barnesHutTheta: 0.8,
  }
  let angle = Number.NaN
  let toldAt = performance.now()
  for (let round = 0; round < rounds; round++) {
    iterate(options, nodes, edges)
    if (performance.now() - toldAt < BATCH_MS) continue
    angle = tell(nodes, { angle, aspect: asked.aspect, isDone: false })
    toldAt = performance.now()
  }
  tell(nodes, { angle, aspect: asked.aspect, isDone: true })
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isWholeLayout(data)) run(data)
})
