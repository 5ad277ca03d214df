import type { Messages } from '../en/index.ts'
import { first } from './first.ts'
import { rest } from './rest.ts'

/** Every message of the console in Welsh. */
export const messages: Messages = { ...first, ...rest }
