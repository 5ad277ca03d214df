import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** What an index knows: the mark of its store, and the transaction before which it has seen all. */
const Note = z.object({ mark: z.string(), horizon: z.string().regex(/^\d{1,20}$/) })

/** One note. */
export type Note = z.output<typeof Note>

/** A note as text. */
export function noteOf({ mark, horizon }: Note): string {
  return JSON.stringify({ mark, horizon })
}

/** Reads a note from its text, or from the file; null when there is none or it is not ours. */
export function readNote(file: string, text?: string): Note | null {
  try {
    return Note.safeParse(JSON.parse(text ?? readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null // gone, or half written by somebody else: the caller does without
  }
}

/** Writes a note beside and moves it in place. */
export function writeNote(file: string, note: Note): void {
  writeFileSync(`${file}.part`, noteOf(note), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}
