import { startWorker } from '../../worker.ts'
// oxlint-disable-next-line import/default -- the address of the worker, which the build gives
import address from './layout.worker.ts?worker&url'
import type { Asked, Placed } from './places.ts'

/** Lays a graph out in a worker; returns how to stop it. `onFailed`: no places came, or not all. */
export function layOut(asked: Asked, onPlaced: (placed: Placed) => void, onFailed: () => void): () => void {
  const worker = startWorker(address)
  worker.addEventListener('error', () => {
    worker.terminate()
    onFailed()
  })
  worker.addEventListener('message', ({ data }: MessageEvent<Placed>) => {
    onPlaced(data)
    if (data.isDone) worker.terminate()
  })
  worker.postMessage(asked)
  return () => worker.terminate()
}
