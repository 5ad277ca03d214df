import { z } from 'zod'
import { isSound } from './plan.ts'
import type { Plan } from './plan.ts'

/** What stands at the beginning of a snapshot. `meta` is the caller's own text (at most 64 KB); `tail` is a number of codes. */
export interface Header {
  readonly meta: string
  readonly segments: readonly { readonly codes: number; readonly plan: Plan }[]
  readonly tail: number
}

/** Bytes before the header's text: magic, version, length of the text. */
export const START = 16

/** The longest header that is read, in bytes. */
export const LARGEST_HEADER = 1 << 20

/** The format's version: it stands for the layout of images and for the permutation of bits too. */
const VERSION = 1

/** Begins with a byte that no text has and holds a line end, so that a transfer as text shows. */
const MAGIC = Uint8Array.from([0x89, 0x53, 0x54, 0x4e, 0x52, 0x0d, 0x0a, 0x1a])

const whole = z.number().int().nonnegative()
const Text = z.object({
  meta: z.string(),
  segments: z.array(z.object({
    codes: whole,
    plan: z.object({
      slots: z.array(z.object({ start: whole, width: whole, high: whole, low: whole, check: whole })).max(32),
      positionBits: whole,
      grain: whole,
    }),
  })).max(64),
  tail: whole.max(65_536),
})

/** A header as bytes, a multiple of 16. Throws a RangeError when the caller's text is too long. */
export function headerBytes(header: Header): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const length = Math.ceil(text.length / 16) * 16
  if (header.meta.length > 65_536 || length > LARGEST_HEADER) throw new RangeError('the text kept with a snapshot is too long')
  const bytes = new Uint8Array(START + length).fill(0x20, START)
  bytes.set(MAGIC)
  const view = new DataView(bytes.buffer)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, length, true)
  bytes.set(text, START)
  return bytes
}

/** Reads a header, magic and all; a sentence when it is not one that can be used. */
export function readHeader(bytes: Uint8Array): Header | string {
  if (bytes.length < START || MAGIC.some((byte, i) => bytes[i] !== byte)) return 'it is no snapshot of ours'
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (version !== VERSION) return `it is of version ${version}, and version ${VERSION} is read`
  const header = parsed(new TextDecoder().decode(bytes.subarray(START)))
  if (header === null) return 'its header is not one of ours'
  return header.segments.every(({ plan, codes }) => isSound(plan, codes)) ? header : 'its plan cannot be used'
}

function parsed(text: string): Header | null {
  try {
    return Text.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
