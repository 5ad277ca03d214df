import type { Place } from '../../../kernel/place.ts'

/**
 * A mail file while it is read: `raw` holds its bytes as Latin-1 characters; `now` is ISO UTC. `place` turns the offset of a header or
 * body into a place: that of `written` when the header holds it word for word, else its first line.
 */
export interface RawMail {
  readonly file: string
  readonly raw: string
  readonly place: (offset: number, written?: string) => Place
  readonly now: string
}
