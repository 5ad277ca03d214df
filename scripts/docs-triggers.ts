/** Writes `docs/triggers.md` from the registry of rules. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { triggersPage } from '../src/triage/page.ts'
import { triggers } from '../src/triage/triggers/registry.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'triggers.md'), triggersPage(triggers))
