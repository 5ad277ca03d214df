import { registerHooks } from 'node:module'
import { COUNTER, instrumented } from './instrument.ts'

const SRC = new URL('../../src/', import.meta.url).href
const TARGETS = new URL('targets/planted', import.meta.url).href
/** Libraries that read the same bytes as our readers. */
const LIBRARIES = /\/node_modules\/(?:saxes|xmlchars|yauzl|postal-mime|ipaddr\.js|tldts[\w-]*|@simplewebauthn\/server|@levischuck\/tiny-cbor)\//

const MOST_BLOCKS = 1 << 18

const isWatched = (url: string): boolean => url.startsWith(SRC) || url.startsWith(TARGETS) || LIBRARIES.test(url)

/**
 * Which ways of the code each input takes. Every block of our source (and of some libraries) counts itself: code is given its counters while it is
 * loaded, so this must be made before. Asking costs microseconds; V8's own block coverage takes some 3 milliseconds to ask, however little ran.
 */
export class Coverage {
  readonly #counts = new Uint32Array(MOST_BLOCKS)
  readonly #touched = new Int32Array(MOST_BLOCKS)
  #last = 0
  /** The highest step of each block's count in one input so far; 0: never run. */
  readonly #seen = new Uint8Array(MOST_BLOCKS)
  #blocks = 0

  constructor() {
    const counts = this.#counts
    const touched = this.#touched
    const hit = (block: number): void => {
      if (counts[block] === 0) touched[this.#last++] = block
      counts[block] = (counts[block] ?? 0) + 1
    }
    Object.defineProperty(globalThis, COUNTER, { value: hit })
    const next = (): number => Math.min(MOST_BLOCKS - 1, this.#blocks++)
    registerHooks({
      load(url, context, load) {
        const loaded = load(url, context)
        if (!isWatched(url) || loaded.source === null || loaded.source === undefined || loaded.format === 'json') return loaded
        const source = typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString()
        return { ...loaded, source: instrumented(source, url.endsWith('.ts') ? 'file.ts' : 'file.js', next) }
      },
    })
  }

  /** Another input begins. */
  begin(): void {
    for (let i = 0; i < this.#last; i++) this.#counts[this.#touched[i] ?? 0] = 0
    this.#last = 0
  }

  /** True when the input ran a block that none before did, or one four times as often as any; what it ran is remembered. */
  isNew(): boolean {
    let found = false
    for (let i = 0; i < this.#last; i++) {
      const block = this.#touched[i] ?? 0
      const step = 1 + ((31 - Math.clz32(this.#counts[block] ?? 1)) >> 1)
      if (step <= (this.#seen[block] ?? 0)) continue
      this.#seen[block] = step
      found = true
    }
    return found
  }

  /** How many blocks the input ran, each as often as it did: what it costs, the same on every machine. */
  work(): number {
    let sum = 0
    for (let i = 0; i < this.#last; i++) sum += this.#counts[this.#touched[i] ?? 0] ?? 0
    return sum
  }

  /** Forgets what was remembered: another target begins. */
  forget(): void {
    this.#seen.fill(0)
    this.begin()
  }

  /** Blocks that any input ran. */
  covered(): number {
    let sum = 0
    for (let i = 0; i < Math.min(this.#blocks, MOST_BLOCKS); i++) if ((this.#seen[i] ?? 0) > 0) sum++
    return sum
  }
}
