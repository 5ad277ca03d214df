import { Refusal } from '../../kernel/refusal.ts'
import { storableText } from '../../kernel/text.ts'

/** A person who judges: the name as written, and the form by which two spellings of one name are one person. */
export interface Person {
  readonly name: string
  readonly key: string
}

/**
 * The form by which names are compared: NFKC, lower case, single blanks, nothing invisible. Null when nothing of it is a letter or digit.
 * It errs towards one person: two spellings of one name must never count as two independent gradings. Marks stay: in many scripts they tell names
 * apart.
 */
export function personKey(who: string): string | null {
  const key = who.toWellFormed().normalize('NFKC').toLowerCase().replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(key) ? key : null
}

/** The person of this name. Refuses with `usage` when it is none: nobody judges without a name. */
export function personOf(who: string): Person {
  const key = personKey(who)
  if (key === null) throw new Refusal('usage', { need: 'the name of a person' })
  return { name: storableText(who).trim(), key }
}

/** Letters that a reason has at least: dots, blanks or one letter are none, two may be a word in some scripts. */
const LEAST_LETTERS = 2

/** A reason as it is kept. Refuses with `usage` when it says nothing. */
export function reasonOf(because: string): string {
  const text = storableText(because).trim()
  if ((text.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) throw new Refusal('usage', { need: 'a reason in words' })
  return text
}

/** A scheme or category as it is kept. Refuses with `usage` when it is empty. */
export function wordOf(written: string, what: 'scheme' | 'category' | 'set'): string {
  const text = storableText(written).trim()
  if (text === '') throw new Refusal('usage', { need: `a ${what}` })
  return text
}
