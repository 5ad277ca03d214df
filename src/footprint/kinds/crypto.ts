import { base58Version, segwitPasses } from '../checks.ts'
import { ethereumCasePasses } from '../keccak.ts'
import { tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { Found, NormalForm } from './plug.ts'

/** Base58Check version bytes of pay-to-address forms on the main networks. */
const VERSIONS: ReadonlyMap<number, string> = new Map([
  [0x00, 'btc'], [0x05, 'btc'], [0x41, 'tron'], [0x30, 'ltc'], [0x32, 'ltc'], [0x1e, 'doge'], [0x16, 'doge'], [0x4c, 'dash'],
])

const SCHEME = /^(?:bitcoin|litecoin|ethereum|dogecoin|dash|monero|tron|btc|ltc|eth|doge|xmr|trx):/i

function base58(text: string): NormalForm | null {
  const version = base58Version(text)
  const coin = version === null ? undefined : VERSIONS.get(version)
  if (coin === undefined) return null
  return { normal: `${coin}:${text}`, ...(version === 0x05 ? { note: 'old Litecoin addresses look the same' } : {}) }
}

function segwit(text: string): NormalForm | null {
  const oneCase = text === text.toUpperCase() ? text.toLowerCase() : text
  if (segwitPasses(oneCase, 'bc')) return { normal: `btc:${oneCase}` }
  return segwitPasses(oneCase, 'ltc') ? { normal: `ltc:${oneCase}` } : null
}

function ethereum(text: string): NormalForm | null {
  if (/^0x0{40}$/i.test(text)) return null
  const passes = ethereumCasePasses(text)
  if (passes === false) return null
  const note = 'written in one letter case: no checksum to verify'
  return { normal: `eth:${text.toLowerCase()}`, ...(passes === null ? { note } : {}) }
}

function normal(written: string): NormalForm | null {
  const text = tidy(written).replace(SCHEME, '').replace(/[?@].*$/, '')
  if (/^0x[0-9a-f]{40}$/i.test(text)) return ethereum(text)
  if (/^(?:bc|ltc)1[0-9a-z]{8,87}$/i.test(text)) return segwit(text)
  if (/^(?:[48][1-9A-HJ-NP-Za-km-z]{94}|4[1-9A-HJ-NP-Za-km-z]{105})$/.test(text)) {
    return { normal: `xmr:${text}`, note: 'Monero by its length and letters; checksum not verified' }
  }
  return base58(text)
}

const IN_TEXT = /(?<![A-Za-z0-9])(?:0x[0-9a-f]{40}|(?:bc|ltc)1[0-9a-z]{8,87}|[134789ADLMTX][1-9A-HJ-NP-Za-km-z]{24,105})(?![A-Za-z0-9])/gi

function find(text: string): Found[] {
  const found: Found[] = []
  for (const m of text.matchAll(IN_TEXT)) if (normal(m[0]) !== null) found.push({ written: m[0], index: m.index })
  return found
}

/**
 * A crypto-currency address with its checksum verified; an address whose checksum fails has no normal form.
 * @see BIP 173 and 350 (segwit), Base58Check, EIP-55 (Ethereum letter case); SLIP-44 names of coins
 */
export const crypto = kind({
  id: 'crypto',
  label: 'Crypto address',
  weight: { bits: 24, silentFrom: 80 },
  find,
  normal,
  examples: {
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4': 'btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4': 'btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bitcoin:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0?amount=1':
      'btc:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5': null,
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2': 'btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3': null,
    'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb': 'tron:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed': 'eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD': null,
    'not an address': null,
  },
})
