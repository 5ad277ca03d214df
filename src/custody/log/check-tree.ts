import { Climb } from './climb.ts'
import type { SignedHead } from './check-signed.ts'
import type { Findings } from './findings.ts'
import { hashAt, levelWidth, TILE_WIDTH, tileOf } from './tiles.ts'
import { HASH_BYTES, rootOf, sameBytes } from './tree.ts'

/** What is known of an entry, to name it when it is broken. */
export interface Named {
  readonly act: number
  readonly event: string
  readonly at: string | null
}

/** Entries that one tile of level 0 covers: their leaf hashes as worked out from the rows, where there are any. */
class Block {
  readonly leaves = Buffer.alloc(TILE_WIDTH * HASH_BYTES)
  readonly named: (Named | null)[] = []
  present = 0
}

/**
 * Checks the tree: leaves worked out from the entries against the tiles, tiles against each other, roots against what was signed. Holds one block of
 * 256 entries and one tile a level.
 */
export class TreeCheck {
  readonly #findings: Findings
  readonly #size: number
  readonly #headRoot: Uint8Array
  readonly #tiles = new Map<string, Buffer>()
  /** What must be the root at which size, by size. */
  #signed: SignedHead[] = []
  /** The size of the last checkpoint that the tree had. */
  #held = 0
  #climb = new Climb()
  #block = new Block()
  #number = 0
  /** The tree cannot be worked out any further: neither rows nor tile are there. */
  #lost = false
  /** Of the block in hand neither rows nor tile fit what stands above: that they are broken is told, and says nothing of the tile above. */
  #doubted = false

  constructor(findings: Findings, size: number, headRoot: Uint8Array) {
    this.#findings = findings
    this.#size = size
    this.#headRoot = headRoot
  }

  takeTile(level: number, number: number, hashes: Buffer): void {
    const { width } = tileOf(this.#size, level, number)
    const what = `tile ${level}/${number}`
    const first = number * TILE_WIDTH ** (level + 1)
    if (width === 0) {
      this.#findings.add('tile-extra', { index: Math.min(first, this.#size), what })
      return
    }
    if (hashes.length !== width * HASH_BYTES) this.#findings.add(
      'tile-changed', { index: first + Math.min(width, Math.floor(hashes.length / HASH_BYTES)) * TILE_WIDTH ** level, what },
    )
    this.#tiles.set(`${level}/${number}`, hashes)
  }

