import { fold } from '../../../src/conversation/fold.ts'
import { LedgerBook, readerOf, talksOf, talkTools } from '../../../src/conversation/index.ts'
import { readLexicon } from '../../../src/conversation/lexicon.ts'
import { readPhrases } from '../../../src/conversation/phrase.ts'
import { Matcher } from '../../../src/conversation/matcher.ts'
import { emptyReading } from '../../../src/intake/contract.ts'
import { decode } from '../../../src/kernel/text.ts'
import { hostileTexts, texts, worldFiles } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const ear = { ...await talkTools().ear(), lexicon: readLexicon('sexual-message\t[ sexual message ]').lexicon }

/** Turns of the invented world's chats. */
const chats = worldFiles().flatMap(
  (f) => (typeof f.content === 'string' && f.path.endsWith('.txt') ? [Buffer.from(f.content).subarray(0, 8_192)] : []),
).slice(0, 20)

const TALK = texts(
  'how old are you\n12 and you\n14 :)\nsend me a pic\nno\nplease\nwhat school do you go to\nwhere do u live',
  'see you at 5 at the park\nok\ndont tell your mum', 'ich bin 13\nwie alt bist du\nschick mir ein bild', 'tengo trece anos\n[threat to share]',
  'h o w  o l d\na.g.e\n\u200bse\u200bnd', '@ann add me on chirrup\n50 pounds',
)

function tokens(input: Uint8Array): unknown {
  const { text } = decode(input)
  const all = fold(text)
  for (const { from, to } of all) must(from >= 0 && to <= text.length && from <= to, 'a word outside of its text')
  const clear = ear.matcher.tokens(text)
  for (const { from, to } of clear) must(from >= 0 && to <= text.length && from <= to, 'an undisguised word outside of its text')
  return [all, ear.matcher.read(clear).found]
}

/** Each line a turn; the parties take turns by the first letter. */
function talk(input: Uint8Array): unknown {
  const { text } = decode(input)
  const turns = text.split('\n').slice(0, 300).map((line, i) => ({
    by: line.charCodeAt(0) % 3 === 0 ? 'Ann' : line.charCodeAt(0) % 3 === 1 ? 'Bo' : null, text: line, at: `fuzz#L${i + 1}:1`,
    attachments: line.length % 11 === 0 ? ['a.jpg'] : [],
    when: line.length % 4 === 0 ? null : {
      instant: new Date(1.76e12 + i * 60_000 * (line.length % 9)).toISOString(), local: null, written: '', zone: 'Z', precision: 'second' as const,
      means: 'sent',
    },
  }))
  const reader = readerOf(ear)
  const first = reader.push(turns)
  const rest = reader.end()
  const signs = [...first.signs, ...rest.signs]
  for (const sign of signs) {
    const turn = turns[sign.turn]
    must(turn !== undefined, 'a sign of no turn')
  }
  const book = new LedgerBook({ zone: 'Europe/London' })
  book.add(first.turns, first.signs)
  book.add(rest.turns, rest.signs)
  return [signs, talksOf({ ...emptyReading, narratives: [{ text, at: 'fuzz#', field: 'f', person: null }] })]
}

function phrases(input: Uint8Array): unknown {
  const { text } = decode(input)
  const faults: unknown[] = []
  const read = readPhrases(text, (fault) => void faults.push(fault))
  if (read.length === 0 || text.length > 600) return [read, faults]
  const matcher = new Matcher<string>([{ content: 'x', phrases: read, language: 'en' } as never], {})
  return [read, faults, matcher.size, matcher.read(matcher.tokens('how old are you then')).found]
}

function lexicon(input: Uint8Array): unknown {
  const { lexicon: made, entries, faults } = readLexicon(decode(input).text)
  must((made === null) === (entries === 0), 'a lexicon without entries')
  return [entries, faults]
}

/** What was said, and the words that a unit brings along. */
export const targets: readonly Target[] = [
  {
    name: 'talk-words', shape: 'text', tokens: ['\u200b', '0', '4', '.', '-', '*', '\u0301', '\uff41', '\u0430', 'ss', '\u00df', '\u0130'],
    seeds: [...hostileTexts, ...TALK], mostBytes: 8192, cpu: { base: 80, perKib: 40 }, output: { base: 20_000, perByte: 600 },
    run: (input) => ({ value: tokens(input) }),
  },
  {
    name: 'talk-read', shape: 'lines',
    tokens: [
      'how old are you', '13', 'send', 'pic', 'school', 'live', 'meet', 'tomorrow', 'secret', 'mum', 'add me on', 'pay', '\u00a350', 'no', 'ok', '?',
      'wie alt', 'donde', '[threat to share]',
    ],
    seeds: [...TALK, ...chats, ...hostileTexts], mostBytes: 8192, cpu: { base: 200, perKib: 120 }, output: { base: 50_000, perByte: 2_000 },
    run: (input) => ({ value: talk(input) }),
  },
  {
    name: 'talk-phrases', shape: 'text', tokens: ['(', ')', '|', '?', '*', '<', '>', '..', '#', '{', '}', '[', ']', '\n', '_', '~', '<num>', '<3>'],
    seeds: texts('how old (are|r) (you|u)', 'send (me)? (a|one) pic\nplease', '[ threat ]', 'a <..3> b'), mostBytes: 1024,
    cpu: { base: 100, perKib: 100 }, output: { base: 50_000, perByte: 4_000 }, run: (input) => ({ value: phrases(input) }),
  },
  {
    name: 'talk-lexicon', shape: 'lines',
    tokens: ['sexual-message', 'threat', '\t', 'en', 'any', '{"term":"x"}', '[', '(', ')', '|', '#', 'sign', 'language'],
    seeds: texts(
      'threat\ten\t[ threat ]\n# remark\n[ term ]', '[{"term":"[ a ]","sign":"threat","language":"en"},"[ b ]"]',
      '{"threat":["[ a ]"],"[ b ]":"threat"}',
    ),
    mostBytes: 2048, cpu: { base: 150, perKib: 150 }, run: (input) => ({ value: lexicon(input) }),
  },
]
