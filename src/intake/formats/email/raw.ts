import type { Place } from '../../../kernel/place.ts'

/** A mail file while it is read: `raw` holds its bytes as Latin-1 characters, `place` turns an offset into a place; `now` is ISO UTC. */
export interface RawMail {
  readonly file: string
  readonly raw: string
  readonly place: (offset: number) => Place
  readonly now: string
}
