import { statSync, readFileSync } from 'node:fs'
import { Refusal } from '../kernel/refusal.ts'
import { decode, type Decoded } from '../kernel/text.ts'
import { loadClassifier } from './classifier.io.ts'
import { buildDictionary, type Lexicon } from './dictionary.ts'
import type { Ear } from './hear.ts'
import { loadDetect } from './language.io.ts'
import { languageTeller } from './language.ts'
import { readLexicon } from './lexicon.ts'

/** What reading conversations needs, kept between calls: our phrases are built and the language model is loaded when the first talk is read. */
export interface TalkTools {
  /** The ear as it is now: the deployer's lexicon is read again when its file changed. */
  ear(): Promise<Ear>
}

/** A lexicon larger than this is no list of terms. */
const MOST_BYTES = 16 * 1024 * 1024

/** What a unit brings along: paths of its lexicon and its classifier (null: none). */
export interface Brought {
  readonly lexicon: string | null
  readonly classifier: string | null
}

/** Nothing brought along. */
const OURS: Brought = { lexicon: null, classifier: null }

/** Tools with what the unit brings. What cannot be read is a refusal: a unit must not believe that it is at work. */
export function talkTools({ lexicon: lexiconPath, classifier: classifierPath }: Brought = OURS): TalkTools {
  let ours: Promise<Omit<Ear, 'lexicon'>> | null = null
  let lexicon: { readonly mark: string; readonly read: Lexicon | null } | null = null
  const load = async (): Promise<Omit<Ear, 'lexicon'>> => {
    const classifier = classifierPath === null ? null : await loadClassifier(classifierPath)
    return { matcher: buildDictionary(), language: languageTeller(await loadDetect()), classifier }
  }
  const loadLexicon = (): Lexicon | null => {
    if (lexiconPath === null) return null
    const mark = markOf(lexiconPath)
    if (lexicon?.mark !== mark) lexicon = { mark, read: lexiconAt(lexiconPath) }
    return lexicon.read
  }
  return {
    async ear() {
      const named = loadLexicon()
      return { ...await (ours ??= load()), lexicon: named }
    },
  }
}

/** Changes when the file does. */
function markOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path)
    if (size > MOST_BYTES) throw new Refusal('lexicon-unreadable', { bytes: size })
    return `${mtimeMs} ${size} ${ino}`
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('lexicon-unreadable', { code: codeOf(error) })
  }
}

function lexiconAt(path: string): Lexicon | null {
  let read: Decoded
  try {
    read = decode(readFileSync(path))
  } catch (error) {
    throw new Refusal('lexicon-unreadable', { code: codeOf(error) })
  }
  const { text, clean } = read
  if (!clean) throw new Refusal('lexicon-unreadable', { fault: 'the file is not UTF-8' })
  const { lexicon, entries, faults } = readLexicon(text)
  const [first] = faults
  if (first !== undefined) throw new Refusal('lexicon-unreadable', { fault: first, faults: faults.length, entries })
  return lexicon
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
