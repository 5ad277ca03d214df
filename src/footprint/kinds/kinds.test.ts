import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kindIds } from '../contract.ts'
import type { KindHint } from './plug.ts'
import { kindOf, kinds } from './registry.ts'

const hints: readonly KindHint[] = [
  {}, { service: 'Instagram, Inc.' }, { service: 'Example Chat' }, { country: 'GB' }, { country: '+49' },
    { country: 'nowhere' }, { type: 'IMEI' }, { type: 'MAC' },
  { type: 'Venmo' }, { type: 'SSID' }, { type: 'IBAN' }, { type: 'upi' },
]
const hint = constantFrom(...hints)

/** Pieces of identifiers, joined in any order, come nearer to real writings than random letters do. */
const pieces = array(oneof(
  constantFrom('@', '.', ':', '/', '+', '44', '7700', '900123', ' ', 'example.org', 'https://', 'instagram.com/', '$', 'bc1',
    '192.0.2.1', '2001:db8::', '-', '_', 'GB82', '|',
    '2010-05-02', 'snap', 'İ', 'ß', 'ﬁ', '\0', '\ud800', '\u202e', '__proto__', 'constructor', '%', '#', '[.]', '1e9', '½',
    'Ǆ', 'ʰ'),
  string({ unit: 'binary', maxLength: 8 }), string({ maxLength: 8 }),
), { maxLength: 8 }).map((parts) => parts.join(''))

test('every id of the contract has one kind', () => {
  expect(kinds.map((k) => k.id).toSorted()).toEqual([...kindIds].toSorted())
})

for (const kind of kinds) {
  test(`${kind.id}: its examples come out as written down`, () => {
    for (const [written, normal] of Object.entries(kind.examples)) expect([written.slice(0, 80),
      kind.normal(written, {})?.normal ?? null]).toEqual([written.slice(0, 80), normal])
    expect(Object.values(kind.examples).filter((n) => n !== null).length).toBeGreaterThan(0)
    expect(Object.values(kind.examples)).toContain(null)
  })

  test(`${kind.id}: the normal form of a normal form is itself whatever the field says, storable and bounded`, () => {
    assert(property(oneof(pieces, constantFrom(...Object.keys(kind.examples))), hint, (written, h) => {
      const form = kind.normal(written, h)
      if (form === null) return
      expect(kind.normal(form.normal, {})?.normal).toBe(form.normal)
      expect(form.normal).not.toContain('\0')
      expect(form.normal.isWellFormed() && (form.alias ?? '').isWellFormed()).toBe(true)
      expect(form.normal.length).toBeLessThan(9000)
      if (form.as !== undefined) expect(kindIds).toContain(form.as)
    }), { numRuns: 400 })
  })

  test(`${kind.id}: what is found in text is there, in bounds, and has a normal form`, () => {
    assert(property(pieces, pieces, (a, b) => {
      const text = `${a} ${Object.keys(kind.examples).join(' , ')} ${b}`
      for (const found of kind.find?.(text) ?? []) {
        expect(text.slice(found.index, found.index + found.written.length)).toBe(found.written)
        expect(kind.normal(found.written, found.hint ?? {})).not.toBeNull()
      }
    }), { numRuns: 100 })
  })

  test(`${kind.id}: hostile text is finished, and repeats do not grow the work beyond the text`, () => {
    for (const unit of ['a', '@', 'a@b.', '1', '1.', ':a', 'http://', '+1 ', 'snap: ', '$a', 'GB82 ', '0x', 'instagram.com/',
      '[', '\0', '\ud800', ')', '-a']) {
      const text = unit.repeat(100_000)
      expect(Array.isArray(kind.find?.(text) ?? [])).toBe(true)
      expect(kind.normal(text, { service: text, country: text, type: text })).toBeNull()
    }
  })

  test(`${kind.id}: its weight is sensible`, () => {
    expect(kind.weight.bits).toBeGreaterThan(0)
    expect(kind.weight.silentFrom).toBeGreaterThan(2)
    expect(kind.weight.aliasBits ?? 0).toBeLessThan(kind.weight.bits + 1)
  })
}

