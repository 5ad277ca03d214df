import { z } from 'zod'
import { step } from '../../../kernel/place.ts'
import { flag, number, object, type JsonObject } from '../../readers/json.ts'
import { foldKey, spellingOf } from './schema.ts'

/** What settling gives: the value in our own spelling, where each part stood, and what no key of ours takes. */
export interface Settled {
  readonly value: unknown
  /** JSON pointer in the source of a node's key (or of the node itself with null). */
  pointer(node: object, key: string | number | null): string
  /** Takes a key or item out of a node; the pointers of what follows in a list stay right. */
  drop(node: object, key: string | number): void
  readonly unknown: readonly { readonly pointer: string; readonly value: unknown }[]
}

interface Origin {
  readonly own: string
  readonly of: Map<string, string>
  readonly items: string[]
}

interface Walk {
  readonly origins: WeakMap<object, Origin>
  readonly unknown: { pointer: string; value: unknown }[]
}

const NOT_KNOWN = new Set(['unknown', 'not known', 'notknown', 'n/a', 'na', '?', 'unsure', 'unclear', 'not sure', 'do not know', 'null', 'u'])
const SYNONYMS: Readonly<Record<string, string>> = {
  'ngo': 'hotline', 'helpline': 'hotline', 'charity': 'hotline', 'activist': 'activist-group', 'activists': 'activist-group',
  'vigilante': 'activist-group', 'vigilante-group': 'activist-group', 'hunter-group': 'activist-group', 'member-of-the-public': 'public',
  'member-of-public': 'public', 'citizen': 'public', 'parent': 'public', 'family': 'public', 'anonymous': 'public', 'school': 'public',
  'platform': 'provider', 'esp': 'provider', 'company': 'provider', 'law-enforcement': 'police', 'police-unit': 'police', 'victim': 'child',
  'offender': 'suspect', 'none': 'unknown',
}

const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? inner(schema.unwrap() as z.ZodType) : schema

/** True when the schema says what null means. */
function takesNull(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional) return takesNull(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodNullable || (schema instanceof z.ZodUnion && schema.safeParse(null).success)
}

const words = (value: unknown): string | null => (typeof value === 'string' ? value.trim().toLowerCase() : null)

/** What an enumeration calls a word, or the word as it was. */
function option(schema: z.ZodEnum, value: unknown): unknown {
  const folded = words(value)?.replace(/[^a-z0-9]+/g, '-') ?? ''
  if (schema.options.includes(folded)) return folded
  return Object.hasOwn(SYNONYMS, folded) ? SYNONYMS[folded] : value
}

/** Words of a field that takes true, false or words: "Yes" is true, "none" is false, "unknown" is null. */
function sayable(value: unknown): unknown {
  const text = words(value)
  if (text === null) return value
  if (NOT_KNOWN.has(text)) return null
  if (text === 'none' || text === 'never') return false
  return ['yes', 'no', 'true', 'false'].includes(text) ? flag(text) : String(value).trim()
}

function scalar(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodBoolean) return NOT_KNOWN.has(words(value) ?? '') ? null : flag(value) ?? value
  if (schema instanceof z.ZodNumber) return number(value) ?? value
  if (schema instanceof z.ZodString) return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : value
  return schema instanceof z.ZodEnum ? option(schema, value) : sayable(value)
}

/** Hash values written as an object by algorithm, where a list of pairs is due. */
function byAlgorithm(element: z.ZodType, value: unknown): JsonObject | null {
  const record = object(value)
  const pairs = spellingOf(inner(element))?.aliases.get('algorithm') === 'algorithm'
  return record === null || !pairs || 'value' in record || 'hash' in record ? null : record
}

