import { useLocale } from '../../hooks/useLocale.ts'
import { useHitWords } from '../../parts/Opinion.tsx'
import { useSay } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'

/** What is said of a file, in words. */
export function useFileWords() {
  const [say, locale] = [useSay(), useLocale()]
  const { category, how } = useHitWords()
  return {
    name: (f: ClosedFile): string => f.name ?? say('media.no-name'),
    content: ({ type, bytes, width, height }: NonNullable<ClosedFile['content']>): readonly string[] => (
      [type?.toUpperCase() ?? say('parts.unknown'), locale.bytes(bytes), ...(width === null || height === null ? [] : [`${locale.number(width)} × ${locale.number(height)}`])]),
    known: (f: ClosedFile): string => say(`media.known.${f.known}`),
    /** What makes it known (the set apart, as its name is not ours), or what was set aside. */
    because(f: ClosedFile): { readonly set: string | null; readonly words: string } {
      const used = f.hits.find((h) => h.used && h.kind === f.known)
      if (used !== undefined) return { set: used.set, words: `${category(used)}, ${how(used)}` }
      return { set: null, words: f.hits.length === 0 ? say('media.in-no-set') : say('media.set-aside', { count: f.hits.length + f.moreHits }) }
    },
    viewed: (f: ClosedFile): string => say(f.viewedByProvider === null ? 'media.viewed.not-told' : f.viewedByProvider ? 'media.viewed.yes' : 'media.viewed.no'),
    reveals: (f: ClosedFile): string => (f.revealed.length > 0 ? locale.list([...new Set(f.revealed.map((r) => say(`media.reveals.${r.kind}`)))])
      : say(f.here ? 'media.reveals.nothing' : 'media.reveals.not-read')),
  }
}
