import { z } from 'zod'
import { ExportList, QueueFilter } from '../../../desk/export.contract.ts'

const Asked = z.object({ approval: z.string(), list: ExportList, most: z.number(), to: z.string(), at: z.string(), filters: QueueFilter })

/** An export that waits for a second person: only the very same may be taken once it is approved. */
export type ExportAsked = z.output<typeof Asked>

// In this tab and for the person who asked: a second person may take hours, and the page may be opened anew meanwhile.
const keyOf = (person: string): string => `sterna-exports ${person}`

function write(person: string, asked: readonly ExportAsked[]): readonly ExportAsked[] {
  try {
    sessionStorage.setItem(keyOf(person), JSON.stringify(asked))
  } catch {
    // A browser that keeps nothing: asked again.
  }
  return asked
}

/** Exports that a person asked for in this tab and did not take yet. */
export function exportsAsked(person: string): readonly ExportAsked[] {
  try {
    return z.array(Asked).parse(JSON.parse(sessionStorage.getItem(keyOf(person)) ?? '[]'))
  } catch {
    return []
  }
}

/** Keeps one more. */
export const keepExport = (person: string, one: ExportAsked): readonly ExportAsked[] => write(person, [...exportsAsked(person), one])

/** Forgets one that was taken or is not wanted any more. */
export const forgetExport = (person: string, approval: string): readonly ExportAsked[] => write(person, exportsAsked(person).filter((one) => one.approval !== approval))
