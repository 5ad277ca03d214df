import { beginning, pageOf } from './cut.ts'

type Leaf = string | number | boolean | null

/** One value that differs between two versions, by its path. */
interface Change {
  readonly path: string
  readonly before: Leaf
  readonly after: Leaf
}

const PATH = 300
const VALUE = 300

/** Paths of words that people wrote: they stay closed here. */
const WORDS = /^\/(?:conversations\/.*\/text|narratives\/.*|incidents\/.*\/description|kept\/.*)$/s

const cut = (value: Leaf): Leaf => (typeof value === 'string' ? beginning(value, VALUE) : value)

/** The changes of a version, page by page; words that people wrote are counted only. What the version counted beyond its list is in the total. */
export function changesShown(all: readonly Change[], from: number, limit: number) {
  const listed = all.filter((c) => c.path !== '')
  const open = listed.filter((c) => !WORDS.test(c.path))
  const beyond = all.flatMap((c) => (c.path === '' ? /^\d{1,9}/.exec(String(c.after))?.[0] ?? [] : [])).reduce((n, m) => n + Number(m), 0)
  const page = pageOf(open, from, limit, (c) => ({ path: beginning(c.path, PATH), before: cut(c.before), after: cut(c.after) }))
  return { ...page, total: page.total + beyond, words: listed.length - open.length }
}
