import type { House } from '../way.ts'

/** What this process remembers for each house, made when it is asked for first. A house is known by its vault: there is one of each, while each call has doors of its own. */
export function ofHouse<T extends object>(make: () => T): (house: Pick<House, 'vault'>) => T {
  const all = new WeakMap<object, T>()
  return ({ vault }) => {
    const known = all.get(vault) ?? make()
    all.set(vault, known)
    return known
  }
}
