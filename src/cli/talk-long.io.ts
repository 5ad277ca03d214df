import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStanding, LedgerBook, readerOf, type LedgerOptions, type Sign, type TalkTurn } from '../conversation/index.ts'
import type { ChatPiece } from '../intake/index.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Shell } from './command.ts'
import { signLines, talkHead, ledgerLines } from './talk-text.ts'

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

/** Signs wait on disk until the turns are written: they hold no words of the talk. */
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
export const unknownDecoy = (file: string): Problem => problem(file, 'unknown-participant', 'Nobody in this talk has the name that was given as the decoy.')

/** Reads and prints a long chat piece by piece, in the same shape as a short one; memory is that of a piece. False when nothing was read. */
export async function printLong(
  shell: Shell, file: string, pieces: AsyncGenerator<ChatPiece>, options: LedgerOptions, before: string, withText: boolean,
): Promise<{ readonly problems: readonly Problem[]; readonly turns: number }> {
  const ear = await shell.talk.ear()
  const reader = readerOf(ear)
  const book = new LedgerBook(options)
  const problems = new Problems()
  const waiting = new Waiting()
  const names = new Set<string>()
  let chat: { readonly service: string | null; readonly title: string | null } = { service: null, title: null }
  let turns = 0
  try {
    if (shell.json) await shell.write(`${before}\n{"file":${JSON.stringify(file)},\n"turns":[`)
    else await shell.write(`${talkHead(file, null)}\n`)
    const put = async (ready: { readonly turns: readonly TalkTurn[]; readonly signs: readonly Sign[] }): Promise<void> => {
      const found = ear.classifier === null ? [] : await ear.classifier.signs(ready.turns, ready.signs)
      const signs = [...ready.signs, ...found]
      book.add(ready.turns, signs.filter(isStanding))
      for (const t of ready.turns) if (t.by !== null && names.size < MOST_NAMES) names.add(t.by)
      if (shell.json) {
        waiting.add(signs)
        if (ready.turns.length > 0) await shell.write((turns === 0 ? '\n' : ',\n') + ready.turns.map((t) => JSON.stringify({ ...t, conversation: 0 })).join(',\n'))
      } else for (const line of signLines(signs, (n) => ready.turns.find((t) => t.turn === n)?.text ?? '', withText)) await shell.write(`${line}\n`)
      turns += ready.turns.length
    }
    for await (const piece of pieces) {
      problems.add(piece.problems)
      chat = { service: chat.service ?? piece.service, title: chat.title ?? piece.title }
      for (const n of piece.participants) if (names.size < MOST_NAMES) names.add(n)
      await put(reader.push(piece.turns))
      shell.progress.update(turns, null, 'turns')
      if (shell.signal.aborted) break
    }
    await put(reader.end())
    const decoy = options.decoy?.by
    if (decoy !== undefined && !names.has(decoy)) problems.add([unknownDecoy(file)])
    await tail()
    return { problems: problems.all(), turns }
  } finally {
    waiting.close()
  }

  async function tail(): Promise<void> {
    const ledger = book.read()
    if (!shell.json) {
      for (const line of ledgerLines(ledger)) await shell.write(`${line}\n`)
      return
    }
    await shell.write('],\n"signs":[')
    await waiting.writeTo(shell)
    const told = problems.all().map(({ code, message }) => ({ code, message }))
    await shell.write(`],\n"participants":${JSON.stringify([...names])},"conversations":${JSON.stringify([{ ...chat, from: 0, to: turns }])},\n"ledger":${JSON.stringify(ledger)},\n"problems":${JSON.stringify(told)}}`)
  }
}
