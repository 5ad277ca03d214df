import { ZodError } from 'zod'
import { everyCommand } from '../../../src/cli/commands/registry.ts'
import { readConfig } from '../../../src/cli/config.ts'
import { parseWords } from '../../../src/cli/parse.ts'
import { layoutOf } from '../../../src/intake/formats/csv/layout.ts'
import { Refusal } from '../../../src/kernel/refusal.ts'
import { filesIn, hostileTexts, texts } from '../seeds.ts'
import type { Target } from '../target.ts'

const commands = await everyCommand()

/** What `work` gives, or the refusal it ended with; anything else that is thrown is a fault. */
function orRefused(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.code}`
    if (error instanceof ZodError) return 'no environment of ours' // what `readConfig` says that it throws
    throw error
  }
}

/** Words of a command line, one a line; the first byte chooses the command. */
function words(input: Uint8Array): unknown {
  const text = Buffer.from(input.subarray(1)).toString()
  const command = commands[(input[0] ?? 0) % commands.length]
  if (command === undefined) return null
  return orRefused(() => {
    const given = parseWords(text.split('\n'), command.flags)
    return [given.words, command.flags.map((f) => [f.name, given.flag(f.name), given.has(f.name)])]
  })
}

/** Lines `NAME=value` as an environment. */
function config(input: Uint8Array): unknown {
  const pairs = Buffer.from(input).toString().replaceAll('\0', '').split('\n').map((line) => [
    line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1),
  ] as const)
  return orRefused(() => readConfig(Object.fromEntries(pairs)))
}

/** A saved mapping of columns (JSON before the first blank line) against a table (behind it). */
function mapping(input: Uint8Array): unknown {
  const text = Buffer.from(input).toString()
  const cut = text.indexOf('\n\n')
  let read: unknown
  try {
    read = JSON.parse(text.slice(0, cut < 0 ? 0 : cut))
  } catch {
    read = null
  }
  const columns = typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )) : {}
  return layoutOf(text.slice(cut + 2), [{ name: 'fuzz', columns, zone: '+01:00' }])
}

/** What people type and configure. */
export const targets: readonly Target[] = [
  {
    name: 'cli-words', shape: 'lines', tokens: ['--', '-', '--json', '--limit', '=', '--data=', '--no-json', '-x', '\0', '--__proto__', '--limit=5'],
    seeds: texts('a--limit\n5\nin', 'b--json', 'c--\n-x', 'd--__proto__=1'), mostBytes: 512, run: (input) => ({ value: words(input) }),
  },
  {
    name: 'cli-config', shape: 'lines',
    tokens: ['STERNA_DATA=', 'STERNA_DATABASE_URL=', 'postgres://', 'STERNA_PARENT_PIPE=', 'NO_COLOR=1', 'STERNA_LEXICON='],
    seeds: texts('STERNA_DATA=x\nSTERNA_DATABASE_URL=postgres://a@127.0.0.1/x', 'NO_COLOR=1'), mostBytes: 512,
    run: (input) => ({ value: config(input) }),
  },
  {
    name: 'cli-mapping', shape: 'lines',
    tokens: ['reference', 'username', 'email', 'incident-at', 'sep=;', ';', ',', '\t', '"', '\n\n', '{"a":"reference"}'],
    seeds: [
      ...texts('{"Ref No":"reference","Login":"username"}\n\nRef No,Login\n1,ann\n'), ...filesIn('src/intake/formats/fixtures/csv'), ...hostileTexts,
    ],
    mostBytes: 4096, run: (input) => ({ value: mapping(input) }),
  },
]
