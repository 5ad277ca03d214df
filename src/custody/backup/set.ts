import { z } from 'zod'
import { FIRST_UNIT } from '../rights/actor.ts'

/** First line of what is signed, and the version of the form. */
export const FORM = 'sterna-backup@v1'

/** A backup of contents, or the one of keys beside it. */
export type SetKind = 'contents' | 'keys'

/**
 * What lies in the clear in front of a set: how its key opens, by the root or by the backup key of the unit. Nothing of the house. Bytes in base64.
 */
export const Head = z.strictObject({
  backup: z.literal(FORM),
  kind: z.enum(['contents', 'keys']),
  set: z.string().max(64),
  /** The log's key that signed. */
  vkey: z.string().max(500),
  root: z.strictObject({
    id: z.string().max(100), version: z.number().int().positive(), wrappedBy: z.enum(['key-file', 'passphrase', 'command']),
    wrapped: z.base64().max(20_000),
    madeFrom: z.string().max(1_000).nullable(),
  }),
  byRoot: z.base64().max(200),
  byUnit: z.base64().max(200),
})

/** What lies in the clear in front of a set. */
export type Head = z.output<typeof Head>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.number().int().nonnegative()

/** What a set holds; it lies sealed. */
export const Manifest = z.strictObject({
  kind: z.enum(['contents', 'keys']),
  set: z.string(),
  /** Its partner made at the same moment: keys of contents, contents of keys. */
  partner: z.string().nullable(),
  at: z.string(),
  engine: z.enum(['pglite', 'postgres']),
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: Count })),
  sequences: z.array(z.strictObject({ name: z.string(), last: z.number().int() })),
  places: z.strictObject({ count: Count, bytes: Count }),
  /** The newest signed checkpoint of the log at that moment, and how many entries the tree had. */
  checkpoint: z.string().nullable(),
  entries: Count,
  parts: z.array(z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/), bytes: Count, sha256: Sha256 })),
})

/** What a set holds. */
export type Manifest = z.output<typeof Manifest>

/** A place of the vault as the backup has it. */
export const PlaceLine = z.tuple([z.string().regex(/^[0-9a-f]{32}$/), Count, Sha256])

/** Names of files in a set that are not parts of it. `note` is written last: a set without it is none. */
export const FILES = { head: 'head', manifest: 'manifest', note: 'note' } as const

/** Names of parts that hold no table. No table has a name with a hyphen. */
export const PARTS = { places: 'vault-places', houseKeys: 'house-keys', objectKeys: 'object-keys', backupKey: 'backup-key' } as const

const SET = /^([ck])(\d{6})-\d{8}T\d{6}Z-[0-9a-f]{8}$/
const LETTERS: Readonly<Record<SetKind, string>> = { contents: 'c', keys: 'k' }

/** The name of a set: its kind, its number at its target, when, and eight digits by chance. Of a kind, by name is by age. */
export function setName(kind: SetKind, number: number, at: string, random: Uint8Array): string {
  return `${LETTERS[kind]}${String(number).padStart(6, '0')}-${at.slice(0, 19).replace(/[-:]/g, '')}Z-${Buffer.from(random).toString('hex')}`
}

/** Kind and number of a set by its name; null when this is not the name of one. */
export function readSetName(set: string): { readonly kind: SetKind; readonly number: number } | null {
  const [, letter, number] = SET.exec(set) ?? []
  return number === undefined ? null : { kind: letter === LETTERS.keys ? 'keys' : 'contents', number: Number(number) }
}

/**
 * What is signed of a set: that it is a backup and of what kind, its name, when, and the SHA-256 (hex) of head and sealed manifest. No checkpoint of
 * a log reads so.
 */
export function noteText(
  said: { readonly kind: SetKind; readonly set: string; readonly at: string; readonly head: string; readonly manifest: string },
): string {
  return `${FORM}\n${said.kind}\n${said.set}\n${said.at}\nhead ${said.head}\nmanifest ${said.manifest}\n`
}

/** Reads what was signed; null when it is of another form. */
export function readNoteText(text: string): { readonly kind: string; readonly set: string; readonly head: string; readonly manifest: string } | null {
  const [form, kind = '', set = '', , head = '', manifest = '', end] = text.split('\n')
  if (form !== FORM || end !== '' || !/^head [0-9a-f]{64}$/.test(head) || !/^manifest [0-9a-f]{64}$/.test(manifest)) return null
  return { kind, set, head: head.slice(5), manifest: manifest.slice(9) }
}

/** Whose backup key opens a set beside the root. */
export const BACKUP_KEY = { kind: 'backup', unit: FIRST_UNIT, caseId: '' } as const

/** What a part of a set is sealed for: it opens under no other name and in no other set. */
export function contextOf(set: string, part: string): Uint8Array {
  return Buffer.from(JSON.stringify([FORM, set, part]))
}
