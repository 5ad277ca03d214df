/** JSON Schema 2020-12 as far as our own description uses it. A keyword that is not known here fails: nothing is passed over unseen. */

/** A schema, or a part of one. */
export type Schema = boolean | { readonly [keyword: string]: unknown }

const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'])
const SAID = new Set(['description', 'title', 'examples', 'default', 'format', '$comment', 'readOnly', 'writeOnly', 'deprecated', 'contentEncoding', 'contentMediaType'])

type Check = (told: unknown, value: unknown, at: string, schema: { readonly [keyword: string]: unknown }, root: unknown) => string[]

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

function isType(name: unknown, value: unknown): boolean {
  return name === 'integer' ? typeof value === 'number' && Number.isInteger(value) : name === typeOf(value)
}

const deep = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) => isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner)

const checks: Readonly<Record<string, Check>> = {
  'type': (told, value, at) => ([told].flat().some((name) => isType(name, value)) ? [] : [`${at}: ${typeOf(value)} for ${String(told)}`]),
  'const': (told, value, at) => (deep(told) === deep(value) ? [] : [`${at}: not the constant`]),
  'enum': (told, value, at) => ((told as unknown[]).some((one) => deep(one) === deep(value)) ? [] : [`${at}: not of the list`]),
  'properties': (told, value, at, _schema, root) => (isObject(value) ? Object.entries(told as Record<string, Schema>).flatMap(([name, inner]) => Object.hasOwn(value, name) ? faults(inner, value[name], root, `${at}/${name}`) : []) : []),
  'required': (told, value, at) => (isObject(value) ? (told as string[]).filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: no ${name}`) : []),
  'additionalProperties': (told, value, at, schema, root) => {
    const known = Object.keys(schema['properties'] ?? {})
    return isObject(value) ? Object.entries(value).filter(([name]) => !known.includes(name)).flatMap(([name, inner]) => faults(told as Schema, inner, root, `${at}/${name}`)) : []
  },
  'propertyNames': (told, value, at, _schema, root) => (isObject(value) ? Object.keys(value).flatMap((name) => faults(told as Schema, name, root, `${at}(name)`)) : []),
  'items': (told, value, at, schema, root) => (Array.isArray(value) ? value.slice(((schema['prefixItems'] ?? []) as unknown[]).length).flatMap((one, i) => faults(told as Schema, one, root, `${at}/${i}`)) : []),
  'prefixItems': (told, value, at, _schema, root) => (Array.isArray(value) ? (told as Schema[]).flatMap((inner, i) => i < value.length ? faults(inner, value[i], root, `${at}/${i}`) : []) : []),
  'anyOf': (told, value, at, _schema, root) => ((told as Schema[]).some((one) => faults(one, value, root, at).length === 0) ? [] : [`${at}: none of the ways`]),
  'oneOf': (told, value, at, _schema, root) => ((told as Schema[]).filter((one) => faults(one, value, root, at).length === 0).length === 1 ? [] : [`${at}: not just one of the ways`]),
  'allOf': (told, value, at, _schema, root) => (told as Schema[]).flatMap((one) => faults(one, value, root, at)),
  'not': (told, value, at, _schema, root) => (faults(told as Schema, value, root, at).length > 0 ? [] : [`${at}: what must not be`]),
  'minimum': (told, value, at) => (typeof value !== 'number' || value >= Number(told) ? [] : [`${at}: too small`]),
  'maximum': (told, value, at) => (typeof value !== 'number' || value <= Number(told) ? [] : [`${at}: too large`]),
  'exclusiveMinimum': (told, value, at) => (typeof value !== 'number' || value > Number(told) ? [] : [`${at}: too small`]),
  'exclusiveMaximum': (told, value, at) => (typeof value !== 'number' || value < Number(told) ? [] : [`${at}: too large`]),
  'minLength': (told, value, at) => (typeof value !== 'string' || Array.from(value).length >= Number(told) ? [] : [`${at}: too short`]),
  'maxLength': (told, value, at) => (typeof value !== 'string' || Array.from(value).length <= Number(told) ? [] : [`${at}: too long`]),
  'pattern': (told, value, at) => (typeof value !== 'string' || new RegExp(String(told), 'u').test(value) ? [] : [`${at}: not of the pattern`]),
  'minItems': (told, value, at) => (!Array.isArray(value) || value.length >= Number(told) ? [] : [`${at}: too few`]),
  'maxItems': (told, value, at) => (!Array.isArray(value) || value.length <= Number(told) ? [] : [`${at}: too many`]),
  '$ref': (told, value, at, _schema, root) => faults(resolved(String(told), root), value, root, at),
}

/** What a local reference leads to; throws when it leads nowhere. */
export function resolved(ref: string, root: unknown): Schema {
  if (!ref.startsWith('#/')) throw new Error(`a reference out of the document: ${ref}`)
  const found = ref.slice(2).split('/').map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')).reduce<unknown>((at, part) => isObject(at) ? at[part] : undefined, root)
  if (found === undefined) throw new Error(`a reference that leads nowhere: ${ref}`)
  return found as Schema
}

/** Where a value is not what a schema says; none when it is. `root` is the document for references. */
export function faults(schema: Schema, value: unknown, root: unknown, at = '#'): string[] {
  if (typeof schema === 'boolean') return schema ? [] : [`${at}: nothing may stand here`]
  return Object.entries(schema).flatMap(([keyword, told]) => checks[keyword]?.(told, value, at, schema, root) ?? [])
}

/** What is wrong with a schema itself, by the vocabularies of 2020-12. */
export function malformed(schema: unknown, root: unknown, at = '#'): string[] {
  if (typeof schema === 'boolean') return []
  if (!isObject(schema)) return [`${at}: no schema`]
  return Object.entries(schema).flatMap(([keyword, told]) => wrong(keyword, told, root, `${at}/${keyword}`))
}

const COUNTS = new Set(['minLength', 'maxLength', 'minItems', 'maxItems'])
const NUMBERS = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])
const LISTS = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems'])
const ONE = new Set(['items', 'additionalProperties', 'propertyNames', 'not'])

const forms: Readonly<Record<string, (told: unknown, root: unknown) => boolean>> = {
  'required': (told) => Array.isArray(told) && told.every((one) => typeof one === 'string') && new Set(told).size === told.length,
  'type': (told) => [told].flat().length > 0 && [told].flat().every((name) => TYPES.has(String(name))),
  'enum': (told) => Array.isArray(told) && told.length > 0,
  'pattern': (told) => typeof told === 'string' && isPattern(told),
  '$ref': (told, root) => typeof told === 'string' && resolved(told, root) !== undefined,
  'const': () => true,
}

function formOf(keyword: string): ((told: unknown, root: unknown) => boolean) | undefined {
  if (COUNTS.has(keyword)) return isCount
  if (NUMBERS.has(keyword)) return (told) => typeof told === 'number'
  return SAID.has(keyword) ? () => true : forms[keyword]
}

function wrong(keyword: string, told: unknown, root: unknown, at: string): string[] {
  if (ONE.has(keyword)) return malformed(told, root, at)
  if (LISTS.has(keyword)) {
    return Array.isArray(told) && told.length > 0 ? told.flatMap((one, i) => malformed(one, root, `${at}/${i}`)) : [`${at}: an empty list`]
  }
  if (keyword === 'properties') {
    return isObject(told) ? Object.entries(told).flatMap(([name, inner]) => malformed(inner, root, `${at}/${name}`)) : [`${at}: no object`]
  }
  const form = formOf(keyword)
  if (form === undefined) return [`${at}: a keyword that this check does not know`]
  return form(told, root) ? [] : [`${at}: not of its form`]
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
