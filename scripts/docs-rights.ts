/** Writes `docs/rights.md` from the table of rights and the endpoints of the server. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allEndpoints } from '../src/server/endpoints.ts'
import { rightsPage } from './docs/rights.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'rights.md'), rightsPage(allEndpoints))
