import { consider } from '../../../src/law/consider.ts'
import { lawOf } from '../../../src/law/compile.ts'
import { allPacks, packIdOf, packIds } from '../../../src/law/packs/registry.ts'
import { readFacts } from '../../../src/law/read-facts.ts'
import { filesIn } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const ON = '2026-11-21'
const law = lawOf(allPacks())
const options = { codes: packIds, codeNamed: packIdOf, offences: law.ids, on: ON, today: ON }

function facts(input: Uint8Array): unknown {
  const read = readFacts('fuzz', Buffer.from(input).toString(), options)
  for (const act of read.acts.slice(0, 2)) must(Array.isArray(consider(law, act, { on: ON })), 'no candidates')
  return read
}

/** Facts files of the law room. */
export const targets: readonly Target[] = [{
  name: 'law-facts', shape: 'json', seeds: filesIn('src/law/fixtures', ['.json']), mostBytes: 4096, cpu: { base: 300, perKib: 60 },
  output: { base: 200_000, perByte: 1_000 },
  tokens: [
    'facts', 'acts', 'date', 'place', 'from', 'to', 'min', 'max', '?', 'unknown', '2026-02-30', '1900-01-01/2026-01-01', 'england-wales',
    'victim.age', 'actor.age', '__proto__',
  ],
  run: (input) => ({ value: facts(input) }),
}]
