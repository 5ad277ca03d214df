import { decode } from '../../../src/kernel/text.ts'
import { bundlesOf, type Bundled } from '../../../src/intake/bundle.ts'
import { jsonSoFar } from '../../../src/intake/readers/json-so-far.ts'
import { parseJson } from '../../../src/intake/readers/json.ts'
import { isInOrder, oldestFirst } from '../../../src/intake/readers/turns.ts'
import { parseXml, verbatim, type Element } from '../../../src/intake/readers/xml.ts'
import { filesIn, texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const FIXTURES = 'src/intake/formats/fixtures'

interface Drawn {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Drawn[]
}

/** An element without its parent, which would go round in circles. */
const drawn = ({ name, attributes, text, children }: Element): Drawn => ({ name, attributes, text, children: children.map(drawn) })

function xml(input: Uint8Array): unknown {
  const { text } = decode(input)
  const { root, problems } = parseXml('fuzz', text)
  if (root === null) return problems
  const again = verbatim(root)
  must(problems.length === 0 || again.length > 0, 'a tree without text')
  return [drawn(root), problems]
}

function soFar(input: Uint8Array): unknown {
  const { text } = decode(input)
  const whole = parseJson('fuzz', text)
  const far = jsonSoFar('fuzz', text)
  if (whole.ok) must(JSON.stringify(far.value) === JSON.stringify(whole.value) && far.problems.length === 0, 'whole JSON is read otherwise')
  else must(far.problems.length > 0, 'broken JSON without a problem')
  // The text as far as it goes, cut anywhere, never holds what the whole does not.
  return [whole, far]
}

/** Paths and parts from lines `archive path key piece`. */
function bundles(input: Uint8Array): unknown {
  const read: Bundled[] = Buffer.from(input).toString().split('\n').slice(0, 400).map((line, i) => {
    const [archive = '', path = '', key = '', piece = ''] = line.split('|')
    return {
      file: { path, sha256: String(i), archive: archive === '' ? null : archive }, format: piece === 'm' ? 'media' : `f${archive.length % 2}`,
      parts: [{ key: key === '' ? null : key, part: `p${piece}`, main: piece !== 'j', ...(piece === 'p' ? { piece: true as const } : {}) }],
    }
  })
  return bundlesOf(read)
}

function turns(input: Uint8Array): unknown {
  const all = Array.from(input, (b, i) => ({
    by: null, text: '', at: `fuzz#/${i}`, attachments: [],
    when: b % 5 === 0 ? null : {
      instant: b % 3 === 0 ? null : new Date(b * 1e9).toISOString(), local: new Date((b % 7) * 1e9).toISOString().slice(0, 19), written: '',
      zone: null, precision: 'second' as const, means: 'sent',
    },
  }))
  const ordered = oldestFirst(all)
  must(ordered.length === all.length && new Set(ordered).size === new Set(all).size, 'turns were lost or doubled')
  return [isInOrder(all), ordered.map((t) => t.at)]
}

/** What formats read with. */
export const targets: readonly Target[] = [
  {
    name: 'reader-xml', shape: 'markup', seeds: [...filesIn(FIXTURES, ['.xml']), ...filesIn('examples', ['.xml'])], mostBytes: 16_384,
    tokens: [
      '<!DOCTYPE r [<!ENTITY a "b">]>', '&a;', '&#x0;', '&#55296;', '<![CDATA[', ']]>', '<?xml version="1.1"?>', '<!--', '-->', '<a:b xmlns:a="x">',
      '</', '/>', 'xmlns', '__proto__',
    ],
    run: (input) => ({ value: xml(input) }),
  },
  {
    name: 'reader-json-so-far', shape: 'json',
    seeds: [
      ...filesIn(`${FIXTURES}/telegram-json`), ...filesIn(`${FIXTURES}/meta-json`), ...filesIn(`${FIXTURES}/discord-json`),
      ...texts('{"a":[1,2,{"b":"c"}', '[1,,2]'),
    ],
    tokens: ['{', '}', '[', ']', '"', '\\', ',', '\ufeff', 'null', '[[[['], mostBytes: 8192, run: (input) => ({ value: soFar(input) }),
  },
  {
    name: 'reader-bundles', shape: 'lines', tokens: ['|', 'a.zip|', '/', '..', 'm', 'j', 'p'],
    seeds: texts('a.zip|a.zip!/x/report.xml||m\na.zip|a.zip!/x/1.xml|k:1|j', '|in/a/b.json||p\n|in/a/c.json|k:2|p', '|in/a||x'), mostBytes: 4096,
    run: (input) => ({ value: bundles(input) }),
  },
  {
    name: 'reader-turns', shape: 'bytes', tokens: [], seeds: texts('abcdefgh', 'zyxw', '\x01\x02\x03\x04\x05\x06\x07'), mostBytes: 512,
    run: (input) => ({ value: turns(input) }),
  },
]
