import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashKinds, stances, type Hash, type HashKind, type ListedEntry } from '../contract.ts'
import { csv } from '../hash-sets/csv.ts'
import { readAll, recognised, sourceOf } from '../hash-sets/fixtures/reading.ts'
import { hashlookupJson } from '../hash-sets/hashlookup-json.ts'
import { vicsJson } from '../hash-sets/vics-json.ts'
import { listFormats, type OutEntry } from './lists-out.ts'

const SET = 'Example "set"'
const DIGITS: Partial<Record<HashKind, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128, pdq: 64, vpdq: 64, photodna: 288 }
const hashOf = (kind: HashKind, n: number): Hash => ({
  kind, value: DIGITS[kind] === undefined ? `=text-value-${n}` : (n + 0x100000).toString(16).padStart(DIGITS[kind], '2'),
})
const entryOf = (more: Partial<OutEntry>): OutEntry =>
  ({ entry: 'e1', hashes: [hashOf('md5', 1)], scheme: null, category: null, stance: 'positive', saidBy: null, saidAt: null, fields: {}, ...more })

// oxlint-disable-next-line require-await -- entries come without waiting here
async function* given(entries: readonly OutEntry[]): AsyncGenerator<OutEntry> {
  yield* entries
}

async function written(as: keyof typeof listFormats, entries: readonly OutEntry[]): Promise<string> {
  let out = ''
  for await (const piece of listFormats[as](given(entries), SET)) out += piece
  return out
}

const key = ({ kind, value }: Hash): string => `${kind}:${value}`

/** What entries say of each hash, whatever rows it stands in. */
const opinions = (entries: readonly Pick<ListedEntry, 'hashes' | 'category'>[]): string[] =>
  [...new Set(entries.flatMap((e) => e.hashes.map((h) => `${key(h)} ${e.category}`)))].toSorted()

const kind = fc.constantFrom(...hashKinds)
const hashes = fc.uniqueArray(fc.tuple(kind, fc.nat(500)).map(([k, n]) => hashOf(k, n)), { minLength: 1, maxLength: 6, selector: key })
const word = fc.string({ minLength: 1, maxLength: 12 }).map((s) => s.trim()).filter((s) => s !== '' && !s.includes('\0') && s.isWellFormed())
const entries = fc.uniqueArray(fc.record({
  entry: fc.oneof(fc.nat(99_999).map(String), word), hashes, scheme: fc.option(fc.constantFrom('ncmec', 'vics-2/US', 'caid')),
  category: fc.option(fc.constantFrom('0', '1', '2', '01', 'A1', 'B2', 'C')), stance: fc.constantFrom(...stances),
  saidBy: fc.option(fc.constantFrom('Unit A', '=Unit', 'member 7')),
  saidAt: fc.option(fc.constant('2026-01-02T03:04:05.000Z')),
  fields: fc.constantFrom({}, { Series: '=1', MediaSize: '12' }, { FileName: 'a "b".bin', 'Victim identified': 'Yes' }),
}), { maxLength: 8, selector: (e) => e.entry })

test('CSV is read again as it was', async () => {
  await fc.assert(fc.asyncProperty(entries, async (list) => {
    const read = await readAll(csv, sourceOf(await written('csv', list)))
    expect(read.codes).toEqual([])
    const said = ({
      hashes: all, scheme, category, stance, saidBy, saidAt, fields,
    }: OutEntry | ListedEntry): unknown => ({ all: all.map(key), scheme, category, stance, saidBy, saidAt, fields })
    const sorted = list.map((e) => ({ ...e, hashes: hashKinds.flatMap((k) => e.hashes.filter((h) => h.kind === k)) })).filter((e) => rowsFor(e) === 1)
    const single = new Set(sorted.map((e) => e.entry))
    expect(read.entries.filter((e) => single.has(e.key ?? '')).map(said)).toEqual(sorted.map(said))
    expect(opinions(read.entries)).toEqual(opinions(list))
  }), { numRuns: 80 })
})

/** Rows that an entry takes: texts of closed methods stand one in a cell. */
const rowsFor = (e: OutEntry): number => Math.max(
  1, ...hashKinds.filter((k) => DIGITS[k] === undefined).map((k) => e.hashes.filter((h) => h.kind === k).length),
)

/** What entries say of each hash: kind, value, category, stance, and the scheme where there is a category for it. */
const said = (list: readonly Pick<ListedEntry, 'hashes' | 'category' | 'scheme' | 'stance'>[]): string[] =>
  [...new Set(list.flatMap((e) => e.hashes.map((h) => `${key(h)} ${e.category} ${e.stance} ${e.category === null ? '' : e.scheme}`)))].toSorted()

