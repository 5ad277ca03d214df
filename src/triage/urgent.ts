import type { Fact } from './contract.ts'
import { claims, saysYes } from './words/answers.ts'

const URGENT = /^(?:e|p?[01]|priority 1|(?:very[ -]?)?high(?: priority)?|highest|urgent|emergency|critical|immediate|escalated)$/i

/**
 * True when a fact is the sender's own claim of urgency: an escalation text that says something, a child told to be in danger now, or a
 * priority written as high (`E` and 1 are the first of the clearinghouse's scale E, 1, 2, 3). The share of such reports is what a sender's flood is
 * counted by.
 */
export function isUrgent({ name, value }: Fact): boolean {
  if (name === 'escalation') return claims(value)
  if (name === 'danger-now') return saysYes(value)
  return name === 'sender-priority' && URGENT.test(String(value).trim())
}
