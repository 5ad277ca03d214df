import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Matcher } from './matcher.ts'
import { readPhrases, type PhraseFault } from './phrase.ts'
import { readingsOf } from './vocabulary.ts'

const lists = { en: { classes: { you: 'you|u|you all', parent: 'mum|dad*' }, numbers: { thirteen: 13 } } }

function matcherOf(...phrases: readonly string[]): Matcher<string> {
  return new Matcher(phrases.map((p) => ({ cue: p, language: 'en' as const, phrases: readPhrases(p) })), lists)
}

/** Which of the phrases stand in the text, and the words that they cover. */
function found(matcher: Matcher<string>, text: string): string[] {
  const tokens = matcher.tokens(text)
  return matcher.read(tokens).found.map((m) => tokens.slice(Math.max(0, m.from), m.to).map((t) => t.text).join(' '))
}

test.each([
  ['what school do you go to', 'so what school do you go to then', ['what school do you go to']],
  ['what|which school', 'which school what school', ['which school', 'what school']],
  ['(keep this|dont tell) (a secret)?', 'keep this a secret', ['keep this', 'keep this a secret']],
  ['really? old', 'old', ['old']],
  ['secret*', 'a secretive one', ['secretive']],
  ['how are {you}', 'how are you all today', ['how are you', 'how are you all']],
  ['tell {parent}', 'tell daddy', ['tell daddy']],
  ['im <age>', 'im thirteen', ['im thirteen']],
  ['im <age>', 'im 13', ['im 13']],
  ['im <age>', 'im 130', []],
  ['give <num>', 'give 500', ['give 500']],
  ['dont <any> it', 'dont show it', ['dont show it']],
  ['dont tell .. {parent}', 'dont ever tell', []],
  ['dont tell .. {parent}', 'dont tell it to your mum', ['dont tell it to your mum']],
  ['dont tell .. {parent}', 'dont tell it. ok mum', []],
  ['dont tell ..1 {parent}', 'dont tell it to your mum', []],
  ['a ..1 (x)? ..1 b', 'a u v b', ['a u v b']],
  ['a ..1 (x)? ..1 b', 'a u x v b', ['a u x v b']],
  ['a ..1 (x)? ..1 b', 'a u v w b', []],
  ['^ alone $', 'alone', ['alone']],
  ['^ alone $', 'so alone', []],
  ['alone <ask>', 'alone?', ['alone']],
  ['alone <ask>', 'alone.', []],
  ['where ..3 <ask>', 'where do you go?', ['where do you go']],
  ['[ asks for an? image ]', 'hi [asks for image] ok', ['[ asks for image ]']],
  ['[ asks for an? image ]', 'asks for an image', []],
])('phrase %j in %j', (phrase, text, expected) => {
  expect(found(matcherOf(phrase), text)).toEqual(expected)
})

test.each([
  ['s3cr3t'], ['secreeeet'], ['s e c r e t'], ['s.e.c.r.e.t'], ['SECRET'], ['s\u200becret'], ['ѕесret'], ['ｓｅｃｒｅｔ'], ['$ecret'],
])('disguised: %s', (text) => {
  expect(found(matcherOf('secret'), text)).toHaveLength(1)
})

test('numbers apart from the words that they touch', () => {
  expect([
    found(matcherOf('im <age>'), 'im13'), found(matcherOf('<age> yo'), '13yo'), found(matcherOf('gr8'), 'gr8'),
  ]).toEqual([['im 13'], ['13 yo'], ['gr8']])
})

test('the last number of a phrase is told', () => {
  const matcher = matcherOf('im <age>', '<age> years')
  expect(matcher.read(matcher.tokens('im 14')).found.map((m) => m.number)).toEqual([14])
})

test('a phrase goes on over turns, and begins at -1 then', () => {
  const matcher = matcherOf('dont tell your mum', 'dont tell .. anyone')
  const first = matcher.read(matcher.tokens('dont tell'))
  const second = matcher.read(matcher.tokens('your mum'), first.carry)
  expect(second.found.map((m) => [m.cue, m.from, m.to])).toEqual([['dont tell your mum', -1, 2]])
  const one = matcher.read(matcher.tokens('dont'))
  expect(matcher.read(matcher.tokens('tell your mum'), one.carry).found).toHaveLength(1)
  expect(matcher.read(matcher.tokens('your mum')).found).toEqual([])
})

test('faults name the line: a bracket that is not closed, one that was not opened, no word', () => {
  const faults: PhraseFault[] = []
  expect(readPhrases('(a\nb)\n^ $\n.. \nok # fine', (f) => faults.push(f))).toHaveLength(1)
  expect(faults.map((f) => f.why)).toEqual(['a bracket is not closed', 'a bracket closes that was not opened', 'holds no word', 'holds no word'])
})

test('a phrase is found in any surroundings, and where it says', () => {
  const matcher = matcherOf('(do not|dont) tell {you}? (your|ur)? {parent}')
  const filler = fc.array(fc.constantFrom('so', 'ok', 'and', 'we', 'go', '13', '🙂'), { maxLength: 8 })
  fc.assert(fc.property(filler, filler, (before, after) => {
    const text = [...before, 'do', 'not', 'tell', 'your', 'mum', ...after].join(' ')
    const [match] = matcher.read(matcher.tokens(text)).found
    expect([match?.from, match?.to]).toEqual([before.length, before.length + 5])
  }))
})

test('no text makes the matcher throw or report words that are not there', () => {
  const matcher = matcherOf('a .. b', 'a|b c?', '<any> a', 'b* (a|c)* d')
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', '.', '?', '1', '\n') }), (text) => {
    const tokens = matcher.tokens(text)
    for (const m of matcher.read(tokens).found) {
      expect(m.to).toBeLessThanOrEqual(tokens.length)
      expect(m.from).toBeLessThan(m.to)
    }
  }))
})

test('readings of a word: stretched, disguised, umlauts written out; a held-down key is read once', () => {
  expect(readingsOf('pleeease')).toEqual(expect.arrayContaining(['please', 'pleease']))
  expect(readingsOf('fuer')).toContain('fur')
  expect(readingsOf('a'.repeat(100))).toHaveLength(1)
})
