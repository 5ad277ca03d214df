import type { z } from 'zod'
import type { Hit } from '../../desk/media.contract.ts'
import { useSay } from '../words/say.tsx'
import { hashKindSaid } from './hash-kind.ts'
import { Instant } from './Times.tsx'
import './opinion.css'

/** What a hash set says of a file or hash. */
export type HitTold = z.output<typeof Hit>

/** Parts of an opinion in words: category with its scheme, how it was hit, whether it is used. */
export function useHitWords() {
  const say = useSay()
  return {
    category: ({ category: code, scheme }: Pick<HitTold, 'category' | 'scheme'>): string => (
      code === null ? say('media.no-category') : scheme === null ? say('media.category', { code }) : say('media.category.in', { code, scheme })),
    how: (hit: HitTold): string => (hit.distance > 0 ? say('media.near', { bits: hit.distance }) : say('media.exact', { kind: hashKindSaid(say, hit.hash.kind) })),
    why: (hit: HitTold): string => (hit.why === null ? say('media.used') : say(`media.why.${hit.why}`)),
  }
}

/** What one set says: used, or shown and not used, and why. */
export function Opinion({ hit }: { readonly hit: HitTold }) {
  const [say, words] = [useSay(), useHitWords()]
  return (
    <div className={hit.used ? 'opinion' : 'opinion aside'}>
      <span><b><bdi>{hit.set}</bdi></b> <span className="q">{say(`media.set.${hit.kind}`)}</span></span>
      <span className="q">{words.category(hit)}, {words.how(hit)}</span>
      <span className={hit.used ? 'q' : 'attn'}>
        {words.why(hit)}
        {hit.overruled === null ? null : <>: <q><bdi>{hit.overruled.because}</bdi></q> <span className="dim"><bdi>{hit.overruled.by}</bdi>, <Instant at={hit.overruled.at} /></span></>}
      </span>
      {hit.saidBy === null && hit.saidAt === null ? null : <span className="dim xs">{hit.saidBy === null ? null : <bdi>{hit.saidBy}</bdi>} {hit.saidAt === null ? null : <Instant at={hit.saidAt} />}</span>}
    </div>
  )
}
