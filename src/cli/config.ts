import { z } from 'zod'
import { s3Access, type S3Access, type Sealing } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'

/** The environment, read once. */
const Environment = z.object({
  STERNA_DATA: z.string().min(1).optional(),
  STERNA_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  STERNA_EMBEDDED: z.enum(['postgres', 'pglite']).optional(),
  STERNA_CLASSIFIER: z.string().min(1).optional(),
  STERNA_LEXICON: z.string().min(1).optional(),
  STERNA_KEY_FILE: z.string().min(1).optional(),
  STERNA_PASSPHRASE_FILE: z.string().min(1).optional(),
  STERNA_KMS_COMMAND: z.string().min(1).optional(),
  STERNA_VAULT_S3: z.string().min(1).optional(),
  STERNA_S3_CREDENTIALS_FILE: z.string().min(1).optional(),
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  STERNA_LOG_POLICY: z.string().min(1).optional(),
  STERNA_LOG_ORIGIN: z.string().regex(/^[^\s+]{1,200}$/).optional(),
  STERNA_TEXT_TURNS_AT_ONCE: z.coerce.number().int().min(1).max(200).optional(),
  STERNA_TEXT_REASON_FROM: z.coerce.number().int().min(1).max(200).optional(),
  NO_COLOR: z.string().optional(),
  USER: z.string().optional(),
  STERNA_PARENT_PIPE: z.coerce.number().int().min(3).max(9).optional(),
})

/** Settings of the command line from the environment. `STERNA_DATABASE_URL` chooses PostgreSQL; else the embedded store in `STERNA_DATA`. */
export interface Config {
  readonly data: string
  readonly databaseUrl: string | undefined
  /** Without a database server: a new data folder gets a PostgreSQL of its own where one can run here (default), or the embedded database. */
  readonly preferServer: boolean
  /** Path of a local classifier (ONNX); null without. */
  readonly classifier: string | null
  /** Path of a restricted lexicon of terms; null without. */
  readonly lexicon: string | null
  /** Where the vault's root key is, and its sealed bytes. */
  readonly sealing: Sealing
  /** An S3 service by its address, with the credentials of the environment: where backups may lie. */
  readonly s3At: (address: string) => S3Access
  /** Name of this house's log, such as `sterna.police.example/unit-a`; one by chance when undefined. */
  readonly logOrigin: string | undefined
  /** Path of the policy of the log (C2SP tlog-policy): logs that we witness, witnesses and where they are asked, how many must sign. */
  readonly logPolicy: string | undefined
  /** How many turns of a conversation are opened at once, and from how many on a reason is asked; null without. */
  readonly reading: { readonly turnsAtOnce: number | null; readonly reasonFrom: number | null }
  readonly colour: boolean
  readonly who: string
  /** File descriptor of a pipe from the process that started us; it closes when that one dies. */
  readonly parentPipe: number | undefined
}

/** Reads the settings; throws a `ZodError` that names the variable when one is not of its form. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const e = Environment.parse(environment)
  return {
    data: e.STERNA_DATA ?? './sterna-data', databaseUrl: e.STERNA_DATABASE_URL, preferServer: e.STERNA_EMBEDDED !== 'pglite',
    lexicon: e.STERNA_LEXICON ?? null, classifier: e.STERNA_CLASSIFIER ?? null,
    sealing: sealingOf(e), s3At: s3AtOf(e), logOrigin: e.STERNA_LOG_ORIGIN, logPolicy: e.STERNA_LOG_POLICY,
    reading: { turnsAtOnce: e.STERNA_TEXT_TURNS_AT_ONCE ?? null, reasonFrom: e.STERNA_TEXT_REASON_FROM ?? null },
    colour: e.NO_COLOR === undefined || e.NO_COLOR === '', who: e.USER ?? 'command line', parentPipe: e.STERNA_PARENT_PIPE,
  }
}

/**
 * `STERNA_KEY_FILE`, `STERNA_PASSPHRASE_FILE` or `STERNA_KMS_COMMAND` name the root; `STERNA_VAULT_S3` an S3 service. Refuses two roots, and
 * addresses that are none.
 */
function sealingOf(e: z.output<typeof Environment>): Sealing {
  const roots = [
    { kind: 'key-file', path: e.STERNA_KEY_FILE }, { kind: 'passphrase', path: e.STERNA_PASSPHRASE_FILE },
    { kind: 'command', path: e.STERNA_KMS_COMMAND },
  ] as const
  const named = roots.flatMap(({ kind, path }) => (path === undefined ? [] : [{ kind, path }]))
  if (named.length > 1) throw new Refusal(
    'usage', { need: 'one of STERNA_KEY_FILE, STERNA_PASSPHRASE_FILE, STERNA_KMS_COMMAND', given: named.length },
  )
  const s3 = e.STERNA_VAULT_S3 === undefined ? undefined : s3AtOf(e)(e.STERNA_VAULT_S3)
  return { root: named[0], s3 }
}

function s3AtOf(e: z.output<typeof Environment>): Config['s3At'] {
  return (address) => s3Access(address, {
    file: e.STERNA_S3_CREDENTIALS_FILE, accessKeyId: e.AWS_ACCESS_KEY_ID, secretAccessKey: e.AWS_SECRET_ACCESS_KEY, sessionToken: e.AWS_SESSION_TOKEN,
  })
}
