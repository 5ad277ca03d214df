import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { QUORUM, verdictOf, type Grading, type Role } from './quorum.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString()

/** `Ann A1`: a grader; `Ann -`: no category applies; `!Sue A1`: a senior; `Ann B1/iwf`: another scheme. In order of time. */
function told(...written: readonly string[]): Grading[] {
  return written.map((text, i): Grading => {
    const [who = '', said = ''] = text.replace('!', '').split(' ')
    const [category = '', scheme = 'caid'] = said.split('/')
    return {
      who: who.replace('_', ' '), role: text.startsWith('!') ? 'senior' : 'grader', category: category === '-' ? null : category, scheme, at: at(i),
    }
  })
}

test.each([
  [[], { state: 'open', needs: 3 }],
  [['Ann A'], { state: 'open', needs: 2 }],
  [['Ann A', 'Bob A'], { state: 'open', needs: 1 }],
  [['Ann A', 'Bob A', 'Cid A'], { state: 'agreed', scheme: 'caid', category: 'A', by: ['Ann', 'Bob', 'Cid'] }],
  [['Ann -', 'Bob -', 'Cid -'], { state: 'agreed', scheme: 'caid', category: null, by: ['Ann', 'Bob', 'Cid'] }],
  [['Ann A', 'Bob a', 'Cid A'], { state: 'agreed', scheme: 'caid', category: 'A', by: ['Ann', 'Bob', 'Cid'] }],
  [['Ann A', 'Bob A', 'Cid B'], { state: 'disputed' }],
  [['Ann A', 'Bob A', 'Cid -'], { state: 'disputed' }],
  [['Ann A', 'Bob A', 'Cid A/iwf'], { state: 'disputed' }],
  [['Ann A', 'Bob B'], { state: 'disputed' }],
  [['Ann A', 'Bob A', 'Cid A', 'Dee B'], { state: 'agreed', scheme: 'caid', category: 'A', by: ['Ann', 'Bob', 'Cid'] }],
  [['Ann A', 'Ann A', 'Ann A'], { state: 'open', needs: 2 }],
  [['Ann A', 'ann A', 'ANN A', 'Ann\u200b A'], { state: 'open', needs: 2 }],
  [['Ann_Example A', 'ann_example A', 'Bob A'], { state: 'open', needs: 1 }],
  [['Ann A', 'Ann B', 'Bob A'], { state: 'open', needs: 1 }],
  [['Ann A', ' A', '... A'], { state: 'open', needs: 2 }],
  [['Ann A', 'Bob B', '!Sue B'], { state: 'decided', scheme: 'caid', category: 'B', by: 'Sue' }],
  [['Ann A', 'Bob B', '!Sue B', 'Cid A'], { state: 'decided', scheme: 'caid', category: 'B', by: 'Sue' }],
  [['Ann A', 'Bob B', '!Sue -'], { state: 'decided', scheme: 'caid', category: null, by: 'Sue' }],
  [['Ann A', 'Bob B', '!Ann A'], { state: 'disputed' }],
  [['Ann A', 'Bob B', 'Cid B', '!cid B'], { state: 'disputed' }],
  [['Ann A', 'Bob B', '!Ann A', '!Sue B'], { state: 'decided', scheme: 'caid', category: 'B', by: 'Sue' }],
  [['!Sue A'], { state: 'open', needs: 3 }],
  [['Ann A', 'Bob A', '!Sue A'], { state: 'open', needs: 1 }],
  [['Ann A', 'Bob A', 'Cid A', '!Sue B'], { state: 'agreed', scheme: 'caid', category: 'A', by: ['Ann', 'Bob', 'Cid'] }],
])('%j', (written, verdict) => {
  expect(verdictOf(told(...written))).toEqual(verdict)
})

const people = ['Ann', 'Bob', 'Cid', 'Dee', 'Eve', 'राम', 'रमा', 'ann', '李']
const grading = (roles: readonly Role[]): fc.Arbitrary<Grading> => fc.record({
  who: fc.constantFrom(...people), scheme: fc.constantFrom('caid', 'iwf'), category: fc.constantFrom('A', 'B', null), role: fc.constantFrom(...roles),
  at: fc.integer({ min: 0, max: 4 }).map(at),
})
const any = fc.array(grading(['grader', 'senior']), { maxLength: 8 })

test('the order in which gradings are given never matters', () => {
  fc.assert(fc.property(any.chain((g) => fc.tuple(fc.constant(g), fc.shuffledSubarray(g, { minLength: g.length }))), ([given, shuffled]) => {
    expect(verdictOf(shuffled)).toEqual(verdictOf(given))
  }))
})

test('fewer than three people are never enough to agree, however often they say it', () => {
  fc.assert(fc.property(fc.array(grading(['grader']), { maxLength: 12 }), fc.constantFrom('Ann', 'Bob'), fc.constantFrom('Bob', 'Cid'), (given, x, y) => {
    const two = given.map((g, i) => ({ ...g, who: i % 2 === 0 ? x : y }))
    expect(verdictOf(two).state).not.toBe('agreed')
  }))
})

test('who agree are three different people who said the same; what is settled stays settled', () => {
  fc.assert(fc.property(any, grading(['grader']), (given, late) => {
    const verdict = verdictOf(given)
    if (verdict.state === 'agreed') {
      expect(new Set(verdict.by.map((b) => b.toLowerCase())).size).toBe(QUORUM)
      for (const by of verdict.by) expect(given.some(
        (g) => g.who === by && g.role === 'grader' && g.category === verdict.category && g.scheme === verdict.scheme,
      )).toBe(true)
    }
    const newcomer = { ...late, who: 'Newcomer', at: at(30) }
    if (verdict.state !== 'open') expect(verdictOf([...given, newcomer])).toEqual(verdict)
  }))
})

test('a senior who graded the file never decides, and none decides what is not disputed', () => {
  fc.assert(fc.property(any, (given) => {
    const verdict = verdictOf(given)
    const graders = given.filter((g) => g.role === 'grader')
    if (verdict.state === 'decided') expect(graders.map((g) => g.who.toLowerCase())).not.toContain(verdict.by.toLowerCase())
    if (verdict.state === 'decided' || verdict.state === 'disputed') expect(verdictOf(graders)).toEqual({ state: 'disputed' })
    else expect(verdictOf(graders)).toEqual(verdict)
  }))
})

test('any names and words are borne', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('\0', '\ud800', '\u200b', '__proto__', '\u0130', '"'))
  fc.assert(fc.property(fc.array(fc.record({
    who: text, scheme: text, category: fc.option(text), role: fc.constantFrom<Role>('grader', 'senior'), at: text,
  })), (given) => {
    expect(['open', 'agreed', 'disputed', 'decided']).toContain(verdictOf(given).state)
  }))
})
