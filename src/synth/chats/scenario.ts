import { ASKER, CHILD, type Talk } from './talk.ts'
import type { SignId } from './words.ts'

/** How often an ask is refused the first time. */
const REFUSED = 0.45
/** What no is said to here may be an offer or a mere question ("have you got Signal?"): whether that is a refusal of an ask is open. */
const DOUBTFUL: ReadonlySet<SignId> = new Set(['gift-offered', 'payment-offered', 'platform-move', 'other-children'] as const)
/** What is sometimes said in the same turn as an ask. */
const BESIDE = ['flattery', 'secrecy-asked', 'gift-offered', 'platform-move', 'child-access'] as const

type Asked = Extract<SignId,
  'age-asked' | 'school-asked' | 'home-asked' | 'platform-move' | 'image-asked' | 'meeting-proposed' | 'payment-offered' | 'gift-offered' |
  'other-children'>

/**
 * One ask with what comes of it: agreed at once, or refused and asked again up to three times. Turns that ask again are not marked here
 * but where they are (`returns.ts`); only a push without words of its own says so itself.
 */
function ask(talk: Talk, sign: Asked, accepted: () => void): void {
  const { random } = talk
  if (random.chance(0.14)) talk.showBoth(ASKER, random.pick(BESIDE.filter((one) => one !== sign)), sign)
  else talk.show(ASKER, sign)
  for (let tries = 0; tries < 3 && random.chance(tries === 0 ? REFUSED : 0.5); tries++) {
    const clear = !DOUBTFUL.has(sign)
    if (clear) talk.show(CHILD, 'refusal')
    else talk.showWeakly(CHILD, 'refusal')
    if (random.chance(0.35)) return
    if (random.chance(0.35)) {
      talk.add(ASKER, random.pick(talk.words.insist), [clear ? 'return-after-refusal' : '~return-after-refusal', `~${sign}`])
    } else {
      if (random.chance(0.3)) talk.small(1)
      talk.show(ASKER, sign)
    }
  }
  accepted()
}

const agree = (talk: Talk, chance = 0.6): void => {
  if (talk.random.chance(chance)) talk.add(CHILD, talk.random.pick(talk.words.agree))
}

function ages(talk: Talk): void {
  const { random } = talk
  if (random.chance(0.75)) {
    ask(talk, 'age-asked', () => talk.show(CHILD, 'age-told'))
    if (random.chance(0.45)) return
  }
  talk.show(CHILD, 'age-asked')
  if (!random.chance(0.65)) return talk.show(ASKER, 'adult-age-told')
  talk.show(ASKER, 'age-told')
  talk.small(random.int(4))
  talk.show(ASKER, 'adult-age-told', 'age-contradicted')
}

function whereabouts(talk: Talk): void {
  const [first, second] = talk.random.chance(0.5) ? ['school', 'home'] as const : ['home', 'school'] as const
  ask(talk, `${first}-asked`, () => talk.show(CHILD, `${first}-told`))
  if (talk.random.chance(0.5)) ask(talk, `${second}-asked`, () => talk.show(CHILD, `${second}-told`))
}

function supervision(talk: Talk): void {
  talk.show(ASKER, 'supervision-asked')
  agree(talk)
}

function flattery(talk: Talk): void {
  talk.show(ASKER, 'flattery')
  if (talk.random.chance(0.3)) talk.small(1)
}

function secrecy(talk: Talk): void {
  talk.show(ASKER, 'secrecy-asked')
  agree(talk)
}

function gifts(talk: Talk): void {
  if (talk.random.chance(0.5)) return ask(talk, 'gift-offered', () => agree(talk))
  ask(talk, 'payment-offered', () => {
    agree(talk)
    if (talk.random.chance(0.75)) talk.show(ASKER, 'payment-sent')
  })
}

const move = (talk: Talk): void => ask(talk, 'platform-move', () => agree(talk))

function image(talk: Talk): void {
  const { random } = talk
  ask(talk, 'image-asked', () => {
    if (random.chance(0.3)) {
      return talk.add(CHILD, '', ['image-sent'], { attachments: [random.pick(['IMG-20260912-WA0007.jpg', 'VID-20260912-WA0003.mp4'])] })
    }
    talk.show(CHILD, 'image-sent')
    if (random.chance(0.4)) talk.add(CHILD, '', ['~image-sent'], { attachments: ['IMG-20260912-WA0008.jpg'] })
  })
}

