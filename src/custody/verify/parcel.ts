import { sha256 } from '../log/sha256.ts'
import { fromUtf8, toHex, utf8 } from '../log/text.ts'
import { found, type Found } from './problems.ts'

/** One entry of the log, opened with its own salt, with its way to the root. */
export interface ParcelEntry {
  /** Place in the log, from 0. */
  readonly index: number
  /** Canonical form of the entry. */
  readonly canonical: string
  /** 32 bytes in base64. */
  readonly salt: string
  /** Inclusion proof: hashes in base64, from the leaf's sibling upwards. */
  readonly proof: readonly string[]
}

/** One file that the parcel speaks of. Its bytes are inside (base64), or beside the parcel when `content` is null. */
export interface ParcelFile {
  /** A label, never a path. */
  readonly name: string
  /** In hex. */
  readonly sha256: string
  readonly bytes: number
  readonly content: string | null
}

/** A parcel: what a person outside needs to check entries of a log and the files that they name, without asking anybody (docs/parcel.md). */
export interface Parcel {
  /** Name of the log. */
  readonly origin: string
  /** Keys that the log says are its own; whoever checks should have them from elsewhere. */
  readonly logKeys: readonly string[]
  readonly witnessKeys: readonly string[]
  /** Which witnesses should have signed (C2SP tlog-policy), if it says so. */
  readonly policy: string | null
  /** The signed checkpoint. */
  readonly checkpoint: string
  readonly entries: readonly ParcelEntry[]
  readonly files: readonly ParcelFile[]
}

const VERSION = 'sterna-parcel@v1'
const MOST_LETTERS = 400_000_000
const MOST_ITEMS = 100_000

/** Says where a value first breaks the form; null when it does not. */
type Check = (value: unknown, where: string) => string | null


function text(most: number, form?: RegExp): Check {
  return (v, where) => typeof v === 'string' && v.length <= most && v.isWellFormed() && form?.test(v) !== false ? null : where
}

const count: Check = (v, where) => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && !Object.is(v, -0) ? null : where
const maybe = (of: Check): Check => (v, where) => v === null ? null : of(v, where)

function list(of: Check, most: number): Check {
  return (v, where) => {
    if (!Array.isArray(v) || v.length > most) return where
    for (const [i, item] of v.entries()) {
      const fault = of(item, `${where}[${i}]`)
      if (fault !== null) return fault
    }
    return null
  }
}

function exactly(shape: Readonly<Record<string, Check>>): Check {
  const parts = Object.entries(shape)
  return (v, where) => {
    if (typeof v !== 'object' || v === null || Object.keys(v).length !== parts.length) return where
    const values = new Map(Object.entries(v))
    for (const [key, of] of parts) {
      const inner = where === '' ? key : `${where}.${key}`
      const fault = values.has(key) ? of(values.get(key), inner) : inner
      if (fault !== null) return fault
    }
    return null
  }
}

/** A label for one line: no control characters, no separators of paths. */
const LABEL = /^(?!\.{1,2}$)[^\x00-\x1f\x7f-\x9f/\\\u2028\u2029]+$/
const LINE = /^[^\x00-\x1f]+$/
const SHA256 = /^[0-9a-f]{64}$/
const HASH = /^[A-Za-z0-9+/]{43}=$/

const isParcel = exactly({
  parcel: text(32, /^sterna-parcel@v1$/),
  origin: text(1_000, LINE),
  logKeys: list(text(2_000, LINE), 16),
  witnessKeys: list(text(4_000, LINE), 64),
  policy: maybe(text(1_000_000)),
  checkpoint: text(1_000_000),
  entries: list(exactly({ index: count, canonical: text(50_000), salt: text(44, HASH), proof: list(text(44, HASH), 64) }), MOST_ITEMS),
  files: list(exactly({ name: text(500, LABEL), sha256: text(64, SHA256), bytes: count, content: maybe(text(MOST_LETTERS)) }), MOST_ITEMS),
  seal: text(64, SHA256),
})

