import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Plain } from './vault.ts'

/** What another machine left in a folder that several share is only removed when it is so old. */
const OTHERS_LEFT_MS = 24 * 3_600_000

/**
 * Decrypted copies for programs that need a path. Each process has a private folder of its own; what dead processes left is removed when one is
 * opened.
 */
export class PlainFolder {
  readonly #folder: string
  readonly #random: (bytes: number) => Uint8Array
  #made = false

  constructor(dataFolder: string, random: (bytes: number) => Uint8Array) {
    const root = join(dataFolder, 'tmp')
    this.#random = random
    this.#folder = join(root, `${thisProcess()}-${Buffer.from(random(8)).toString('hex')}`)
    removeLeft(root)
  }

  /** Path of a file that is not there yet, in the private folder. */
  path(): string {
    if (!this.#made) mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#made = true
    return join(this.#folder, Buffer.from(this.#random(16)).toString('hex'))
  }

  /** Writes pieces into a file that only its owner can read. What fails half-way leaves nothing. */
  async write(pieces: AsyncIterable<Uint8Array>): Promise<Plain> {
    const path = this.path()
    const release = (): Promise<void> => rm(path, { force: true })
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        for await (const piece of pieces) await file.writeFile(piece)
      } finally {
        await file.close()
      }
    } catch (error) {
      await release()
      throw error
    }
    return { path, release }
  }

  /** Removes all that was not released. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
    this.#made = false
  }
}

/** Machine, process and when it started: a number of a process comes again, the three together do not. */
function thisProcess(): string {
  return `${machine()}-${process.pid}-${startOf(process.pid) ?? 0}`
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 12)
}

/** When a process started, in ticks since the machine did (proc(5), field 22 of stat); null when it is not there or cannot be asked. */
function startOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return null
  }
}

function removeLeft(root: string): void {
  let names: string[]
  try {
    names = readdirSync(root)
  } catch {
    return
  }
  for (const name of names) {
    const path = join(root, name)
    const owner = /^([0-9a-f]{12})-(\d{1,10})-(\d{1,16})-[0-9a-f]{16}$/.exec(name)
    if (owner !== null && isLeft(path, owner)) rmSync(path, { recursive: true, force: true })
  }
}

function isLeft(path: string, [, of = '', pid = '', start = '']: RegExpExecArray): boolean {
  if (of !== machine()) {
    try {
      return Date.now() - statSync(path).mtimeMs > OTHERS_LEFT_MS
    } catch {
      return false
    }
  }
  const running = startOf(Number(pid))
  return running === null ? !isAlive(Number(pid)) : running !== Number(start)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
