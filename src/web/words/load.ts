import type { Lang } from '../langs.ts'
import type { FirstMessages, Messages, RestMessages } from './en/index.ts'

/** A language in two pieces: what the first page says, and all that others say, which comes after it. */
interface Pieces {
  readonly first: () => Promise<{ readonly first: FirstMessages }>
  readonly rest: () => Promise<{ readonly rest: RestMessages }>
}

const loaders: Readonly<Record<Lang, Pieces>> = {
  en: { first: () => import('./en/first.ts'), rest: () => import('./en/rest.ts') },
  cy: { first: () => import('./cy/first.ts'), rest: () => import('./cy/rest.ts') },
  fr: { first: () => import('./fr/first.ts'), rest: () => import('./fr/rest.ts') },
  es: { first: () => import('./es/first.ts'), rest: () => import('./es/rest.ts') },
  de: { first: () => import('./de/first.ts'), rest: () => import('./de/rest.ts') },
  ar: { first: () => import('./ar/first.ts'), rest: () => import('./ar/rest.ts') },
}

/** What the first page says in a language. */
export async function loadFirst(lang: Lang): Promise<FirstMessages> {
  return (await loaders[lang].first()).first
}

/** All that the console says in a language. */
export async function loadWhole(lang: Lang): Promise<Messages> {
  const { first, rest } = loaders[lang]
  const [one, other] = await Promise.all([first(), rest()])
  return { ...one.first, ...other.rest }
}
