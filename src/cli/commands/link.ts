import { inAct } from '../../custody/index.ts'
import { whyLinked, type WhyLinked } from '../../footprint/index.ts'
import { linkPlaces } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { judgeLink } from '../../way-people.ts'
import { painter, safe } from '../colour.ts'
import type { Command, Shell } from '../command.ts'
import { oneReport } from './report.ts'

/** `sterna link ID ID` */
export const link: Command = {
  name: 'link',
  usage: 'sterna link ID ID [--reject REASON | --restore]',
  about: 'Says why two reports are linked, or why not, piece by piece; an officer may reject the link with a reason.',
  flags: [
    { name: 'reject', value: 'REASON', about: 'reject the link; it stays rejected until restored (uses --who)' },
    { name: 'restore', about: 'take a rejection back' },
  ],
  async run(shell, given) {
    const [x, y] = given.words
    if (x === undefined || y === undefined) throw new Refusal('usage', { need: 'two report ids' })
    const doors = await shell.open()
    const a = await oneReport(doors, x)
    const b = await oneReport(doors, y)
    if (a === b) throw new Refusal('usage', { need: 'two different reports' })
    const reason = given.flag('reject')
    if (reason !== null || given.has('restore')) await judgeLink(doors, shell.who, a, b, reason)
    const why = await whyLinked(doors.store, a, b)
    const because = await linkPlaces(doors.store, [a, b], why.because)
    await inAct(doors, shell.who, 'link', async (act) => act.note([{ event: 'link.viewed', subject: `${a} ${b}` }]))
    const { linked, strength, threshold, against, rejected } = why
    if (shell.json) shell.print(JSON.stringify({ linked, strength, threshold, because, against, rejected }, null, 1))
    else tell(shell, why, because)
  },
}

function tell(shell: Shell, why: WhyLinked, because: readonly { kind: string; value: string; bits: number; at: readonly (string | null)[] }[]): void {
  const paint = painter(shell.colour)
  shell.print(paint(
    'bold',
    `${why.linked ? 'Linked' : 'Not linked'}: ${why.strength} bits, ${why.threshold} link${why.anchored ? '' : '; only weak evidence is shared, which never links alone'}`,
  ))
  for (const p of because) {
    shell.print(`  +${p.bits.toFixed(2)}  ${p.kind}: ${safe(p.value)}`)
    for (const at of p.at) if (at !== null) shell.print(paint('dim', `          ${safe(at)}`))
  }
  for (const p of why.against) shell.print(`  ${p.bits.toFixed(2)}  ${p.kind}: ${p.values.map(safe).join(' ≠ ')}`)
  if (why.rejected !== null) shell.print(`  rejected by ${safe(why.rejected.by)} at ${why.rejected.at}: ${safe(why.rejected.reason)}`)
  if (because.length === 0) shell.print('  They share no identifier that can be compared.')
}
