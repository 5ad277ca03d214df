import { parseArgs } from 'node:util'
import { Refusal } from '../kernel/refusal.ts'
import type { Flag, Given } from './command.ts'

/** Splits words of a command line into flags and the rest. Refuses flags that the command does not have. */
export function parseWords(words: readonly string[], flags: readonly Flag[]): Given {
  try {
    const options = Object.fromEntries(flags.map((f) => [
      f.name, { type: f.value === undefined ? 'boolean' as const : 'string' as const, multiple: f.many === true },
    ]))
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    return {
      words: positionals,
      flag: (name) => {
        const value = values[name]
        return typeof value === 'string' ? value : Array.isArray(value) ? value.join() : null
      },
      has: (name) => values[name] !== undefined && values[name] !== false,
    }
  } catch (error) {
    throw new Refusal('usage', { problem: error instanceof Error ? error.message.split('\n')[0] ?? '' : '' })
  }
}
