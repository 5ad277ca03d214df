import type { Talk } from './talk.ts'
import type { ChatWords, Ordinary } from './words.ts'

const showsNothing = ({ lines }: Ordinary): boolean => lines.every(([, , ...shows]) => shows.length === 0)

/**
 * Fills a chat with ordinary talk and answers with its kinds and number of people. `bare`: nothing in it shows any sign, weak ones
 * included; otherwise a dialogue with a sign or two is taken, where the language has one.
 */
export function playOrdinary(talk: Talk, bare: boolean): { readonly kinds: readonly string[]; readonly people: number } {
  const { random, words } = talk
  const fitting = words.ordinary.filter((one) => showsNothing(one) === bare)
  if (fitting.length === 0 || (bare && random.chance(0.06))) {
    talk.small(4 + random.int(12))
    return { kinds: ['small-talk'], people: 2 }
  }
  const first = random.pick(fitting)
  const dialogues = [first, ...second(words, first, random.chance(0.3))]
  const people = Math.max(2, ...dialogues.flatMap(({ lines }) => lines.map(([by]) => by + 1)))
  // who saw whom in a game is how strangers begin: these people know each other
  if (random.chance(0.5)) talk.add(random.int(people), random.pick(words.hello.filter((text) => !text.includes('{'))))
  for (const { lines } of dialogues) {
    talk.small(random.int(3), people)
    for (const [by, text, ...shows] of lines) talk.add(by, text, shows)
  }
  talk.small(random.int(4), people)
  if (random.chance(0.4)) talk.add(random.int(people), random.pick(words.bye))
  return { kinds: dialogues.map(({ kind }) => kind), people }
}

/** Another dialogue of the same kind between as many people, so that the roles stay. */
function second(words: ChatWords, first: Ordinary, wanted: boolean): readonly Ordinary[] {
  if (!wanted) return []
  const size = (one: Ordinary): number => Math.max(...one.lines.map(([by]) => by))
  return words.ordinary.filter((one) => one !== first && one.kind === first.kind && size(one) === size(first) && showsNothing(one)).slice(0, 1)
}
