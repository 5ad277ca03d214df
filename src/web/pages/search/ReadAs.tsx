import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { nameAlone, type Told } from './shapes.ts'

/** How the box was read, in words, so that nobody wonders what was looked for. */
export function ReadAs({ read }: { readonly read: Told['read'] }) {
  const [say, locale] = [useSay(), useLocale()]
  const exact = read.identifiers.filter((i) => i.exact && !i.assumed)
  const short = exact.length === 0 ? read.short : read.short.filter((w) => /\p{L}/u.test(w))
  const isNumber = !exact.some((i) => i.kind === 'ip')
  const assumed = [...new Set(read.identifiers.filter((i) => i.assumed && i.country !== null).map((i) => i.country ?? ''))]
  return (
    <div className="read-as">
      <p>
        <span className="q">{say('search.read')}</span>{' '}
        {exact.map((i) => (
          <span key={`${i.kind} ${i.normal}`} className="chip solid">
            {i.country === null ? say('search.read.as', { kind: say.ifAny(`kinds.kind.${i.kind}`) ?? i.kind }) : say('search.read.in', { kind: say.ifAny(`kinds.kind.${i.kind}`) ?? i.kind, country: locale.country(i.country) })} <bdi className="mono">{i.kind === 'person-name' ? nameAlone(i.normal) : i.normal}</bdi>
          </span>
        ))}
        {read.id ? <span className="chip solid">{say('search.read.id')}</span> : null}
        {read.reference ? <span className="chip">{say('search.read.reference')}</span> : null}
        {read.words.filter((w) => exact.length === 0 || /\p{L}/u.test(w)).map((w) => <span key={w} className="chip"><bdi>{w === read.begins ? say('search.read.begins', { word: w }) : w}</bdi></span>)}
      </p>
      {short.length === 0 ? null : <p className="attn">{say('search.short', { count: short.length, words: locale.list([...short]) })}</p>}
      {!read.needsCountry || !isNumber ? null : <p className="attn">{assumed.length === 0 ? say('search.needs-country') : say('search.assumed', { countries: locale.list(assumed.map((c) => locale.country(c))) })}</p>}
    </div>
  )
}
