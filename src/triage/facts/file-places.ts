import type { Findings } from '../contract.ts'
import type { Collector } from './collector.ts'
import type { Seen } from './people.ts'

/** Supplemental files (chat logs, screenshots) are of unknown origin. */
const isSupplement = (relevance: string | null): boolean => relevance !== null && /supplement/i.test(relevance)

/**
 * Puts where a report's files say that they were made, as a risk for its child: map positions, addresses and schools. Only in a report about a
 * child, and only of files that may be of this child: not of known material (an earlier child's), harmless or noise files, nor of supplements. Role
 * null:
 * nothing says who was there. Call it after `putFiles`, which puts `noise` when every file is.
 */
export function putFilePlaces(to: Collector, people: readonly Seen[], { reading, files, reportId }: Findings): void {
  const children = people.filter((seen) => seen.isChild)
  if (children.length === 0 || to.has('noise')) return
  const child = children.length === 1 ? children[0]?.key ?? null : null
  reading.evidence.forEach((file, index) => {
    const found = files[index]
    if (found === undefined || found.known !== 'unknown' || isSupplement(file.relevance)) return
    const about = { subject: `${reportId}/f${index}`, child }
    for (const { locality, value, at, instant } of found.places ?? []) {
      if (locality !== 'city') to.put(locality, value, at, instant === undefined ? about : { ...about, instant })
    }
  })
}
