import type { Say } from '../words/say.tsx'

/** Kinds of hashes that have the same name in every language, by the code that the house has for them. */
const names: ReadonlyMap<string, string> = new Map([
  ['md5', 'MD5'], ['sha1', 'SHA-1'], ['sha256', 'SHA-256'], ['sha512', 'SHA-512'], ['photodna', 'PhotoDNA'], ['tmk', 'TMK'], ['netclean', 'NetClean'],
  ['videntifier', 'Videntifier'], ['ssvh', 'SSVH'],
])

/** The name of a kind of hash; a kind that has none here by its code. */
export const hashKindSaid = (say: Say, kind: string): string => names.get(kind) ?? say.ifAny(`opening.hash.${kind}`) ?? kind