function extortion(talk: Talk): void {
  const { random } = talk
  if (random.chance(0.8)) talk.show(ASKER, 'threat')
  if (random.chance(0.35)) talk.show(CHILD, 'distress-told')
  if (random.chance(0.75)) {
    talk.show(ASKER, 'demand')
    if (random.chance(0.35)) talk.show(CHILD, 'refusal')
  }
  if (random.chance(0.6)) talk.show(ASKER, 'deadline')
  if (random.chance(0.45)) talk.show(CHILD, 'distress-told')
  else if (random.chance(0.35)) talk.show(CHILD, 'payment-sent')
}

function meeting(talk: Talk): void {
  const { random } = talk
  const arrange = (): void => {
    if (random.chance(0.2)) return
    if (random.chance(0.4)) talk.small(1)
    talk.show(ASKER, 'meeting-arranged', '~meeting-proposed', '~meeting-agreed')
    if (random.chance(0.5)) talk.add(CHILD, random.pick(talk.words.agree), ['~meeting-agreed'])
  }
  if (random.chance(0.1)) return arrange()
  ask(talk, 'meeting-proposed', () => {
    talk.show(CHILD, 'meeting-agreed')
    arrange()
  })
}

function message(talk: Talk): void {
  talk.show(ASKER, 'sexual-message')
  if (talk.random.chance(0.4)) talk.showWeakly(CHILD, 'refusal')
}

type Phase = readonly [name: string, act: (talk: Talk) => void]

/** In the usual order; how often each is in a scenario of each profile stands in `PROFILES`. */
const PHASES: readonly Phase[] = [
  ['ages', ages], ['whereabouts', whereabouts], ['supervision', supervision], ['flattery', flattery],
  ['access', (talk) => talk.show(ASKER, 'child-access')], ['others', (talk) => ask(talk, 'other-children', () => agree(talk, 0.3))],
  ['gifts', gifts], ['secrecy', secrecy], ['move', move], ['message', message], ['image', image], ['extortion', extortion], ['meeting', meeting],
]

/** Chances in the order of `PHASES`: slow approach, quick extortion, towards a meeting, bits of anything. */
const PROFILES: readonly (readonly number[])[] = [
  [0.8, 0.6, 0.5, 0.7, 0.3, 0.3, 0.5, 0.7, 0.6, 0.3, 0.6, 0.1, 0.2],
  [0.3, 0.15, 0.15, 0.3, 0.1, 0.15, 0.3, 0.3, 0.6, 0.4, 0.8, 1, 0.1],
  [0.6, 0.6, 0.5, 0.4, 0.3, 0.2, 0.4, 0.5, 0.5, 0.15, 0.3, 0.1, 1],
  [0.25, 0.25, 0.25, 0.25, 0.3, 0.3, 0.3, 0.25, 0.25, 0.2, 0.25, 0.3, 0.25],
]

function chosen(talk: Talk): Phase[] {
  const { random } = talk
  const chances = random.pick(PROFILES)
  const phases = PHASES.filter((_, i) => random.chance(chances[i] ?? 0))
  if (phases.length === 0) phases.push(random.pick(PHASES))
  const swaps = random.chance(0.25) ? phases.length * 2 : random.int(2)
  for (let n = 0; n < swaps; n++) {
    const [a, b] = [random.int(phases.length), random.int(phases.length)]
    const [first, second] = [phases[a], phases[b]]
    if (first === undefined || second === undefined) continue
    phases[a] = second
    phases[b] = first
  }
  return phases
}

/** Fills a chat with a scenario that shows signs. Access to children counts only beside other signs: alone it is weak, see `labels.ts`. */
export function playScenario(talk: Talk): void {
  const { random } = talk
  if (random.chance(0.8)) talk.add(random.int(2), random.pick(talk.words.hello))
  const chatty = random.chance(0.15) ? 8 : 3
  for (const [, act] of chosen(talk)) {
    talk.small(random.int(chatty))
    if (random.chance(0.12)) aside(talk)
    act(talk)
  }
  talk.small(random.int(3))
  if (random.chance(0.5)) talk.add(random.int(2), random.pick(talk.words.bye))
}

/** Harmless talk that sounds like more, in the middle: a game, a joke, praise for a goal. */
function aside(talk: Talk): void {
  const fitting = talk.words.ordinary.filter(({ kind, lines }) =>
    ['game', 'joke', 'praise'].includes(kind) && lines.every(([by, , ...shows]) => by < 2 && shows.length === 0))
  if (fitting.length === 0) return
  for (const [by, text] of talk.random.pick(fitting).lines) talk.add(by, text)
}
