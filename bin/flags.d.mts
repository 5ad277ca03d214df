/** Flags of Node for a command; `embedded` is true when no database server is named. */
export function flagsOf(command: string, embedded: boolean): string[]
