import { TILE_HEIGHT } from './tiles.ts'
import { EMPTY_ROOT, nodeHash } from './tree.ts'

/** Told of each node that is a hash of a tile of level 1 or higher: which level, which place in the level, and the hash. */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void

/** A tree that grows leaf by leaf: the roots of its full trees, largest first. Says its root at any size for a few hashes. */
export class Climb {
  readonly #full: Uint8Array[]
  #size: number

  constructor(size = 0, full: readonly Uint8Array[] = []) {
    this.#size = size
    this.#full = [...full]
  }

  get size(): number {
    return this.#size
  }

  /** The same tree, to try what would come of it. */
  copy(): Climb {
    return new Climb(this.#size, this.#full)
  }

  push(leaf: Uint8Array, onNode?: OnNode): void {
    let hash = leaf
    let index = this.#size++
    for (let height = 1; index % 2 === 1; height++) {
      hash = nodeHash(this.#full.pop() ?? EMPTY_ROOT, hash)
      index = (index - 1) / 2
      if (height % TILE_HEIGHT === 0) onNode?.(height / TILE_HEIGHT, index, hash)
    }
    this.#full.push(hash)
  }

  root(): Uint8Array {
    return this.#full.length === 0 ? EMPTY_ROOT : this.#full.reduceRight((right, left) => nodeHash(left, right))
  }
}
