import { ownTags } from '../own-words.ts'
import type { Hash } from '../contract.ts'
import type { OutEntry } from './entry.ts'

/** The context of VICS 2.0 as public readers show it (formats by name only; the data model itself is shared under agreement), read 2026-11-21. */
const CONTEXT = 'http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media'

/** The scheme that this context means to our own reader. */
const SCHEME = 'vics-2'

/** Running numbers begin here, above the ids that sources use and below 2^31. */
const FIRST_ID = 1_000_000_000

/** Names of kinds in `AlternativeHashes`. */
const NAMES = {
  md5: 'MD5', sha1: 'SHA1', sha256: 'SHA256', sha512: 'SHA512', pdq: 'PDQ', vpdq: 'VPDQ', photodna: 'PhotoDNA', tmk: 'TMK', netclean: 'NetClean',
  videntifier: 'Videntifier', ssvh: 'SSVH',
} as const satisfies Record<Hash['kind'], string>

/** Facts that sources name in several ways, by the name that VICS has for them. */
const FLAGS: readonly (readonly [string, readonly string[]])[] = [
  ['VictimIdentified', ['VictimIdentified', 'Victim identified']], ['OffenderIdentified', ['OffenderIdentified', 'Offender identified']],
  ['IsDistributed', ['IsDistributed', 'Is distributed']], ['IsPrecategorized', ['IsPrecategorized']], ['IsSuspected', ['IsSuspected']],
]
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['MimeType', ['MimeType', 'mimetype']], ['Series', ['Series', 'Series name']], ['Tags', ['Tags']], ['Comments', ['Comments']],
]
const SIZES = ['MediaSize', 'FileSize']

function told(entry: OutEntry, names: readonly string[]): string | undefined {
  return names.map((n) => entry.fields[n]).find((value) => value !== undefined && value !== '')
}

function flagOf(written: string | undefined): boolean | undefined {
  if (written === undefined) return undefined
  if (/^(?:true|yes|y|1)$/i.test(written)) return true
  return /^(?:false|no|n|0)$/i.test(written) ? false : undefined
}

function wholeOf(written: string | null | undefined): number | undefined {
  return written !== null && written !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(written) ? Number(written) : undefined
}

const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')

/** The hashes of an entry by the names of VICS: the first MD5, SHA1 and PhotoDNA in fields of their own, all others as alternatives. */
function hashesOf(hashes: readonly Hash[]): Record<string, unknown> {
  const own = (kind: Hash['kind']): Hash | undefined => hashes.find((h) => h.kind === kind)
  const [md5, sha1, photodna] = [own('md5'), own('sha1'), own('photodna')]
  const others = hashes.filter((h) => h !== md5 && h !== sha1 && h !== photodna)
  const valueOf = ({ kind, value }: Hash): string =>
    (kind === 'md5' || kind.startsWith('sha') ? value.toUpperCase() : kind === 'photodna' ? inBase64(value) : value)
  return {
    MD5: md5?.value.toUpperCase(), SHA1: sha1?.value.toUpperCase(), PhotoDNA: photodna === undefined ? undefined : inBase64(photodna.value),
    AlternativeHashes: others.length === 0 ? undefined : others.map((h) => ({ HashName: NAMES[h.kind], HashValue: valueOf(h) })),
  }
}

function mediaOf(entry: OutEntry, running: number): Record<string, unknown> {
  const media: Record<string, unknown> = { MediaID: wholeOf(entry.entry) ?? running, ...hashesOf(entry.hashes) }
  if (entry.category !== null) media['Category'] = wholeOf(entry.category) ?? entry.category
  const size = wholeOf(told(entry, SIZES))
  if (size !== undefined) media['MediaSize'] = size
  for (const [name, names] of FLAGS) media[name] = flagOf(told(entry, names))
  for (const [name, names] of TEXTS) media[name] = told(entry, names)
  if (entry.stance === 'unsure') media['IsSuspected'] = true
  if (entry.saidAt !== null) media['DateUpdated'] = entry.saidAt
  const tags = ownTags(
    told(entry, ['Tags']), { stance: entry.stance, scheme: entry.category === null || entry.scheme === SCHEME ? undefined : entry.scheme },
  )
  if (tags !== '') media['Tags'] = tags
  return media
}

/**
 * Writes entries as VICS 2.0 JSON, one Media element a line. Only fields that public readers show are filled. `MediaID` is the source's id where that
 * is a whole number, else a running one; `Category` is a number where it is one, else the text of its scheme (which other programs may refuse). A
 * scheme that the context does not name, and that an opinion is unsure, stand in `Tags`, where our own reader finds them again.
 * Negative opinions are left out: VICS has no word for them, and whoever reads the file would take them for known files.
 */
export async function* asVics(entries: AsyncIterable<OutEntry>): AsyncGenerator<string> {
  yield `{"@odata.context":${JSON.stringify(CONTEXT)},"value":[`
  let running = FIRST_ID
  let before = '\n'
  for await (const entry of entries) {
    if (entry.stance === 'negative' || entry.hashes.length === 0) continue
    yield `${before}${JSON.stringify(mediaOf(entry, running++))}`
    before = ',\n'
  }
  yield '\n]}\n'
}
