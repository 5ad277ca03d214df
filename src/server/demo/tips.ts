import { prng, type WrittenChat } from '../../synth/index.ts'

const HOUR_MS = 3_600_000
const SENDERS = [['hotline', 'Example Hotline'], ['police', 'Ternby Cyber Unit (invented)'], ['public', null], ['hotline', 'Harbour Lamp Group (invented)']] as const
const SERVICES = ['Ternchat', 'Palaver', 'Kwikchat'] as const
const PLACES = [['Leeds', 'GB'], ['Cardiff', 'GB'], ['Nantes', 'FR'], ['Kassel', 'DE'], ['Gijón', 'ES'], ['Omaha', 'US']] as const
const SCHOOLS = ['Stonebridge Low School', 'Example School', 'Otterford Academy (invented)'] as const
const STATIONS = ['the station', 'the canal bridge', 'the library'] as const

/** The two sides of an invented chat: who asks stands first. */
interface Sides {
  readonly asker: string
  readonly child: string
  readonly service: string
  readonly random: ReturnType<typeof prng>
}

/**
 * A tip around an invented chat, as a hotline or a unit would hand it in: who, where, which service, what is planned; now and then something is not known. Times are
 * moved so that the last turn was some hours before `at`.
 */
export function tipAround({ chat, truth }: WrittenChat, number: number, at: string): string {
  const random = prng(chat.key, 0xde30, number)
  const [asker = 'kit', child = 'mia'] = chat.participants
  const sides: Sides = { asker, child, service: random.pick(SERVICES), random }
  const lastAt = Date.parse(at) - (2 + random.int(70)) * HOUR_MS
  const last = chat.turns.findLast((t) => t.at !== null)?.at ?? at
  const moved = (written: string | null): string | null => (written === null ? null : isoAt(Date.parse(written) - Date.parse(last) + lastAt))
  const shows = new Set(truth.signs.map((s) => s.sign))
  const [kind, name] = random.pick(SENDERS)
  return `${JSON.stringify({
    format: 'sterna-tip/1', reference: `HL-2026-${String(number + 1).padStart(4, '0')}`, sentAt: isoAt(lastAt + HOUR_MS), sender: { kind, name },
    incidents: [{ type: 'enticement', at: isoAt(lastAt), platform: sides.service }],
    children: [childOf(sides)], suspects: [suspectOf(sides)], contact: { lastAt: isoAt(lastAt), ongoing: random.chance(0.6) },
    ...(shows.has('meeting-proposed') ? { meeting: { plannedAt: isoAt(Date.parse(at) + (9 + random.int(60)) * HOUR_MS), place: random.pick(STATIONS) } } : {}),
    ...(shows.has('threat') ? { extortion: { threat: '[threat to share]', deadline: isoAt(Date.parse(at) + (6 + random.int(40)) * HOUR_MS) } } : {}),
    conversations: [{
      service: sides.service, participants: [{ name: asker, is: 'suspect' }, { name: child, is: 'child' }],
      turns: chat.turns.filter((t) => !t.deleted).map((t) => ({ by: t.by, at: moved(t.at), text: t.text, ...(t.attachments.length === 0 ? {} : { attachments: t.attachments }) })),
    }],
  }, null, 1)}\n`
}

function childOf({ child, service, random }: Sides) {
  const [city, country] = random.pick(PLACES)
  return {
    names: [child], ...(random.chance(0.7) ? { age: 10 + random.int(6) } : {}), accounts: [{ service, screenName: handle(child, random) }],
    ...(random.chance(0.5) ? { city, country } : {}), ...(random.chance(0.5) ? { schools: [{ text: random.pick(SCHOOLS) }] } : {}),
  }
}

function suspectOf({ asker, service, random }: Sides) {
  const written = handle(asker, random)
  return {
    ...(random.chance(0.6) ? { names: [asker] } : {}), ...(random.chance(0.4) ? { age: 24 + random.int(30) } : {}), accounts: [{ service, screenName: written }],
    ...(random.chance(0.6) ? { emails: [`${written}@example.${random.pick(['org', 'net', 'com'])}`] } : {}), ...(random.chance(0.4) ? { country: random.pick(PLACES)[1] } : {}),
    ...(random.chance(0.3) ? { accessToChildren: random.chance(0.5) ? true : null } : {}),
  }
}

const isoAt = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

function handle(name: string, random: Sides['random']): string {
  const letters = name.normalize('NFD').toLowerCase().replace(/[^a-z]/g, '')
  return `${letters === '' ? 'lark' : letters}${random.pick(['_', '.', ''])}${10 + random.int(900)}`
}
