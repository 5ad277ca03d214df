// Builds the console once for all journeys, into a folder of their own, so that what is tried is what stands in the tree.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built console lies. */
    consoleFolder: string
  }
}

const ROOT = join(import.meta.dirname, '..', '..')

let made: string | null = null

/** Builds it; `STERNA_JOURNEYS_CONSOLE` names a console that is built already. */
export async function setup(project: TestProject): Promise<void> {
  const built = process.env['STERNA_JOURNEYS_CONSOLE']
  if (built === undefined) {
    made = mkdtempSync(join(tmpdir(), 'sterna-console-'))
    await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: made, emptyOutDir: true } })
  }
  project.provide('consoleFolder', made ?? resolve(ROOT, built ?? ''))
}

/** Takes it away again. */
export function teardown(): void {
  if (made !== null) rmSync(made, { recursive: true, force: true })
}
