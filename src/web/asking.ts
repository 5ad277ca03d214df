import { watched } from './watched.ts'
import type { Facts } from './told.ts'

/** What the house asks its reader in between: why they look (a purpose for a thing), or who they are (a fresh proof). */
export type Question =
  | { readonly kind: 'purpose'; readonly of: string; readonly ids: readonly string[]; readonly done: (given: boolean) => void }
  | { readonly kind: 'proof'; readonly done: (given: boolean) => void }

const open = watched<readonly Question[]>([])

/** What is asked now, first come first; for the dialog that asks it. */
export const useQuestion = (): Question | null => open.use()[0] ?? null

function ask(sameAs: (q: Question) => boolean, make: (done: (given: boolean) => void) => Question): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = open.get().find(sameAs)
    const done = (given: boolean): void => {
      open.set(open.get().filter((q) => q.done !== done))
      resolve(given)
    }
    if (asked === undefined) return open.set([...open.get(), make(done)])
    // Several calls of one page wait for one answer.
    const before = asked.done
    const both: Question = { ...asked, done: (given) => {
      open.set(open.get().filter((q) => q !== both))
      before(given)
      resolve(given)
    } }
    return open.set(open.get().map((q) => (q === asked ? both : q)))
  })
}

/** Asks why the reader looks at a thing, or at several of its kind at once (`also`: their ids, a space between); true when they said it. */
export function askForPurpose(facts: Facts): Promise<boolean> {
  const [of, ids] = [String(facts['kind'] ?? 'report'), `${facts['id'] ?? ''} ${facts['also'] ?? ''}`.trim().split(' ')]
  return ask((q) => q.kind === 'purpose' && q.of === of && ids.every((id) => q.ids.includes(id)), (done) => ({ kind: 'purpose', of, ids, done }))
}

/** Asks the reader to prove once more who they are; true when they did. */
export function askForProof(): Promise<boolean> {
  return ask((q) => q.kind === 'proof', (done) => ({ kind: 'proof', done }))
}

/** Gives up everything that is asked: the session ended. */
export function dropQuestions(): void {
  for (const q of open.get()) q.done(false)
}
