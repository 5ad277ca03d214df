import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemCodes } from '../../src/kernel/problem.ts'
import { ROOMS, type Room } from '../../src/rooms.ts'
import { migrations } from '../../src/store/index.ts'

const SRC = join(import.meta.dirname, '..', '..', 'src')

/** What stands between these lines of `docs/house.md` is made by `scripts/docs-house.ts`. */
const BEGIN = '<!-- made by node scripts/docs-house.ts; do not edit up to the end mark -->'
const END = '<!-- end of the made part -->'

/** The kernel has no door: its files are imported one by one. */
const KERNEL = 'Words without any domain in them: place, problem, refusal, text, time, country, CSV.'

/** The one sentence of a room: the doc comment on the first line of its door. */
function sentenceOf(room: Room): string {
  if (room === 'kernel') return KERNEL
  const door = room === 'cli' ? 'main.ts' : 'index.ts'
  const [first = ''] = readFileSync(join(SRC, room, door), 'utf8').split('\n')
  const said = /^\/\*\* (.+) \*\/$/.exec(first)?.[1]
  if (said === undefined) throw new Error(`src/${room}/${door} does not begin with a one-line doc comment`)
  return said
}

/** The tables of a room: those of the migrations that name it as owner. */
function tablesOf(room: Room): string {
  const texts = migrations().map((m) => m.text).filter((text) => text.startsWith(`-- owner: ${room}\n`))
  return texts.flatMap((text) => [...text.matchAll(/^create table (\w+)/gm)].map((m) => `\`${m[1] ?? ''}\``)).join(' ')
}

/** The table of all rooms in their order, as it stands in `docs/house.md` between its marks. */
export function roomsPart(): string {
  const rows = ROOMS.map((room) => `| \`${room}\` | ${sentenceOf(room).replaceAll('|', '\\|')} | ${tablesOf(room)} |`)
  return [BEGIN, '', '| room | in one sentence | its tables |', '|---|---|---|', ...rows, '', END].join('\n')
}

/** The page with its made part renewed; throws when the marks are not there. */
export function withRooms(page: string): string {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from === -1 || to < from) throw new Error('docs/house.md has lost its marks')
  return page.slice(0, from) + roomsPart() + page.slice(to + END.length)
}

/** The page of all problem codes (`docs/problems.md`). */
export function problemsPage(): string {
  const rows = Object.entries(problemCodes).map(([code, words]) => `| \`${code}\` | ${words.replaceAll('|', '\\|')} |`)
  return [
    '# Problems', '',
    'Made by `node scripts/docs-house.ts` from `src/kernel/problem.ts`; do not edit.', '',
    'A problem is something in the evidence that could not be read, or was read with a doubt. It is kept with the report and shown. '
    + 'It never stops a run, and the bytes are always kept. Each page in `docs/formats/` says which problems its format can give.', '',
    '| code | words |', '|---|---|', ...rows, '',
  ].join('\n')
}
