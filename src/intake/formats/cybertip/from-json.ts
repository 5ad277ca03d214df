import { step } from '../../../kernel/place.ts'
import { fold, type Branch } from './branch.ts'

const scalarOf = (raw: unknown): string | null => {
  if (typeof raw === 'string') return raw.trim() === '' ? null : raw.trim()
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  return null
}

/**
 * The tree of a JSON value at `path` (its pointer). A list becomes several branches of the list's own name; an object that is empty
 * says nothing unless it stands in a list, where it is an item of which nothing is known.
 */
export function fromJson(file: string, raw: unknown, path: string, name = '', listed = false): Branch {
  const kids = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? Object.entries(raw).flatMap(([key, inner]) => branches(file, inner, path + step(key), key))
    : []
  const scalar = scalarOf(raw)
  const empty = scalar === null && kids.length === 0 && !(listed && typeof raw === 'object' && raw !== null)
  return { file, name, key: fold(name), path, scalar, empty, kids, verbatim: () => JSON.stringify(raw) ?? '', state: 'third' }
}

/** A key's value as branches: one for each item of a list (of lists), else one. An empty list is one branch that says nothing. */
function branches(file: string, raw: unknown, path: string, name: string): Branch[] {
  if (!Array.isArray(raw)) return [fromJson(file, raw, path, name)]
  if (raw.length === 0) return [{ file, name, key: fold(name), path, scalar: null, empty: true, kids: [], verbatim: () => '[]', state: 'third' }]
  return raw.flatMap((item: unknown, i) =>
    Array.isArray(item) ? branches(file, item, path + step(i), name) : [fromJson(file, item, path + step(i), name, true)])
}
