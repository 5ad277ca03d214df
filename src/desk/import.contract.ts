import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { Done } from './shapes.contract.ts'

/** Id of a file that comes in, made by the page that sends it: `imp_` and 16 hex digits by chance. */
export const ImportId = z.string().regex(/^imp_[0-9a-f]{16}$/)

/** Endpoints of files that somebody sends in: how far they are, and stopping. */
export const importContract = {
  imports: endpoint({
    method: 'GET', path: '/api/imports', right: 'report.add', event: 'import.listed', isQuiet: true,
    about: 'Files that the asker sent in during the last day, and how far each is.',
    input: z.strictObject({}),
    output: z.object({ imports: z.array(z.object({
      id: ImportId, name: z.string(), state: z.enum(['sent', 'read', 'done', 'stopped', 'failed', 'silent']), files: z.number().int(), reports: z.number().int(),
      received: z.number().int(), already: z.number().int(), problems: z.number().int(), code: z.string().nullable(), beganAt: z.string(), changedAt: z.string(),
    })) }),
  }),
  stopImport: endpoint({
    method: 'POST', path: '/api/imports/:job/stop', right: 'report.add', event: 'import.stopped',
    about: 'Asks a file that the asker sent in to stop. What was taken in stays; sending the same file again takes it up.',
    input: z.strictObject({ job: ImportId }), output: Done,
  }),
}
