import { addCheckpoint, findEntries, parcelOf, reviewLog, servedCheckpoint, servedTile, signedList, summary } from '../custody/index.ts'
import { CHECKPOINT_BODY_BYTES, logContract } from '../custody/contract.ts'
import { route, type Route, type Upload } from '../desk/index.ts'
import { Refusal } from '../kernel/refusal.ts'

/** A body that is text; the app bounds its bytes, this bounds them again. */
async function textOf(upload: Upload | null): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of upload?.bytes ?? []) {
    bytes += piece.length
    if (bytes > CHECKPOINT_BODY_BYTES) throw new Refusal('usage', { need: `at most ${CHECKPOINT_BODY_BYTES} bytes` })
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const plain = (type: string) => ({ type, name: '' })

/** Handlers of the log's endpoints: what all may see of it (C2SP tlog-tiles and tlog-witness), and what its readers may. */
export const logRoutes: readonly Route[] = [
  route(logContract.checkpoint, async ({ house }) => ({ answer: await servedCheckpoint(house), about: [], as: plain('text/plain; charset=utf-8') })),
  route(logContract.tile, async ({ house }, { '*': rest }) => {
    const part = await servedTile(house, `tile/${rest}`)
    if (part === null) throw new Refusal('not-found', {})
    return { answer: new Uint8Array(part), about: [], as: plain('application/octet-stream') }
  }),
  route(logContract.addCheckpoint, async ({ house, upload }) => {
    const { status, type, text } = await addCheckpoint(house, await textOf(upload))
    return { answer: text, about: [], status, as: plain(type) }
  }),
  route(logContract.entries, async ({ house, actor }, { who, subject, event, result, from, to, before, limit }) => {
    const entries = await findEntries(house, {
      who: who ?? null, subject: subject ?? null, event: event ?? null, result: result ?? null, from: from ?? null, to: to ?? null, before: before ?? null, limit,
      unit: actor.unit,
    })
    return { answer: { entries }, about: [] }
  }),
  route(logContract.review, async ({ house, actor }, { from, to, zone }) => (
    { answer: await reviewLog(house, { unit: actor.unit, from: from ?? null, to: to ?? null, zone }), about: [] })),
  route(logContract.checkpoints, async ({ house }, { below, limit }) => ({ answer: await signedList(house, below ?? null, limit), about: [] })),
  route(logContract.verify, async ({ house }) => ({ answer: await summary(house), about: [] })),
  route(logContract.proof, async ({ house, actor }, { index }) => (
    {
      answer: await parcelOf(house, [index], { unit: actor.unit }), about: [String(index)],
      as: { type: 'application/json; charset=utf-8', name: `entry-${index}.json` },
    })),
]
