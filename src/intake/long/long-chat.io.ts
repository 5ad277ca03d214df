import { open, stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { JsonSplitter } from '../../kernel/json/splitter.ts'
import { parsed } from '../../kernel/json/shape.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Conversation, Turn } from '../contract.ts'
import { gather, readChat, tellsHalfDay, type WholeFile } from '../formats/whatsapp/chat.ts'
import { inferOrders } from '../formats/whatsapp/date-order.ts'
import type { WrittenDate } from '../formats/whatsapp/header.ts'
import { readHeader } from '../formats/whatsapp/header.ts'
import { looksLikeChat } from '../formats/whatsapp/look.ts'
import { MEMORY_LIMIT_BYTES, readContent } from '../recognise.ts'
import { isInOrder } from '../readers/turns.ts'
import { TextPieces } from './text-pieces.ts'

/** Part of a chat that is too long to be held whole: turns in the order of the file, and the problems of the part. */
export interface ChatPiece {
  readonly service: string | null
  readonly title: string | null
  readonly participants: readonly string[]
  readonly turns: readonly Turn[]
  readonly problems: readonly Problem[]
}

/** Files up to this are read whole. */
const LONG_FROM_BYTES = 2 * 1024 * 1024
const CHUNK_BYTES = 1 << 18
const HEAD_BYTES = 64 * 1024
/** Messages of a JSON export that are read together. */
const MESSAGES_AT_ONCE = 2_000
/** So many changes of the date decide how a file writes dates. */
const MOST_DATES = 200_000
/** Exports that are read in pieces; all others (an account with many chats, a thread with the newest message first, a report) are read whole. */
const IN_PIECES: ReadonlySet<string> = new Set(['telegram-json', 'discord-json'])
/** Readers that hold a chat whole take no more messages than this. */
const MOST_WHOLE = 100_000

/**
 * Reads a long chat in pieces, oldest first as exports are: a WhatsApp text, or a Telegram or Discord export of one chat. Null when the file is
 * short, of another kind, or has its messages in another order: then it is read whole. Memory is that of a piece, however long the file is.
 */
export async function longChat(path: string, now: string): Promise<AsyncGenerator<ChatPiece> | null> {
  const size = await sizeOf(path)
  if (size <= LONG_FROM_BYTES) return null
  const head = await headOf(path)
  if (looksLikeChat(decoderFor(head).decode(head, { stream: true }))) return watched(path, textChat(path, now))
  if (!/^\s*\{/.test(head.toString('latin1')) || !await isOneChat(path, now)) return null
  return size <= MEMORY_LIMIT_BYTES && await isToBeOrdered(path) ? null : watched(path, jsonChat(path, now))
}

/** The pieces as they come, with a word when their turns do not stand in the order of their times: a piece knows nothing of the others. */
async function* watched(path: string, pieces: AsyncGenerator<ChatPiece>): AsyncGenerator<ChatPiece> {
  let last: readonly Turn[] = []
  let isTold = false
  for await (const piece of pieces) {
    const problems = piece.problems.filter((p) => p.code !== 'out-of-order')
    const isOut = problems.length < piece.problems.length || !isInOrder([...last, ...piece.turns])
    const end = piece.turns.findLast((t) => t.when?.local != null)
    if (end !== undefined) last = [end]
    if (isOut && !isTold) problems.push(problem(path, 'out-of-order', 'A file of this length is read in its own order.'))
    isTold ||= isOut
    yield { ...piece, problems }
  }
}

/** True when the members before the messages, with the first few of these, are an export of one chat that may be read in pieces. */
async function isOneChat(path: string, now: string): Promise<boolean> {
  for await (const { members, messages } of jsonPieces(path, 1)) {
    const bytes = Buffer.from(textOf(members, messages))
    const { format, parts } = readContent({ path, size: bytes.length, bytes, * chunks() { yield bytes } }, { now, mappings: [] })
    return messages.length > 0 && format !== null && IN_PIECES.has(format) && parts.flatMap((p) => p.reading.conversations).length === 1
  }
  return false
}

/** True when messages do not stand in the order of their times and are few enough to be put in order. */
async function isToBeOrdered(path: string): Promise<boolean> {
  let count = 0
  let latest = Number.NEGATIVE_INFINITY
  let isOrdered = true
  for await (const { messages } of jsonPieces(path, MESSAGES_AT_ONCE)) {
    count += messages.length
    for (const text of isOrdered ? messages : []) {
      const ms = momentOf(parsed(text))
      if (ms === null) continue
      if (ms < latest) isOrdered = false
      latest = ms
    }
  }
  return !isOrdered && count <= MOST_WHOLE
}

/** Milliseconds of a message of Telegram or Discord, by its Unix time or its date; null when it tells none. For order only. */
function momentOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { date_unixtime: unix, timestamp, date } = message as Record<string, unknown>
  const written = timestamp ?? date
  const ms = unix === undefined && typeof written === 'string' ? Date.parse(
    /[zZ]$|[+-]\d\d:?\d\d$/.test(written) ? written : `${written}Z`,
  ) : Number(unix) * 1000
  return Number.isFinite(ms) ? ms : null
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : 0
  } catch {
    return 0
  }
}

