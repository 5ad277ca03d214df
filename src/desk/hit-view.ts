import { isUsable, type Hit } from '../media/index.ts'

/** So many opinions of one file or hash are told; those that are used come first. */
const MOST_HITS = 50

/** Why an opinion is shown and not used; null for one that is used. */
function whyUnused(hit: Hit): 'quarantined' | 'overruled' | 'negative' | 'unsure' | null {
  if (isUsable(hit)) return null
  if (hit.quarantined) return 'quarantined'
  if (hit.overruled !== null) return 'overruled'
  return hit.stance === 'negative' ? 'negative' : 'unsure'
}

/** Opinions as they are told: each once, those that are used first, then the nearest; and how many were left out. */
export function hitsTold(hits: readonly Hit[]) {
  const told = hits.map((hit) => {
    const why = whyUnused(hit)
    const { set, kind, scheme, category, distance, hash, stance, saidBy, saidAt, overruled } = hit
    return { set, kind, scheme, category, distance, hash: { ...hash }, stance, saidBy, saidAt, used: why === null, why, overruled }
  })
  const once = [...new Map(told.map((h) => [JSON.stringify(h), h])).values()].sort((a, b) => Number(b.used) - Number(a.used) || a.distance - b.distance)
  return { hits: once.slice(0, MOST_HITS), moreHits: Math.max(0, once.length - MOST_HITS) }
}
