import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiled, kernels } from '../scripts/wasm/compile.ts'

const root = join(import.meta.dirname, '..')

test.each(kernels)('the kernel %s is what its source compiles to', async (name) => {
  expect(readFileSync(join(root, 'src', 'media', name, `${name}.wasm`)).equals(await compiled(root, name)), 'run: node scripts/wasm.ts').toBe(true)
})
