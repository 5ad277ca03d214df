import { setImmediate } from 'node:timers/promises'
import { allPacks, consider, labelOf, lawOf, packIdOf, packIds, readFacts, type ReadOptions } from '../../law/index.ts'
import { figure, median, type BenchContext, type Figure } from './measure.ts'

const BAR_MS = 5
const ROUNDS = 30
const SETS = 50

/** Sets of facts that reach into elements of every pack: a message, an image, a meeting, a threat, a decoy, at several ages and days. */
function factsOf(i: number): string {
  const kinds = [
    {
      'comm.medium': 'electronic', 'comm.sent': true, 'comm.intentional': true, 'comm.sexual': true, 'purpose.sexualGratification': true,
      'comm.priorContacts': i % 3,
    },
    {
      'image.made': true, 'image.possessed': true, 'image.shared': i % 2 === 0, 'image.kind': 'photograph', 'image.subjectAge': 10 + (i % 9),
      'image.indecent': true,
    },
    { 'travel.actorTravelled': true, 'intent.relevantOffenceAtMeeting': true, 'comm.priorContacts': 2, 'purpose.facilitateContactOffence': true },
    { 'threat.shareIntimateImage': true, 'demand.kind': ['money'], 'demand.withMenaces': true, 'demand.unwarranted': true },
    { 'victim.isReal': false, 'victim.ageBelieved': 13, 'victim.decoyKind': 'constable', 'comm.sexual': true, 'comm.medium': 'electronic' },
  ]
  const facts = {
    'actor.ageAtConduct': 15 + (i % 30), 'victim.birthDate': '2006-02-28', 'victim.isReal': true, 'place.interstateNexus': true,
    ...kinds[i % kinds.length],
  }
  return JSON.stringify({ date: `${2012 + (i % 14)}-06-01`, place: packIds[i % packIds.length], facts })
}

/** Milliseconds of CPU of one piece of work: the middle of some rounds; others have their turn in between. */
async function cpuMs(times: number, work: (i: number) => unknown): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    await setImmediate()
    const before = process.cpuUsage()
    for (let i = 0; i < times; i++) work(i)
    const { user, system } = process.cpuUsage(before)
    if (round > 0) rounds.push((user + system) / 1000 / times)
  }
  return median(rounds)
}

/** One set of facts against all packs, beside reading and writing the packs as JSON in the same run. */
export async function benchLaw(context: BenchContext): Promise<Figure[]> {
  context.say('facts against all packs')
  const before = process.cpuUsage()
  const law = lawOf(allPacks())
  const { user, system } = process.cpuUsage(before)
  const on = context.now.slice(0, 10)
  const options: ReadOptions = { codes: packIds, codeNamed: packIdOf, offences: law.ids, on, today: on }
  const texts = Array.from({ length: SETS }, (_, i) => factsOf(i))
  const one = (i: number): unknown => {
    const { acts, place, placeWritten } = readFacts('facts.json', texts[i % SETS] ?? '', options)
    return [acts.map((act) => consider(law, act, { on })), labelOf(acts, { packs: law.packs, place, placeWritten }, on)]
  }
  const first = process.cpuUsage()
  one(0)
  const cold = process.cpuUsage(first)
  const set = await cpuMs(SETS, one)
  const packs = JSON.stringify(law.packs)
  const json = await cpuMs(2, () => JSON.stringify(JSON.parse(packs)))
  const offences = law.offences.length
  return [
    figure(
      `one set of facts, ${packIds.length} packs, ${offences} offences, CPU time`, set, 'ms', 'lower', BAR_MS,
      { what: 'JSON.parse and stringify of the packs', value: Number(json.toPrecision(4)) },
    ),
    figure('the same, the first of a process', (cold.user + cold.system) / 1000, 'ms', 'lower', null),
    figure('packs checked and made ready, once a process', (user + system) / 1000, 'ms', 'lower', null),
  ]
}
