import type { Facts } from './told.ts'

/** What the house asks its reader in between: why they look (a purpose for a thing), or who they are (a fresh proof). */
export type Question =
  | { readonly kind: 'purpose'; readonly of: string; readonly id: string; readonly done: (given: boolean) => void }
  | { readonly kind: 'proof'; readonly done: (given: boolean) => void }

let open: readonly Question[] = []
const listeners = new Set<() => void>()

function change(next: readonly Question[]): void {
  open = next
  for (const told of listeners) told()
}

/** What is asked now, first come first; for the dialog that asks it (`useSyncExternalStore`). */
export const questions = {
  now: (): Question | null => open[0] ?? null,
  listen: (told: () => void): (() => void) => {
    listeners.add(told)
    return () => listeners.delete(told)
  },
}

function ask(sameAs: (q: Question) => boolean, make: (done: (given: boolean) => void) => Question): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = open.find(sameAs)
    const done = (given: boolean): void => {
      change(open.filter((q) => q.done !== done))
      resolve(given)
    }
    if (asked === undefined) return change([...open, make(done)])
    // Several calls of one page wait for one answer.
    const before = asked.done
    const both: Question = { ...asked, done: (given) => {
      change(open.filter((q) => q !== both))
      before(given)
      resolve(given)
    } }
    return change(open.map((q) => (q === asked ? both : q)))
  })
}

/** Asks why the reader looks at a thing; true when they said it. */
export function askForPurpose(facts: Facts): Promise<boolean> {
  const [of, id] = [String(facts['kind'] ?? 'report'), String(facts['id'] ?? '')]
  return ask((q) => q.kind === 'purpose' && q.of === of && q.id === id, (done) => ({ kind: 'purpose', of, id, done }))
}

/** Asks the reader to prove once more who they are; true when they did. */
export function askForProof(): Promise<boolean> {
  return ask((q) => q.kind === 'proof', (done) => ({ kind: 'proof', done }))
}

/** Gives up everything that is asked: the session ended. */
export function dropQuestions(): void {
  for (const q of open) q.done(false)
}
