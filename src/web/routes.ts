import { lazy, type ComponentType } from 'react'
import { pagePaths, type PageName } from '../server/console.contract.ts'
import type { PageEntry, PageGiven } from './page.ts'

/** Whether a page is shown to somebody with these rights. */
export function isShownTo({ right }: PageEntry, rights: ReadonlySet<string>): boolean {
  return right === null || (typeof right === 'string' ? [right] : right).some((r) => rights.has(r))
}

const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType<PageGiven>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

/** Every page of the console, in the order of the rail. A new page is a file in `pages/`, a line here, and an address in `server/console.contract.ts`. */
export const routes = {
  queue: { path: pagePaths.queue, title: 'shell.queue', group: 'work', right: 'queue.read', page: page(() => import('./pages/QueuePage.tsx'), 'QueuePage') },
  cases: { path: pagePaths.cases, title: 'shell.cases', group: 'work', right: 'case.read', page: page(() => import('./pages/CasesPage.tsx'), 'CasesPage') },
  search: { path: pagePaths.search, title: 'shell.search', group: 'work', right: 'report.read', draft: 'search', page: page(() => import('./pages/SearchPage.tsx'), 'SearchPage') },
  allLinks: { path: pagePaths.allLinks, title: 'shell.all-links', group: 'work', right: 'queue.read', page: page(() => import('./pages/LinksPage.tsx'), 'LinksPage') },
  anyLaw: { path: pagePaths.anyLaw, title: 'shell.any-law', group: 'work', right: 'report.read', page: page(() => import('./pages/LawPage.tsx'), 'LawPage') },
  grading: { path: pagePaths.grading, title: 'shell.grading', group: 'work', right: ['grading.grade', 'grading.decide'], page: page(() => import('./pages/GradingPage.tsx'), 'GradingPage') },
  report: { path: pagePaths.report, title: 'shell.report', group: 'report', right: 'report.read', page: page(() => import('./pages/ReportPage.tsx'), 'ReportPage') },
  conversation: { path: pagePaths.conversation, title: 'shell.conversation', group: 'report', right: 'report.read', page: page(() => import('./pages/ConversationPage.tsx'), 'ConversationPage') },
  links: { path: pagePaths.links, title: 'shell.links', group: 'report', right: 'report.read', page: page(() => import('./pages/LinksPage.tsx'), 'LinksPage') },
  law: { path: pagePaths.law, title: 'shell.law', group: 'report', right: 'report.read', page: page(() => import('./pages/LawPage.tsx'), 'LawPage') },
  media: { path: pagePaths.media, title: 'shell.media', group: 'report', right: 'report.read', page: page(() => import('./pages/MediaPage.tsx'), 'MediaPage') },
  hashSets: { path: pagePaths.hashSets, title: 'shell.hash-sets', group: 'unit', right: 'hashset.read', page: page(() => import('./pages/HashSetsPage.tsx'), 'HashSetsPage') },
  evidence: { path: pagePaths.evidence, title: 'shell.evidence', group: 'unit', right: 'log.verify', page: page(() => import('./pages/EvidencePage.tsx'), 'EvidencePage') },
  admin: { path: pagePaths.admin, title: 'shell.admin', group: 'unit', right: null, page: page(() => import('./pages/AdminPage.tsx'), 'AdminPage') },
  own: { path: pagePaths.own, title: 'shell.own', group: 'none', right: null, page: page(() => import('./pages/MyPage.tsx'), 'MyPage') },
} as const satisfies Readonly<Record<Exclude<PageName, 'start'>, PageEntry>>