async function headOf(path: string): Promise<Buffer> {
  for await (const chunk of chunks(path)) return chunk.subarray(0, HEAD_BYTES)
  return Buffer.alloc(0)
}

async function* chunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      await setImmediate()
    }
  } finally {
    await file.close()
  }
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  return new TextDecoder(head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8')
}

async function* textPieces(path: string): AsyncGenerator<ReturnType<TextPieces['end']>[number]> {
  const pieces = new TextPieces()
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks(path)) {
    decoder ??= decoderFor(chunk)
    yield* pieces.push(decoder.decode(chunk, { stream: true }))
  }
  yield* pieces.push(decoder?.decode() ?? '')
  yield* pieces.end()
}

/** Read twice: first for what only the whole file tells (how it writes dates), then for its messages. */
async function* textChat(path: string, now: string): AsyncGenerator<ChatPiece> {
  const dates: WrittenDate[] = []
  let last: WrittenDate | null = null
  let halfDayOpen = true
  for await (const { text } of textPieces(path)) {
    for (const line of text.split('\n')) {
      const header = readHeader(line)
      if (header === null) continue
      if (tellsHalfDay(header)) halfDayOpen = false
      const { date } = header
      if (dates.length < MOST_DATES && (last === null || last.a !== date.a || last.b !== date.b || last.c !== date.c)) dates.push(last = date)
    }
  }
  const orders = inferOrders(dates, now)
  for await (const { text, linesBefore } of textPieces(path)) {
    const whole: WholeFile = { orders, halfDayOpen, linesBefore }
    const { reading, problems } = readChat(path, gather(text, Number.POSITIVE_INFINITY), now, whole)
    for (const chat of reading.conversations) yield pieceOf(chat, chat.turns, problems)
  }
}

function pieceOf({ service, title, participants }: Conversation, turns: readonly Turn[], problems: readonly Problem[]): ChatPiece {
  return { service, title, participants: participants.map((p) => p.name), turns, problems }
}

/** Some messages of an export as they are written, with the members that stand before them. */
interface JsonPiece {
  readonly members: object
  readonly messages: readonly string[]
  readonly wrong: readonly Problem[]
}

/** Goes through an export, so many messages at a time; the last piece holds what is left and may be empty. */
async function* jsonPieces(path: string, atOnce: number): AsyncGenerator<JsonPiece> {
  const splitter = new JsonSplitter({ lists: [['messages']] })
  let members: object = {}
  let messages: string[] = []
  let wrong: Problem[] = []
  const cut = (): JsonPiece => {
    const piece = { members, messages, wrong }
    messages = []
    wrong = []
    return piece
  }
  const add = (event: ReturnType<JsonSplitter['take']>[number]): void => {
    if (event.what === 'wrong') wrong.push(problem(path, event.code, event.detail))
    else if (event.what === 'opening') members = membersOf(event.text)
    else if (event.level === 1) messages.push(event.text)
  }
  for await (const chunk of chunks(path)) {
    splitter.push(chunk)
    for (const event of splitter.take()) {
      add(event)
      if (messages.length >= atOnce) yield cut()
    }
  }
  splitter.end()
  splitter.take().forEach(add)
  yield cut()
}

/** Members of the export before its messages, then some messages: a small export that the format's own reader reads. */
async function* jsonChat(path: string, now: string): AsyncGenerator<ChatPiece> {
  let before = 0
  for await (const { members, messages, wrong } of jsonPieces(path, MESSAGES_AT_ONCE)) {
    if (messages.length > 0 || before === 0) yield* jsonPiece(path, textOf(members, messages), before, now)
    before += messages.length
    if (wrong.length > 0) yield { service: null, title: null, participants: [], turns: [], problems: wrong }
  }
}

function textOf(members: object, messages: readonly string[]): string {
  return `${JSON.stringify({ ...members, messages: 0 }).slice(0, -2)}[${messages.join(',')}]}`
}

/** Members of the export without its messages, which stand last when they are put back. */
function membersOf(text: string): object {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return {}
  const { messages: _without, ...rest } = value as Record<string, unknown>
  return rest
}

function jsonPiece(path: string, text: string, offset: number, now: string): ChatPiece[] {
  const bytes = Buffer.from(text)
  const { parts, problems } = readContent({ path, size: bytes.length, bytes, * chunks() { yield bytes } }, { now, mappings: [] })
  const chats = parts.flatMap((p) => p.reading.conversations)
  if (chats.length === 0) return [{ service: null, title: null, participants: [], turns: [], problems }]
  return chats.map((chat) => pieceOf(chat, chat.turns.map((t) => ({ ...t, at: movedBy(t.at, offset) })), problems))
}

/** A place in a piece as the place in the whole file. */
function movedBy(place: string, offset: number): string {
  return place.replace(/#\/messages\/(\d+)/, (_all, n: string) => `#/messages/${Number(n) + offset}`)
}
