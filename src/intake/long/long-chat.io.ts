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
import { readContent } from '../recognise.ts'
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

/**
 * Reads a long chat in pieces, oldest first as exports are: a WhatsApp text, or a Telegram or Discord export of one chat. Null when the file is
 * short, or of another kind: then it is read whole. Memory is that of a piece, however long the file is.
 */
export async function longChat(path: string, now: string): Promise<AsyncGenerator<ChatPiece> | null> {
  if (await sizeOf(path) <= LONG_FROM_BYTES) return null
  const head = await headOf(path)
  if (looksLikeChat(decoderFor(head).decode(head, { stream: true }))) return textChat(path, now)
  return /^\s*\{/.test(head.toString('latin1')) ? jsonChat(path, now) : null
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

/** Members of the export before its messages, then some messages: a small export that the format's own reader reads. */
async function* jsonChat(path: string, now: string): AsyncGenerator<ChatPiece> {
  const splitter = new JsonSplitter({ lists: [['messages']] })
  let members: object = {}
  let messages: string[] = []
  let before = 0
  const wrong: Problem[] = []
  const flush = (): ChatPiece[] => {
    const offset = before
    const text = `${JSON.stringify({ ...members, messages: 0 }).slice(0, -2)}[${messages.join(',')}]}`
    before += messages.length
    messages = []
    return jsonPiece(path, text, offset, now)
  }
  for await (const chunk of chunks(path)) {
    splitter.push(chunk)
    for (const event of splitter.take()) {
      if (event.what === 'wrong') wrong.push(problem(path, event.code, event.detail))
      else if (event.what === 'opening') members = membersOf(event.text)
      else if (event.level === 1) messages.push(event.text)
      if (messages.length >= MESSAGES_AT_ONCE) yield* flush()
    }
  }
  splitter.end()
  for (const event of splitter.take()) if (event.what === 'wrong') wrong.push(problem(path, event.code, event.detail))
  if (messages.length > 0 || before === 0) yield* flush()
  if (wrong.length > 0) yield { service: null, title: null, participants: [], turns: [], problems: wrong }
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
