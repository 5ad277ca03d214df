import { must, type Target } from '../target.ts'

/** A tag of four letters, found one after the other: each way opens only when the one before was taken. */
function readTag(bytes: Uint8Array): number {
  if (bytes[0] !== 0x54) return 0
  if (bytes[1] !== 0x45) return 1
  if (bytes[2] !== 0x52) return 2
  if (bytes[3] !== 0x4e) return 3
  throw new RangeError('planted')
}

const table: Record<string, unknown> = {}

/** Targets that are broken on purpose, one for each oracle: the fuzzer's own test must find them. */
export const targets: readonly Target[] = [
  { name: 'planted-deep', shape: 'bytes', tokens: [], mostBytes: 16, seeds: [Buffer.from('abcd')], run: (input) => ({ value: readTag(input) }) },
  {
    name: 'planted-slow', shape: 'text', tokens: [], mostBytes: 4096, cpu: { base: 5, perKib: 2 }, seeds: [Buffer.from('aaaaaaaa b')],
    run: (input) => ({ value: /^a*a*a*a*c$/.test(Buffer.from(input).toString('latin1').slice(0, 220)) }),
  },
  {
    name: 'planted-state', shape: 'bytes', tokens: [], mostBytes: 64, seeds: [Buffer.from('abc')],
    run: (input) => {
      const name = String(input[0])
      table[name] = Number(table[name] ?? 0) + 1
      return { value: table[name] }
    },
  },
  {
    name: 'planted-text', shape: 'text', tokens: ['\0'], mostBytes: 64, seeds: [Buffer.from('abc')],
    run: (input) => ({ value: Buffer.from(input).toString('latin1'), storable: true }),
  },
  {
    name: 'planted-proto', shape: 'json', tokens: [], mostBytes: 256, seeds: [Buffer.from('{"a":{"b":1}}')],
    run: (input) => {
      merge({}, parse(input))
      return { value: null }
    },
  },
  {
    name: 'planted-promise', shape: 'bytes', tokens: [], mostBytes: 64, seeds: [Buffer.from('abc')],
    run: (input) => { must(input.length !== 7, 'seven bytes'); return { value: 1 } },
  },
  {
    name: 'planted-hang', shape: 'bytes', tokens: [], mostBytes: 64, seeds: [Buffer.from('abc')],
    run: (input) => { while (input[0] === 0x7a) input[0] = 0x7a; return { value: 1 } },
  },
]

function parse(input: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(input).toString()) as unknown
  } catch {
    return null
  }
}

function merge(into: Record<string, unknown>, from: unknown): void {
  if (typeof from !== 'object' || from === null) return
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === 'object' && value !== null) merge((into[key] ??= {}) as Record<string, unknown>, value)
    else if (key === 'polluted') into[key] = value // one name only: more would break the runtime itself
  }
}
