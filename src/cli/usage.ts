import type { Command, Flag } from './command.ts'

const flagLine = (f: Flag): string => `  --${f.name}${f.value === undefined ? '' : ` ${f.value}`}`.padEnd(24) + f.about

/** How a command is used. */
export function usageOf(command: Command, common: readonly Flag[]): string {
  return `${command.usage}\n\n${command.about}\n\n${[...command.flags, ...common].map(flagLine).join('\n')}\n`
}

/** The commands, a line each. */
export function usageOfAll(commands: readonly Command[], common: readonly Flag[]): string {
  const lines = commands.map((c) => `  ${c.name.padEnd(10)} ${c.about}`)
  return `sterna <command> [flags]\n\n${lines.join('\n')}\n\nFlags of every command:\n${common.map(flagLine).join('\n')}\n\nsterna <command> --help tells more.\n`
}
