import { useSyncExternalStore } from 'react'

/** One value that parts of the page watch: whoever uses it is drawn anew when it is set to another. */
export interface Watched<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  /** The value, as a hook. */
  readonly use: () => T
}

/** Makes a value that parts of the page watch. */
export function watched<T>(first: T): Watched<T> {
  let value = first
  const listeners = new Set<() => void>()
  const get = (): T => value
  const listen = (told: () => void): (() => void) => {
    listeners.add(told)
    return () => listeners.delete(told)
  }
  return {
    get,
    set(next) {
      if (Object.is(value, next)) return
      value = next
      for (const told of listeners) told()
    },
    use: () => useSyncExternalStore(listen, get),
  }
}
