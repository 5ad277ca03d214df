import { whenAnother } from './drafts.ts'

/** Pages that were shown one after another, newest last; in the memory of this page alone. */
let trail: readonly string[] = []
const MOST = 20

whenAnother(() => void (trail = []))

/** A page is shown now. */
export function wentTo(path: string): void {
  if (trail.at(-1) !== path) trail = [...trail, path].slice(-MOST)
}

/** Where somebody came from who looks at a report now: the last page that was not one of its own; null when this is where they began. */
export function cameFrom(report: string): string | null {
  return trail.findLast((path) => path !== `/reports/${report}` && !path.startsWith(`/reports/${report}/`)) ?? null
}
