import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The hashes of one file, hex. `bytes` is its size. */
export interface FileHashes {
  readonly bytes: number
  readonly md5: string
  readonly sha1: string
  readonly sha256: string
}

/** Hashes a file in one pass, in pieces; throws the file system's error when it cannot be read. */
export async function hashFile(path: string, onBytes?: (bytes: number) => void): Promise<FileHashes> {
  const md5 = createHash('md5')
  const sha1 = createHash('sha1')
  const sha256 = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const part = piece as Uint8Array
    md5.update(part)
    sha1.update(part)
    sha256.update(part)
    bytes += part.length
    onBytes?.(bytes)
  }
  return { bytes, md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }
}