test.each([
  ['email', 'Robin.Example+a@googlemail.com', {}, 'robin.example+a@googlemail.com', 'robinexample@gmail.com'],
  ['email', 'robin.example@gmail.com', {}, 'robin.example@gmail.com', 'robinexample@gmail.com'],
  ['email', 'robin.example+a@example.org', {}, 'robin.example+a@example.org', undefined],
  ['email', 'robin.example+a@outlook.com', {}, 'robin.example+a@outlook.com', 'robin.example@outlook.com'],
  ['phone', '07700 900123', { country: 'GB' }, '+447700900123', undefined],
  ['phone', '(202) 555-0147', { country: 'US' }, '+12025550147', undefined],
  ['phone', '0044 7700 900123', { country: 'US' }, '+447700900123', undefined],
  ['phone', '011 44 7700 900123', {}, '+447700900123', undefined],
  ['phone', '7700 900123', { country: '+44' }, '+447700900123', undefined],
  ['phone', '447700900123', { country: 'US' }, '+447700900123', undefined],
  ['handle', '@Tern_Watcher', { service: 'Instagram, Inc.' }, 'instagram:tern_watcher', 'ternwatcher'],
  ['handle', 'instagram:tern_watcher', { service: 'IG' }, 'instagram:tern_watcher', 'ternwatcher'],
  ['handle', 'tеrn_wаtсhеr', { service: 'IG' }, 'instagram:tеrn_wаtсhеr', 'ternwatcher'], // Cyrillic look-alikes
  ['handle', '/u/Tern', { service: 'reddit' }, 'reddit:tern', 'tern'],
  ['user-id', 'user123456789', { service: 'Telegram' }, 'telegram:123456789', undefined],
  ['user-id', '100000000000001', { service: 'Facebook (Meta)' }, 'facebook:100000000000001', undefined],
  ['device', '490154203237518', { type: 'IMEI' }, 'imei:49015420323751', undefined],
  ['device', '4901542032375108', { type: 'IMEI' }, 'imei:49015420323751', undefined],
  ['device', '00-00-5E-00-53-AF', { type: 'WiFi MAC Address' }, 'mac:00005e0053af', undefined],
  ['device', '3f2504e04f8941d39a0c0305e82c3301', { type: 'IDFA' }, 'uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301', undefined],
  ['device', '89014103211118510720', { type: 'ICCID' }, 'iccid:89014103211118510720', undefined],
  ['payment', '@Tern-Watcher', { type: 'Venmo' }, 'venmo:tern-watcher', undefined],
  ['payment', 'robin@example.org', { type: 'PayPal' }, 'paypal:robin@example.org', undefined],
  ['school', 'Tern Academy', { country: 'United Kingdom' }, 'tern academy|GB', 'tern academy'],
  ['ip', '2001:db8:1:2:3::4', {}, '2001:db8:1:2:3::4', '2001:db8:1:2::/64'],
] as const)('%s: %s with %o', (id, written, h, normal, alias) => {
  const form = kindOf(id).normal(written, h)
  expect([form?.normal, form?.alias]).toEqual([normal, alias])
})

test('doubts are noted, and values that cannot stand alone are weak', () => {
  const form = (id: (typeof kindIds)[number], written: string, h: KindHint = {}) => kindOf(id).normal(written, h)
  expect(form('device', '490154203237519', { type: 'IMEI' })?.note).toContain('check digit')
  expect(form('device', '490154203237518', { type: 'IMEI' })?.note).toBeUndefined()
  expect(form('device', '02:00:5E:00:53:AF', { type: 'MAC' })?.weak).toBe(true)
  expect(form('device', 'Home network', { type: 'SSID' })?.weak).toBe(true)
  expect(form('phone', '07700 900123')?.weak).toBe(true)
  expect(form('phone', '+44 7700 900123')).toMatchObject({ country: 'GB' })
  expect(form('phone', '+44 7700 900123')?.note).toContain('possible')
  expect(form('handle', 'tern')?.weak).toBe(true)
  expect(form('handle', 'tern', { service: 'Kik' })?.weak).toBeUndefined()
  expect(form('person-name', 'Robin Example')?.weak).toBe(true)
  expect(form('crypto', `4${'A'.repeat(94)}`)?.note).toContain('not verified')
})

test.each([
  ['handle', 'My snap: tern.watch99, add me', [['tern.watch99', 'snap']]],
  ['handle', 'add me on instagram @Tern_Watcher', [['Tern_Watcher', 'instagram']]],
  ['handle', 'write to @ternish on Telegram please', [['ternish', 'Telegram']]],
  ['handle', 'Kik username: ternish\nand so on', [['ternish', 'Kik']]],
  ['handle', 'Instagram: The platform noted a chat', []],
  ['handle', 'the snap is broken and Instagram was closed', []],
  ['handle', 'Snapchat: 2026-03-02 login', []],
  ['handle', 'robin@instagram.example.org wrote', []],
  ['phone', 'call +44 7700 900123 2026-03-02 or (+1) 5', [['+44 7700 900123', undefined]]],
  ['phone', 'order 1234567890123', []],
  ['ip', 'from 192.0.2.7:4411, v1.2.3.4, 10:15:00, 1.2.3.4.5', [['192.0.2.7:4411', undefined]]],
  ['ip', 'from 2001:db8::5.', [['2001:db8::5', undefined]]],
  ['url', 'see (https://example.org/a_(b)), ok', [['https://example.org/a_(b)', undefined]]],
  ['profile-url', 't.me/ternish, https://x.com/home and https://example.org/x', [['t.me/ternish', undefined]]],
  ['payment', 'send to $TernWatcher or $5 in $USD', [['$TernWatcher', undefined]]],
  ['email', 'mail robin@example.org.', [['robin@example.org', undefined]]],
] as const)('%s in text: %s', (id, text, expected) => {
  expect((kindOf(id).find?.(text) ?? []).map((f) => [f.written, f.hint?.service])).toEqual(expected)
})

test('the page of kinds names every kind with its weight', () => {
  const page = readFileSync(new URL('../../../docs/kinds.md', import.meta.url), 'utf8')
  for (const { id, label, weight } of kinds) {
    expect(page).toContain(
      `| \`${id}\` | ${label} | ${weight.bits} | ${weight.silentFrom} | ${weight.aliasBits ?? '-'} | ${weight.weak === true ? 'yes' : '-'} |`,
    )
  }
})
