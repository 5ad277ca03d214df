/** Addresses of the console's pages: the server answers each with the same page, the page shows what stands there. */
export const pagePaths = {
  start: '/', queue: '/queue', cases: '/cases', search: '/search', allLinks: '/links', anyLaw: '/law', grading: '/grading', hashSets: '/hash-sets',
  report: '/reports/:id', conversation: '/reports/:id/conversation', links: '/reports/:id/links', law: '/reports/:id/law', media: '/reports/:id/media',
  evidence: '/evidence', admin: '/admin', own: '/me',
} as const

/** Name of a page. */
export type PageName = keyof typeof pagePaths
