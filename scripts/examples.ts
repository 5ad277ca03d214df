import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exampleFiles } from './examples/all.ts'

// Writes examples/inbox anew: node scripts/examples.ts
const inbox = join(import.meta.dirname, '..', 'examples', 'inbox')
rmSync(inbox, { recursive: true, force: true })
for (const { path, content } of exampleFiles()) {
  mkdirSync(dirname(join(inbox, path)), { recursive: true })
  writeFileSync(join(inbox, path), content)
}
console.log(`${exampleFiles().length} files in ${inbox}`)
