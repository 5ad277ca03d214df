import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
