import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, Redirect, Route, Switch, useLocation, useRoute } from 'wouter'
import { wentTo } from '../came.ts'
import { useDraft } from '../drafts.ts'
import { useFocusAtEnd } from '../hooks/useFocusAtEnd.ts'
import { useKeys } from '../hooks/useKeys.ts'
import { BrandMark } from '../parts/BrandMark.tsx'
import { Waiting } from '../parts/States.tsx'
import type { PageEntry } from '../page.ts'
import { isShownTo, routes } from '../routes.ts'
import { useSession } from '../session.ts'
import { useIsWhole, useSay } from '../words/say.tsx'
import { wholeWanted } from '../words/wanted.ts'
import { BreakLine } from './BreakLine.tsx'
import { Broken } from './Broken.tsx'
import { Announced, Reach, UndoLine, WrongClock } from './Lines.tsx'
import { Me } from './Me.tsx'
import { KeysDialog } from './KeysDialog.tsx'

const groups = ['work', 'report', 'unit'] as const

/** The frame of every page: rail, page, what can be taken back, what is read out. */
export function Shell() {
  const say = useSay()
  const { demo, rights } = useSession()
  const [areKeysShown, showKeys] = useState(false)
  const [at, go] = useLocation()
  const [main, from] = [useRef<HTMLElement>(null), useRef(at)]
  useEffect(() => {
    // Another page: whoever reads by ear or by keyboard begins at its top, unless the page itself said where.
    if (from.current !== at && main.current?.contains(document.activeElement) !== true) main.current?.focus()
    from.current = at
    wentTo(at)
  }, [at])
  useKeys([
    { key: '?', said: say('shell.key.keys'), run: () => showKeys(true) },
    ...(isShownTo(routes.search, rights) ? [{ key: '/', said: say('shell.key.search'), run: () => go(routes.search.path) }] : []),
  ])
  return (
    <>
      <a className="skip" href="#main">{say('shell.skip')}</a>
      {demo ? <aside className="demo" aria-label={say('shell.demo.label')}>{say('shell.demo')}</aside> : null}
      <div className="frame">
        <Rail />
        <main id="main" ref={main} tabIndex={-1}><WrongClock /><Reach /><Broken at={at}><Pages /></Broken></main>
      </div>
      <BreakLine />
      <UndoLine />
      <Announced />
      {areKeysShown ? <KeysDialog onClose={() => showKeys(false)} /> : null}
    </>
  )
}

function Pages() {
  const say = useSay()
  const { rights } = useSession()
  const all: readonly PageEntry[] = Object.values(routes)
  // Whoever says who is here begins there: in an empty house that page says what to do next.
  const first = rights.has('people.change') && !rights.has('queue.read') ? routes.admin : all.find((r) => r.group !== 'report' && isShownTo(r, rights)) ?? routes.own
  return (
    <Switch>
      <Route path="/"><Redirect to={first.path} replace /></Route>
      {all.map((entry) => <Route key={entry.path} path={entry.path}>{(params) => <Page entry={entry} params={params} />}</Route>)}
      <Route><Headed title={say('shell.no-page')}><p className="state">{say('shell.no-page.said')}</p></Headed></Route>
    </Switch>
  )
}

function Page({ entry, params }: { readonly entry: PageEntry; readonly params: Readonly<Record<string, string | undefined>> }) {
  const say = useSay()
  const { page: Shown, title, draft } = entry
  const isWhole = useIsWhole()
  const { rights } = useSession()
  const isFirst = entry.path === routes.queue.path
  useEffect(() => {
    document.title = `${say(title)} · Sterna`
  }, [say, title])
  useEffect(() => {
    if (!isFirst) wholeWanted.set(true)
  }, [isFirst])
  if (!isShownTo(entry, rights)) return <Headed title={say('shell.no-right')}><p className="state">{say('shell.no-right.said')}</p></Headed>
  const coming = <div className="coming"><Headed title={say(title)}>{draft === undefined ? null : <Ahead draft={draft} title={say(title)} />}<Waiting /></Headed></div>
  // All but the first page say more than what came with it.
  return isWhole || isFirst ? <Suspense fallback={coming}><Shown params={params} /></Suspense> : coming
}

/** The field of a page that is not here yet: letters that are typed meanwhile are no keys of the house, and stand in its draft when it comes. */
function Ahead({ draft, title }: { readonly draft: string; readonly title: string }) {
  const field = useFocusAtEnd()
  const [typed, type] = useDraft(draft)
  return <p className="sec"><input ref={field} className="input" dir="auto" autoComplete="off" aria-label={title} maxLength={200} value={typed} onChange={(event) => type(event.target.value)} /></p>
}

/** What stands where a page would: its name as the heading, and why it is not there. */
function Headed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <><header className="pagebar"><h1>{title}</h1></header>{children}</>
}

function Rail() {
  const say = useSay()
  const [at] = useLocation()
  // Where it was opened: on another page it is closed again.
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const isOpen = openedAt === at
  return (
    <nav className={`rail${isOpen ? ' open' : ''}`} aria-label={say('shell.pages')}>
      <Link className="brand" href="/">
        <BrandMark />
        Sterna
      </Link>
      <button className="btn menu" type="button" aria-expanded={isOpen} onClick={() => setOpenedAt(isOpen ? null : at)}>{say('shell.menu')}</button>
      {groups.map((group) => <RailGroup key={group} group={group} />)}
      <Me />
    </nav>
  )
}

function RailGroup({ group }: { readonly group: (typeof groups)[number] }) {
  const say = useSay()
  const { rights } = useSession()
  const [at] = useLocation()
  const [isReport, params] = useRoute('/reports/:id/*?')
  const id = isReport ? params.id ?? '' : ''
  const entries = Object.values<PageEntry>(routes).filter((r) => r.group === group && isShownTo(r, rights))
  if (entries.length === 0 || (group === 'report' && id === '')) return null
  return (
    <>
      <p className="group">{group === 'report' ? say('shell.of-report', { id: id.slice(0, 8) }) : say(`shell.group.${group}`)}</p>
      <ul>
        {entries.map(({ path, title }) => {
          const href = path.replace(':id', id)
          return <li key={path}><Link href={href} aria-current={at === href ? 'page' : undefined}>{say(title)}</Link></li>
        })}
      </ul>
    </>
  )
}
