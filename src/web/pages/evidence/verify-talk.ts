import type { Verdict } from '../../../custody/verify.ts'
import type { LogVerdict } from '../../../custody/verify/log-files.ts'

/** What the page asks of its verifier. Keys are vkeys (`name+id+key`); `seen` is a signed checkpoint that was kept earlier. */
export type Ask =
  | { readonly kind: 'log'; readonly keys: readonly string[]; readonly witnessKeys: readonly string[]; readonly policy: string | null; readonly seen: string | null }
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly keys: readonly string[]; readonly policy: string | null }

/** A witness whose signature holds, and when it says that it signed (ISO UTC). */
export interface WitnessSeen {
  readonly name: string
  readonly at: string
}

/** What was dropped that is no parcel: only its checkpoint can be checked. */
export interface CheckpointSeen {
  readonly what: 'proof' | 'checkpoint'
  readonly holds: boolean
  readonly origin: string | null
  readonly size: string | null
  readonly witnesses: readonly WitnessSeen[]
}

/** Why nothing could be said: not the log's fault. */
export type Trouble = 'server-gone' | 'no-log' | 'key-unreadable' | 'policy-unreadable' | 'seen-unreadable' | 'too-large' | 'cannot-check' | 'failed'

/** What the verifier tells: how far it is, what it found, or why it could not. */
export type Said =
  | { readonly kind: 'progress'; readonly entries: number; readonly of: number; readonly waits: boolean }
  | { readonly kind: 'log'; readonly verdict: LogVerdict; readonly note: string; readonly signedBy: string | null; readonly witnesses: readonly WitnessSeen[] }
  | { readonly kind: 'parcel'; readonly name: string; readonly verdict: Verdict }
  | { readonly kind: 'head'; readonly name: string; readonly seen: CheckpointSeen }
  | { readonly kind: 'trouble'; readonly why: Trouble }
