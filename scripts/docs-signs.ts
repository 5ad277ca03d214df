/** Writes the table of signs in `docs/conversation.md` from the registry. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withSigns } from './docs/signs.ts'

const page = join(import.meta.dirname, '..', 'docs', 'conversation.md')
writeFileSync(page, withSigns(readFileSync(page, 'utf8')))
