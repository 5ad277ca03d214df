import { z } from 'zod'
import type { Endpoint } from '../src/kernel/endpoint.ts'

/** Ids that stand in a store of a test, by the names of fields. */
export type Known = Readonly<Record<string, unknown>>

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly format?: string
}

/** A request that an endpoint takes: its address, and the body where it has one. */
export interface Sample {
  readonly path: string
  readonly body?: Record<string, unknown>
  readonly upload?: true
}

/** The smallest input that the shape of an endpoint takes, with known ids in their places. */
export function inputFor(endpoint: Endpoint, known: Known): Record<string, unknown> {
  const { properties = {}, required = [] } = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as Schema
  return Object.fromEntries(required.map((name) => {
    const key = [`${endpoint.path} ${name}`, name].find((k) => k in known)
    return [name, key === undefined ? valueOf(properties[name] ?? {}) : known[key]]
  }))
}

/** A request for an endpoint. */
export function sampleFor(endpoint: Endpoint, known: Known, extra: Record<string, unknown> = {}): Sample {
  const input = { ...inputFor(endpoint, known), ...extra }
  const inPath = new Set<string>()
  const path = endpoint.path.replace(/:([a-zA-Z][a-zA-Z0-9]*)|\*/g, (_word, name: string | undefined) => {
    inPath.add(name ?? '*')
    return name === undefined ? String(input['*']) : encodeURIComponent(String(input[name]))
  })
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name))
  if (endpoint.upload === true) return { path, upload: true }
  if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') return { path, body: Object.fromEntries(rest) }
  const query = new URLSearchParams(rest.map(([k, v]): [string, string] => [k, String(v)])).toString()
  return { path: query === '' ? path : `${path}?${query}` }
}

function valueOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.anyOf !== undefined) return valueOf(schema.anyOf[0] ?? {})
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return [valueOf(schema.items ?? {})]
  if (schema.type === 'object') return Object.fromEntries((schema.required ?? []).map((name) => [name, valueOf(schema.properties?.[name] ?? {})]))
  return 'word'
}
