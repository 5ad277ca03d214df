// Runs before each file of tests. Modules are shared by all files of a worker, hooks are not: registered in a shared module they would run for one
// file only.
import { afterEach } from 'vitest'
import { cleanUp } from './cleanup.ts'

afterEach(cleanUp)
