import { useLocation, useSearch } from 'wouter'

/** Filters kept in the address, so that a view can be sent and found again. Nothing that somebody is looked for by belongs here. */
export function useAddress(): readonly [value: (name: string) => string | null, set: (change: Readonly<Record<string, string | null>>) => void] {
  const search = useSearch()
  const [path, go] = useLocation()
  const given = new URLSearchParams(search)
  const set = (change: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === '') next.delete(name)
      else next.set(name, value)
    }
    const query = next.toString()
    go(query === '' ? path : `${path}?${query}`, { replace: true })
  }
  return [(name) => given.get(name), set]
}
