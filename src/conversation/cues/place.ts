import { places } from '../words/meeting.ts'
import type { CuePlug } from './plug.ts'

/** A place where people meet. */
export const place: CuePlug = { id: 'place', phrases: places }
