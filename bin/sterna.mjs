#!/usr/bin/env node
// Starts Sterna under the Node that its lockfile pins (24), whatever Node the shell has: npm itself may run on an older one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { flagsOf } from './flags.mjs'

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.ts')
const compiled = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache', 'sterna')
const NEEDED = 24

/** The pinned Node for this platform, or null where none is installed. */
function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

const own = Number(process.versions.node.split('.')[0])
const node = own >= NEEDED ? process.execPath : pinnedNode()
if (node === null) {
  console.error(`Sterna needs Node ${NEEDED} or later (this is ${process.version}), and none came with its packages for this platform. Install Node ${NEEDED} and run again.`)
  process.exit(69)
}

const PARENT_PIPE = 3
const flags = flagsOf(process.argv[2] ?? '', (process.env.STERNA_DATABASE_URL ?? '') === '')
const run = spawn(node, [...flags, main, ...process.argv.slice(2)], {
  // The pipe closes when this process dies in whatever way; Sterna then stops too and gives its data folder back.
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  // Few heaps of the C library: many small reads on many threads would scatter memory over one each.
  // What Node compiled is kept beside the packages, which only who installed them can write: a start takes half a second instead of over one.
  env: { MALLOC_ARENA_MAX: '1', NODE_COMPILE_CACHE: compiled, ...process.env, STERNA_PARENT_PIPE: String(PARENT_PIPE) },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
run.on('error', () => process.exit(70))
run.on('exit', (code, signal) => {
  if (signal !== null) process.kill(process.pid, signal)
  process.exit(code ?? 70)
})
