import { expect, test } from 'vitest'
import type { Inducement, Sign, SignId, TalkTurn } from './contract.ts'
import { InducementBook } from './inducement.ts'

const HOUR_MS = 3_600_000

/** Marks the turns of D: who speaks, after how many hours, and which signs the turn shows. */
function ledgerOf(...said: readonly (readonly ['D' | 'K', number, ...SignId[]])[]): Inducement {
  const book = new InducementBook({ by: 'D', because: 'test' })
  for (const [turn, [by, hours, ...signs]] of said.entries()) {
    const one: TalkTurn = { turn, by, at: null, text: '', place: 'f#', language: null, attachments: [], deleted: false }
    book.add(one, signs.map((sign): Sign => ({
      sign, turn, by, at: null, place: 'f#', span: null, why: '', ground: '', weak: false, value: null, from: 'phrase', state: 'unreviewed',
    })), hours * HOUR_MS)
  }
  return book.read()
}

const marks = (ledger: Inducement): string[] => ledger.marks.map((m) => `${m.turn} ${m.mark} ${m.subject}`)

test('begins, answers, takes up again', () => {
  expect(marks(ledgerOf(['D', 0], ['K', 0.1, 'image-asked'], ['D', 0.2, 'image-sent'], ['D', 0.3, 'image-asked'], ['D', 0.4, 'meeting-proposed'])))
    .toEqual(['0 initiate contact', '2 respond image', '3 repeat image', '4 initiate meeting'])
})

test('what the other side raised long ago is taken up again, not answered', () => {
  expect(marks(ledgerOf(['K', 0, 'image-asked'], ['D', 0.1], ['K', 30], ['D', 31, 'image-asked']))).toEqual(['1 respond contact', '3 repeat image'])
})

test('the turns before the other side raised such a matter are counted up to the turn in which it did', () => {
  const { questions } = ledgerOf(['D', 0], ['D', 0.1, 'meeting-proposed'], ['K', 0.2], ['D', 0.3], ['K', 0.4, 'meeting-proposed'])
  expect(questions.find((q) => q.id === 'contacts-before')).toMatchObject({ answer: '3 turns of the decoy', turns: [4] })
  expect(
    ledgerOf(['D', 0, 'meeting-proposed'], ['K', 1]).questions.find((q) => q.id === 'contacts-before'),
  ).toMatchObject({ shown: false, turns: [] })
})
