import { algorithms, type FileStatus, type Hit } from './contract.ts'

/** Kinds that name a file exactly. */
const EXACT: ReadonlySet<string> = new Set([...algorithms, 'sha512'])

const isExact = (hit: Hit): boolean => EXACT.has(hit.hash.kind)

/**
 * Marks what a named person of ours said of a file: who overrules an exact hash speaks of this very file, so that everything else that hits it,
 * near hashes included, is set aside with it. Who overrules a perceptual hash speaks of that stored hash only.
 * @param ofFile all hits of the file, when `hits` are only some of them
 */
export function withOverrules(hits: readonly Hit[], ofFile: readonly Hit[] = hits): Hit[] {
  const said = ofFile.find((h) => isExact(h) && h.overruled !== null)?.overruled ?? null
  return said === null ? [...hits] : hits.map((h) => (h.kind === 'known' ? { ...h, overruled: h.overruled ?? said } : h))
}

/** True when an opinion may be used: it says yes, is not overruled, and its hash is not in quarantine. */
export const isUsable = (hit: Hit): boolean => hit.stance === 'positive' && !hit.quarantined && hit.overruled === null

/**
 * What the opinions on a file's hashes come to, strongest first: known by an exact hash (the doubt between two lists goes to the child), harmless by
 * an exact hash, known by nearness or by the hash of a closed method. Nearness to a harmless picture makes nothing harmless: a small change can
 * make a harmless picture a harmful one. A negative opinion of somebody else suppresses nothing.
 */
export function statusOf(hits: readonly Hit[]): FileStatus {
  const usable = withOverrules(hits).filter(isUsable)
  const first = usable.find((h) => isExact(h) && h.kind === 'known') ?? usable.find((h) => isExact(h) && h.kind === 'benign')
    ?? usable.filter((h) => h.kind === 'known').toSorted((a, b) => a.distance - b.distance)[0]
  return first === undefined ? { known: 'unknown', category: null } : { known: first.kind, category: first.category }
}
