/** The verifier as one file: `node sterna-verify.mjs`, or imported by a program of somebody else. Uses nothing but the machine's own parts. */
import { readPolicy } from '../log/policy.ts'
import { readVkey } from '../log/vkey.ts'
import { verifyParcel } from '../verify.ts'
import { verifyLog, type ReadFile } from './log-files.ts'
import { linesOf, linesOfLog } from './words.ts'

export { verifyLog, verifyParcel }

const USAGE = `Verifies, without a network, what a Sterna log says.

  node sterna-verify.mjs PARCEL [FILE...] [--key VKEY] [--witness VKEY] [--policy PATH] [--origin NAME] [--json]
  node sterna-verify.mjs --log FOLDER --key VKEY [--seen CHECKPOINT] [--policy PATH] [--origin NAME] [--json]

PARCEL       a file that begins with {"parcel":"sterna-parcel@v1"
FILE         files that lie beside the parcel: their SHA-256 and size are compared
--key        the key of the log (name+id+key), from somebody you trust, not from the parcel; may be given several times
--witness    the key of a witness; may be given several times
--policy     a file that says which logs are trusted and which witnesses must have signed (C2SP tlog-policy)
--log        a folder that holds a whole log: checkpoint, tile/...
--seen       a checkpoint of the same log that you kept earlier: the log must be that one, grown

Ends with 0 when nothing is wrong, with 1 when something is, with 2 when it was called wrongly.
`

/** No file of a log is larger: 256 entries of 65,535 bytes, each after its length. */
const MOST_FILE_BYTES = 256 * 65_537

const MOST_PARCEL_BYTES = 400_000_000

const SHAPE = {
  key: { type: 'string', multiple: true }, witness: { type: 'string', multiple: true }, policy: { type: 'string' }, origin: { type: 'string' },
  log: { type: 'string' }, seen: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' },
} as const

/** What was asked for; null when it was asked wrongly. */
async function asked(args: readonly string[]) {
  const { parseArgs } = await import('node:util')
  try {
    return parseArgs({ args: [...args], options: SHAPE, allowPositionals: true })
  } catch {
    return null
  }
}

type Asked = NonNullable<Awaited<ReturnType<typeof asked>>>

async function run(args: readonly string[]): Promise<number> {
  const found = await asked(args)
  if (found === null || found.values.help === true) return usage(found === null ? 2 : 0)
  if (!isSense(found)) return usage(2)
  try {
    return found.values.log !== undefined ? await checkLog(found) : await checkParcel(found)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable'
    process.stderr.write(`NOT VERIFIED. A file could not be read (${code}).\n`)
    return 1
  }
}

/** A log is checked under a key from outside only; a parcel may name its own. */
function isSense({ values, positionals }: Asked): boolean {
  if (values.log === undefined) return positionals.length > 0 && values.seen === undefined
  return positionals.length === 0 && (values.key !== undefined || values.policy !== undefined)
}

function usage(code: number): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(USAGE)
  return code
}

function tell(verdict: { readonly ok: boolean }, lines: readonly string[], json: boolean | undefined): number {
  process.stdout.write(json === true ? `${JSON.stringify(verdict)}\n` : `${lines.join('\n')}\n`)
  return verdict.ok ? 0 : 1
}

async function checkParcel({ values, positionals: [path = '', ...files] }: Asked): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const verdict = await verifyParcel(await bounded(path, MOST_PARCEL_BYTES) ?? '', {
    logKeys: values.key ?? [], witnessKeys: values.witness ?? [], beside: new Map(await Promise.all(files.map(measured))),
    ...values.origin === undefined ? {} : { origin: values.origin },
    ...values.policy === undefined ? {} : { policy: await readFile(values.policy, 'utf8') },
  })
  return tell(verdict, linesOf(verdict), values.json)
}

async function checkLog({ values }: Asked): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const paths = await import('node:path')
  const folder = values.log ?? ''
  const policy = values.policy === undefined ? null : readPolicy(await readFile(values.policy, 'utf8'))
  const keys = [values.key ?? [], values.witness ?? []].map((some) => some.map(readVkey))
  if (keys.flat().includes(null) || (values.policy !== undefined && policy === null)) return usage(2)
  const [logKeys = [], witnessKeys = []] = keys.map((some) => some.filter((k) => k !== null))
  const read: ReadFile = (path) => bounded(paths.join(folder, path), MOST_FILE_BYTES)
  const verdict = await verifyLog(read, {
    logKeys, witnessKeys, policy, origin: values.origin ?? null, nowSeconds: Date.now() / 1_000,
    seen: values.seen === undefined ? null : await readFile(values.seen, 'utf8'),
  })
  return tell(verdict, linesOfLog(verdict), values.json)
}

/** The bytes of a file; null when it is missing, no file, or larger than it may be. */
async function bounded(path: string, most: number): Promise<Uint8Array | null> {
  const { open } = await import('node:fs/promises')
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const about = await file.stat()
    return about.isFile() && about.size <= most ? await file.readFile() : null
  } finally {
    await file.close()
  }
}

/** SHA-256 and size of a file of any length. */
async function measured(path: string): Promise<[string, number]> {
  const { createReadStream } = await import('node:fs')
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    hash.update(piece)
    bytes += piece.length
  }
  return [hash.digest('hex'), bytes]
}

/** Whether this file is what Node was started with. In a browser it never is. */
async function isStarted(): Promise<boolean> {
  const started = typeof process === 'undefined' ? undefined : process.argv?.[1]
  if (started === undefined) return false
  const { realpathSync } = await import('node:fs')
  const { pathToFileURL } = await import('node:url')
  try {
    return pathToFileURL(realpathSync(started)).href === import.meta.url
  } catch {
    return false
  }
}

if (await isStarted()) process.exitCode = await run(process.argv.slice(2))
