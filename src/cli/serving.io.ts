import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { kill, pid } from 'node:process'
import { Refusal } from '../kernel/refusal.ts'

const NOTE = 'serving'

/** Notes in a data folder that a server runs on it, and where; returns what takes the note away. */
export function noteServing(folder: string, address: string): () => void {
  const path = join(folder, NOTE)
  writeFileSync(path, `${address} ${pid}\n`, { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

/** Says of a data folder that is held by whom, as far as a note tells: `openStore(…).catch(heldBy(folder))`. Throws what it was given otherwise. */
export function heldBy(folder: string): (error: unknown) => never {
  return (error) => {
    const address = error instanceof Refusal && error.code === 'store-locked' ? noted(folder) : null
    if (address === null || !(error instanceof Refusal)) throw error
    throw new Refusal(
      'store-locked',
      { ...error.facts, holder: `sterna serve at ${address}`, need: 'ask the server, stop it, or use PostgreSQL, where several may work' },
    )
  }
}

/** The port at which a server that runs on this folder answers; null when none does. */
export function servingPort(folder: string): number | null {
  const port = /:(\d{1,5})$/.exec(noted(folder) ?? '')?.[1]
  return port === undefined ? null : Number(port)
}

function noted(folder: string): string | null {
  try {
    const [, address, id] = /^(https?:\/\/[\w.:[\]-]{1,200}) (\d{1,9})$/.exec(readFileSync(join(folder, NOTE), 'utf8').trim()) ?? []
    return address !== undefined && kill(Number(id), 0) ? address : null
  } catch {
    return null
  }
}

/** A port that is free now: people sign in at one address, which must be known before the server answers. */
export async function freePort(host: string): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, host, resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Waits until a command is to stop. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Whether nobody listens at a port of this machine now. */
export async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer()
  const free = await new Promise<boolean>((resolve) => probe.once('error', () => resolve(false)).listen(port, host, () => resolve(true)))
  if (free) await new Promise((resolve) => probe.close(resolve))
  return free
}
