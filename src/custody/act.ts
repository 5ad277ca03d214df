import { z } from 'zod'
import { rows, sql, type Store, type Tx } from '../store/index.ts'
import type { Actor } from './rights/actor.ts'
import type { Vault } from './vault.io.ts'

/** Everything that a function of the house may reach: the store, the vault, and the clock from outside. */
export interface Doors {
  readonly store: Store
  readonly vault: Vault
  /** The moment of the command, ISO UTC. */
  readonly now: string
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  /** Who acts, when it is not the command line of the machine. */
  readonly actor?: Actor
}

/** One entry of the log. `subject` is an id; `contentSha256` stands for content, which the log never holds. */
export interface Entry {
  readonly event: string
  readonly subject?: string | null
  readonly contentSha256?: string | null
  readonly result?: string
}

/** Who does what, why and when, inside one transaction. */
export interface Act {
  readonly id: number
  readonly db: Tx
  readonly vault: Vault
  readonly now: string
  /** Adds entries to the log, in the transaction of the act. */
  note(entries: readonly Entry[]): void
}

/** Runs work as one act: its changes and its log entries are committed together or not at all. */
export async function inAct<T>(doors: Doors, who: string, why: string, work: (act: Act) => Promise<T>): Promise<T> {
  return doors.store.transaction(async (db) => {
    const [made] = await rows(db, z.object({ id: z.number() }),
      sql`insert into act (who, why, at) values (${who}, ${why}, ${doors.now}) returning id`)
    if (made === undefined) throw new Error('an act without an id')
    return work({ id: made.id, db, vault: doors.vault, now: doors.now, note: (entries) => note(db, made.id, entries) })
  })
}

function note(db: Tx, actId: number, entries: readonly Entry[]): void {
  const list = entries.map((e) => ({
    event: e.event, subject: e.subject ?? null, content: e.contentSha256 ?? null, result: e.result ?? 'done',
  }))
  db.write(sql`
    insert into log_entry (act_id, event, subject, content_sha256, result)
    select ${actId}, event, subject, content, result
    from json_to_recordset(${JSON.stringify(list)}::text::json) as e(event text, subject text, content text, result text)`)
}
