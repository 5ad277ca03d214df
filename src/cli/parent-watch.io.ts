import { Socket } from 'node:net'
import { workerData } from 'node:worker_threads'
import { z } from 'zod'

/** A thread that ends the process with the one that started it, also while the main thread works without a pause. */
new Socket({ fd: z.number().parse(workerData), readable: true, writable: false })
  .on('close', () => process.kill(process.pid, 'SIGKILL'))
  .on('error', () => undefined)
  .resume()
