import { expect, test } from 'vitest'
import type { Sign, SignId, TalkTurn } from './contract.ts'
import { LedgerBook } from './ledger.ts'

const at = (minutes: number): TalkTurn['at'] => {
  const instant = new Date(Date.UTC(2026, 2, 2, 20) + minutes * 60_000).toISOString()
  return { instant, local: instant.slice(0, 19), written: instant, zone: 'Z', precision: 'second', means: 'sent' }
}

type Line = readonly [by: string, minutes: number, ...signs: (SignId | `~${SignId}`)[]]

function bookOf(lines: readonly Line[], options: ConstructorParameters<typeof LedgerBook>[0] = {}) {
  const turns = lines.map(([by, minutes], turn): TalkTurn => ({
    turn, by, at: at(minutes), text: '', place: `t#L${turn + 1}:1`, language: null, attachments: [], deleted: false,
  }))
  const signs = lines.flatMap(([by, minutes, ...shown], turn) => shown.map((s): Sign => ({
    sign: s.replace('~', '') as SignId, turn, by, at: at(minutes), place: `t#L${turn + 1}:1`, span: null, why: '', ground: '',
    weak: s.startsWith('~'),
    value: s === 'age-told' ? 13 : null, from: 'phrase', state: 'unreviewed',
  })))
  const book = new LedgerBook(options)
  book.add(turns, signs)
  return book.read()
}

test('who started, who was first, how long after the first turn; weak signs count nowhere', () => {
  const ledger = bookOf([
    ['kit', 0], ['mia', 1], ['kit', 2, 'age-asked', '~flattery'], ['mia', 3, 'age-told'], ['kit', 30, 'image-asked'], ['mia', 31, 'refusal'],
    ['kit', 60, 'image-asked', 'return-after-refusal'],
  ])
  expect(ledger.startedBy).toBe('kit')
  expect(ledger.firstAgeToldBy).toBe('mia')
  expect(ledger.first['image-asked']).toEqual({ turn: 4, by: 'kit', afterSeconds: 1800 })
  expect(ledger.first['flattery']).toBeUndefined()
  expect(ledger.parties.find((p) => p.by === 'kit')).toMatchObject({ turns: 4, asks: 3, refusals: 0, returns: 1, asksPerHour: 3 })
  expect([ledger.refusals, ledger.returns, ledger.claims]).toEqual([1, 1, [{ by: 'mia', turn: 3, age: 13 }]])
})

test('hours of day are counted in the zone that is known, and left out without one', () => {
  expect(bookOf([['kit', 0]]).hours).toBeNull()
  const { hours } = bookOf([['kit', 0], ['mia', 10], ['kit', 300]], { zone: 'Asia/Manila' })
  expect([hours?.zone, hours?.turns[4], hours?.turns[9], hours?.turns.length]).toEqual(['Asia/Manila', 2, 1, 24])
})

test('without times nothing is invented: no rate, no seconds, no hours', () => {
  const book = new LedgerBook({ zone: 'Europe/London' })
  const turn: TalkTurn = { turn: 0, by: 'a', at: null, text: '', place: 't#', language: null, attachments: [], deleted: false }
  book.add([turn, { ...turn, turn: 1 }], [])
  const { asksPerHour, hours, parties } = book.read()
  expect([asksPerHour, hours, parties[0]?.asksPerHour]).toEqual([null, null, null])
})

test('every turn of a decoy is marked: begins, answers, or takes up again', () => {
  const { inducement } = bookOf([
    ['decoy', 0], ['kit', 1, 'age-asked'], ['decoy', 2, 'age-told'], ['kit', 3, 'image-asked'], ['decoy', 4, 'refusal'], ['decoy', 5, 'image-sent'],
    ['decoy', 60, 'meeting-proposed'], ['decoy', 90, 'meeting-proposed'], ['kit', 91, 'meeting-agreed'], ['kit', 3000],
  ], { decoy: { by: 'decoy', because: 'test' } })
  expect(inducement?.marks).toEqual([
    { turn: 0, mark: 'initiate', subject: 'contact' }, { turn: 2, mark: 'respond', subject: 'age' }, { turn: 4, mark: 'respond', subject: 'contact' },
    { turn: 5, mark: 'respond', subject: 'image' }, { turn: 6, mark: 'initiate', subject: 'meeting' },
    { turn: 7, mark: 'repeat', subject: 'meeting' },
  ])
  expect(inducement?.counts).toEqual({ initiate: 2, respond: 3, repeat: 1 })
  const answer = (id: string) => inducement?.questions.find((q) => q.id === id)
  expect(answer('first-contact')).toMatchObject({ shown: true, turns: [0], answer: 'first turn by the decoy' })
  expect(answer('raised-image')).toMatchObject({ shown: true, turns: [3], answer: 'first raised by the other side' })
  expect(answer('raised-meeting')).toMatchObject({ shown: true, turns: [6], answer: 'first raised by the decoy' })
  expect(answer('raised-sexual')).toMatchObject({ shown: false, answer: 'not shown' })
  expect(answer('gaps')).toMatchObject({ shown: true, turns: [9] })
  expect(answer('authority')).toMatchObject({ shown: false })
  expect(answer('wish-planted')).toMatchObject({ shown: true, turns: [6] })
})

test('a talk of a million turns keeps a ledger of bounded size', () => {
  const book = new LedgerBook({ decoy: { by: 'a', because: 'test' } })
  for (let n = 0; n < 200; n++) {
    book.add(
      Array.from(
        { length: 500 },
        (_, i): TalkTurn => ({
          turn: n * 500 + i, by: i % 2 === 0 ? 'a' : `p${n * 500 + i}`, at: null, text: '', place: 't#', language: null, attachments: [],
          deleted: false,
        }),
      ),
      [],
    )
  }
  const { parties, inducement } = book.read()
  expect(parties.length).toBeLessThanOrEqual(2_001)
  expect((inducement?.marks.length ?? 0) + (inducement?.marksLeftOut ?? 0)).toBe(50_000)
  expect(inducement?.marks.length).toBeLessThanOrEqual(20_000)
})
