import { Fragment, type ReactNode } from 'react'
import type { Told as Sentence } from '../../law/told.contract.ts'
import { apart, RECORD_LANG, useLawWords, type LawWords } from '../hooks/useLawWords.ts'
import { useLocale, type Locale } from '../hooks/useLocale.ts'
import { useSay, type Say } from '../words/say.tsx'
import { Recorded } from './Recorded.tsx'

type Filling = Sentence['with'][string]

interface Saying {
  readonly say: Say
  readonly locale: Locale
  readonly words: LawWords
}

const one = (filling: Filling | undefined): string => (typeof filling === 'object' || filling === undefined ? '' : String(filling))
const many = (filling: Filling): readonly (string | number)[] => (Array.isArray(filling) ? filling as readonly (string | number)[] : [])

/** Acts are counted from 1 where a person reads them. */
const actNumber = (act: string | number): number => Number(act) + 1

/** How each place of a sentence is filled in the reader's language, by its name; any other is a number, or text of a source. */
const PLACES: Readonly<Record<string, (filling: Filling, saying: Saying) => string>> = {
  sign: (f, { say }) => say.ifAny(`signs.${one(f)}`) ?? one(f),
  fact: (f, { words }) => words.fact(one(f)),
  facts: (f, { words, locale }) => locale.list(many(f).map((name) => words.fact(String(name)))),
  field: (f, { say }) => say.ifAny(`kinds.field.${one(f)}`) ?? one(f),
  incident: (f, { say }) => say.ifAny(`kinds.incident.${one(f)}`) ?? one(f),
  locality: (f, { say }) => say.ifAny(`kinds.place.${one(f)}`) ?? one(f),
  pack: (f, { words }) => words.pack(one(f)),
  country: (f, { locale }) => locale.country(one(f)),
  codes: (f, { locale }) => locale.list(many(f).map((code) => locale.country(String(code)))),
  day: (f, { words }) => words.day(one(f)),
  days: (f, { words, locale }) => locale.list(many(f).map((day) => words.day(String(day)))),
  dated: (f, { words, locale }) => locale.list(many(f).map((written) => words.dated(String(written)))),
  act: (f, { locale }) => locale.number(actNumber(one(f))),
  acts: (f, { locale }) => locale.list(many(f).map((act) => locale.number(actNumber(act)))),
}

function nodeOf(sentence: Sentence, saying: Saying): ReactNode {
  const nodes: ReactNode[] = []
  const hold = (node: ReactNode): string => `\uE000${nodes.push(node) - 1}\uE000`
  const filled = Object.entries(sentence.with).map(([place, filling]): [string, string] => {
    if (typeof filling === 'object' && 'kind' in filling) return [place, hold(nodeOf(filling, saying))]
    if (place === 'text') return [place, hold(<Recorded text={one(filling)} />)]
    if (place === 'provision') return [place, hold(<bdi lang={RECORD_LANG}>{one(filling)}</bdi>)]
    return [place, PLACES[place]?.(filling, saying) ?? (typeof filling === 'number' ? saying.locale.number(filling) : apart(one(filling)))]
  })
  const said = saying.say.ifAny(`laws.told.${sentence.kind}`, Object.fromEntries(filled)) ?? sentence.kind
  return said.split(/\uE000(\d+)\uE000/).map((part, i) => <Fragment key={i}>{i % 2 === 1 ? nodes[Number(part)] : part}</Fragment>)
}

/** A sentence of the room of law in the reader's language, by its kind and what fills it. */
export function Told({ of }: { readonly of: Sentence }) {
  const saying = { say: useSay(), locale: useLocale(), words: useLawWords() }
  return <>{nodeOf(of, saying)}</>
}
