import type { Trigger } from './plug.ts'

/** Every rule, the strongest first: the order inside a band. One line a rule. */
export const triggers: readonly Trigger[] = [
]
