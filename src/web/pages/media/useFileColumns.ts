import type { Column } from '../../parts/column.ts'
import { useSay } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'
import { useFileWords } from './useFileWords.ts'

/** The columns of the list of files, as they leave with an export. */
export function useFileColumns(): readonly Column<ClosedFile>[] {
  const [say, words] = [useSay(), useFileWords()]
  const text = (id: string, head: string, of: (f: ClosedFile) => string | number | null): Column<ClosedFile> => ({ id, head, text: of, cell: (f) => of(f) })
  return [
    text('file', say('media.col.number'), (f) => f.file + 1), text('name', say('media.col.file'), (f) => f.name),
    text('known', say('media.col.known'), words.known), text('because', say('media.col.because'), (f) => Object.values(words.because(f)).filter((part) => part !== null).join(', ')),
    text('viewed', say('media.col.viewed'), words.viewed), text('reveals', say('media.col.reveals'), words.reveals),
    text('type', say('media.col.type'), (f) => f.content?.type ?? null), text('bytes', say('media.col.bytes'), (f) => f.content?.bytes ?? null),
    text('sha256', 'SHA-256', (f) => f.content?.sha256 ?? f.hashes['sha256'] ?? null), text('place', say('parts.from.place'), (f) => f.place),
  ]
}
