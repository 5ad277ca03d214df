import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useAddress } from '../hooks/useAddress.ts'
import './sub-pages.css'

/** One of several parts of a page, by its name in the address (`?part=`). */
export interface SubPage {
  readonly id: string
  readonly said: string
  /** What waits there, where that is known. */
  readonly count?: string
  readonly shown: () => ReactNode
}

/** The head of a page with several parts, and the part that the address names; the first where it names none. */
export function SubPages({ title, label, parts }: { readonly title: string; readonly label: string; readonly parts: readonly SubPage[] }) {
  const [path] = useLocation()
  const [value] = useAddress()
  const now = parts.find((p) => p.id === value('part')) ?? parts[0]
  return (
    <>
      <header className="pagebar"><h1>{title}</h1></header>
      <nav className="sub-pages" aria-label={label}>
        <ul>
          {parts.map((p, i) => (
            <li key={p.id}>
              <Link href={i === 0 ? path : `${path}?part=${p.id}`} aria-current={p.id === now?.id ? 'page' : undefined}>
                {p.said}{p.count === undefined ? null : <span className="n">{p.count}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {now === undefined ? null : <div className="sub-page" key={now.id}>{now.shown()}</div>}
    </>
  )
}
