import { useLocale } from '../../hooks/useLocale.ts'
import { hashKindSaid } from '../../parts/hash-kind.ts'
import { Opinion } from '../../parts/Opinion.tsx'
import { Provenance } from '../../parts/Provenance.tsx'
import { Instant } from '../../parts/Times.tsx'
import { Veil } from '../../parts/Veil.tsx'
import { reportWays } from '../../parts/veil/ways.ts'
import { useSay } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'
import { useFileWords } from './useFileWords.ts'

/** One file, closed: the veil, what sets say of it, what it gives away, its hashes. */
export function FilePane({ id, file, mayOpen }: { readonly id: string; readonly file: ClosedFile; readonly mayOpen: boolean }) {
  const [say, locale, words] = [useSay(), useLocale(), useFileWords()]
  const hashes = Object.entries(file.hashes)
  return (
    <aside className="pane" aria-label={say('media.about', { name: words.name(file) })}>
      <section className="sec">
        <h2><Provenance place={file.place} written={file.name}><bdi>{words.name(file)}</bdi></Provenance></h2>
        <Veil ways={reportWays(id, file.file)} subject={`${id} ${file.file}`} name={words.name(file)} shut={file.here ? mayOpen ? null : say('media.shut.no-right') : say('media.shut.not-here')}>
          <b>{say('media.closed')}</b>
          <span>{file.here ? file.known === 'unknown' ? say('media.closed.unknown') : say('media.closed.known') : say('media.closed.not-here')}</span>
        </Veil>
      </section>
      <section className="sec">
        <h3>{say('media.opinions')}</h3>
        {file.hits.length === 0 ? <p className="q">{say('media.in-no-set.said')}</p> : <ul className="list">{file.hits.map((h, i) => <li key={`${i} ${h.set}`}><Opinion hit={h} /></li>)}</ul>}
        {file.moreHits === 0 ? null : <p className="q xs">{say('media.more-hits', { count: file.moreHits })}</p>}
      </section>
      <section className="sec">
        <h3>{say('media.gives-away')}</h3>
        {file.revealed.length === 0 ? <p className="q">{say(file.here ? 'media.gives-away.nothing' : 'media.gives-away.not-read')}</p> : (
          <dl className="kv">
            {file.revealed.map((r, i) => [
              <dt key={`${i} t`}>{say(`media.reveals.${r.kind}`)}</dt>,
              <dd key={i}>
                <Provenance place={r.place} written={r.value}><bdi>{r.latitude === null || r.longitude === null ? r.value : `${locale.number(r.latitude, 5)}, ${locale.number(r.longitude, 5)}`}</bdi></Provenance>
                <span className="dim xs"> <bdi>{r.name}</bdi></span>{r.instant === null ? null : <><br /><Instant at={r.instant} /></>}
              </dd>,
            ])}
          </dl>
        )}
        {file.revealed.length === 0 ? null : <p className="q xs">{say('media.gives-away.lead')}</p>}
      </section>
      <section className="sec">
        <h3>{say('media.hashes')}</h3>
        {hashes.length === 0 && file.content === null ? <p className="q unknown">{say('media.no-hash')}</p> : (
          <dl className="kv hashes">
            {hashes.map(([kind, value]) => [<dt key={`${kind} t`}>{hashKindSaid(say, kind)}</dt>, <dd key={kind}><bdi><code>{value}</code></bdi></dd>])}
            {file.content === null || hashes.some(([kind]) => kind === 'sha256') ? null : <><dt>{hashKindSaid(say, 'sha256')}</dt><dd><bdi><code>{file.content.sha256}</code></bdi> <span className="dim xs">{say('media.computed')}</span></dd></>}
          </dl>
        )}
      </section>
    </aside>
  )
}
