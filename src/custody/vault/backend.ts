/** A sealed file or S3 object that is there. */
export interface Stored {
  readonly place: string
  readonly bytes: number
  /** When it was written, in milliseconds since 1970. */
  readonly at: number
}

/** Bytes that were read, and how many the whole place has. */
export interface ReadBytes {
  readonly bytes: Uint8Array
  readonly of: number
}

/** A place that is open for reading. */
export interface Opened {
  /** Bytes from `from` until before `to`; fewer where the place ends, null when nothing is there. */
  read(from: number, to: number): Promise<ReadBytes | null>
  close(): Promise<void>
}

/**
 * Where sealed bytes lie. A place is 32 hex digits; what stands there was written once, whole. All methods refuse with `service-missing` when the
 * backend is out of reach.
 */
export interface Backend {
  /**
   * Writes a place, all of it or nothing; it is durable when this resolves. A piece may be overwritten once the next is asked for. `bytes` is about
   * how many come, when that is known. Refuses with `disk-full`.
   */
  put(place: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, bytes: number | null): Promise<void>
  /** Opens a place; null when it is known already that nothing is there. */
  open(place: string): Promise<Opened | null>
  /** Overwrites a part of a place with zeros where the backend can; false where it cannot. */
  blank(place: string, from: number, bytes: number): Promise<boolean>
  /** Removes a place; nothing happens when it is not there. */
  remove(place: string): Promise<void>
  /** All places, and what was left of writes that were cut off. */
  list(): AsyncIterable<Stored>
}

/** How a backend names the folder and the file of a place. */
export interface Layout {
  split(place: string): readonly [folder: string, file: string]
  join(folder: string, file: string): string
}

/** Places are 32 hex digits, in folders by the first two. */
export const BY_PREFIX: Layout = { split: (place) => [place.slice(0, 2), place.slice(2)], join: (folder, file) => `${folder}${file}` }

/** Places are a folder and a file with a slash between. */
export const BY_FOLDER: Layout = {
  split: (place) => [place.slice(0, place.indexOf('/')), place.slice(place.indexOf('/') + 1)],
  join: (folder, file) => `${folder}/${file}`,
}
