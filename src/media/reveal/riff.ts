import type { Revealed } from '../contract.ts'
import { putTime } from './clock.ts'
import type { Gatherer } from './gather.ts'
import { textUpToNul } from './texts.ts'
import { latin, viewOf } from './view.ts'
import type { Walk } from './walk.ts'

const MOST_CHUNKS = 5000
const CHUNK_BYTES = 4 << 20

/** Texts of an INFO list (Microsoft, Multimedia Programming Interface 1.0), used by AVI and WAV. */
const INFO: Readonly<Record<string, readonly [Revealed['kind'], string]>> = {
  ISFT: ['software', 'Software'], IART: ['person', 'Artist'], ICOP: ['person', 'Copyright'], ICMT: ['words', 'Comment'],
  INAM: ['words', 'Title'], ISBJ: ['words', 'Subject'], IKEY: ['words', 'Keywords'], ICRD: ['time', 'CreationDate'],
  IDIT: ['time', 'DateTimeOriginal'], IENG: ['person', 'Engineer'],
}

const BLOCKS = { 'EXIF': 'exif', 'XMP ': 'xmp', 'C2PA': 'c2pa', '_PMX': 'xmp' } as const

/** Goes through the chunks of a RIFF file: EXIF, XMP and C2PA of WebP, the texts of AVI and WAV. */
export function* walkRiff(to: Gatherer, size: number): Walk {
  let offset = 12
  for (let n = 0; offset + 8 <= size; n++) {
    if (n === MOST_CHUNKS) {
      to.trouble('too-many', `RIFF: the first ${MOST_CHUNKS} chunks were read.`)
      return
    }
    const head = yield { offset, length: 12 }
    const [id, list] = [latin(head.subarray(0, 4)), latin(head.subarray(8, 12))]
    const length = viewOf(head, true).u32(4)
    if (length === null) {
      to.trouble('truncated', 'RIFF: it ends inside a chunk.')
      return
    }
    const isOpened = id === 'LIST' && (list === 'INFO' || list === 'hdrl')
    if (!isOpened && offset + 8 + length > size) to.trouble('truncated', 'RIFF: a chunk is cut off.')
    if (Object.hasOwn(BLOCKS, id) || Object.hasOwn(INFO, id)) {
      if (length > CHUNK_BYTES) to.trouble('too-large', `RIFF: metadata chunks above ${CHUNK_BYTES >> 20} MiB are not read.`)
      else takeChunk(to, id, yield { offset: offset + 8, length })
    }
    offset += isOpened ? 12 : 8 + length + (length & 1)
  }
}

function takeChunk(to: Gatherer, id: string, bytes: Uint8Array): void {
  if (Object.hasOwn(BLOCKS, id)) return to.block(BLOCKS[id as keyof typeof BLOCKS], bytes)
  const meaning = INFO[id]
  if (meaning === undefined) return
  const found = { name: meaning[1], value: textUpToNul(bytes), path: `riff/${id}` }
  if (meaning[0] === 'time') putTime(to, found)
  else to.put({ ...found, kind: meaning[0] })
}
