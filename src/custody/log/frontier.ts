import { edgeTiles, levelWidth, TILE_WIDTH, type Tile } from './tiles.ts'
import { copyOf, EMPTY_ROOT, HASH_BYTES, nodeHash, rootOf } from './tree.ts'

const TILE_BYTES = TILE_WIDTH * HASH_BYTES

/**
 * The right edge of a tree: all that is needed to append to it and to say its root, a few kilobytes whatever its size.
 * Sizes are safe integers.
 */
export class Frontier {
  /** For each level the hashes of its last tile, if it is not full. */
  readonly #edge: Uint8Array[] = []
  #size: number

  /**
   * Opens a tree of this size by the hashes of its edge.
   *
   * @param edge what was asked by `edgeTiles(size)`, in that order; a longer one is cut. Throws when one is missing or short: the store is broken.
   */
  constructor(size = 0, edge: readonly Uint8Array[] = []) {
    this.#size = size
    for (const [i, tile] of edgeTiles(size).entries()) {
      const hashes = copyOf(edge[i] ?? new Uint8Array(0), 0, tile.width * HASH_BYTES)
      if (hashes.length !== tile.width * HASH_BYTES) throw new Error('a tile at the edge of the log is missing or short')
      while (this.#edge.length < tile.level) this.#edge.push(new Uint8Array(0))
      this.#edge.push(hashes)
    }
  }

  /** How many leaves the tree has. */
  get size(): number {
    return this.#size
  }

  /**
   * Appends leaves.
   *
   * @param leafHashes hashes of leaves, one behind the other
   * @returns the tiles that came or changed, whole: each level's from left to right, the last of a level perhaps not full
   */
  append(leafHashes: Uint8Array): Tile[] {
    const changed: Tile[] = []
    let incoming = leafHashes
    for (let level = 0; incoming.length > 0; level++) {
      const row = joined(this.#edge[level] ?? new Uint8Array(0), incoming)
      const first = Math.floor(levelWidth(this.#size, level + 1))
      const full = Math.floor(row.length / TILE_BYTES)
      const roots = new Uint8Array(full * HASH_BYTES)
      for (let i = 0; i < full; i++) {
        const hashes = copyOf(row, i * TILE_BYTES, (i + 1) * TILE_BYTES)
        changed.push({ level, number: first + i, hashes })
        roots.set(rootOf(hashes), i * HASH_BYTES)
      }
      const rest = copyOf(row, full * TILE_BYTES)
      if (rest.length > 0) changed.push({ level, number: first + full, hashes: rest })
      this.#edge[level] = rest
      incoming = roots
    }
    this.#size += leafHashes.length / HASH_BYTES
    return changed
  }

  /** The root of the tree as it is now. */
  root(): Uint8Array {
    let root: Uint8Array | null = null
    for (const hashes of this.#edge) {
      // A row that is not full is a sum of full trees, the smallest at the right: for 5 hashes one of 4 and one of 1.
      let end = hashes.length / HASH_BYTES
      for (let width = 1; end > 0; width *= 2) {
        if (end % (2 * width) === 0) continue
        const left = rootOf(hashes.subarray((end - width) * HASH_BYTES, end * HASH_BYTES))
        root = root === null ? left : nodeHash(left, root)
        end -= width
      }
    }
    return root ?? EMPTY_ROOT
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const row = new Uint8Array(a.length + b.length)
  row.set(a)
  row.set(b, a.length)
  return row
}
