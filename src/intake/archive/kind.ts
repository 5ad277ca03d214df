/** First members of documents that are zips by make: office documents, e-books, programs. They are one file, not a folder of files. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml$|mimetype$|_rels\/|META-INF\/|AndroidManifest\.xml$|docProps\/|word\/|xl\/|ppt\/)/

/** True when bytes start like a zip of files (also an empty one); documents that are zips inside are none. */
export function isArchive(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false
  if (head[2] === 5 && head[3] === 6) return true
  if (head[2] !== 3 || head[3] !== 4) return false
  const length = (head[26] ?? 0) + (head[27] ?? 0) * 256
  return !DOCUMENT.test(new TextDecoder('latin1').decode(head.subarray(30, 30 + Math.min(length, 300))))
}