function settleList(walk: Walk, schema: z.ZodArray, value: unknown, pointer: string): unknown {
  const element = schema.element as z.ZodType
  const hashes = byAlgorithm(element, value)
  const given = Array.isArray(value) ? value.map((item, i) => [step(i), item] as const)
    : hashes === null ? [['', value] as const]
      : Object.entries(hashes).map(([algorithm, hash]) => [step(algorithm), { algorithm, value: hash }] as const)
  const items: unknown[] = []
  const origin: Origin = { own: pointer, of: new Map(), items: [] }
  for (const [path, item] of given.filter(([, i]) => says(element, i))) {
    const settled = settleNode(walk, element, item, pointer + path)
    const made = hashes !== null && typeof settled === 'object' && settled !== null ? walk.origins.get(settled) : undefined
    for (const key of made?.of.keys() ?? []) made?.of.set(key, pointer + path) // the source has no such inner keys
    items.push(settled)
    origin.items.push(pointer + path)
  }
  walk.origins.set(items, origin)
  return items
}

/** False for null, and blank text, that only leave a key empty. */
const says = (field: z.ZodType, value: unknown): boolean => !blank(value) || (value === null && takesNull(field))

const blank = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

function put(node: Record<string, unknown>, key: string, value: unknown, walk: Walk, origin: Origin, pointer: string): boolean {
  const before = node[key]
  if (before === undefined) {
    node[key] = value
    origin.of.set(key, pointer)
    return true
  }
  if (!Array.isArray(before) || !Array.isArray(value)) return false
  before.push(...value)
  const from = walk.origins.get(value)
  const to = walk.origins.get(before)
  if (from !== undefined && to !== undefined) to.items.push(...from.items)
  return true
}

function settleObject(walk: Walk, schema: z.ZodObject, value: unknown, pointer: string): unknown {
  const spelling = spellingOf(schema)
  if (spelling === null) return value
  const source = object(value) ?? (spelling.bare !== null && !Array.isArray(value) ? { [spelling.bare]: value } : null)
  if (source === null) return value
  const bare = object(value) === null
  const node: Record<string, unknown> = {}
  const origin: Origin = { own: pointer, of: new Map(), items: [] }
  walk.origins.set(node, origin)
  // keys in our own spelling come first, so that they win over other spellings of the same thing
  const keys = Object.keys(source).sort((a, b) => Number(Object.hasOwn(schema.shape, b)) - Number(Object.hasOwn(schema.shape, a)))
  for (const key of keys) {
    const known = spelling.aliases.get(foldKey(key))
    const field = known === undefined ? undefined : (schema.shape[known] as z.ZodType | undefined)
    const given = { pointer: bare ? pointer : pointer + step(key), value: source[key] }
    if (known === undefined || field === undefined) {
      if (!blank(given.value)) walk.unknown.push(given)
    } else if (says(field, given.value)) {
      const done = put(node, known, settleNode(walk, field, given.value, given.pointer), walk, origin, given.pointer)
      if (!done) walk.unknown.push(given)
    }
  }
  return node
}

function settleNode(walk: Walk, schema: z.ZodType, value: unknown, pointer: string): unknown {
  const shape = inner(schema)
  if (value === null && takesNull(schema)) return null
  if (shape instanceof z.ZodArray) return settleList(walk, shape, value, pointer)
  if (shape instanceof z.ZodObject) return settleObject(walk, shape, value, pointer)
  return scalar(shape, value)
}

/**
 * Brings outside JSON into the spelling of `schema` without judging it: other key spellings, one value where a list is due,
 * "Yes" and "Unknown", numbers in quotes. Wrong values stay wrong, for zod to find. `base` is the JSON pointer of `value`.
 */
export function settle(schema: z.ZodType, value: unknown, base: string): Settled {
  const walk: Walk = { origins: new WeakMap(), unknown: [] }
  const settled = settleNode(walk, schema, value, base)
  return {
    value: settled,
    unknown: walk.unknown,
    pointer(node, key) {
      const origin = walk.origins.get(node)
      if (origin === undefined) return base
      if (key === null) return origin.own
      return (typeof key === 'number' ? origin.items[key] : origin.of.get(key)) ?? origin.own
    },
    drop(node, key) {
      const origin = walk.origins.get(node)
      if (Array.isArray(node) && typeof key === 'number') {
        node.splice(key, 1)
        origin?.items.splice(key, 1)
      } else {
        Reflect.deleteProperty(node, key)
      }
    },
  }
}
