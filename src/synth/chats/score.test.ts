import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreReading, type FoundSign } from './score.ts'
import { writeChats, type ChatTruth, type TrueSign } from './write-chats.ts'

const truth = (signs: readonly Omit<TrueSign, 'by'>[], more: Partial<ChatTruth> = {}): ChatTruth => ({
  file: 'chats/a.txt', format: 'whatsapp-text', language: 'en', ordinary: false, kinds: [], participants: ['A', 'B'], turns: 9,
  signs: signs.map((sign) => ({ ...sign, by: 'A' })), ...more,
})
const found = (turn: number, sign: string, weak = false): FoundSign => ({ turn, sign, weak })

test.each([
  ['found where it is', [{ turn: 1, sign: 'threat' }], [found(1, 'threat')], [1, 0, 0]],
  ['found twice in a turn', [{ turn: 1, sign: 'threat' }], [found(1, 'threat'), found(1, 'threat')], [1, 0, 0]],
  ['not found', [{ turn: 1, sign: 'threat' }], [], [0, 0, 1]],
  ['found in the next turn', [{ turn: 1, sign: 'threat' }], [found(2, 'threat')], [0, 1, 1]],
  ['found where nothing is', [], [found(2, 'threat')], [0, 1, 0]],
  ['found weak where nothing is', [], [found(2, 'threat', true)], [0, 0, 0]],
  ['weakly true and not found', [{ turn: 1, sign: 'threat', weak: true }], [], [0, 0, 0]],
  ['weakly true and found', [{ turn: 1, sign: 'threat', weak: true }], [found(1, 'threat')], [0, 0, 0]],
  ['true and found weak only', [{ turn: 1, sign: 'threat' }], [found(1, 'threat', true)], [0, 0, 1]],
] as const)('%s', (_, signs, signsFound, [truePositives, falsePositives, falseNegatives]) => {
  const score = scoreReading([{ truth: truth(signs), found: signsFound }])
  expect(score.all).toMatchObject({ truePositives, falsePositives, falseNegatives })
  expect(score.errors.length).toBe(falsePositives + falseNegatives)
})

test('precision and recall by sign and language; null where there is nothing to divide', () => {
  const score = scoreReading([
    { truth: truth([{ turn: 0, sign: 'threat' }, { turn: 1, sign: 'threat' }]), found: [found(0, 'threat'), found(3, 'demand')] },
    { truth: truth([{ turn: 0, sign: 'threat' }], { language: 'cy' }), found: [found(0, 'threat')] },
  ])
  expect(score.signs).toEqual([
    { sign: 'demand', truePositives: 0, falsePositives: 1, falseNegatives: 0, precision: 0, recall: null },
    { sign: 'threat', truePositives: 2, falsePositives: 0, falseNegatives: 1, precision: 1, recall: 2 / 3 },
  ])
  expect(score.languages.map(({ language, all }) => [language, all.precision, all.recall])).toEqual([['cy', 1, 1], ['en', 0.5, 0.5]])
})

test('an ordinary chat is loud with three different signs that are not weak', () => {
  const chat = (signs: readonly FoundSign[], ordinary = true) => ({ truth: truth([], { ordinary }), found: signs })
  const score = scoreReading([
    chat([found(0, 'threat'), found(1, 'demand'), found(2, 'deadline')]),
    chat([found(0, 'threat'), found(1, 'demand'), found(2, 'deadline', true)]),
    chat([found(0, 'threat'), found(1, 'threat'), found(2, 'threat')]),
    chat([found(0, 'threat'), found(1, 'demand'), found(2, 'deadline')], false),
    chat([]),
  ])
  expect(score.ordinary).toMatchObject({ chats: 4, loud: 1, share: 0.25 })
  expect(scoreReading([]).ordinary.share).toBeNull()
})

test('a reader that says the truth has no error, and each sign it leaves out is one miss', () => {
  const chats = [...writeChats({ seed: 3, chats: 40 })].map((one) => one.truth)
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), (left) => {
    let n = 0
    const read = chats.map((one) => ({
      truth: one, found: one.signs.filter(({ weak }) => weak !== true && n++ !== left).map(({ turn, sign }) => found(turn, sign)),
    }))
    expect(scoreReading(read).all).toMatchObject({ falsePositives: 0, falseNegatives: n > left ? 1 : 0 })
  }), { numRuns: 30 })
})
