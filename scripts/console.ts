// Builds the console into dist/console: aside first, then put in the place of the one before, so that a server never reads half of one.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { ifInstalled } from '../src/kernel/installed.ts'

const root = join(import.meta.dirname, '..')
const outDir = join(root, 'dist', 'console')

/** Beside each script and style the same pressed, so that no server has to. */
function press(folder: string): void {
  for (const name of readdirSync(folder).filter((n) => /\.(?:js|css)$/.test(n))) {
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

// Vite is there for whoever develops; where only the product is installed the console was built before.
const vite = await ifInstalled(() => import('vite'))
if (vite === null) {
  console.log(existsSync(outDir) ? 'The console stays as it was built: vite is not installed.' : 'The console is not built: vite is not installed (npm ci, without --omit=dev).')
} else {
  const [fresh, old] = [`${outDir}.${process.pid}`, `${outDir}.old.${process.pid}`]
  await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } })
  press(join(fresh, 'assets'))
  if (existsSync(outDir)) renameSync(outDir, old)
  renameSync(fresh, outDir)
  rmSync(old, { recursive: true, force: true })
}