/** The one order of keys. */
function ordered(p: Parcel): Parcel & { readonly parcel: string } {
  return {
    parcel: VERSION, origin: p.origin, logKeys: p.logKeys, witnessKeys: p.witnessKeys, policy: p.policy, checkpoint: p.checkpoint,
    entries: p.entries.map(({ index, canonical, salt, proof }) => ({ index, canonical, salt, proof })),
    files: p.files.map(({ name, sha256: hash, bytes, content }) => ({ name, sha256: hash, bytes, content })),
  }
}

function sealOf(parcel: Parcel): string {
  return toHex(sha256(utf8(JSON.stringify(ordered(parcel)))))
}

/**
 * Writes a parcel: JSON without white space, keys in a fixed order, a newline at the end. The seal is the SHA-256 of all before it. It tells that a
 * byte was changed by accident; against a forger it is nothing, the signatures are. Throws for what no reader would take: a label with a slash.
 */
export function writeParcel(parcel: Parcel): string {
  const written = { ...ordered(parcel), seal: sealOf(parcel) }
  const fault = isParcel(written, '')
  if (fault !== null) throw new Error(`no parcel can hold this: ${fault}`)
  return `${JSON.stringify(written)}\n`
}

/** A parcel as it was read, with what is wrong with it; null when it has not even the form. */
export interface ReadParcel {
  readonly parcel: Parcel | null
  readonly problems: readonly Found[]
}

/** Reads a parcel strictly: bounded sizes, known keys only, every value in its one form. White space between values has no meaning. */
export function readParcel(given: string | Uint8Array): ReadParcel {
  const value = given.length > MOST_LETTERS ? null : parse(typeof given === 'string' ? given : fromUtf8(given))
  if (value === null) return { parcel: null, problems: [found('unreadable', 'parcel')] }
  const fault = isParcel(value.read, '')
  if (fault !== null) return { parcel: null, problems: [found('malformed', fault === '' ? 'parcel' : fault)] }
  const parcel = value.read as Parcel & { readonly seal: string }
  const sealed = JSON.stringify({ ...ordered(parcel), seal: parcel.seal })
  const problems: Found[] = []
  if (value.text !== sealed && value.text !== `${sealed}\n` && withoutSpace(value.text) !== sealed) problems.push(found('not-canonical', 'parcel'))
  if (sealOf(parcel) !== parcel.seal) problems.push(found('seal-broken', 'seal'))
  return { parcel, problems }
}

function parse(json: string | null): { readonly text: string; readonly read: unknown } | null {
  try {
    return json === null ? null : { text: json, read: JSON.parse(json) as unknown }
  } catch {
    return null
  }
}

/** JSON text without the white space between its values. */
function withoutSpace(json: string): string {
  const parts: string[] = []
  for (let at = 0; at < json.length;) {
    const begin = json.indexOf('"', at)
    const end = begin === -1 ? json.length : endOfString(json, begin)
    parts.push(json.slice(at, begin === -1 ? end : begin).replaceAll(/[ \t\r\n]+/g, ''), begin === -1 ? '' : json.slice(begin, end))
    at = end
  }
  return parts.join('')
}

/** Where a string ends: behind the first quote that no odd number of backslashes stands before. (No pattern: one fails on megabytes.) */
function endOfString(json: string, begin: number): number {
  for (let quote = json.indexOf('"', begin + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0
    while (json[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return json.length
}

/**
 * SHA-256 in hex of the list of files, as an entry may name it (the one that says that the parcel went out): a line each, of SHA-256, size and label.
 * Such an entry vouches for all files of the parcel at once, and for their labels, which nothing else does.
 */
export function fileListSha256(files: readonly Omit<ParcelFile, 'content'>[]): string {
  return toHex(sha256(utf8(files.map((f) => `${f.sha256} ${f.bytes} ${f.name}\n`).join(''))))
}
