import { Groups } from './links/Groups.tsx'
import './links/links.css'
import { ReportLinks } from './links/ReportLinks.tsx'

/** Links around a report, or without one the groups of the unit. */
export function LinksPage({ params: { id } }: { readonly params: Readonly<Record<string, string | undefined>> }) {
  return id === undefined ? <Groups /> : <ReportLinks key={id} id={id} />
}
