import { hashSetFormats } from '../../../src/media/hash-sets/registry.ts'
import type { HashSetFormat, ListSource } from '../../../src/media/hash-sets/plug.ts'
import type { ListBatch } from '../../../src/media/contract.ts'
import { texts, worldHashSets } from '../seeds.ts'
import { must, type Shape, type Target } from '../target.ts'

const MD5 = 'd41d8cd98f00b204e9800998ecf8427f'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const PDQ = 'f8f8f0cce0f4a84d0e370a22028f67f0b36e2ed596623e1d33e6339c4e9c9b22'

/** One list of each kind, written out. */
const LISTS: readonly Uint8Array[] = texts(
  `{"@odata.context":"http://example.org/api/$metadata#Media","value":[{"MediaID":1,"Category":1,"MD5":"${MD5}","SHA1":"${SHA1}","Series":"a","Tags":"b","MediaFiles":[{"FileName":"a.jpg","MD5":"${MD5}"}]},{"MediaID":2,"Category":0,"MD5":"x"}]}`,
  `{"data":[{"id":"1","indicator":"${PDQ}","type":"HASH_PDQ","tags":["a"],"status":"MALICIOUS","owner":{"id":"1","name":"n"}}],"paging":{"next":"x"}}`,
  `{"count":1,"nextPageToken":"t","hashRecords":[{"hashValue":"${PDQ}","signalType":"ImagePDQ","caseNumbers":{"a":"1"},"lastModtimestamp":1763726400,"status":"Active","hashRegions":["GB"]}]}`,
  `{"MD5":"${MD5}","SHA-1":"${SHA1}","FileName":"a.exe","db":"nsrl"}\n{"MD5":"${MD5}","SHA-256":"${SHA256}"}\n`,
  `"SHA-1","MD5","CRC32","FileName","FileSize","ProductCode","OpSystemCode","SpecialCode"\r\n"${SHA1}","${MD5}","00000000","a.dll",1,1,"1",""\r\n`,
  `<?xml version="1.0"?><queryResult xmlns="https://example.org/"><images count="1"><image><member id="1">m</member><timestamp>2026-11-21T00:00:00Z</timestamp><id>i</id><classification>A1</classification><fingerprints><md5>${MD5}</md5><sha1>${SHA1}</sha1><pdna>1,2,3</pdna></fingerprints></image><deletedImage><id>j</id></deletedImage></images></queryResult>`,
  `MD5,SHA1,Category,Series\n${MD5},${SHA1},1,a\n${MD5.toUpperCase()},,2,"b ""c"""\n`, `# remark\n${MD5}\n${SHA1} a.jpg\n${SHA256}\n${PDQ},100\n`,
  `frame,quality,hash\n0,100,${PDQ}\n1,99,${PDQ}\n`, `${MD5}\t${SHA1}\tbaseline\n`,
  `0,100,${PDQ},0.000\n1,50,${PDQ},1.000\n`, `Hash,Type\n${PDQ},pdq\n${Buffer.from(MD5, 'hex').toString('base64')},md5\n`,
)

const TOKENS = [MD5, SHA1, SHA256, PDQ, '00'.repeat(144), 'MD5', 'SHA1', 'SHA-256', 'PhotoDNA', 'pdq', 'vpdq', 'value', 'Media', 'Category', 'Series', 'VictimIdentified', 'hashRecords', 'data', 'indicator', 'type', 'tags', 'true', 'null',
  '"', ',', ';', '\t', '\n', '{', '}', '[', ']', '<image>', '<deletedImage>', '<fingerprints>', '&amp;', '&#x41;', '<![CDATA[',
  '2026-11-21T00:00:00Z', '=1+1']

const SHAPES: Readonly<Record<string, Shape>> = {
  'vics-json': 'json', 'threatexchange-json': 'json', 'stopncii-json': 'json', 'hashlookup-json': 'json', 'ncmec-xml': 'markup',
}

/** A list in memory; pieces end where `step` says. */
const sourceOf = (bytes: Uint8Array, step: number): ListSource => ({
  label: 'fuzz', path: 'fuzz',
  // oxlint-disable-next-line require-await -- pieces come without waiting here
  async* pieces() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
  },
})

async function readAll(format: HashSetFormat, source: ListSource): Promise<unknown> {
  const entries: ListBatch['entries'][number][] = []
  const problems: ListBatch['problems'][number][] = []
  for await (const batch of format.read(source)) {
    must(batch.entries.length <= 5_000, 'a batch of more than 5,000 entries')
    entries.push(...batch.entries)
    problems.push(...batch.problems)
  }
  for (const entry of entries) for (const { value } of entry.hashes) must(
    value.isWellFormed() && !value.includes('\0') && value !== '', 'a hash that cannot be stored',
  )
  return { entries, problems }
}

async function run(format: HashSetFormat, input: Uint8Array): Promise<unknown> {
  const head = Buffer.from(input.subarray(0, 65_536))
  const known = hashSetFormats.find((f) => f.recognises({ head: head.toString('utf8'), bytes: head, name: 'list.txt' }))?.id ?? null
  const whole = await readAll(format, sourceOf(input, input.length + 1))
  const cut = await readAll(format, sourceOf(input, 1 + ((input[input.length >> 1] ?? 0) % 61)))
  must(JSON.stringify(whole) === JSON.stringify(cut), 'read in other pieces the list differs')
  return [known, whole]
}

function targetOf(format: HashSetFormat): Target {
  const all = [...LISTS, ...worldHashSets().map((f) => Buffer.from(f.content).subarray(0, 6_000))]
  return {
    name: `list-${format.id}`, shape: SHAPES[format.id] ?? 'lines', tokens: TOKENS, seeds: all, mostBytes: 8192, cpu: { base: 80, perKib: 30 },
    run: async (input) => ({ value: await run(format, input), storable: true }),
  }
}

/** Every kind of hash list that reads pieces (the one on SQLite opens a file and is asked by its own tests). */
export const targets: readonly Target[] = hashSetFormats.filter((f) => f.id !== 'nsrl-sqlite').map(targetOf)
