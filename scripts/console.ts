// Builds the console into dist/console: aside first, then put in the place of the one before, so that a server never reads half of one.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const outDir = join(root, 'dist', 'console')

/** Vite is there for whoever develops; where only the product is installed the console was built before. */
async function builder(): Promise<typeof import('vite') | null> {
  try {
    return await import('vite')
  } catch {
    return null
  }
}

const vite = await builder()
if (vite === null) {
  console.log(existsSync(outDir) ? 'The console stays as it was built: vite is not installed.' : 'The console is not built: vite is not installed (npm ci, without --omit=dev).')
} else {
  const [fresh, old] = [`${outDir}.${process.pid}`, `${outDir}.old.${process.pid}`]
  await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } })
  if (existsSync(outDir)) renameSync(outDir, old)
  renameSync(fresh, outDir)
  rmSync(old, { recursive: true, force: true })
}
