import type { Lang } from '../langs.ts'
import { firstTopics, type FirstMessages, type Messages } from './topics.ts'

/** A topic as its file holds it: one list of messages by key. */
type TopicFile = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Every topic of every language; the build lays those of a language in two files, that of the first page and that of all others (vite.config.ts). */
const files = import.meta.glob<TopicFile>('./??/*.ts')

async function load(lang: Lang, isWanted: (topic: string) => boolean): Promise<Readonly<Record<string, string>>> {
  const start = `./${lang}/`
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(start) && isWanted(path.slice(start.length, -'.ts'.length)))
  const topics = await Promise.all(wanted.map(async ([, file]) => file()))
  return Object.assign({}, ...topics.flatMap((topic) => Object.values(topic)))
}

/** What the first page says in a language. That a file has the messages of the English one is its type; that a language has each file, a test. */
export const loadFirst = async (lang: Lang): Promise<FirstMessages> => load(lang, (topic) => firstTopics.some((first) => first === topic))

/** All that the console says in a language. */
export const loadWhole = async (lang: Lang): Promise<Messages> => load(lang, () => true)
