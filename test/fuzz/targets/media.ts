import { fromTags, ownTags } from '../../../src/media/own-words.ts'
import { hashesMeant } from '../../../src/media/grading/written-hash.ts'
import { readHeader } from '../../../src/media/near/header.ts'
import { decodeReply, decodeRequest, encodeReply, encodeRequest } from '../../../src/media/near/wire.ts'
import { isFlat, kindNamed, normalHash, toldHash } from '../../../src/media/normal.ts'
import { pdqOf } from '../../../src/media/pdq/kernel.io.ts'
import { alsoReadAs } from '../../../src/media/polyglot.ts'
import { endOfPicture, isAnimatedPng } from '../../../src/media/structure.ts'
import { demuxerOf, readProbe, secondsIn, troubleIn } from '../../../src/media/video-plan.ts'
import { hostileTexts, texts, worldFiles } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const MD5 = 'd41d8cd98f00b204e9800998ecf8427f'
const PDQ = 'f8f8f0cce0f4a84d0e370a22028f67f0b36e2ed596623e1d33e6339c4e9c9b22'
const TYPES = ['jpeg', 'png', 'gif', 'webp', 'tiff', 'heic', 'avif', 'bmp', 'mp4', 'jxl']

function structure(input: Uint8Array): unknown {
  const bytes = Buffer.from(input)
  const ends = TYPES.map((type) => {
    const end = endOfPicture(type, bytes)
    must(end === null || end === undefined || (end >= 0 && end <= bytes.length), `${type}: a picture that ends outside of its file`)
    return [
      type, end,
      alsoReadAs(type, { head: bytes.subarray(0, 2048), tail: bytes.subarray(-2048), behind: typeof end === 'number' ? bytes.subarray(end) : null }),
      demuxerOf(type, input),
    ]
  })
  return [ends, isAnimatedPng(bytes)]
}

/** A picture of grey or colour, its sides from the first bytes; what is missing is grey. */
function pdq(input: Uint8Array): unknown {
  const width = 1 + (((input[0] ?? 0) * 2 + (input[1] ?? 0)) % 512)
  const height = 1 + (((input[2] ?? 0) * 2 + (input[3] ?? 0)) % 512)
  const channels = (input[4] ?? 0) % 2 === 0 ? 1 : 3
  const data = new Uint8Array(width * height * channels).fill(128)
  for (let at = 0; at < data.length; at += Math.max(1, input.length)) data.set(input.subarray(0, data.length - at), at)
  const { hash, quality } = pdqOf({ data, width, height, channels })
  must(/^[0-9a-f]{64}$/.test(hash) && quality >= 0 && quality <= 100, 'a hash or a quality that is none')
  return [hash, quality]
}

function words(input: Uint8Array): unknown {
  const text = Buffer.from(input).toString()
  const told = ['md5', 'SHA-1', 'PDQ', 'PhotoDNA', '?', ''].map((kind) => toldHash(text, kind))
  const hash = normalHash(text)
  if (hash !== null) must(JSON.stringify(normalHash(hash.value)) === JSON.stringify(hash), 'a normal hash is not its own normal form')
  const own = fromTags(text)
  must(JSON.stringify(fromTags(ownTags(own.tags ?? undefined, own))) === JSON.stringify(own), 'tags that are written and read again differ')
  return [told, hash, kindNamed(text), hashesMeant(text), own, /^[0-9a-f]{64}$/.test(text) ? isFlat(text) : null]
}

function wire(input: Uint8Array): unknown {
  const request = decodeRequest(input)
  if (request !== null) must(
    JSON.stringify(decodeRequest(encodeRequest(request.id, request.request))) === JSON.stringify(request),
    'a request that is written and read again differs',
  )
  const reply = decodeReply(input)
  if (reply !== null) must(
    JSON.stringify(decodeReply(encodeReply(reply.id, reply.reply))) === JSON.stringify(reply), 'a reply that is written and read again differs',
  )
  return [request, reply, readHeader(input)]
}

const codes = new Uint8Array(64).fill(7)
const messages = [
  encodeRequest(1, { op: 'size' }), encodeRequest(2, { op: 'add', codes }), encodeRequest(3, { op: 'search', threshold: 31, codes }),
  encodeRequest(4, { op: 'save', file: 'a', meta: 'b' }), encodeRequest(5, { op: 'reload', file: 'a' }),
  encodeReply(6, { size: 3 }), encodeReply(7, { size: 3, failed: 'x' }), encodeReply(8, { size: 1, added: 2, opened: { meta: 'm', unusable: null } }),
  Buffer.from('\x89STNR\r\n\x1a\x01\0\0\0\x10\0\0\0{"meta":"","segments":[],"tail":0}', 'latin1'),
]

const probe = (input: Uint8Array): unknown => {
  const text = Buffer.from(input).toString()
  return [readProbe(text), text.split('\n').slice(0, 200).map((line) => [secondsIn(line), troubleIn(line)])]
}

const pictures = worldFiles().flatMap((f) => (typeof f.content === 'string' || f.content.length > 16_384 ? [] : [f.content])).slice(0, 3)

/** What media reads besides lists and metadata. */
export const targets: readonly Target[] = [
  {
    name: 'media-structure', shape: 'bytes',
    tokens: ['\xff\xd9', '\xff\xda', 'IEND', 'acTL', 'IDAT', 'GIF89a', 'PK\x05\x06', '%PDF-', '<script', 'RIFF', 'WEBP', 'ftyp'],
    seeds: [
      ...pictures, ...texts('GIF89a\x01\0\x01\0\x80\0\0abcdef,\0\0\0\0\x01\0\x01\0\0\x02\x01a\0;'),
      Buffer.from('ffd8ffe000044a46ffda0004aabbffd9', 'hex'),
    ],
    mostBytes: 8192, run: (input) => ({ value: structure(input) }),
  },
  {
    name: 'media-pdq', shape: 'bytes', tokens: [], seeds: [...texts('\x20\x20\x20\x20\0abcdef', '\0\0\0\0\x01'), ...pictures], mostBytes: 2048,
    cpu: { base: 80, perKib: 20 }, run: (input) => ({ value: pdq(input) }),
  },
  {
    name: 'media-hash-words', shape: 'text', tokens: [MD5, PDQ, 'pdq:', 'sha1:', '==', '00', 'F', 'stance', 'scheme'],
    seeds: [
      ...texts(MD5, PDQ, `pdq:${PDQ}`, Buffer.from(MD5, 'hex').toString('base64'), '1,2,3', ownTags('a, b', { stance: 'positive', scheme: null })),
      ...hostileTexts,
    ],
    mostBytes: 1024, run: (input) => ({ value: words(input) }),
  },
  {
    name: 'media-near-wire', shape: 'bytes', tokens: ['{"file":"a","meta":"b"}', '"size":', '"plan":{"slots":[]}', '\x01\x03\0\0'], seeds: messages,
    mostBytes: 4096, run: (input) => ({ value: wire(input) }),
  },
  {
    name: 'media-probe', shape: 'json',
    tokens: ['streams', 'width', 'duration', 'format', 'pts_time:1.5', 'moov atom not found', '[mov @ 0x1] error'],
    seeds: texts(
      '{"streams":[{"width":16,"height":16,"duration":"1.5"}],"format":{"duration":"2.0"}}',
      '[Parsed_showinfo_1 @ 0x1] n:   0 pts:      0 pts_time:0.5 duration:1\n',
    ),
    mostBytes: 4096, run: (input) => ({ value: probe(input) }),
  },
]
