import { problem, type Problem } from '../kernel/problem.ts'
import { decode, storableJson, type Decoded } from '../kernel/text.ts'
import { isArchive } from './archive/kind.ts'
import type { Part, ReadFile } from './contract.ts'
import type { Format, Peek, ReadContext, SourceFile } from './formats/plug.ts'
import { formats } from './formats/registry.ts'
import { parseJson, type ParsedJson } from './readers/json.ts'
import { isInOrder, oldestFirst } from './readers/turns.ts'

/**
 * Files above this are not read into memory; only formats that stream read them. What is read of a file takes up to ten times its size, and a run
 * stays below 1 GB (`npm run hostile` measures it).
 */
export const MEMORY_LIMIT_BYTES = 32 * 1024 * 1024

/** How much of a file a format sees when it is asked whether it knows it. */
const HEAD_BYTES = 64 * 1024

/** A file as the house has it: whole in memory, or (larger ones) as a way to read it in pieces. */
export interface Content {
  readonly path: string
  readonly size: number
  /** The whole file up to `MEMORY_LIMIT_BYTES`, else its first bytes. */
  readonly bytes: Uint8Array
  /** Its content from the start. Of a file that is not whole in `bytes` only while it is read by a format that streams. */
  chunks(): Iterable<Uint8Array>
}

/** What reading one file gave: `format` is null when no reader knows it. */
export interface Read {
  readonly format: string | null
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/** Finds the format of a file by its content and reads it. Never throws on any content. */
export function readContent(content: Content, context: ReadContext): Read {
  if (content.size === 0) return { format: null, parts: [], problems: [problem(content.path, 'empty')] }
  const large = content.size > MEMORY_LIMIT_BYTES
  const looks = looksOf(content, large)
  const known = formatOf(looks.peek, large)
  // An archive comes here when nothing came out of it; why was told when it was opened.
  if (known === undefined) return { format: null, parts: [], problems: isArchive(content.bytes) ? [] : [whyUnread(content, looks.parsed(), large)] }
  return readAs(known, looks, content, context)
}

/** Whether reading a file will go through all of its `chunks`: they must be to hand then. */
export function isReadThrough(content: Content): boolean {
  return content.size > MEMORY_LIMIT_BYTES && formatOf(looksOf(content, true).peek, true)?.streams === 'chunks'
}

function formatOf(peek: Peek, large: boolean): Format | undefined {
  return formats.find((f) => (!large || f.streams !== undefined) && safely(() => f.recognises(peek)) === true)
}

function readAs(known: Format, looks: Looks, content: Content, context: ReadContext): Read {
  const found = safely(() => known.read(looks.file, context))
  const read = found === null ? null : inOrder(content.path, found)
  if (read === null) {
    // A reader that throws is a fault of ours; the report stays, unread, and says so.
    return { format: known.id, parts: [], problems: [problem(content.path, 'malformed', `The reader ${known.id} gave up.`)] }
  }
  const problems = known.binary === true ? read.problems : [
    ...read.problems, ...(looks.decoded().clean || looks.binary ? [] : [problem(content.path, 'not-utf8')]),
    ...(read.parts.length > 0 && hasUnstorable(looks) ? [problem(content.path, 'replaced-characters')] : []),
  ]
  const once = problems.filter((p, i) => problems.findIndex((q) => q.code === p.code && q.message === p.message) === i)
  return { format: known.id, parts: read.parts, problems: once }
}

/** Turns are numbered with the oldest first, whatever order the file has them in. */
function inOrder(path: string, { parts, problems }: ReadFile): ReadFile {
  if (parts.every((p) => p.reading.conversations.every((c) => isInOrder(c.turns)))) return { parts, problems }
  const ordered = parts.map((p) => {
    const conversations = p.reading.conversations.map((c) => (isInOrder(c.turns) ? c : { ...c, turns: oldestFirst(c.turns) }))
    return { ...p, reading: { ...p.reading, conversations } }
  })
  return { parts: ordered, problems: [...problems, problem(path, 'out-of-order', 'They were put in order, the oldest first.')] }
}

/** Escapes of NUL and of surrogates: JSON writes letters beyond the first plane as two of these, so a hit is looked at closely. */
const SUSPECT_ESCAPE = /\\u(?:0000|d[89a-f])/i

/** True when the text holds what the store cannot keep: NUL, or half letters. */
function hasUnstorable(looks: Looks): boolean {
  const { text } = looks.decoded()
  if (text.includes('\0')) return true
  if (!SUSPECT_ESCAPE.test(text)) return false
  const value = looks.file.json()
  return value !== undefined && storableJson(value) !== JSON.stringify(value)
}

function safely<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

interface Looks {
  readonly peek: Peek
  readonly file: SourceFile
  readonly binary: boolean
  decoded(): Decoded
  parsed(): ParsedJson | undefined
}

function looksOf(content: Content, large: boolean): Looks {
  const first = content.bytes.subarray(0, HEAD_BYTES)
  let decodedHead = decode(first)
  // UTF-8 that is cut in the middle of a letter at the end of the head is no reason to call it another encoding.
  if (!decodedHead.clean && content.size > first.length) decodedHead = cutHead(first) ?? decodedHead
  const head = decodedHead.text
  let all: Decoded | undefined
  let json: ParsedJson | undefined
  const decoded = (): Decoded => (all ??= content.size <= HEAD_BYTES || large ? decodedHead : decode(content.bytes))
  const opensJson = /^\s*[[{]/.test(head)
  const parsed = (): ParsedJson | undefined => (opensJson && !large ? (json ??= parseJson(content.path, decoded().text)) : undefined)
  const value = (): unknown => {
    const p = parsed()
    return p?.ok === true ? p.value : undefined
  }
  return {
    peek: { head, bytes: first, json: value, root: rootOf(head) },
    file: { path: content.path, size: content.size, bytes: content.bytes, text: () => decoded().text, json: value, chunks: () => content.chunks() },
    binary: first.includes(0) && decodedHead.encoding !== 'utf-16le' && decodedHead.encoding !== 'utf-16be',
    decoded,
    parsed,
  }
}

function cutHead(first: Uint8Array): Decoded | null {
  for (let cut = 1; cut < 4; cut++) {
    const shorter = decode(first.subarray(0, first.length - cut))
    if (shorter.clean) return shorter
  }
  return null
}

/** Name of the first element of XML-like text, without prefix; comments, instructions and document types are passed over. */
function rootOf(head: string): string | null {
  if (!/^\s*</.test(head)) return null
  const found = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(head.replace(/<!--[^]*?-->/g, '').replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, ''))
  return found?.[1] ?? null
}

/** Why nobody reads a file: the most telling thing that can be said without a reader. */
function whyUnread(content: Content, parsed: ParsedJson | undefined, large: boolean): Problem {
  if (large) return problem(content.path, 'too-large', `The limit for files of no streaming format is ${MEMORY_LIMIT_BYTES} bytes.`)
  if (parsed?.ok === false) return parsed.problem
  return problem(content.path, 'unread-format')
}
