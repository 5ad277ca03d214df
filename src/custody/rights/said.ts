import { Refusal } from '../../kernel/refusal.ts'
import type { Doors } from '../act.ts'

/** Characters that would break a line of a log or turn it round. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** A name of one line, without what cannot be seen; refuses with `usage` otherwise. `most` is in UTF-16 units. */
export function nameOf(text: string, what: string, most = 100): string {
  const name = text.trim().normalize('NFC')
  if (name === '' || name.length > most || UNSEEN.test(name) || !name.isWellFormed()) throw new Refusal(
    'usage', { need: `${what}: one line, at most ${most} letters` },
  )
  return name
}

/**
 * Words of a person: a reason, a purpose. Refuses with `reason-missing` when there are none, with `usage` when they are too many or cannot be kept.
 */
export function wordsOf(text: string, most = 1_000): string {
  const words = text.trim().replace(/\s+/g, ' ')
  if (!/\p{L}/u.test(words)) throw new Refusal('reason-missing')
  if (words.length > most || UNSEEN.test(words) || !words.isWellFormed()) throw new Refusal('usage', { need: `a reason of at most ${most} letters` })
  return words
}

/** A moment as ISO UTC; refuses with `usage` what is none. */
export function momentOf(text: string, what: string): string {
  const at = new Date(text)
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(at.getTime())) throw new Refusal(
    'usage', { need: `${what}: a moment with its zone` },
  )
  return at.toISOString()
}

/** A new id: 64 bits that nobody can guess, after what it names. */
export function idOf(prefix: 'per' | 'case' | 'bg' | 'apr', random: Doors['random']): string {
  return `${prefix}_${Buffer.from(random(8)).toString('hex')}`
}

/** A moment so many minutes later (or earlier), ISO UTC. */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(new Date(at).getTime() + minutes * 60_000).toISOString()
}
