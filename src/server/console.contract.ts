/** Addresses of the console's pages: the server answers each with the same page, the page shows what stands there. */
export const pagePaths = {
  start: '/', queue: '/queue', cases: '/cases', search: '/search', allLinks: '/links', anyLaw: '/law', grading: '/grading', hashSets: '/hash-sets',
  report: '/reports/:id', conversation: '/reports/:id/conversation', links: '/reports/:id/links', law: '/reports/:id/law', media: '/reports/:id/media',
  evidence: '/evidence', admin: '/admin', own: '/me',
} as const

/** Name of a page. */
export type PageName = keyof typeof pagePaths

/** Longest address of a page that is led back to. */
export const PAGE_LETTERS = 500

const PATHS = Object.values(pagePaths).map((path) => path.replace(/:[a-z]+/g, '[A-Za-z0-9_-]{1,40}')).join('|')
const PAGE = new RegExp(`^(?:${PATHS})(?:\\?[\\w.*=&%~+:-]{0,${PAGE_LETTERS}})?$`)

/** Whether an address is that of a page of the console, as path and query: nothing of another server, no scheme, no fragment, and no other path of ours. */
export const isPageAddress = (address: string): boolean => address.length <= PAGE_LETTERS && PAGE.test(address)
