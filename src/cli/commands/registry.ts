import type { Command } from '../command.ts'

/** Every command by its name, loaded when it is asked for: a start reads what it needs. One line a command. */
const places: Readonly<Record<string, () => Promise<Command>>> = {
  triage: async () => (await import('./triage.ts')).triage,
  report: async () => (await import('./report.ts')).report,
  link: async () => (await import('./link.ts')).link,
  confirm: async () => (await import('./confirm.ts')).confirm,
  hash: async () => (await import('./hash.ts')).hash,
  hashset: async () => (await import('./hashset.ts')).hashset,
  key: async () => (await import('./key.ts')).key,
  law: async () => (await import('./law.ts')).law,
  matcher: async () => (await import('./matcher.ts')).matcher,
  open: async () => (await import('./open.ts')).open,
  sign: async () => (await import('./sign.ts')).sign,
  talk: async () => (await import('./talk.ts')).talk,
  synth: async () => (await import('./synth.ts')).synth,
  bench: async () => (await import('./bench.ts')).bench,
  unit: async () => (await import('./unit.ts')).unit,
  user: async () => (await import('./user.ts')).user,
  role: async () => (await import('./role.ts')).role,
  log: async () => (await import('./log.ts')).log,
  verify: async () => (await import('./verify.ts')).verify,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  retention: async () => (await import('./retention.ts')).retention,
  erase: async () => (await import('./erase.ts')).erase,
  serve: async () => (await import('./serve.ts')).serve,
}

/** The names of all commands, in the order in which they are told. */
export const commandNames: readonly string[] = Object.keys(places)

/** A command by its name; null when there is none of that name. */
export async function commandOf(name: string): Promise<Command | null> {
  return Object.hasOwn(places, name) ? await places[name]?.() ?? null : null
}

/** All commands. */
export async function everyCommand(): Promise<readonly Command[]> {
  return Promise.all(Object.values(places).map((load) => load()))
}
