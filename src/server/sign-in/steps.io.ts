import { inAct, type Doors } from '../../custody/index.ts'
import { Refusal, type RefusalCode } from '../../kernel/refusal.ts'
import { steps, type StepKind, type StepRow } from '../step.table.ts'
import { cookieIn, dropCookie, setCookie, type CookieName } from './cookie.ts'
import { actingAs, type Trying } from './parts.ts'
import { newSecret, secretHash } from './secret.ts'
import { secondsAfter } from './session-clock.ts'
import type { CookieHeader } from './sessions.io.ts'

/** So long a step waits for its answer. */
export const STEP_SECONDS = 300

const cookieOf = (kind: StepKind): CookieName => kind === 'agency' ? 'agency' : 'step'

/** Begins a step: what the browser will answer is bound to it by the cookie that this returns. */
export async function beginStep(doors: Doors, step: Omit<StepRow, 'at'>): Promise<string> {
  const secret = newSecret(doors.random)
  const kept = { sha256: secret.sha256, step: { ...step, at: doors.now }, until: secondsAfter(doors.now, STEP_SECONDS) }
  await doors.store.transaction((db) => steps.add(db, kept))
  return setCookie(cookieOf(step.kind), secret.text, STEP_SECONDS)
}

/**
 * The step that this browser began, once: it is gone whatever comes of it. Null when there is none of this kind, or it waited too long. It is taken
 * in a transaction of its own: on the embedded store a single statement joins whatever is under way, and the step would be back if that were undone.
 */
export async function takeStep(doors: Doors, cookieHeader: CookieHeader, kind: StepKind): Promise<StepRow | null> {
  const sha256 = secretHash(cookieIn(cookieHeader, cookieOf(kind)))
  return sha256 === null ? null : doors.store.transaction((db) => steps.take(db, sha256, kind, doors.now))
}

/** The step that this browser began, not taken: for answers that may be mended, whose last act takes it. */
export async function lookAtStep(
  doors: Doors, cookieHeader: CookieHeader, kind: StepKind,
): Promise<{ readonly step: StepRow; readonly sha256: Uint8Array } | null> {
  const sha256 = secretHash(cookieIn(cookieHeader, cookieOf(kind)))
  const step = sha256 === null ? null : await steps.look(doors.store, sha256, kind, doors.now)
  return sha256 === null || step === null ? null : { step, sha256 }
}

/** Takes away the cookie of a step. */
export function dropStep(kind: StepKind): string {
  return dropCookie(cookieOf(kind))
}

/** Logs that somebody was turned away, and turns them away. What is told is the same for all; what is logged says who it was about. */
export async function turnAway(
  doors: Doors, trying: Trying, event: string, code: RefusalCode, facts: Readonly<Record<string, number>> = {},
): Promise<never> {
  await inAct(actingAs(doors, trying), trying.who, 'sign-in', (act) => {
    act.note([{ event, subject: trying.who }])
    return Promise.reject(new Refusal(code, facts))
  })
  throw new Refusal(code, facts)
}
