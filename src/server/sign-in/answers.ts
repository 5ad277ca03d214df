import type { Answered } from '../../desk/index.ts'

/** What a step of signing in gives back: the log has its entry already, and cookies go along. */
export function withCookies<T>(answer: T, cookies: readonly string[]): Answered<T> {
  return { answer, about: [], logged: true, headers: { 'set-cookie': cookies } }
}

/** Done, and nothing more to say. */
export const DONE = { done: true } as const
