import { z } from 'zod'

/** The environment, read once. */
const Environment = z.object({
  STERNA_DATA: z.string().min(1).optional(),
  STERNA_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  STERNA_EMBEDDED: z.enum(['postgres', 'pglite']).optional(),
  STERNA_CLASSIFIER: z.string().min(1).optional(),
  STERNA_LEXICON: z.string().min(1).optional(),
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
  readonly colour: boolean
  readonly who: string
  /** File descriptor of a pipe from the process that started us; it closes when that one dies. */
  readonly parentPipe: number | undefined
}

/** Reads the settings; throws a `ZodError` that names the variable when one is not of its form. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const e = Environment.parse(environment)
  return {
    data: e.STERNA_DATA ?? './sterna-data', databaseUrl: e.STERNA_DATABASE_URL, preferServer: e.STERNA_EMBEDDED !== 'pglite', lexicon: e.STERNA_LEXICON ?? null, classifier: e.STERNA_CLASSIFIER ?? null,
    colour: e.NO_COLOR === undefined || e.NO_COLOR === '', who: e.USER ?? 'command line', parentPipe: e.STERNA_PARENT_PIPE,
  }
}
