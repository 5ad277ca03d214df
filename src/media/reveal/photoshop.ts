import { thumbnailText } from './exif.ts'
import type { Gatherer } from './gather.ts'
import { holds, viewOf } from './view.ts'

const MOST_RESOURCES = 2000

/** Resources that hold other metadata: IPTC, EXIF (two numbers), XMP. */
const BLOCKS = { 0x0404: 'iptc', 0x0422: 'exif', 0x0423: 'exif', 0x0424: 'xmp' } as const

/** Small pictures (0x0409 of Photoshop 4, 0x040c since) stand behind 28 bytes of their own header. */
const THUMBNAILS: ReadonlySet<number> = new Set([0x0409, 0x040c])
const THUMBNAIL_HEAD = 28

/** Reads Photoshop's image resources (JPEG APP13, TIFF tag 34377, PSD): Adobe Photoshop file formats specification, "Image resource blocks". */
export function readResources(to: Gatherer, block: Uint8Array): void {
  const view = viewOf(block)
  let offset = 0
  for (let n = 0; offset + 12 <= block.length; n++) {
    const isKnown = ['8BIM', 'PHUT', 'AgHg', 'DCSR', 'MeSa'].some((mark) => holds(block, offset, mark))
    if (!isKnown) return to.trouble('malformed', 'Photoshop resources: one begins without its mark.')
    if (n === MOST_RESOURCES) return to.trouble('too-many', `Photoshop resources: the first ${MOST_RESOURCES} were read.`)
    const id = view.u16(offset + 4) ?? 0
    const head = offset + 6 + ((1 + (view.u8(offset + 6) ?? 0) + 1) & ~1)
    const length = view.u32(head)
    if (length === null) return to.trouble('truncated', 'Photoshop resources.')
    const bytes = block.subarray(head + 4, head + 4 + length)
    if (bytes.length < length) to.trouble('truncated', 'Photoshop resources.')
    putResource(to, id, bytes)
    offset = head + 4 + length + (length & 1)
  }
}

function putResource(to: Gatherer, id: number, bytes: Uint8Array): void {
  if (Object.hasOwn(BLOCKS, id)) return to.block(BLOCKS[id as keyof typeof BLOCKS], bytes)
  if (!THUMBNAILS.has(id) || bytes.length <= THUMBNAIL_HEAD) return
  to.put({ kind: 'thumbnail', name: 'Thumbnail', value: thumbnailText(bytes.subarray(THUMBNAIL_HEAD)), path: 'photoshop/thumbnail' })
}
