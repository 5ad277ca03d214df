import type { Endpoint } from '../kernel/endpoint.ts'

/** An input as it goes over the wire: path parameters in the path, the rest in the query (GET) or as JSON. Keys without a value are left out. */
export function addressOf({ method, path }: Pick<Endpoint, 'method' | 'path'>, input: Readonly<Record<string, unknown>>): { readonly url: string; readonly body: string | null } {
  const inPath = new Set([...path.matchAll(/:([A-Za-z][A-Za-z0-9]*)/g)].map((found) => found[1] ?? ''))
  const url = path.replace(/:([A-Za-z][A-Za-z0-9]*)/g, (_all, name: string) => encodeURIComponent(String(input[name])))
  const rest = Object.entries(input).filter(([key, value]) => !inPath.has(key) && value !== undefined)
  if (method !== 'GET') return { url, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams(rest.filter(([, value]) => value !== null).map(([key, value]) => [key, String(value)])).toString()
  return { url: query === '' ? url : `${url}?${query}`, body: null }
}
