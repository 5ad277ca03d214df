import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { base58Version, ibanPasses, luhnPasses, segwitPasses } from './checks.ts'
import { skeleton } from './confusables.ts'
import { ethereumCasePasses, keccak256Hex } from './keccak.ts'
import { services } from './service-names.ts'
import { serviceKey } from './service.ts'

test.each([
  ['Instagram, Inc.', 'instagram'], ['instagram', 'instagram'], ['IG', 'instagram'],
  ['https://www.instagram.com/', 'instagram'], ['X (formerly Twitter)', 'x'], ['X Corp.', 'x'],
  ['Twitter', 'x'], ['Meta Platforms, Inc.', 'facebook'], ['Meta - Instagram', 'instagram'],
  ['Facebook Messenger', 'facebook'], ['WhatsApp LLC', 'whatsapp'], ['Snap Inc.', 'snapchat'],
  ['Kik Messenger', 'kik'], ['Tik Tok', 'tiktok'], ['Example Chat Ltd', 'examplechat'], ['EXAMPLECHAT', 'examplechat'],
  ['Line dance', 'linedance'],
  ['chat.example.org', 'chat.example.org'], ['?', null], ['', null], [null, null], ['__proto__', 'proto'],
  ['constructor', 'constructor'],
])('service %s is %s', (written, key) => {
  expect(serviceKey(written)).toBe(key)
})

test('a key is its own key, whatever the name', () => {
  for (const key of Object.keys(services)) expect(serviceKey(key)).toBe(key)
  assert(property(string({ unit: 'binary', maxLength: 60 }), (name) => {
    const key = serviceKey(name)
    expect(key?.includes(':') ?? false).toBe(false)
    if (key !== null) expect(serviceKey(key)).toBe(key)
  }), { numRuns: 500 })
})

test('no name or domain stands for two services', () => {
  const all = Object.entries(services).flatMap(([key, { names, domains }]) => [key, ...names, ...domains])
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})

test('look-alike names have one skeleton, others do not', () => {
  for (const name of ['tern_watcher', 'Tern.Watcher', 'tеrn_wаtсhеr', 'ᴛᴇʀɴᴡᴀᴛᴄʜᴇʀ', 'ＴＥＲＮwatcher'.normalize('NFKC'),
    'tern-watcher']) expect(skeleton(name)).toBe('ternwatcher')
  expect(skeleton('h3llo')).not.toBe(skeleton('hello'))
  expect(skeleton('paypa1')).toBe(skeleton('PAYPAL'))
  expect(skeleton('modern')).toBe(skeleton('rnodern'))
  assert(property(string({ unit: 'binary', maxLength: 40 }), (name) => {
    expect(skeleton(skeleton(name))).toBe(skeleton(name))
  }), { numRuns: 500 })
})

test('checksums against published vectors', () => {
  expect(keccak256Hex('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
  for (const address of [ // EIP-55
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
  ]) expect(ethereumCasePasses(address)).toBe(true)
  expect(ethereumCasePasses('0xd1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb')).toBe(false)
  for (const address of ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0']) expect(segwitPasses(address,
    'bc')).toBe(true) // BIP 173, BIP 350
  for (const address of ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4', 'bc1', 'bc1qb',
    'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx']) {
    expect(segwitPasses(address, 'bc')).toBe(false)
  }
  expect([base58Version('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'), base58Version('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3'),
    base58Version('0OIl')]).toEqual([0, null, null])
  expect([luhnPasses('490154203237518'), luhnPasses('490154203237519'), luhnPasses('')]).toEqual([true, false, false])
  expect([ibanPasses('GB82WEST12345698765432'), ibanPasses('DE89370400440532013000'), ibanPasses('GB82WEST12345698765433'),
    ibanPasses('')]).toEqual([true, true, false, false])
})
