import { kinds } from '../../../src/footprint/kinds/registry.ts'
import { placeInText, searchText } from '../../../src/footprint/free-text.ts'
import { handlesInText } from '../../../src/footprint/handles-in-text.ts'
import { parseAddress } from '../../../src/footprint/ip-text.ts'
import { indexRanges, networkOf, readRanges } from '../../../src/footprint/network.ts'
import { skeleton } from '../../../src/footprint/confusables.ts'
import { serviceKey, serviceOfHost, splitKeyed } from '../../../src/footprint/service.ts'
import { webAddress, webAddressesInText } from '../../../src/footprint/web-address.ts'
import { decode } from '../../../src/kernel/text.ts'
import { hostileTexts, texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const examples = texts(...kinds.flatMap((kind) => Object.keys(kind.examples)))
const TOKENS = [
  '@', '.', '://', 'https://', 'www.', '/', '?', '#', ':', '+44', '+1', '192.0.2.', '2001:db8:', '::ffff:', 'xn--', 'example.org', '%40', '\u200b',
  '\uff0e', '\u3002', 'bc1q', '0x', 'GB82', 'IBAN', 'snap:', 'insta ', 't.me/', '(', ')', '[at]', ' dot ',
]

const HINTS = [{}, { service: 'Chirrup', country: 'GB', type: 'IMEI' }, { service: '\0', country: 'xx', type: 'iban' }]

function normals(input: Uint8Array): unknown {
  const { text } = decode(input)
  return kinds.map((kind) => [kind.id, ...HINTS.map((hint) => {
    const found = kind.normal(text, hint)
    if (found === null) return null
    must(found.normal !== '', `${kind.id}: a normal form without text`)
    if (found.as === undefined) must(kind.normal(found.normal, hint) !== undefined, `${kind.id}: its own normal form cannot be asked`)
    return found
  })])
}

function inText(input: Uint8Array): unknown {
  const { text } = decode(input)
  const out = kinds.map((kind) => {
    const found = kind.find?.(text) ?? []
    for (const { written, index } of found) must(
      index >= 0 && index + written.length <= text.length && written !== '', `${kind.id}: a finding outside of the text`,
    )
    return [kind.id, found]
  })
  const hits = searchText(text)
  for (const hit of hits) placeInText('fuzz#L1:1', text, hit.index, true)
  for (const { written, index } of webAddressesInText(text)) must(
    text.slice(index, index + written.length) === written, 'a web address that does not stand where it is said to',
  )
  return [out, hits, handlesInText(text)]
}

function parts(input: Uint8Array): unknown {
  const { text } = decode(input)
  const address = parseAddress(text)
  if (address !== null) must(address.bytes.length === (address.version === 4 ? 4 : 16), 'an address of a wrong length')
  return [
    address, networkOf(text), skeleton(text), serviceKey(text), serviceOfHost(text), splitKeyed(text, null), splitKeyed(text, 'Chirrup'),
    webAddress(text),
  ]
}

function ranges(input: Uint8Array): unknown {
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(input).toString())
  } catch {
    return null
  }
  const read = readRanges(json)
  const index = indexRanges(read.ranges)
  return [read, networkOf('192.0.2.7', index), networkOf('2001:db8::1', index)]
}

const CPU = { base: 60, perKib: 25 }

/** Kinds of identifiers on arbitrary text. */
export const targets: readonly Target[] = [
  {
    name: 'footprint-normal', shape: 'text', tokens: TOKENS, seeds: [...examples, ...hostileTexts], mostBytes: 2048, cpu: CPU,
    output: { base: 20_000, perByte: 200 }, run: (input) => ({ value: normals(input) }),
  },
  {
    name: 'footprint-in-text', shape: 'text', tokens: TOKENS, seeds: [...examples, ...hostileTexts], mostBytes: 16_384, cpu: { base: 60, perKib: 60 },
    output: { base: 20_000, perByte: 400 }, run: (input) => ({ value: inText(input) }),
  },
  {
    name: 'footprint-parts', shape: 'text', tokens: TOKENS, seeds: [...examples, ...hostileTexts], mostBytes: 4096, cpu: CPU,
    run: (input) => ({ value: parts(input) }),
  },
  {
    name: 'footprint-ranges', shape: 'json',
    tokens: ['192.0.2.0/24', '2001:db8::/32', '0.0.0.0/0', '::/0', '/33', '/-1', 'vpn', 'tor', 'cidr', 'kind', 'source'],
    seeds: texts('[{"cidr":"192.0.2.0/24","kind":"vpn","source":"a","verified":true},{"cidr":"2001:db8::/32","kind":"tor","source":"b"}]', '[]'),
    mostBytes: 4096, run: (input) => ({ value: ranges(input) }),
  },
]
