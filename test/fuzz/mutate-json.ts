import type { Draw } from './mutate.ts'

/** Values at which readers of JSON take other ways. */
const VALUES: readonly unknown[] = [
  null, true, false, 0, -1, 1, 0.5, 1e21, 1e308, -1e308, 5e-324, 9007199254740992, 2147483648, 253402300800, -62135596800, '', ' ', '0', '-1', 'null',
  'true', '\0', '\ud800', '\udc00x',
  '2026-11-21T12:00:00Z', '0000-00-00', '9999-12-31T23:59:60+14:00', '2026-02-30', 'NaN', '__proto__', 'constructor', 'a'.repeat(300), [], {}, [[]],
  [null], [{}], { a: 1 },
  ['a', 1, null], [[[[[]]]]], JSON.parse('{"__proto__":{"polluted":1}}'), { constructor: { prototype: { polluted: 1 } } }, { length: 1e9 },
  JSON.parse('{"toString":1,"toJSON":1,"valueOf":1,"then":1}'),
]

const KEYS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', '', ' ', '0', '-1', 'a/b~c', '\0', '\ud800',
  '@odata.type', '#text',
]

type Holder = Record<string, unknown> | unknown[]

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Sets a member whatever its name is. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A member of its own: an earlier change may have taken it away, and what is inherited is no JSON. */
const member = (holder: Holder, key: string): unknown => (Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : null)

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

/** Every holder of a value with the name of each member, up to some thousand. */
function places(root: unknown): readonly (readonly [Holder, string])[] {
  const found: (readonly [Holder, string])[] = []
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined && found.length < 4_000; value = open.pop()) {
    if (!isHolder(value)) continue
    for (const key of Object.keys(value).slice(0, 500)) {
      found.push([value, key])
      const inner = member(value, key)
      if (isHolder(inner)) open.push(inner)
    }
  }
  return found
}

function valueOf(draw: Draw): unknown {
  const { random, tokens } = draw
  const way = random.int(4)
  if (way === 0 && tokens.length > 0) return new TextDecoder().decode(random.pick(tokens))
  if (way === 1) {
    const at = places(parse(draw.other()))
    if (at.length > 0) {
      const [holder, key] = random.pick(at)
      return structuredClone(member(holder, key))
    }
  }
  return structuredClone(random.pick(VALUES))
}

function rename(holder: Holder, key: string, to: string): void {
  if (Array.isArray(holder)) return
  const entries = Object.entries(holder)
  for (const [k] of entries) delete holder[k]
  for (const [k, v] of entries) put(holder, k === key ? to : k, v)
}

function change([holder, key]: readonly [Holder, string], draw: Draw): void {
  const { random, tokens } = draw
  const value = member(holder, key)
  const name = (): string => (tokens.length > 0 && random.chance(0.5) ? new TextDecoder().decode(random.pick(tokens)) : random.pick(KEYS))
  switch (random.int(9)) {
    case 0: delete (holder as Record<string, unknown>)[key]; break
    case 1: put(holder, key, [value]); break
    case 2: put(holder, key, Array.isArray(value) ? value.toReversed() : { [key]: value }); break
    case 3: rename(holder, key, name()); break
    case 4: put(holder, Array.isArray(holder) ? String(holder.length) : name(), structuredClone(value)); break
    case 5: put(holder, key, typeof value === 'string' ? Number(value) : JSON.stringify(value)); break
    case 6: if (Array.isArray(value)) put(holder, key, [...value, ...structuredClone(value), ...structuredClone(value)]); break
    default: put(holder, key, valueOf(draw))
  }
}

/** Changes JSON as a tree: members go, come, change their name, type and value. Bytes that are no JSON stay as they are. */
export function mutateJson(input: Uint8Array, draw: Draw): Uint8Array {
  if (input.length > 65_536) return input
  const root = parse(input)
  if (root === undefined) return input
  const at = places(root)
  if (at.length === 0 || draw.random.chance(0.02)) return new TextEncoder().encode(JSON.stringify(valueOf(draw)) ?? 'null')
  for (let left = 1 + draw.random.int(3); left > 0; left--) change(draw.random.pick(at), draw)
  const text = JSON.stringify(root) ?? 'null'
  // The same key twice: no tree can hold that.
  const twice = draw.random.chance(0.05) ? text.replace(/^\{("[^"\\]{1,40}":)/, '{$1null,$1') : text
  return new TextEncoder().encode(twice)
}
