import type { Reading } from '../intake/contract.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import { toldHash } from './normal.ts'

/** Equal problems of one file are told one by one up to this many; of the rest only the count is told. */
const TOLD = 20

/** A reading with the file that it came from. */
interface Arrived {
  readonly path: string
  readonly sha256: string
  readonly reading: Pick<Reading, 'evidence'>
}

/**
 * What reports give as hashes of files and cannot be matched as such: no hash at all, or one of another kind than is named. Told by the file that
 * says so.
 */
export function hashProblems(arrivals: readonly Arrived[]): (Problem & { readonly sha256: string })[] {
  const counts = new Map<string, { readonly first: Problem; readonly sha256: string; count: number }>()
  const told: (Problem & { readonly sha256: string })[] = []
  for (const { path, sha256, reading } of arrivals) {
    for (const h of reading.evidence.flatMap((e) => e.hashes)) {
      const { wrong } = toldHash(h.value, h.algorithm)
      if (wrong === null) continue
      const one = problem(path, wrong, `At ${h.at}.`)
      const seen = counts.get(`${wrong} ${path}`) ?? { first: one, sha256, count: 0 }
      counts.set(`${wrong} ${path}`, seen)
      if (++seen.count <= TOLD) told.push({ ...one, sha256 })
    }
  }
  for (const { first: { file, code }, sha256, count } of counts.values()) {
    if (count > TOLD) told.push({ ...problem(file, code, `${count} in all; the first ${TOLD} are told by place.`), sha256 })
  }
  return told
}
