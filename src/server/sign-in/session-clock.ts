/** Whoever does nothing for so long is locked out until they prove who they are (CJIS Security Policy AC-11: 30 minutes). */
export const IDLE_MINUTES = 30
/** After so long everybody signs in anew (CJIS Security Policy IA-5: 12 hours). */
export const WHOLE_HOURS = 12
/** A use is written down once in so many seconds; a session may lock so much earlier, never later. */
export const SEEN_SECONDS = 10

/** The times of a session, ISO UTC. */
export interface SessionTimes {
  readonly seenAt: string
  readonly endsAt: string
  readonly lockedAt: string | null
}

/** How a session stands: `over` is done for, `locked` waits for proof by the same person, `open` may be used. */
export function sessionState({ seenAt, endsAt, lockedAt }: SessionTimes, now: string): 'open' | 'locked' | 'over' {
  const at = Date.parse(now)
  if (at >= Date.parse(endsAt)) return 'over'
  return lockedAt !== null || at - Date.parse(seenAt) >= IDLE_MINUTES * 60_000 ? 'locked' : 'open'
}

/** Whether a use now is to be written down. */
export function isNewUse(seenAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(seenAt) >= SEEN_SECONDS * 1_000
}

/** A moment so many seconds later, ISO UTC. */
export function secondsAfter(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1_000).toISOString()
}
