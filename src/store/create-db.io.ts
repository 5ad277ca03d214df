import { argv, exit, stdin } from 'node:process'
import { openPglite } from './pglite.io.ts'

/** Makes an empty embedded database in the folder given; runs as a process of its own (`embedded.io.ts` says why). */
const dir = argv[2]
if (dir === undefined) throw new Error('create-db needs a folder')
stdin.on('close', () => exit(1)).resume() // whoever asked for it has gone
const engine = await openPglite(dir)
await engine.close()
exit(0)
