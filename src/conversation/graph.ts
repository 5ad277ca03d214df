import type { Piece, Step, WordStep } from './phrase.ts'

/**
 * A phrase as a graph of its steps: which may come first, which may follow which, which may be last. It grows with the length of the line, whatever
 * the line leaves open; written out, ten optional words would be a thousand sequences.
 * @see V. M. Glushkov, The abstract theory of automata, Russian Mathematical Surveys 16(5), 1961 (the position automaton); unverified, from general
 * knowledge
 */
export interface Graph {
  readonly steps: readonly Step[]
  readonly first: readonly number[]
  readonly follow: readonly (readonly number[])[]
  readonly last: ReadonlySet<number>
}

interface Fragment {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

/** Makes the graph of a phrase. `entriesOf` gives the entries of several words that a word list has beside its single words. */
export function graphOf(pieces: readonly Piece[], entriesOf: (list: string) => readonly (readonly string[])[]): Graph {
  const steps: Step[] = []
  const follow: number[][] = []
  const put = (step: Step): Fragment => {
    steps.push(step)
    follow.push([])
    const at = steps.length - 1
    return { first: [at], last: [at], empty: false }
  }
  const inRow = (row: readonly Fragment[]): Fragment => {
    let whole: Fragment = { first: [], last: [], empty: true }
    for (const next of row) {
      for (const from of whole.last) follow[from]?.push(...next.first)
      whole = {
        first: whole.empty ? [...whole.first, ...next.first] : whole.first,
        last: next.empty ? [...whole.last, ...next.last] : next.last, empty: whole.empty && next.empty,
      }
    }
    return whole
  }
  const oneOf = (choices: readonly Fragment[]): Fragment => ({
    first: choices.flatMap((c) => c.first), last: choices.flatMap((c) => c.last), empty: choices.some((c) => c.empty),
  })
  const ofSteps = (row: readonly Step[]): Fragment => inRow(row.map((step) => oneOf([
    put(step), ...entriesIn(step).map((words) => inRow(words.map((text) => put({ is: 'word', text })))),
  ])))
  const entriesIn = (step: Step): readonly (readonly string[])[] => {
    const lists = step.is === 'class' ? [step] : step.is === 'either' ? step.of.filter((s) => s.is === 'class') : []
    return lists.flatMap((list) => entriesOf(list.text))
  }
  const ofPiece = (piece: Piece): Fragment => {
    const whole = 'steps' in piece ? ofSteps(piece.steps) : ofChoice(piece.options)
    return piece.optional ? { ...whole, empty: true } : whole
  }
  const ofChoice = (options: readonly (readonly Piece[])[]): Fragment => {
    const single = options.flatMap((o) => singleWord(o) ?? [])
    const others = options.filter((o) => singleWord(o) === null)
    return oneOf([...single.length === 0 ? [] : [ofSteps([eitherOf(single)])], ...others.map((o) => inRow(o.map(ofPiece)))])
  }
  const whole = inRow(pieces.map(ofPiece))
  return { steps, first: whole.first, follow, last: new Set(whole.last) }
}

/** The most words of a turn that a phrase takes, those in its gaps counted. A step is only followed by later ones. */
export function mostWords({ steps, follow }: Graph): number {
  const most: number[] = []
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]
    most[at] = (step?.is === 'gap' ? step.most : 1) + (follow[at] ?? []).reduce((n, next) => Math.max(n, most[next] ?? 0), 0)
  }
  return most.reduce((n, m) => Math.max(n, m), 0)
}

/** The one word that an alternative is; null when it is more, or may be left out. */
function singleWord(option: readonly Piece[]): readonly WordStep[] | null {
  const [piece, ...more] = option
  if (piece === undefined || more.length > 0 || piece.optional) return null
  if ('steps' in piece) {
    const [step, ...rest] = piece.steps
    return rest.length === 0 && step !== undefined && (step.is === 'word' || step.is === 'stem' || step.is === 'class') ? [step] : null
  }
  const inner = piece.options.map(singleWord)
  return inner.some((i) => i === null) ? null : inner.flatMap((i) => i ?? [])
}

function eitherOf(words: readonly WordStep[]): Step {
  const [only] = words
  return words.length === 1 && only !== undefined ? only : { is: 'either', of: words }
}
