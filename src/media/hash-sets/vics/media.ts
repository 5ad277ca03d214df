import type { Hash } from '../../contract.ts'
import { kindNamed } from '../../normal.ts'
import { fromTags } from '../../own-words.ts'
import { factOf, flagOf, instantOf, takeHash } from '../json/facts.ts'
import type { Draft } from '../gather/draft.ts'
import { isMembers, listOf, type Members } from '../json/values.ts'
import { idOf } from '../gather/small.ts'

const HASHES = ['MD5', 'SHA1', 'SHA-1', 'SHA256', 'SHA-256', 'SHA512', 'PhotoDNA', 'PDQ'] as const
const MARKS = [
  'MediaID', 'MediaSize', 'MediaFiles', 'Category', 'RelativeFilePath', 'AlternativeHashes', 'VictimIdentified', 'OffenderIdentified',
  'IsPrecategorized',
  'IsDistributed', 'IsSuspected', 'DateUpdated',
] as const
const FLAGS = ['VictimIdentified', 'OffenderIdentified', 'IsDistributed', 'IsPrecategorized', 'IsSuspected'] as const
const FACTS = ['MediaSize', 'MimeType', 'Series', 'DateUpdated'] as const
const OTHERS = ['Tags', 'Exifs', 'HashName', 'HashValue', 'Media', 'CaseID', 'CaseNumber'] as const
const NAMES: ReadonlyMap<string, string> = new Map([...HASHES, ...MARKS, ...FLAGS, ...FACTS, ...OTHERS].map((name) => [name.toLowerCase(), name]))

/**
 * An element with the names of its members as the model spells them: writers differ in case (`mediaId`, `md5`). What stands as the model has it wins.
 */
export function spelled(value: Members): Members {
  const others = Object.keys(value).flatMap((key): [string, string][] => {
    const name = NAMES.get(key.toLowerCase())
    return name === undefined || name === key ? [] : [[name, key]]
  })
  return others.length === 0 ? value : { ...Object.fromEntries(others.map(([name, key]) => [name, value[key]])), ...value }
}

/** True for an object that has a hash and something else that only a Media element has. */
export function looksLikeMedia(value: unknown): boolean {
  if (!isMembers(value)) return false
  const media = spelled(value)
  return HASHES.some((name) => name in media) && MARKS.some((name) => name in media)
}

/**
 * The scheme that a file's `odata.metadata` or `@odata.context` names: `vics-1`, `vics-2`, with the country profile of its data model when it
 * names one (`vics-2/US`), `caid` when it calls itself so. What a category means depends on it.
 */
export function schemeNamed(context: string): string | null {
  if (/caid/i.test(context)) return 'caid'
  const model = /DataModels\/([12])\.\d{1,3}(?:\.xml)?(?:\/([A-Za-z0-9_-]{1,32})(?=[/#$]))?/i.exec(context)
  if (model === null) return null
  const profile = model[2] === undefined || model[2].toLowerCase() === 'default' ? '' : `/${model[2]}`
  return `vics-${model[1]}${profile}`
}

/** Where an element stands: its place, its text, and what stands around it. */
export interface Standing {
  readonly at: string
  readonly text: string
  readonly scheme: string | null
  readonly caseId: string | null
}

/** Reads one Media element; one without a hash becomes a problem. */
export function takeMedia(written: Members, standing: Standing, draft: Draft): void {
  const media = spelled(written)
  const hashes = hashesOf(media, standing.at, draft)
  if (hashes.length === 0) {
    if (looksLikeMedia(media) || !('CaseID' in media || 'CaseNumber' in media)) draft.tellAt(
      'missing-value', standing.at, 'It holds no hash and was passed over.',
    )
    return
  }
  const id = mediaId(media, standing.text)
  const { category, isOdd } = categoryOf(media['Category'])
  if (isOdd) draft.tellAt('unread-category', `${standing.at}/Category`)
  const { stance, scheme = standing.scheme, tags } = fromTags(factOf(media['Tags']) ?? '')
  draft.push({
    key: id === null ? null : standing.caseId === null ? id : `${standing.caseId}/${id}`,
    hashes, scheme, category, stance, saidBy: null, saidAt: instantOf(media['DateUpdated']), gone: null, fields: fieldsOf(media, id, tags),
  })
}

function hashesOf(media: Members, at: string, draft: Draft): readonly Hash[] {
  const hashes: Hash[] = []
  for (const name of HASHES) if (media[name] !== undefined) takeHash(hashes, media[name], name, `${at}/${name}`, draft)
  const others = media['AlternativeHashes']
  if (!Array.isArray(others)) return hashes
  let hasMd5 = hashes.some((h) => h.kind === 'md5')
  for (const [i, value] of others.entries()) {
    if (!isMembers(value)) continue
    const other = spelled(value)
    const place = `${at}/AlternativeHashes/${i}`
    if (!hasMd5) takeHash(hashes, other['MD5'], 'MD5', `${place}/MD5`, draft)
    const kind = typeof other['HashName'] === 'string' ? kindNamed(other['HashName']) : undefined
    if (kind) takeHash(hashes, other['HashValue'], kind, `${place}/HashValue`, draft)
    else if ('HashValue' in other) draft.tellAt('unknown-element', place, 'A hash of a kind that is not kept.')
    hasMd5 ||= hashes.slice(-2).some((h) => h.kind === 'md5')
  }
  return hashes
}

/** Categories are numbers or short texts; whatever else stands there is kept as written, null and nothing as null. */
function categoryOf(value: unknown): { readonly category: string | null; readonly isOdd: boolean } {
  if (value === null || value === undefined) return { category: null, isOdd: false }
  const category = typeof value === 'boolean' ? null : factOf(value)
  return { category, isOdd: category === null ? value !== '' : !/^[0-9A-Za-z]{1,20}$/.test(category) }
}

function fieldsOf(media: Members, id: string | null, tags: string | null): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {}
  if (id !== null) fields['MediaID'] = id
  if (tags !== null) fields['Tags'] = tags
  for (const name of FACTS) {
    const fact = factOf(media[name])
    if (fact !== null) fields[name] = fact
  }
  for (const name of FLAGS) {
    const fact = media[name] === undefined ? null : (flagOf(media[name])?.toString() ?? factOf(media[name]))
    if (fact !== null) fields[name] = fact
  }
  const exifs = listOf(media['Exifs']).length
  if (exifs > 0) fields['Exifs'] = String(exifs)
  return fields
}

/** Ids beyond 2^53 are told apart by their digits, which `JSON.parse` rounds. */
function mediaId(media: Members, text: string): string | null {
  const id = media['MediaID']
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return idOf(id)
  let exact: string | null = null
  const written = new Map<unknown, string>()
  const root = JSON.parse(text, function (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) {
    if (key.toLowerCase() === 'mediaid' && context?.source !== undefined) written.set(this, context.source)
    return value
  }) as unknown
  exact = written.get(root) ?? null
  return exact ?? idOf(id)
}
