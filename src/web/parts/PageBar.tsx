import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useNow } from '../clock.ts'
import { useLocale } from '../hooks/useLocale.ts'
import { useSession } from '../session.ts'
import { useSay } from '../words/say.tsx'

/** The bar of a page: its name, what belongs beside it, the way to search, and the time by the server's clock. */
export function PageBar({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const [say, locale, now, { rights }] = [useSay(), useLocale(), useNow(), useSession()]
  return (
    <header className="pagebar">
      <h1>{title}</h1>
      {children}
      <span className="grow" />
      {rights.has('report.read') ? <Link className="find" href="/search"><span>{say('shell.find')}</span><kbd>/</kbd></Link> : null}
      <span className="now hide-s"><bdi>{locale.dateTime(now)}</bdi></span>
    </header>
  )
}
