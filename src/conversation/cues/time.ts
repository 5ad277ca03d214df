import { times } from '../words/meeting.ts'
import type { CuePlug } from './plug.ts'

/** An hour or a day. */
export const time: CuePlug = { id: 'time', phrases: times }
