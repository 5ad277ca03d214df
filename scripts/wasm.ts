/** Compiles `assembly/<name>.ts` (AssemblyScript) to `src/media/<name>/<name>.wasm`; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiled, kernels } from './wasm/compile.ts'

const root = join(import.meta.dirname, '..')
let differs = 0
for (const name of kernels) {
  const bytes = await compiled(root, name)
  const target = join(root, 'src', 'media', name, `${name}.wasm`)
  if (process.argv.includes('--check')) differs += readFileSync(target).equals(bytes) ? 0 : 1
  else writeFileSync(target, bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
if (differs > 0) throw new Error('a compiled kernel is not what its source gives; run node scripts/wasm.ts')
