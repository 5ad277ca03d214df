import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { signsOf, shortSigns, type Line } from './fixtures/talk.ts'
import { isStanding, reviewed, turnKeys, type Review } from './review.ts'
import { talksOf } from './talks.ts'
import { emptyReading } from '../intake/contract.ts'

const stranger: readonly Line[] = [['kit', 'hi how old are you?'], ['mia', 'im 13'], ['kit', 'dont tell your mum about me']]

test('a sentence over several turns is marked on the turn that completes it, with the words of that turn', () => {
  const signs = signsOf([['kit', 'how old are you'], ['mia', '13'], ['kit', 'dont tell'], ['kit', 'your mum about this']])
  const secrecy = signs.filter((s) => s.sign === 'secrecy-asked')
  expect(secrecy.map((s) => s.turn)).toEqual([3])
  expect(secrecy[0]?.span?.from).toBe(0)
})

test('another author between breaks a sentence', () => {
  expect(shortSigns([
    ['kit', 'how old are you'], ['mia', '13'], ['kit', 'dont tell'], ['mia', 'hm'], ['kit', 'your mum'],
  ])).not.toContain('secrecy-asked@4')
})

test('spans cut out what was really written', () => {
  const text = 'ok so d\u200bont tell your mum about me ok'
  const sign = signsOf([...stranger.slice(0, 2), ['kit', text]]).find((s) => s.sign === 'secrecy-asked')
  expect(text.slice(sign?.span?.from, sign?.span?.to)).toContain('d\u200bont tell your mum')
})

test('terms of the lexicon stand wherever they are, and nothing else is a sexual message', () => {
  const signs = signsOf([['kit', 'so [sexual message] ok'], ['mia', 'sexual message without brackets']])
  expect(signs.filter((s) => s.sign === 'sexual-message').map((s) => [s.turn, s.from])).toEqual([[0, 'lexicon']])
})

test('each sign tells turn, author, place, why, a ground, and that nobody has reviewed it', () => {
  for (const sign of signsOf(stranger)) {
    expect([sign.by, sign.place, sign.state]).toEqual([stranger[sign.turn]?.[0], `talk#L${sign.turn + 1}:1`, 'unreviewed'])
    expect(sign.why.length * sign.ground.length).toBeGreaterThan(0)
  }
})

test('the same talk read in other pieces gives the same signs', () => {
  const long = Array.from({ length: 40 }, (): readonly Line[] => stranger).flat()
  expect(shortSigns(long)).toEqual(shortSigns(long))
})

test('any turns are read without an error, and every sign stands on one of them', () => {
  const word = fc.constantFrom(
    'dont', 'tell', 'your', 'mum', 'how', 'old', 'are', 'you', '13', 'send', 'me', 'a', 'pic', 'no', 'meet', '?', '[', ']', '\u202e', '🤫', 'मत',
    'nie',
  )
  const line = fc.tuple(fc.constantFrom('a', 'b', null), fc.array(word, { maxLength: 12 }).map((w) => w.join(' ')))
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    for (const s of signsOf(lines)) {
      const text = lines[s.turn]?.[1]
      expect(text).toBeDefined()
      if (s.span !== null) expect(s.span.to).toBeLessThanOrEqual(text?.length ?? 0)
    }
  }), { numRuns: 60 })
})

const turnsOf = (texts: readonly string[]) => texts.map((text, turn) => ({
  turn, by: 'a', at: null, when: null, text, place: `t#L${turn}:1`, language: null, attachments: [], deleted: false,
}))
const review = (turnKey: string, verdict: Review['verdict'], more: Partial<Review> = {}): Review =>
  ({ turnKey, sign: 'threat', verdict, weak: false, value: null, by: 'officer Auk', at: '2026-11-22T00:00:00Z', reason: 'read it', ...more })

test('a review finds its turn when turns come before it; equal turns are told apart by their order', () => {
  const before = turnKeys(turnsOf(['hi', 'hi', 'bye']))
  expect(new Set(before).size).toBe(3)
  expect(turnKeys(turnsOf(['new', 'hi', 'hi', 'bye'])).slice(1)).toEqual(before)
})

test('rejected stays and counts nowhere, added stands, corrected has the person\'s value; the last word wins', () => {
  const turns = turnsOf(['hi', 'there'])
  const keys = turnKeys(turns)
  const sign = signsOf([['a', '[threat to share]']]).find((s) => s.sign === 'threat')
  if (sign === undefined) throw new Error('no sign')
  const of = (...said: Review[]) => reviewed([sign], turns, keys, said)
  expect(of(review(keys[0] ?? '', 'rejected')).map((s) => [s.state, isStanding(s)])).toEqual([['rejected', false]])
  expect(of(review(keys[0] ?? '', 'rejected'), review(keys[0] ?? '', 'confirmed')).map((s) => s.state)).toEqual(['confirmed'])
  expect(of(review(keys[1] ?? '', 'added')).map((s) => [s.turn, s.state, s.from])).toEqual([[0, 'unreviewed', 'phrase'], [1, 'added', 'person']])
  expect(of(review(keys[0] ?? '', 'corrected', { value: 'x', weak: true })).map((s) => [s.value, s.weak])).toEqual([['x', true]])
  expect(reviewed(
    [{ ...sign, value: 13 }], turns, keys, [review(keys[0] ?? '', 'corrected', { weak: true })],
  ).map((s) => [s.value, s.weak])).toEqual([[13, true]])
  expect(of(review('gone', 'added')).map((s) => s.state)).toEqual(['unreviewed'])
})

test('free text: lines of "name: words" are turns, other text is one turn of nobody', () => {
  const at = 'r.json#/text'
  const of = (text: string) => talksOf({ ...emptyReading, narratives: [{ field: 'details', text, at, person: null }] })
  expect(of('Kit: how old are you\nMia: 13\nKit: dont tell your mum\nanyone\nMia: ok').map((t) => t.turns.map((x) => [x.by, x.text]))).toEqual(
    [[['Kit', 'how old are you'], ['Mia', '13'], ['Kit', 'dont tell your mum\nanyone'], ['Mia', 'ok']]])
  expect(of('He told her: keep it secret. Note: urgent').map((t) => [t.turns.length, t.turns[0]?.by])).toEqual([[1, null]])
  expect(of('  ')).toEqual([])
})
