import { expect, test } from 'vitest'
import type { House } from '../src/way.ts'
import { judge } from '../src/way-people.ts'
import { testDoors } from './doors.ts'
import { entry, rulesOf, take, view } from './tips.ts'

const REFERENCE = 'HL-2026-0101'

type Line = readonly [by: 'kit' | 'mia', minute: number, text: string]

const groomed: readonly Line[] = [
  ['kit', 0, 'hey how old are you?'], ['mia', 1, 'im 13'], ['kit', 2, 'dont tell your mum about this'], ['kit', 3, 'add me on telegram instead'],
  ['mia', 4, 'idk'], ['kit', 5, 'lets meet up on saturday, nobody has to know'], ['mia', 6, 'ok'],
]

/** A hotline's tip with one chat; who is suspect and child is told only when `roles` says so. */
function tip(lines: readonly Line[], { roles = true, day = '2026-11-18', reference = REFERENCE, age = 34 } = {}): Record<string, unknown> {
  const at = (minute: number): string => `${day}T17:${String(minute).padStart(2, '0')}:00Z`
  return {
    [`${reference}.json`]: {
      format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
      ...(roles ? {
        children: [{ names: ['Mia Example'], accounts: [{ service: 'Ternchat', screenName: 'mia' }] }],
        suspects: [{ names: ['Kit Example'], age, emails: ['kit@example.org'], accounts: [{ service: 'Ternchat', screenName: 'kit' }] }],
      } : {}),
      conversations: [{
        service: 'Ternchat', participants: [{ name: 'kit', ...(roles ? { is: 'suspect' } : {}) }, { name: 'mia', ...(roles ? { is: 'child' } : {}) }],
        turns: lines.map(([by, minute, text]) => ({ by, at: at(minute), text })),
      }],
    },
  }
}

interface Seen { readonly signs: readonly { sign: string; turn: number; state: string; weak: boolean; talk: number }[]; readonly ledgers: readonly { startedBy: string; refusals: number }[] }
const seen = async (doors: House): Promise<Seen> => (await view(doors, REFERENCE)) as unknown as Seen
const standing = (s: Seen): string[] => s.signs.filter((x) => x.state !== 'rejected').map((x) => x.sign)

async function reject(
  doors: House, turn: number, sign: Parameters<typeof judge>[2]['sign'], verdict: 'rejected' | 'added' = 'rejected',
): Promise<boolean> {
  return judge(
    doors, (await entry(doors, REFERENCE)).id, { talk: 0, turn, sign, verdict, weak: false, value: null, by: 'officer Auk', reason: 'looked at it' },
  )
}

test('a chat in a report fires the rules about meetings and grooming, with the place of the words', async () => {
  const doors = await testDoors()
  await take(doors, tip(groomed))
  const { triggers, band } = await entry(doors, REFERENCE)
  expect(band).toBe('very-high')
  const rules = new Set(triggers.map((t) => t.rule))
  expect([rules.has('meeting-soon'), rules.has('grooming-pattern')]).toEqual([true, true])
  expect(triggers.find((t) => t.rule === 'meeting-soon')?.at).toMatch(/#\/conversations\/0\/turns\/\d/)
  const { signs, ledgers } = await seen(doors)
  expect(signs.map((s) => s.sign)).toEqual(expect.arrayContaining(['age-asked', 'age-told', 'secrecy-asked', 'platform-move', 'meeting-proposed']))
  expect(ledgers[0]?.startedBy).toBe('kit')
})

test('an ordinary chat fires nothing', async () => {
  const doors = await testDoors()
  await take(
    doors,
    tip(
      [
        ['mia', 0, 'mum are you picking me up'], ['kit', 1, 'yes at four, wait at the gate'], ['mia', 2, 'ok love you'],
        ['kit', 3, 'love you too, dinner is pasta'],
      ],
      { roles: false },
    ),
  )
  expect(rulesOf(await entry(doors, REFERENCE)).filter((r) => [
    'meeting-soon', 'grooming-pattern', 'extortion', 'self-harm-told',
  ].includes(r))).toEqual([])
})

test('a rejected sign stays rejected when the report comes again and longer, and no longer lifts; an added one counts', async () => {
  const doors = await testDoors()
  await take(doors, tip(groomed.slice(0, 6)))
  const before = await seen(doors)
  const meeting = before.signs.filter((s) => s.sign.startsWith('meeting-'))
  for (const s of meeting) expect(await reject(doors, s.turn, s.sign as 'meeting-proposed')).toBe(true)
  expect(rulesOf(await entry(doors, REFERENCE))).not.toContain('meeting-soon')
  await take(doors, tip([['mia', 0, 'hi who is this'], ...groomed.slice(0, 6).map(([by, m, text]): Line => [by, m, text])]))
  const after = await seen(doors)
  expect(after.signs.filter((s) => s.sign.startsWith('meeting-')).map((s) => s.state)).toEqual(meeting.map(() => 'rejected'))
  expect(standing(after)).toContain('secrecy-asked')
  expect(rulesOf(await entry(doors, REFERENCE))).not.toContain('meeting-soon')
  expect(await reject(doors, 0, 'distress-told', 'added')).toBe(true)
  expect(rulesOf(await entry(doors, REFERENCE))).toContain('self-harm-told')
})

test('a review of a turn that is not there is refused', async () => {
  const doors = await testDoors()
  await take(doors, tip(groomed))
  expect(await reject(doors, 99, 'threat')).toBe(false)
})

test('words of an old meeting lift less than words of these days', async () => {
  const doors = await testDoors()
  await take(doors, tip(groomed, { day: '2026-02-01' }))
  const { triggers } = await entry(doors, REFERENCE)
  expect(triggers.filter((t) => t.rule === 'meeting-soon').map((t) => t.band)).not.toContain('very-high')
})

test('an age claimed in a chat against the age that a linked report tells is a contradiction of the persona', async () => {
  const doors = await testDoors()
  await take(doors, {
    ...tip([['mia', 0, 'how old are you'], ['kit', 1, 'im 15'], ['mia', 2, 'me 13']], { age: 15 }),
    ...tip([['kit', 0, 'hello']], { reference: 'HL-2026-0102', age: 41 }),
  })
  const { personas } = await view(doors, REFERENCE)
  const claims = personas.flatMap((p) => p.contradictions).find((c) => c.kind === 'age')?.claims ?? []
  expect(claims.map((c) => c.value).sort()).toEqual(['15', '41'])
  expect(JSON.stringify(claims).includes('/turns/')).toBe(true)
})
