import type { NearIndex } from './face.ts'
import { LONGEST_MESSAGE, decodeRequest, encodeReply } from './wire.ts'
import type { Reply, Request } from './wire.ts'

/** Answers one message for an index; null when the message is none. What fails is told in the reply, never thrown. */
export async function answer(index: NearIndex, bytes: Uint8Array): Promise<Uint8Array | null> {
  const decoded = decodeRequest(bytes)
  if (decoded === null) return null
  const reply = await done(index, decoded.request).catch((error: unknown) => ({ failed: error instanceof Error ? error.message : 'unknown' }))
  const message = encodeReply(decoded.id, { ...reply, size: index.size })
  return message.length <= LONGEST_MESSAGE ? message : encodeReply(
    decoded.id, { failed: 'the answer is too long: ask fewer at once', size: index.size },
  )
}

async function done(index: NearIndex, request: Request): Promise<Omit<Reply, 'size'>> {
  if (request.op === 'search') return { answer: await index.search(request.codes, request.threshold) }
  if (request.op === 'add') return { added: await index.add(request.codes) }
  if (request.op === 'remove') await index.remove(request.codes)
  else if (request.op === 'save') await index.save(request.file, request.meta)
  else if (request.op === 'reload') return { opened: await index.reload(request.file) }
  return {}
}
