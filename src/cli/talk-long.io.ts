import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStanding, LedgerBook, readerOf, type LedgerOptions, type Sign, type TalkTurn } from '../conversation/index.ts'
import type { ChatPiece } from '../intake/index.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Shell } from './command.ts'
import { groundLines, ledgerLines, signLines, talkHead } from './talk-text.ts'

/** Problems of a long chat come once a piece; each is told once. */
class Problems {
  private readonly told = new Map<string, Problem>()

  add(problems: readonly Problem[]): void {
    for (const p of problems) if (this.told.size < 100) this.told.set(`${p.code} ${p.message.replace(/\d+/g, '')}`, p)
  }

  all(): readonly Problem[] {
    return [...this.told.values()]
  }
}

/** Signs wait on disk until the turns are written; of the talk they hold short values only (an age, a place, an account). */
class Waiting {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sterna-talk-'))
  private readonly path = join(this.folder, 'signs')
  private readonly file = openSync(this.path, 'wx', 0o600)
  private count = 0

  constructor() {
    // Whoever reads our output may go away: then the process ends at once.
    process.once('exit', this.remove)
  }

  private readonly remove = (): void => rmSync(this.folder, { recursive: true, force: true })

  add(signs: readonly Sign[]): void {
    if (signs.length === 0) return
    writeSync(this.file, (this.count === 0 ? '\n' : ',\n') + signs.map((s) => JSON.stringify(s)).join(',\n'))
    this.count += signs.length
  }

  async writeTo(shell: Shell): Promise<void> {
    for await (const chunk of createReadStream(this.path, 'utf8')) await shell.write(String(chunk))
  }

  close(): void {
    closeSync(this.file)
    this.remove()
    process.off('exit', this.remove)
  }
}

const MOST_NAMES = 10_000

/** A decoy whom nobody in the talk is called is a slip of the writer: the ledger would be empty and say nothing. */
export const unknownDecoy = (file: string): Problem => problem(
  file, 'unknown-participant', 'Nobody in this talk has the name that was given as the decoy.',
)

/** What a long chat gave: what was doubtful, and how many turns it has. */
export interface LongTalk {
  readonly problems: readonly Problem[]
  readonly turns: number
}

/** How a long chat is printed: what stands before its element (a comma between two), and whether words of turns are shown. */
export interface LongOptions extends LedgerOptions {
  readonly before: string
  readonly withText: boolean
}

/** Reads and prints a long chat piece by piece, in the same shape as a short one; memory is that of a piece. */
export async function printLong(shell: Shell, file: string, pieces: AsyncGenerator<ChatPiece>, options: LongOptions): Promise<LongTalk> {
  const printer = new LongPrinter(shell, file, await (await shell.talk()).ear(), options)
  try {
    await printer.head()
    for await (const piece of pieces) {
      await printer.take(piece)
      if (shell.signal.aborted) break
    }
    return await printer.tail()
  } finally {
    printer.close()
  }
}

type Ready = { readonly turns: readonly TalkTurn[]; readonly signs: readonly Sign[] }

class LongPrinter {
  private readonly shell: Shell
  private readonly file: string
  private readonly ear: Awaited<ReturnType<Awaited<ReturnType<Shell['talk']>>['ear']>>
  private readonly options: LongOptions
  private readonly reader: ReturnType<typeof readerOf>
  private readonly book: LedgerBook
  private readonly problems = new Problems()
  private readonly waiting = new Waiting()
  private readonly names = new Set<string>()
  private readonly grounds = new Map<string, string>()
  private chat: { readonly service: string | null; readonly title: string | null } = { service: null, title: null }
  private turns = 0

  constructor(shell: Shell, file: string, ear: LongPrinter['ear'], options: LongOptions) {
    this.shell = shell
    this.file = file
    this.ear = ear
    this.options = options
    this.reader = readerOf(ear)
    this.book = new LedgerBook(options)
  }

  async head(): Promise<void> {
    if (this.shell.json) await this.shell.write(`${this.options.before}\n{"file":${JSON.stringify(this.file)},\n"turns":[`)
    else await this.shell.write(`${talkHead(this.file, null)}\n`)
  }

  async take(piece: ChatPiece): Promise<void> {
    this.problems.add(piece.problems)
    this.chat = { service: this.chat.service ?? piece.service, title: this.chat.title ?? piece.title }
    for (const name of piece.participants) this.name(name)
    await this.put(this.reader.push(piece.turns))
    this.shell.progress.update(this.turns, null, 'turns')
  }

  private name(name: string | null): void {
    if (name !== null && this.names.size < MOST_NAMES) this.names.add(name)
  }

  private async put(ready: Ready): Promise<void> {
    const further = await this.ear.classifier?.signs(ready.turns, ready.signs) ?? []
    const signs = [...ready.signs, ...further]
    this.book.add(ready.turns, signs.filter(isStanding))
    for (const turn of ready.turns) this.name(turn.by)
    if (this.shell.json) await this.putJson(ready.turns, signs)
    else await this.putText(ready.turns, signs)
    this.turns += ready.turns.length
  }

  private async putJson(turns: readonly TalkTurn[], signs: readonly Sign[]): Promise<void> {
    this.waiting.add(signs)
    if (turns.length === 0) return
    await this.shell.write((this.turns === 0 ? '\n' : ',\n') + turns.map((t) => JSON.stringify({ ...t, conversation: 0 })).join(',\n'))
  }

  private async putText(turns: readonly TalkTurn[], signs: readonly Sign[]): Promise<void> {
    for (const s of signs) this.grounds.set(s.sign, s.ground)
    const first = turns[0]?.turn ?? 0
    for (const line of signLines(signs, (turn) => turns[turn - first]?.text ?? '', this.options.withText)) await this.shell.write(`${line}\n`)
  }

  /** What stands behind the turns: signs, names, ledger, problems. */
  async tail(): Promise<LongTalk> {
    await this.put(this.reader.end())
    const decoy = this.options.decoy?.by
    if (decoy !== undefined && !this.names.has(decoy)) this.problems.add([unknownDecoy(this.file)])
    if (this.shell.json) await this.tailJson()
    else for (const line of [...groundLines(this.grounds), ...ledgerLines(this.book.read())]) await this.shell.write(`${line}\n`)
    return { problems: this.problems.all(), turns: this.turns }
  }

  private async tailJson(): Promise<void> {
    const told = this.problems.all().map(({ code, message }) => ({ code, message }))
    const conversations = [{ ...this.chat, from: 0, to: this.turns }]
    await this.shell.write('],\n"signs":[')
    await this.waiting.writeTo(this.shell)
    await this.shell.write(`],\n"participants":${JSON.stringify([...this.names])},"conversations":${JSON.stringify(conversations)},\n`)
    await this.shell.write(`"ledger":${JSON.stringify(this.book.read())},\n"problems":${JSON.stringify(told)}}`)
  }

  close(): void {
    this.waiting.close()
  }
}
