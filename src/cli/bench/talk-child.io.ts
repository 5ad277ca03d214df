import { argv, cpuUsage, resourceUsage, stdout } from 'node:process'
import { setImmediate } from 'node:timers/promises'
import { LedgerBook, readerOf, talkTools } from '../../conversation/index.ts'

/** Reads a talk of so many turns that are made while they are read, and prints what it took. */
const turns = Number(argv[2] ?? '0')
const AT_ONCE = 500
const WORDS = [
  'how was school today', 'ok', 'dont tell your mum about this', 'lol', 'want to play later', 'how old are you', 'im 13', 'send me a pic', 'no',
  'come on send it', 'what time is the match', 'brb dinner',
]
const reader = readerOf(await talkTools().ear())
const book = new LedgerBook()
let signs = 0
const take = (piece: ReturnType<typeof reader.push>): void => {
  signs += piece.signs.length
  book.add(piece.turns, piece.signs)
}
for (let from = 0; from < turns; from += AT_ONCE) {
  take(reader.push(Array.from({ length: AT_ONCE }, (_, i) => {
    const n = from + i
    const instant = new Date(Date.UTC(2026, 0, 1) + n * 7_000).toISOString()
    return {
      by: n % 3 === 0 ? 'A' : 'B', text: `${WORDS[(n * 7) % WORDS.length] ?? ''} ${n}`, at: `bench#L${n + 1}:1`,
      when: { instant, local: instant.slice(0, 19), written: instant, zone: 'Z', precision: 'second' as const, means: 'sent' },
    }
  })))
  if (from % (AT_ONCE * 20) === 0) await setImmediate()
}
take(reader.end())
book.read()
const { user, system } = cpuUsage()
stdout.write(JSON.stringify({ peakMegabytes: resourceUsage().maxRSS / 1024, signs, cpuSeconds: (user + system) / 1e6 }))
