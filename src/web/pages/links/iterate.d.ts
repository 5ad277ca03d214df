/** One round of ForceAtlas2 over matrices in place; the package tells no types for it. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export default function iterate(options: Readonly<Record<string, number | boolean>>, nodes: Float32Array, edges: Float32Array): unknown
}
