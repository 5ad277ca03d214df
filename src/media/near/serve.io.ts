import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'
import { buildNear } from './bulk.io.ts'
import type { NearIndex } from './face.ts'
import { Frames, framed } from './frames.ts'
import { answer } from './host.ts'
import { RemoteNear } from './remote.ts'

/** Connections served at once. */
const MOST_CONNECTIONS = 256

/** A matching process that answers. */
export interface Serving {
  /** Stops answering and takes the socket away; the index stays open. */
  close(): Promise<void>
}

/**
 * Lets other processes of the same user use an index over a Unix domain socket (mode 0600). A socket left behind is replaced only when nobody answers
 * on it; else an error with code EADDRINUSE. A message that is none of ours ends its own connection and nothing else.
 */
export async function serveNear(index: NearIndex, path: string): Promise<Serving> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
    attend(index, socket)
  })
  server.maxConnections = MOST_CONNECTIONS
  await listen(server, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || await answers(path)) throw error
    rmSync(path, { force: true })
    await listen(server, path)
  })
  return {
    async close() {
      const closed = new Promise((resolve) => { server.close(resolve) })
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

async function listen(server: Server, path: string): Promise<void> {
  // The socket is born private where the process may say so; a worker thread may not.
  const before = isMainThread ? process.umask(0o177) : null
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, () => {
        server.removeListener('error', reject)
        resolve()
      })
      if (before !== null) process.umask(before)
    })
    chmodSync(path, 0o600)
  } finally {
    if (before !== null) process.umask(before)
  }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path)
  return await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => socket.destroy())
}

/** One request after the other; while one is answered nothing more is read, so that nobody can fill the memory. */
function attend(index: NearIndex, socket: Socket): void {
  const frames = new Frames()
  let busy = false
  const drain = async (): Promise<void> => {
    if (busy) return
    busy = true
    socket.pause()
    for (let message = next(frames, socket); message !== null; message = next(frames, socket)) {
      const reply = await answer(index, message)
      if (reply === null) return void socket.destroy()
      if (!socket.write(framed(reply))) await drained(socket)
    }
    busy = false
    socket.resume()
  }
  socket.on('data', (bytes: Buffer) => {
    frames.take(bytes)
    drain().catch(() => socket.destroy())
  })
}

function next(frames: Frames, socket: Socket): Uint8Array | null {
  if (socket.destroyed) return null
  if (frames.tooLong) socket.destroy()
  return frames.tooLong ? null : frames.next()
}

async function drained(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    socket.once('drain', resolve).once('close', () => resolve())
  })
}

/** Connects to a matching process: the same index as there. Throws the system's error when nobody answers at the path, or nobody in time. */
export async function connectNear(path: string, patienceMs: number): Promise<NearIndex> {
  const socket = connect(path)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject)
  })
  const frames = new Frames()
  const index = new RemoteNear({
    send: (message) => void socket.write(framed(message)),
    close: async () => {
      socket.end()
      socket.destroy()
    },
  }, buildNear)
  socket.on('error', (error) => index.fail(error))
  socket.on('close', () => index.fail(new Error('the matching process has gone')))
  socket.on('data', (bytes: Buffer) => {
    frames.take(bytes)
    for (let message = next(frames, socket); message !== null; message = next(frames, socket)) index.receive(message)
  })
  const late = setTimeout(() => index.fail(new Error('the matching process does not answer')), patienceMs)
  try {
    await index.refresh()
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    clearTimeout(late)
  }
  return index
}
