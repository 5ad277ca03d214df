import { respondWithinDays } from './contract.ts'
import type { Ground } from './contract.ts'
import { factNames } from './facts/names.ts'
import type { Trigger } from './triggers/plug.ts'

const MARKS: Readonly<Record<Ground['mark'], string>> = {
  'V': 'read in the source', '2': 'secondary source', 'U': 'unverified', 'D': 'derived here from the source',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

/**
 * The page of all rules (`docs/triggers.md`), in Markdown, made from the registry so that it cannot say otherwise than the code.
 * `scripts/docs-triggers.ts` writes it; a test compares.
 */
export function triggersPage(triggers: readonly Trigger[]): string {
  const rules = triggers.map(({ id, band, label, ground, reads }) =>
    `| \`${id}\` | ${band} | ${cell(label)} | ${cell(ground.text)} | ${cell(ground.source)} | ${MARKS[ground.mark]} | ${reads.map((name) => `\`${name}\``).join(' ')} |`)
  const facts = Object.entries(factNames).map(([name, meaning]) => `| \`${name}\` | ${cell(meaning)} |`)
  return [
    '# Triggers', '',
    'Made by `node scripts/docs-triggers.ts` from `src/triage/triggers/registry.ts`; do not edit.', '',
    'A report rises because a named rule fired, never by a sum. The strongest rule stands first: that is the order inside a band. A low band '
    + 'is no clearance; a high band is no finding about a person. Among people met for other reasons most of those with a high band will not have offended '
    + 'by contact: the share that a band gets right falls with the base rate.', '',
    `Answer within ${Object.entries(respondWithinDays).map(([band, days]) => `${days} ${days === 1 ? 'day' : 'days'} (${band})`).join(', ')}: `
    + 'HMICFRS inspection, April 2023, as reported by metro.co.uk (secondary source).', '',
    '## Rules', '', '| rule | band | label | ground | source | how far checked | facts it reads |', '|---|---|---|---|---|---|---|', ...rules, '',
    '## Words', '',
    '- Recent contact: within 30 days before now. A time told by the day or without a zone counts when it can be recent.',
    '- Several children: 3 or more, in one report or across reports of one person.',
    '- Within days (a meeting): from a day before now to 14 days ahead, or planned without a date.',
    '- Pending: rests on the sender\'s claim alone; lifts to `high` at most until a person confirms it. A sender that escalates more than 20% '
    + 'of its last 50 or more reports lifts no longer by the claim alone; the claim is still shown.',
    '- Held: nothing at all fired, and the files are all viral, jokes or known benign, or the sender batched them as such, or an earlier report has the same content. '
    + 'One in 20 is shown to people all the same.', '',
    '## Facts', '', '| name | meaning |', '|---|---|', ...facts, '',
  ].join('\n')
}
