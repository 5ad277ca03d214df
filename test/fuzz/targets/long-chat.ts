import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { longChat } from '../../../src/intake/long/long-chat.io.ts'
import { TextPieces } from '../../../src/intake/long/text-pieces.ts'
import { decode } from '../../../src/kernel/text.ts'
import { filesIn } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const FIXTURES = 'src/intake/formats/fixtures'

function pieces(input: Uint8Array): unknown {
  const { text } = decode(input)
  const of = (step: number): unknown => {
    const made = new TextPieces()
    const out = []
    for (let at = 0; at < text.length; at += step) out.push(...made.push(text.slice(at, at + step)))
    return [...out, ...made.end()]
  }
  const whole = of(text.length + 1)
  must(JSON.stringify(whole) === JSON.stringify(of(1 + ((input[0] ?? 0) % 50))), 'cut into other chunks the pieces differ')
  return whole
}

/** A file is long from 2 MiB on: the input stands at its front and its end, and blanks between fill it up. */
async function long(input: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'sterna-fuzz-'))
  const path = join(folder, 'chat')
  try {
    const { text } = decode(input)
    const half = text.startsWith('{') ? Math.max(0, text.lastIndexOf('}')) : text.length
    writeFileSync(path, text.slice(0, half) + (' '.repeat(1023) + '\n').repeat(2050) + text.slice(half))
    const chat = await longChat(path, '2026-11-21T12:00:00.000Z')
    if (chat === null) return null
    const out = []
    for await (const piece of chat) out.push(piece)
    // The path is another one each time.
    return JSON.parse(JSON.stringify(out).replaceAll(JSON.stringify(path).slice(1, -1), 'fuzz')) as unknown
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Chats that are too long to be held whole. */
export const targets: readonly Target[] = [
  {
    name: 'long-text-pieces', shape: 'lines', tokens: ['\r\n', '\r', '\n', '21/11/2026, 16:30 - Ann: '], seeds: filesIn(`${FIXTURES}/whatsapp-text`),
    mostBytes: 4096, run: (input) => ({ value: pieces(input) }),
  },
  {
    name: 'long-chat', shape: 'json', tokens: ['"messages":[', '"date_unixtime":"1763726400"', '21/11/2026, 16:30 - Ann: ', '\n'], mostBytes: 8192,
    cpu: { base: 1500, perKib: 100 },
    seeds: [...filesIn(`${FIXTURES}/telegram-json`), ...filesIn(`${FIXTURES}/discord-json`), ...filesIn(`${FIXTURES}/whatsapp-text`)],
    run: async (input) => ({ value: await long(input) }),
  },
]
