import { Refusal } from '../kernel/refusal.ts'
import { ALSO, nearest, packIds, packIdsOf } from '../law/index.ts'
import type { Given } from './command.ts'

/**
 * Ids of the packs that codes after `--in` name: ids, other names, ISO codes, parted by blanks or commas. Refuses what names none, with the nearest,
 * and no code at all.
 */
function packsNamed(said: readonly string[]): ReadonlySet<string> {
  const codes = said.flatMap((words) => words.split(/[\s,]+/)).filter((code) => code !== '')
  if (codes.length === 0) throw new Refusal('usage', { need: '--in with at least one jurisdiction', known: packIds.join(' ') })
  return new Set(codes.flatMap((code) => {
    const ids = packIdsOf(code)
    if (ids.length === 0) throw new Refusal('usage', { jurisdiction: code, nearest: nearest(code, [...packIds, ...ALSO]), known: packIds.join(' ') })
    return ids
  }))
}

/**
 * The packs after `--in`; undefined without it. The command line hands us the first code as the flag and the others among the words: `more` are the
 * words that can be nothing else.
 */
export function packsAsked(given: Given, more: readonly string[]): ReadonlySet<string> | undefined {
  const flag = given.flag('in')
  if (flag !== null) return packsNamed([flag, ...more])
  if (more.length > 0) throw new Refusal('usage', { word: more[0] ?? '', need: '--in before codes of jurisdictions' })
  return undefined
}

/**
 * The packs asked for, and the other words, where words may be files too: a word that names a pack is a code unless it is a path; a word that is
 * neither a code nor a file is refused. `isFile` says whether a file bears that name.
 */
export function codesAmong(
  given: Given, isFile: (word: string) => boolean,
): { readonly codes: ReadonlySet<string> | undefined; readonly words: readonly string[] } {
  if (given.flag('in') === null) return { codes: undefined, words: given.words }
  const isCode = (word: string, i: number): boolean =>
    !(i === 0 && (word === 'check' || word === 'compare')) && !/[./\\]/.test(word) && (packIdsOf(word).length > 0 || !isFile(word))
  const { codes = [], words = [] } = Object.groupBy(given.words, (word, i) => (isCode(word, i) ? 'codes' : 'words'))
  return { codes: packsAsked(given, codes), words }
}
