import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hit } from './contract.ts'
import { isUsable, statusOf, withOverrules } from './status.ts'
import { sharesOf } from './video-share.ts'

const hit = (more: Partial<Hit> = {}): Hit => ({
  set: 's', kind: 'known', distance: 0, scheme: null, category: null, hash: { kind: 'md5', value: 'a' }, stance: 'positive', saidBy: null,
  saidAt: null,
  quarantined: false, overruled: null, ...more,
})
const near = (distance: number, more: Partial<Hit> = {}): Hit => hit({ hash: { kind: 'pdq', value: 'b' }, distance, ...more })
const overruled = { by: 'Auk', because: 'a landscape', at: '2026-11-21T12:00:00.000Z' }

test.each<[string, Hit[], string, string | null]>([
  ['nothing', [], 'unknown', null],
  ['a known set', [hit({ category: '1' })], 'known', '1'],
  ['a set of harmless files', [hit({ kind: 'benign' })], 'benign', null],
  ['both, by exact hashes: the doubt goes to the child', [hit({ kind: 'benign' }), hit({ category: 'A' })], 'known', 'A'],
  ['near to known material', [near(31, { category: '2' })], 'known', '2'],
  ['the nearest speaks', [near(20, { category: 'far' }), near(3, { category: 'near' })], 'known', 'near'],
  ['harmless by an exact hash, only near to known material', [hit({ kind: 'benign' }), near(4)], 'benign', null],
  ['near to a harmless picture is not harmless', [near(0, { kind: 'benign' })], 'unknown', null],
  ['closed methods count as near', [hit({ hash: { kind: 'photodna', value: 'x' } }), hit({ kind: 'benign' })], 'benign', null],
  ['a negative opinion of others suppresses nothing', [hit({ stance: 'negative' }), hit({ category: '1' })], 'known', '1'],
  ['a negative or unsure opinion alone makes nothing known', [hit({ stance: 'negative' }), hit({ stance: 'unsure' })], 'unknown', null],
  ['in quarantine', [near(5, { quarantined: true })], 'unknown', null],
  ['overruled on the exact hash: of this very file, its near hits too', [hit({ overruled }), near(2)], 'unknown', null],
  ['overruled on a perceptual hash: only that one', [near(2, { overruled }), hit({ category: '1' })], 'known', '1'],
  ['an overrule of known material makes nothing unknown that is harmless', [hit({ overruled }), hit({ kind: 'benign' })], 'benign', null],
])('%s', (_, hits, known, category) => {
  expect(statusOf(hits)).toEqual({ known, category })
})

test('what was said of the exact hash holds for hits of the file that are shown apart; what was said of a perceptual one for none but its own', () => {
  const [exact, pdq] = [hit({ category: '1' }), near(2)]
  const marked = (shown: Hit, ...ofFile: Hit[]) => withOverrules([shown], [shown, ...ofFile])[0]?.overruled
  expect([
    marked(pdq, { ...exact, overruled }), marked(exact, { ...pdq, overruled }), marked({ ...pdq, overruled }, exact),
  ]).toEqual([overruled, null, overruled])
})

test('the order of opinions never decides whether a file is known; what is not usable never makes it so', () => {
  const some = fc.record({
    kind: fc.constantFrom('known', 'benign'), exact: fc.boolean(), stance: fc.constantFrom('positive', 'negative', 'unsure'),
    quarantined: fc.boolean(),
    overruled: fc.boolean(), distance: fc.nat(31),
  }).map((r) => hit({
    kind: r.kind, stance: r.stance, quarantined: r.quarantined, overruled: r.overruled ? overruled : null,
    hash: { kind: r.exact ? 'sha1' : 'pdq', value: 'x' }, distance: r.exact ? 0 : r.distance,
  }))
  fc.assert(fc.property(fc.array(some, { maxLength: 6 }), (hits) => {
    expect(statusOf(hits.toReversed()).known).toBe(statusOf(hits).known)
    if (withOverrules(hits).filter(isUsable).length === 0) expect(statusOf(hits).known).toBe('unknown')
  }))
})

test('a video is covered by the share of its frames, each counted every time that it stands', () => {
  const table: Readonly<Record<string, { video: string; distance: number; row: string }[]>> = {
    a: [{ video: 'v', distance: 4, row: 'r4' }, { video: 'v', distance: 2, row: 'r2' }], b: [{ video: 'v', distance: 8, row: 'r8' }], c: [],
  }
  expect(sharesOf(['a', 'a', 'b', 'c'], (code) => table[code] ?? [])).toEqual([{ video: 'v', share: 0.75, distance: 2, row: 'r2' }])
  expect(sharesOf(['c'], (code) => table[code] ?? [])).toEqual([])
})
