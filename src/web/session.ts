import type { z } from 'zod'
import { signInContract } from '../server/sign-in/contract.ts'
import { dropQuestions } from './asking.ts'
import { call } from './call.ts'
import { dropDrafts } from './drafts.ts'
import { sessionSignal } from './session-signal.ts'
import { watched } from './watched.ts'

/** What the server tells of the session of this browser. */
export type SessionTold = z.output<typeof signInContract.session.output>

/** How the session stands in this page. `over`: it was open here and has ended; what was typed is kept for the same person. */
export interface SessionNow {
  readonly state: 'asking' | 'gone' | 'none' | 'over' | 'locked' | 'open'
  readonly told: SessionTold | null
}

/** The server locks a session after half an hour without use; a page that cannot ask it locks by itself. */
const IDLE_MS = 30 * 60_000
const LOOK_MS = 60_000

const session = watched<SessionNow>({ state: 'asking', told: null })
let usedAt = Date.now()
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('sterna-session')

function become(next: SessionNow): void {
  const was = session.get().told?.person?.id
  if (was !== undefined && next.told?.person !== undefined && next.told.person.id !== was) dropDrafts()
  if (next.state !== 'open') dropQuestions()
  session.set(next)
}

/** Whose drafts are kept while nobody is signed in: told again when a session of the same person opens. */
function keptPerson(told: SessionTold): SessionTold {
  const person = told.person ?? session.get().told?.person
  return person === undefined ? told : { ...told, person }
}

/** Asks how the session stands, and shows it. Looking is no use of the session. */
export async function lookAtSession(): Promise<void> {
  const answer = await call(signInContract.session, {}, { quiet: true })
  const now = session.get()
  if (!answer.ok) {
    if (now.state === 'asking') become({ state: 'gone', told: null })
    else if (now.state === 'open' && Date.now() - usedAt > IDLE_MS) become({ ...now, state: 'locked' })
    return
  }
  const { value } = answer
  const wasOpen = now.state === 'open' || now.state === 'locked' || now.state === 'over'
  const state = value.state === 'none' && wasOpen ? 'over' : value.state
  if (state === 'open' && now.state !== 'open') usedAt = Date.now()
  become({ state, told: keptPerson(value) })
}

sessionSignal.hearBy((news) => {
  if (news === 'lost') void lookAtSession()
  else usedAt = Date.now()
})

/** Tells the other pages of this browser that somebody signed in, proved who they are, locked or left. */
export function sessionChanged(): void {
  others?.postMessage('changed')
  void lookAtSession()
}

/** Signs out and leaves the page: to where the agency's provider signs out, or to the door. */
export async function signOut(): Promise<void> {
  const told = await call(signInContract.signOut, {})
  others?.postMessage('changed')
  location.replace(told.ok && told.value.url !== null ? told.value.url : '/')
}

/** Begins to watch the session: at once, each minute, when the page is looked at again, and when another page of this browser tells. */
export function watchSession(): void {
  void lookAtSession()
  setInterval(() => void lookAtSession(), LOOK_MS)
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && lookAtSession()))
  addEventListener('online', () => void lookAtSession())
  addEventListener('pageshow', (event) => void (event.persisted && lookAtSession()))
  others?.addEventListener('message', () => void lookAtSession())
}

/** How the session stands now. */
export const useSessionNow = (): SessionNow => session.use()

/** Who works here, for pages that are only shown in an open session. `rights` says what to show; the server decides anyway. */
export function useSession(): { readonly person: { readonly id: string; readonly name: string }; readonly unit: string; readonly roles: readonly string[]; readonly rights: ReadonlySet<string>; readonly demo: boolean } {
  const { told } = useSessionNow()
  return { person: told?.person ?? { id: '', name: '' }, unit: told?.unit ?? '', roles: told?.roles ?? [], rights: new Set(told?.rights ?? []), demo: told?.demo === true }
}
