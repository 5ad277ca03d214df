import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

/** Every kernel in WebAssembly: its source is `assembly/<name>.ts`. */
export const kernels = ['pdq', 'near'] as const

/**
 * The compiled bytes of a kernel: no runtime, no garbage collector, SIMD on, memory brought along by the host (`env.memory`).
 * The same source and compiler version give the same bytes.
 */
export async function compiled(root: string, name: (typeof kernels)[number]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'sterna-wasm-'))
  const out = join(folder, `${name}.wasm`)
  try {
    const { error } = await main([
      join(root, 'assembly', `${name}.ts`), '--outFile', out, '--runtime', 'stub', '-O3', '--noAssert', '--enable', 'simd', '--enable', 'bulk-memory',
      '--importMemory', '--maximumMemory', '65536', '--initialMemory', '1', '--use', 'abort=',
    ])
    if (error !== null) throw new Error(`${name}: ${error.message}`)
    return readFileSync(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
