import { extentOf, rightNames, rights, roles, roleWords, type Extent, type Right, type Role } from '../../src/custody/rights/roles.ts'
import type { Endpoint } from '../../src/kernel/endpoint.ts'

const EXTENTS: Readonly<Record<Extent, string>> = { all: 'yes', unit: 'own unit', member: 'member', own: 'own' }

const isRight = (right: string): right is Right => rightNames.some((r) => r === right)

/** What a role may by a right, in one word. */
function mayBy(role: Role, right: string): string {
  if (right === 'nobody' || right === 'signed-in') return 'yes'
  const extent = isRight(right) ? extentOf(role, right) : null
  return extent === null ? 'no' : EXTENTS[extent]
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`)
}

/** What else a call needs beside its right. */
function needs({ sees, purpose, stepUp, right }: Endpoint): string {
  return [
    ...(right === 'nobody' ? ['nothing: open to all'] : right === 'signed-in' ? ['a session'] : []),
    ...(sees?.report === undefined ? [] : ['to see the report']), ...(sees?.case === undefined ? [] : ['to see the case']),
    ...(purpose === undefined ? [] : ['a purpose']), ...(stepUp === true ? ['proof anew'] : []),
  ].join(', ')
}

function endpointLines(endpoints: readonly Endpoint[]): string[][] {
  const sorted = endpoints.toSorted((x, y) => (x.path === y.path ? (x.method < y.method ? -1 : 1) : x.path < y.path ? -1 : 1))
  return sorted.map((e) => [`\`${e.method} ${e.path}\``, `\`${e.right}\``, ...roles.map((role) => mayBy(role, e.right)), needs(e)])
}

const INTRO = `# Who may what

Made by \`node scripts/docs-rights.ts\` from \`src/custody/rights/roles.ts\` and the endpoints of the server; do not edit.

A person has roles in a unit, and acts for one unit at a time. Rights are asked afresh at each call: what was taken away a moment ago is gone. A right says what somebody may do; whether they see the thing that they do it to is asked apart, of the database, by row-level security. What they may not see is answered as if it were not there.

- **yes**: not about single things, or about the unit as such.
- **own unit**: reports of the unit that are in no case, beside the cases they are a member of; for supervisors also every case that is not restricted.
- **member**: only cases they are a member of.
- **own**: what is theirs, or was handed to them.
- **no**: refused (403), and the refusal is logged.`

const SIGHT = `## Who sees a report

A report belongs to one unit from its first write on. Nobody of another unit sees it, whatever they are there.

| the report is | seen by |
| --- | --- |
| in no case | triage, investigator and supervisor of the unit |
| in a case | its members, from the beginning to the end of their membership, as long as they are triage, investigator, child-protection, supervisor or partner in the unit; and supervisors of the unit |
| in a restricted case | its members only |
| opened by break-glass | the one person who opened it, for an hour, inside their unit; another person reviews it within a day |

Child-protection and partner see nothing outside cases that they were added to by name. Grader, auditor and administrator see no report. What a report in a case tells neither raises the standing of one outside nor calls it a copy; of links to what is out of sight a reader is told how many there are and which unit to ask, nothing else.

Somebody who is disabled, whose role was revoked or ran out, and a connection without a person see nothing.`

const MACHINE = `## At the machine

Whoever runs \`sterna\` on the machine, with the key that opens the house, is its operator. Commands ask no right: a name given with \`--who\` is written down, and nobody has proved it. The operator can do what any person can do here, for any unit, and beside it what no endpoint does: add units, make and rotate keys, back up and restore, take hash lists in and write them out, overrule a hash or release it from quarantine, watch the settings and figures of the machine. What is changed, exported or looked at so stands in the log with \`via command-line\`. Keep operators few: \`docs/operations.md\`.`

/** The page of rights (\`docs/rights.md\`): roles in words, every right and every endpoint by role. */
export function rightsPage(endpoints: readonly Endpoint[]): string {
  return [
    INTRO, '', '## Roles', '', ...table(['role', 'in one sentence'], roles.map((role) => [`\`${role}\``, roleWords[role]])), '',
    SIGHT, '', '## Rights', '',
    ...table(
      ['right', 'what it is', ...roles], rightNames.map((right) => [`\`${right}\``, rights[right].about, ...roles.map((role) => mayBy(role, right))]),
    ), '',
    'Two people are needed for exports, erasures, the release of keys, and for the grant of every role but `grader`: one asks, another approves, and the approval holds for just that, once, for a day. The operator of the machine grants on its command line, which is logged too.', '',
    MACHINE, '', '## Endpoints', '', ...table(['call', 'right', ...roles, 'needs beside it'], endpointLines(endpoints)), '',
  ].join('\n')
}
