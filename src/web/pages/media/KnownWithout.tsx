import { useLocale } from '../../hooks/useLocale.ts'
import { useSay, type Word } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'

/** What is known of all files together before anybody opens one: eight counts in words. */
export function KnownWithout({ files, total }: { readonly files: readonly ClosedFile[]; readonly total: number }) {
  const [say, locale] = [useSay(), useLocale()]
  const count = (is: (f: ClosedFile) => boolean): string => locale.number(files.filter(is).length)
  const facts: readonly (readonly [Word, string])[] = [
    ['media.count.known', count((f) => f.known === 'known')], ['media.count.benign', count((f) => f.known === 'benign')],
    ['media.count.unknown', count((f) => f.known === 'unknown')], ['media.count.here', count((f) => f.here)],
    ['media.count.viewed', count((f) => f.viewedByProvider === true)], ['media.count.not-viewed', count((f) => f.viewedByProvider === false)],
    ['media.count.not-told', count((f) => f.viewedByProvider === null)], ['media.count.revealing', count((f) => f.revealed.length > 0)],
  ]
  return (
    <section className="sec" aria-labelledby="without">
      <h2 id="without">{say('media.without')}</h2>
      <dl className="facts">{facts.map(([word, n]) => <div key={word}><dt>{say(word)}</dt><dd>{n}</dd></div>)}</dl>
      <p className="q xs">{files.length < total ? say('media.of-first', { count: files.length, total }) : say('media.leads')}</p>
    </section>
  )
}
