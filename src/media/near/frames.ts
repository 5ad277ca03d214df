import { LONGEST_MESSAGE } from './wire.ts'

/** Puts a message behind its length (u32, little-endian). */
export function framed(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + message.length)
  new DataView(bytes.buffer).setUint32(0, message.length, true)
  bytes.set(message, 4)
  return bytes
}

/** Cuts a stream of bytes into messages again. */
export class Frames {
  private parts: Uint8Array[] = []
  private held = 0

  /** Takes the next bytes. */
  take(bytes: Uint8Array): void {
    this.parts.push(bytes)
    this.held += bytes.length
  }

  /** The next whole message, or null. */
  next(): Uint8Array | null {
    const length = this.announced()
    if (length === null || this.held < 4 + length) return null
    const all = this.joined()
    this.parts = [all.subarray(4 + length)]
    this.held -= 4 + length
    return all.subarray(4, 4 + length)
  }

  /** Whether the message that comes next is longer than any of ours. */
  get tooLong(): boolean {
    return (this.announced() ?? 0) > LONGEST_MESSAGE
  }

  private announced(): number | null {
    if (this.held < 4) return null
    if ((this.parts[0]?.length ?? 0) < 4) this.joined()
    const first = this.parts[0] ?? new Uint8Array(4)
    return new DataView(first.buffer, first.byteOffset).getUint32(0, true)
  }

  private joined(): Uint8Array {
    const all = this.parts.length === 1 ? this.parts[0] ?? new Uint8Array(0) : Buffer.concat(this.parts)
    this.parts = [all]
    return all
  }
}
