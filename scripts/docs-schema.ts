/** Writes `docs/schema.sql` from an embedded store in memory that was migrated just now. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openPglite, storeOf } from '../src/store/index.ts'
import { schemaText } from './docs/schema.ts'

const store = storeOf(await openPglite(), 'pglite')
await migrate(store)
writeFileSync(join(import.meta.dirname, '..', 'docs', 'schema.sql'), await schemaText(store))
await store.close()
