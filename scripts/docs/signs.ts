import { signs } from '../../src/conversation/signs/registry.ts'

const BEGIN = '<!-- signs: made by node scripts/docs-signs.ts; do not edit up to the end mark -->'
const END = '<!-- end of the made part -->'

const MARKS = { V: 'read in the source', 2: 'secondary source', U: 'unverified', D: 'derived here from the source' } as const

/** The table of all signs, as it stands in `docs/conversation.md` between its marks. */
export function signsPart(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const rows = signs.map(
    (s) => `| \`${s.id}\` | ${cell(s.label)} | ${cell(s.why)} | ${cell(s.ground.text)} | ${cell(s.ground.source)} | ${MARKS[s.ground.mark]} |`,
  )
  return [
    BEGIN, '', '| sign | label | what the turn does | ground | source | how far checked |', '|---|---|---|---|---|---|', ...rows.toSorted(), '', END,
  ].join('\n')
}

/** The page with its made part renewed; throws when the marks are not there. */
export function withSigns(page: string): string {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END, from)
  if (from === -1 || to === -1) throw new Error('docs/conversation.md lacks the marks of its made part')
  return page.slice(0, from) + signsPart() + page.slice(to + END.length)
}
