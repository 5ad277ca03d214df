import { checkpointText } from '../src/custody/log/checkpoint.ts'
import { Frontier } from '../src/custody/log/frontier.ts'
import { signNote, type Signer } from '../src/custody/log/note.ts'
import { consistencyProof } from '../src/custody/log/prove.ts'
import { ed25519Signer } from '../src/custody/log/signer.ts'
import { leafHash } from '../src/custody/log/tree.ts'
import { writeVkey } from '../src/custody/log/vkey.ts'
import { writeWitnessRequest } from '../src/custody/log/witness.ts'

/** Another unit's log, without a store: as many leaves as are asked for, and a turn that makes it another one. */
export class OtherLog {
  readonly #signer: Signer
  readonly #frontier = new Frontier()
  readonly #tiles = new Map<string, Uint8Array>()

  /** The key by which a unit of this name would witness. */
  readonly witnessKey: string

  constructor(name: string, secret = 3) {
    this.#signer = ed25519Signer(name, 'ed25519', new Uint8Array(32).fill(secret))
    this.witnessKey = writeVkey(ed25519Signer(name, 'cosignature/v1', new Uint8Array(32).fill(secret)).key)
  }

  get vkey(): string {
    return writeVkey(this.#signer.key)
  }

  grow(leaves: number, turn = 0): this {
    for (let i = 0; i < leaves; i++) {
      for (const t of this.#frontier.append(leafHash(Uint8Array.of(this.#frontier.size % 256, turn)))) this.#tiles.set(`${t.level}/${t.number}`, t.hashes)
    }
    return this
  }

  checkpoint(): Promise<string> {
    return signNote(checkpointText({ origin: this.#signer.key.name, size: this.#frontier.size, root: this.#frontier.root() }), this.#signer)
  }

  async request(oldSize: number): Promise<string> {
    const proof = await consistencyProof(
      oldSize, this.#frontier.size, (wanted) => Promise.resolve(wanted.map((t) => this.#tiles.get(`${t.level}/${t.number}`) ?? new Uint8Array(0))),
    )
    return writeWitnessRequest({ oldSize: BigInt(oldSize), proof, checkpoint: await this.checkpoint() })
  }
}
