import { signIds, type SignId } from '../../conversation/index.ts'
import { signValue } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { judge } from '../../way-people.ts'
import type { Command, Given } from '../command.ts'
import { oneReport } from './report.ts'

const VERDICTS = { confirm: 'confirmed', reject: 'rejected', add: 'added', correct: 'corrected' } as const

/** `sterna sign confirm|reject|add|correct ID TURN SIGN` */
export const sign: Command = {
  name: 'sign',
  usage: 'sterna sign confirm|reject|add|correct ID TURN SIGN --reason TEXT --who NAME [--talk N] [--value V] [--weak]',
  about: 'A person reviews a sign of a report: rejected signs stay rejected when the conversation is read again.',
  flags: [
    { name: 'reason', value: 'TEXT', about: 'why; kept with the name' },
    { name: 'talk', value: 'N', about: 'number of the conversation in the report, from 0 (default 0)' },
    { name: 'value', value: 'V', about: 'what the sign tells (an age in years, a place), for add and correct' },
    { name: 'weak', about: 'the sign is weak: it fires no trigger alone' },
  ],
  async run(shell, given) {
    const [verb, wanted, turn, id, ...more] = given.words
    const verdict = Object.entries(VERDICTS).find(([v]) => v === verb)?.[1]
    const reason = given.flag('reason')
    if (verdict === undefined || wanted === undefined || turn === undefined || id === undefined) {
      throw new Refusal('usage', { need: 'confirm, reject, add or correct, then a report id, a turn and a sign' })
    }
    if (more[0] !== undefined) throw new Refusal('usage', { word: more[0], need: 'the value behind --value' })
    if (verdict === 'corrected' && given.flag('value') === null && !given.has('weak')) throw new Refusal(
      'usage', { need: 'what is to be corrected: --value V, --weak, or both' },
    )
    if (reason === null || reason.trim() === '') throw new Refusal('reason-missing', {})
    const doors = await shell.open()
    const report = await oneReport(doors, wanted)
    const judgement = {
      talk: numberOf(given.flag('talk') ?? '0', 'talk'), turn: numberOf(turn, 'turn'), sign: signOf(id), verdict, weak: given.has('weak'),
      value: valueOf(given, signOf(id)), by: shell.who, reason,
    }
    if (!await judge(doors, report, judgement)) throw new Refusal(
      'not-found', { report, talk: judgement.talk, turn: judgement.turn, sign: judgement.sign },
    )
    if (shell.json) shell.print(JSON.stringify({ report, ...judgement }))
    else shell.print(`${report}: ${judgement.sign} on turn ${judgement.turn} ${verdict} by ${shell.who}`)
  },
}

function numberOf(text: string, what: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new Refusal('usage', { [what]: text, need: `a number, from 0, as the ${what}` })
  return Number(text)
}

function signOf(text: string): SignId {
  const found = signIds.find((id) => id === text)
  if (found === undefined) throw new Refusal('usage', { sign: text, known: signIds.join(' ') })
  return found
}

function valueOf(given: Given, id: SignId): string | number | null {
  const written = given.flag('value')
  return signValue(written !== null && /^\d{1,3}$/.test(written) ? Number(written) : written, id)
}
