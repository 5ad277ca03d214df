import { open, type FileHandle } from 'node:fs/promises'
import { HEAD_BYTES, readBlocks, walkerOf } from './formats.ts'
import { gatherer } from './gather.ts'
import type { Disclosure } from './reveal.ts'
import { budget, isAskable, WALK_BYTES, type Want, type Walk } from './walk.ts'

/** Bytes that one look into the file fetches at least: box and segment heads lie near each other. */
const PAGE_BYTES = 1024

const NOTHING = new Uint8Array(0)

/**
 * `revealOf` for a file on disk of any size: asks for the heads of its parts and for its metadata only, at most 8 MiB together. A file that cannot be
 * read is a problem (`unread-file`). `type` is the format when the caller knows it already; null asks the first bytes alone.
 */
export async function revealFile(path: string, label: string, type: string | null = null): Promise<Disclosure> {
  const to = gatherer(label)
  if (type !== null && UNREAD.has(type)) return to
  const file = await open(path, 'r').catch(() => null)
  if (file === null) {
    to.trouble('unread-file')
    return to
  }
  try {
    const { size } = await file.stat()
    const look = looker(file)
    const walker = walkerOf((await look({ offset: 0, length: Math.min(size, HEAD_BYTES) })).bytes)
    if (walker !== null && !(await run(walker(to, size), look))) to.trouble('too-large', 'Metadata: more than is read of one file.')
  } catch {
    to.trouble('unread-file')
  } finally {
    await file.close()
  }
  readBlocks(to)
  return to
}

/** Formats that carry none of the metadata that is read here. */
const UNREAD: ReadonlySet<string> = new Set(['bmp', 'svg', 'pdf', 'ico', 'mpeg', 'flv'])

type Look = (want: Want) => Promise<{ readonly bytes: Uint8Array; readonly fetched: number }>

/** Reads pieces; small ones from the page that was read last. */
function looker(file: FileHandle): Look {
  let page = { offset: 0, bytes: NOTHING as Uint8Array }
  return async ({ offset, length }) => {
    if (!isAskable({ offset, length })) return { bytes: NOTHING, fetched: 0 }
    const from = offset - page.offset
    if (from >= 0 && from + length <= page.bytes.length) return { bytes: page.bytes.slice(from, from + length), fetched: 0 }
    const room = new Uint8Array(Math.max(length, PAGE_BYTES))
    const { bytesRead } = await file.read(room, 0, room.length, offset)
    const bytes = room.subarray(0, bytesRead)
    if (length < PAGE_BYTES) page = { offset, bytes }
    return { bytes: bytes.slice(0, length), fetched: bytesRead }
  }
}

/** Runs a walk over a file; false when it asked for more than the budget and was ended early. */
async function run(walk: Walk, look: Look): Promise<boolean> {
  const purse = budget()
  let step = walk.next()
  while (step.done !== true) {
    if (!purse.grants(0) || step.value.length > WALK_BYTES) return end(walk)
    const { bytes, fetched } = await look(step.value)
    if (!purse.grants(fetched)) return end(walk)
    step = walk.next(bytes)
  }
  return true
}

function end(walk: Walk): false {
  walk.return()
  return false
}
