/**
 * Where a value stands in its source: `file#/json/pointer` (RFC 6901), `file#/xpath[1]/@attribute`,
 * or `file#L12:5` (line and column, both from 1; a column counts UTF-16 units). `file` is the input path as given.
 */
export type Place = string & { readonly place?: unique symbol }

/** A place by JSON pointer or XPath; `path` starts with a slash, or is empty for the whole file. */
export function at(file: string, path: string): Place {
  return `${file}#${path}`
}

/** A place by line and column, both from 1. */
export function atLine(file: string, line: number, column = 1): Place {
  return `${file}#L${line}:${column}`
}

/** One step of a JSON pointer, escaped as RFC 6901 section 3 asks. */
export function step(key: string | number): string {
  return typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