test('VICS is read again with the same hashes, categories, schemes and stances; negative opinions are not written', async () => {
  await fc.assert(fc.asyncProperty(entries, async (list) => {
    const text = await written('vics', list)
    const read = await readAll(vicsJson, sourceOf(text))
    expect(said(read.entries)).toEqual(said(list.filter((e) => e.stance !== 'negative')))
    const { value } = JSON.parse(text) as { value: { MediaID: unknown; MD5?: string }[] }
    expect(value.every((m) => Number.isSafeInteger(m.MediaID) && (m.MD5 === undefined || /^[0-9A-F]{32}$/.test(m.MD5)))).toBe(true)
    expect(new Set(value.map((m) => m.MediaID)).size).toBe(value.length)
  }), { numRuns: 80 })
})

test('tags of VICS stay beside our words, however long they are', async () => {
  const list = ['a, b', 'scheme=x', 'x'.repeat(499)].map((Tags, i) => entryOf({
    entry: String(i), category: '1', scheme: 'caid ü, 2', stance: 'unsure', fields: { Tags },
  }))
  const read = await readAll(vicsJson, sourceOf(await written('vics', list)))
  expect(read.entries.map((e) => [e.scheme, e.stance])).toEqual(list.map((e) => [e.scheme, e.stance]))
  expect(read.entries.map((e) => e.fields['Tags']?.slice(0, 300))).toEqual(list.map((e) => e.fields['Tags']?.slice(0, 300)))
})

test('hashlookup lines are read again with the same hashes of every kind, categories, schemes and stances', async () => {
  await fc.assert(fc.asyncProperty(entries, async (list) => {
    const text = await written('hashlookup', list)
    expect(text === '' || recognised(hashlookupJson, text)).toBe(true)
    const read = await readAll(hashlookupJson, sourceOf(text))
    expect(said(read.entries)).toEqual(said(list.filter((e) => e.stance !== 'negative')))
    expect(read.entries.every((e) => list.some((l) => l.entry === e.key))).toBe(true)
  }), { numRuns: 80 })
})

test('the fields of VICS 2.0 that can be filled', async () => {
  const dna = hashOf('photodna', 1)
  const text = await written('vics', [
    entryOf({
      entry: '17', hashes: [hashOf('md5', 10), hashOf('sha1', 1), hashOf('sha256', 1), hashOf('pdq', 1), dna], category: '2', scheme: 'vics-2',
      saidAt: '2026-01-02T03:04:05.000Z', fields: { MediaSize: '99', 'Series name': 'S', 'Victim identified': 'Yes', IsDistributed: '0', Tags: 't' },
    }),
    entryOf({ entry: 'x/1', category: 'A1', scheme: 'ncmec', stance: 'unsure' }), entryOf({ stance: 'negative' }),
  ])
  expect(recognised(vicsJson, text)).toBe(true)
  const root = JSON.parse(text) as Record<string, unknown>
  expect(root['@odata.context']).toBe('http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media')
  expect(root['value']).toEqual([
    {
      MediaID: 17, MD5: hashOf('md5', 10).value.toUpperCase(), SHA1: hashOf('sha1', 1).value.toUpperCase(),
      PhotoDNA: Buffer.from(dna.value, 'hex').toString('base64'),
      AlternativeHashes: [
        { HashName: 'SHA256', HashValue: hashOf('sha256', 1).value.toUpperCase() }, { HashName: 'PDQ', HashValue: hashOf('pdq', 1).value },
      ],
      Category: 2, MediaSize: 99, VictimIdentified: true, IsDistributed: false, Series: 'S', Tags: 't', DateUpdated: '2026-01-02T03:04:05.000Z',
    },
    {
      MediaID: 1_000_000_001, MD5: hashOf('md5', 1).value.toUpperCase(), Category: 'A1', IsSuspected: true,
      Tags: 'sterna:scheme=ncmec, sterna:stance=unsure',
    },
  ])
})

test('nothing to write is a sound file; many entries come in pieces', async () => {
  expect([
    await written('vics', []), await written('hashlookup', []),
  ].map((t) => t.replaceAll(/\s/g, ''))).toEqual([expect.stringMatching(/"value":\[\]\}$/), ''])
  const pieces: string[] = []
  for await (const piece of listFormats.csv(given(Array.from({ length: 5_000 }, (_, i) => entryOf({ entry: String(i) }))), SET)) pieces.push(piece)
  expect([pieces.length > 5, pieces.every((p) => p.length < 40_000)]).toEqual([true, true])
})

test('the frames of a long video are read again', async () => {
  const frames = Array.from({ length: 2_500 }, (_, i) => hashOf('vpdq', i))
  const read = await readAll(csv, sourceOf(await written('csv', [entryOf({ hashes: frames })])))
  expect([read.entries.length, read.entries.flatMap((e) => e.hashes).length, read.codes]).toEqual([3, 2_500, []])
})
