/** Stems by their letters: what the stem that ends here stands for, and the letters (UTF-16 units) with which others go on. */
interface Stem {
  readonly ids: number[]
  readonly next: Map<number, Stem>
}

/** Letters that are looked at together, and how many numbers there are for them. */
const SHORT = 3
const BEGINNINGS = 2 ** 17

/** A number for the first three letters of a word. */
function beginningOf(word: string): number {
  return (Math.imul(Math.imul(word.charCodeAt(0), 31) + word.charCodeAt(1), 31) + word.charCodeAt(2)) & (BEGINNINGS - 1)
}

/** Beginnings of words, and what they stand for. Most words that nobody wrote before begin with none, which is seen at one look. */
export class Stems {
  private readonly all: Stem = { ids: [], next: new Map() }
  /** Those of fewer than three letters once more: a word that begins with no longer one has only these. */
  private readonly short: Stem = { ids: [], next: new Map() }
  private readonly beginnings = new Uint8Array(BEGINNINGS)

  /** Adds a stem, or more that it stands for. */
  add(stem: string, ids: readonly number[]): void {
    stemOf(this.all, stem).ids.push(...ids)
    if (stem.length < SHORT) stemOf(this.short, stem).ids.push(...ids)
    else this.beginnings[beginningOf(stem)] = 1
  }

  /** Adds what the stems of a word stand for: letter by letter, as far as any stem begins so. */
  addTo(word: string, ids: number[]): void {
    let node: Stem | undefined = this.beginnings[beginningOf(word)] === 1 ? this.all : this.short
    for (let n = 0; n < word.length && node !== undefined; n++) {
      node = node.next.get(word.charCodeAt(n))
      if (node !== undefined) for (const id of node.ids) ids.push(id)
    }
  }
}

/** Where a stem stands among those that begin as it does. */
function stemOf(stems: Stem, stem: string): Stem {
  let node = stems
  for (let n = 0; n < stem.length; n++) {
    const letter = stem.charCodeAt(n)
    const next = node.next.get(letter) ?? { ids: [], next: new Map() }
    node.next.set(letter, next)
    node = next
  }
  return node
}
