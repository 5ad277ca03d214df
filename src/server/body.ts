import { depthOf } from '../kernel/json/extent.ts'
import { parsedWithRepeats } from '../kernel/json/repeated.ts'

/** JSON that nests deeper is refused. */
const MOST_DEPTH = 32

/** Keys that name parts of the language's own objects. Nothing of ours is called so. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A body that is no JSON object as we take them. */
export class BodyFault extends Error {}

/** Reads a JSON body: strict UTF-8, an object, not deep, no key twice, none of the reserved ones. Throws `BodyFault`. */
export function readBody(bytes: Uint8Array): Record<string, unknown> {
  const text = utf8(bytes)
  if (depthOf(text, MOST_DEPTH) > MOST_DEPTH) throw new BodyFault('depth')
  let repeated = false
  const value = parsedWithRepeats(text, (_at, values) => {
    repeated = true
    return values.at(-1)
  })
  if (repeated || typeof value !== 'object' || value === null || Array.isArray(value)) throw new BodyFault('form')
  demandKeys(value)
  return value as Record<string, unknown>
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new BodyFault('utf-8')
  }
}

function demandKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (RESERVED.has(key)) throw new BodyFault('key')
    demandKeys(inner)
  }
}

/**
 * Joins path parameters, query and body to one input. The same key from two places, twice in the query, or a reserved one is refused (`BodyFault`).
 */
export function inputOf(params: Readonly<Record<string, string>>, query: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const joined = new Map<string, unknown>(Object.entries(params))
  const add = (key: string, value: unknown): void => {
    if (joined.has(key) || RESERVED.has(key)) throw new BodyFault('key')
    joined.set(key, value)
  }
  for (const [key, value] of new URLSearchParams(query)) add(key, value)
  for (const [key, value] of Object.entries(body)) add(key, value)
  return Object.fromEntries(joined)
}