  /** Adds what was signed; smaller ones first, save those that come before all. */
  takeSigned(heads: readonly SignedHead[]): void {
    for (const head of heads) {
      if (head.size <= this.#size) continue
      this.#findings.add('log-cut', { index: this.#size, what: `checkpoint ${head.size}` })
    }
    const within = heads.filter((h) => h.size <= this.#size)
    this.#signed = within.length > 0 && this.#signed.length > 0
      ? [...this.#signed, ...within].toSorted((a, b) => a.size - b.size) : [...this.#signed, ...within]
  }

  /** Takes the leaf of an entry. One whose block was left already is told by its range. */
  takeLeaf(index: number, leaf: Uint8Array, named: Named): void {
    const number = Math.floor(index / TILE_WIDTH)
    if (number < this.#number || index >= this.#size) return
    if (number > this.#number) this.#closeUpTo(number)
    const at = index % TILE_WIDTH
    if (this.#block.named[at] === undefined) this.#block.present++
    this.#block.named[at] = named
    this.#block.leaves.set(leaf, at * HASH_BYTES)
  }

  /** How many entries are under the last checkpoint that the tree had. */
  get signed(): number {
    return this.#held
  }

  /** Closes what is open and compares the head. */
  end(): void {
    const blocks = Math.ceil(this.#size / TILE_WIDTH)
    if (this.#number < blocks) this.#closeUpTo(blocks)
    if (this.#lost || sameBytes(this.#climb.root(), this.#headRoot)) return
    // Where nothing else is told, what the head does not know stands behind the last checkpoint that held.
    const told = this.#held === this.#size || this.#findings.count > 0
    this.#findings.add('head-wrong', { index: told ? null : this.#held, what: `size ${this.#size}` })
  }

  /** Closes blocks until the one of this number. Where neither rows nor a tile are there, the tree is lost and the rest is compared by tiles only. */
  #closeUpTo(number: number): void {
    while (this.#number < number) {
      const tile = this.#tiles.get(`0/${this.#number}`)
      if (tile === undefined && this.#block.present === 0) {
        this.#findings.add('tile-missing', { index: this.#number * TILE_WIDTH, what: `tile 0/${this.#number}` })
        this.#lost = true
        this.#number = number
        return
      }
      this.#close(tile)
      this.#tiles.delete(`0/${this.#number}`)
      this.#number++
      this.#block = new Block()
    }
  }

  #close(tile: Buffer | undefined): void {
    const { width } = tileOf(this.#size, 0, this.#number)
    const byRows = this.#block.leaves.subarray(0, width * HASH_BYTES)
    if (tile === undefined) {
      this.#findings.add('tile-missing', { index: this.#number * TILE_WIDTH, what: `tile 0/${this.#number}` })
      this.#lost ||= this.#block.present < width
      return this.#climbBy(byRows)
    }
    if (tile.subarray(0, byRows.length).equals(byRows)) return this.#climbBy(byRows)
    // Where a row is gone the tile stands in for it, so that the tree above can still be checked.
    const byTile = Buffer.from(byRows)
    tile.copy(byTile, 0, 0, byRows.length)
    this.#climbBy(this.#differ(byRows, byTile, width) ? byRows : byTile)
    this.#doubted = false
  }

  /** Tells of leaves that rows and tile give in two ways. Says whether the rows are to be trusted: what stands above fits them. */
  #differ(byRows: Buffer, byTile: Buffer, width: number): boolean {
    const { named, present } = this.#block
    const differing = [...named.keys()].filter((i) => i < width && named[i] !== undefined && !sameBytes(hashAt(byTile, i), hashAt(byRows, i)))
    if (differing.length === 0) return false
    const [rowsFit, tileFits] = [present === width ? this.#fit(byRows) : 0, this.#fit(byTile)]
    const rowsHold = rowsFit > tileFits
    this.#doubted = rowsFit + tileFits === 0
    for (const i of differing) {
      const found = { index: this.#number * TILE_WIDTH + i, ...named[i] }
      if (rowsHold) this.#findings.add('tile-changed', { ...found, what: `tile 0/${this.#number}` })
      else this.#findings.add('entry-changed', found)
    }
    return rowsHold
  }

  /** How many of what stands fast these leaves agree with: the tile above, checkpoints over a part of the block, the head. */
  #fit(leaves: Buffer): number {
    const above = this.#tiles.get(`1/${Math.floor(this.#number / TILE_WIDTH)}`)
    let fits = leaves.length === TILE_WIDTH * HASH_BYTES && above !== undefined && sameBytes(
      rootOf(leaves), hashAt(above, this.#number % TILE_WIDTH),
    ) ? 1 : 0
    if (this.#lost) return fits
    const climb = this.#climb.copy()
    const ends = climb.size + leaves.length / HASH_BYTES
    const wanted = [
      ...this.#signed.filter((h) => h.size > climb.size && h.size <= ends), ...(ends === this.#size ? [{ size: ends, root: this.#headRoot }] : []),
    ]
    for (let i = 0; i * HASH_BYTES < leaves.length; i++) {
      climb.push(hashAt(leaves, i))
      for (const head of wanted) if (head.size === climb.size && sameBytes(head.root, climb.root())) fits++
    }
    return fits
  }

  #climbBy(leaves: Buffer): void {
    if (this.#lost) return
    for (let i = 0; i * HASH_BYTES < leaves.length; i++) {
      // A copy: what the tree keeps must not change with the block.
      this.#climb.push(
        Uint8Array.prototype.slice.call(leaves, i * HASH_BYTES, (i + 1) * HASH_BYTES), (level, index, hash) => this.#compareAbove(level, index, hash),
      )
      while (this.#signed[0] !== undefined && this.#signed[0].size <= this.#climb.size) this.#compareSigned(this.#signed.shift())
    }
  }

  #compareSigned(head: SignedHead | undefined): void {
    if (head === undefined || head.size === 0) return
    const holds = head.size === this.#climb.size && sameBytes(head.root, this.#climb.root())
    if (holds) this.#held = head.size
    else this.#findings.add(
      'checkpoint-differs', { index: this.#findings.within(this.#held, head.size) ? head.size - 1 : this.#held, what: `checkpoint ${head.size}` },
    )
  }

  #compareAbove(level: number, index: number, hash: Uint8Array): void {
    const number = Math.floor(index / TILE_WIDTH)
    const place = index % TILE_WIDTH
    const tile = this.#tiles.get(`${level}/${number}`)
    const found = { index: index * TILE_WIDTH ** level, what: `tile ${level}/${number}` }
    if (tile === undefined) {
      if (place === 0) this.#findings.add('tile-missing', found)
    } else if (!sameBytes(hashAt(tile, place), hash) && !(this.#doubted && level === 1)) {
      this.#findings.add('tile-changed', found)
    }
    if (place === TILE_WIDTH - 1 || index === levelWidth(this.#size, level) - 1) this.#tiles.delete(`${level}/${number}`)
  }
}
