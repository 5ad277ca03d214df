import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { rows, sql, type Sql, type Store, type Tx } from '../store/index.ts'
import type { Acting, Entry } from './acting.ts'
import type { Policy } from './log/policy.ts'
import { FIRST_UNIT, type Actor } from './rights/actor.ts'
import type { SealedVault, UnitVault } from './vault/open.io.ts'

/** Everything that a function of the house may reach: the store, the vault, and the clock from outside. */
export interface Doors {
  readonly store: Store
  readonly vault: SealedVault
  /** The moment of the command, ISO UTC. */
  readonly now: string
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  /** Who acts, when it is not the command line of the machine. */
  readonly actor?: Actor
  /** What an endpoint was asked for: an act that is refused before it notes anything is logged as this. */
  readonly asked?: Entry
  /** The name that the log of this house is to have; one by chance when absent. */
  readonly logOrigin?: string
  /** Which logs this house witnesses, which witnesses it asks, and how many must have signed; nobody when absent. */
  readonly logPolicy?: Policy
  /** What this machine remembers of the log. */
  readonly memory?: LogMemory
}

/** The newest checkpoint that this machine saw, kept away from the database: nothing that does not follow it is signed. */
export interface LogMemory {
  /** Null before the first. */
  last(): string | null
  keep(note: string): void
}

/** Who does what, why and when, inside one transaction. */
export interface Act extends Acting {
  readonly id: number
  /** The vault of the act's unit. Keeping needs transactions of its own and is done before an act; reading joins the act. */
  readonly vault: UnitVault
  /** For which unit the act is done. */
  readonly unit: string
}

/** An act's salt in bytes: what the tree shows of its entries cannot be guessed without it. */
const SALT_BYTES = 32

/**
 * Runs work as one act: its changes and its log entries are committed together or not at all. An act of which the work notes nothing leaves one
 * entry, named by `why`. When the house refuses inside it, nothing of the act stays, an act of its own logs the refusal, and the refusal is thrown
 * on.
 */
export async function inAct<T>(doors: Doors, who: string, why: string, work: (act: Act) => Promise<T>): Promise<T> {
  let first: Entry | undefined
  try {
    return await doors.store.transaction(async (db) => {
      const { id, unit } = await begin(db, doors, who, why)
      first = undefined
      const done = await work({
        id, db, unit, vault: doors.vault.of(unit), now: doors.now,
        note: (entries) => {
          first ??= entries[0]
          note(db, id, entries)
        },
      })
      if (first === undefined) note(db, id, [{ event: why }])
      return done
    })
  } catch (error) {
    if (error instanceof Refusal) await noteRefusal(doors, who, why, first ?? doors.asked, error)
    throw error
  }
}

const Made = z.object({ id: z.number() })

/** Writes the act's row and puts it up for the tree, in one statement. */
async function begin(db: Tx, doors: Doors, who: string, why: string): Promise<{ readonly id: number; readonly unit: string }> {
  const { actor } = doors
  const unit = actor?.unit ?? FIRST_UNIT
  const [made] = await rows(db, Made, sql`${newAct(doors, who, why)} select id from made`)
  if (made === undefined) throw new Error('an act without an id')
  return { id: made.id, unit }
}

/** The beginning of a statement that writes an act's row (`made`) and puts it up for the tree. */
function newAct({ actor, now, random }: Doors, who: string, why: string): Sql {
  return sql`
    with made as (
      insert into act (who, why, at, via, session, unit_id, purpose, salt)
      values (${who}, ${why}, ${now}, ${actor?.via ?? 'command-line'}, ${actor?.session ?? null}, ${actor?.unit ?? FIRST_UNIT}, ${actor?.purpose ?? null}, ${random(SALT_BYTES)})
      returning id
    ), put_up as (insert into log_pending (act_id) select id from made)`
}

function note(db: Tx, actId: number, entries: readonly Entry[]): void {
  if (entries.length === 0) return
  db.write(sql`
    insert into log_entry (act_id, event, subject, content_sha256, result) select ${actId}, event, subject, content, result from ${listed(entries)}`)
}

/** Entries as rows `e`. */
function listed(entries: readonly Entry[]): Sql {
  const list = entries.map((e) => ({ event: e.event, subject: e.subject ?? null, content: e.contentSha256 ?? null, result: e.result ?? 'done' }))
  return sql`json_to_recordset(${JSON.stringify(list)}::text::json) as e(event text, subject text, content text, result text)`
}

/** An act that is nothing but its entries (something was shown, or refused): one statement, so committed whole or not at all like any other act. */
export async function noteAct(doors: Doors, who: string, why: string, entries: readonly Entry[]): Promise<void> {
  const noted = entries.length === 0 ? [{ event: why }] : entries
  await doors.store.query(sql`${newAct(doors, who, why)}
    insert into log_entry (act_id, event, subject, content_sha256, result) select made.id, e.event, e.subject, e.content, e.result from made cross join ${listed(noted)}`)
}

/** Facts of a refusal that name what it was about. */
const SUBJECTS = ['subject', 'report', 'case', 'opening', 'sha256', 'person', 'unit', 'id'] as const

/** A refusal's fact as a subject of the log: ids only, for a fact may hold what the asker wrote. */
const ID = /^[A-Za-z0-9_:.-]{1,128}$/

/** Logs a refusal in an act of its own. When the store takes none (it is what refused), the refusal itself is what is told. */
async function noteRefusal(doors: Doors, who: string, why: string, meant: Entry | undefined, refusal: Refusal): Promise<void> {
  const named = SUBJECTS.map((key) => refusal.facts[key]).find((fact) => fact !== undefined && ID.test(String(fact)))
  try {
    await doors.store.transaction(async (db) => {
      const { id } = await begin(db, doors, who, why)
      note(db, id, [{
        event: meant?.event ?? why, subject: meant?.subject ?? (named === undefined ? null : String(named)),
        contentSha256: meant?.contentSha256 ?? null,
        result: `refused:${refusal.code}`,
      }])
    })
    refusal.isLogged = true
  } catch {
    // Nothing was done and nothing is shown: the first refusal is the one to tell.
  }
}
