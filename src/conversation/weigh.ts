import type { Sign, SignId, SignSource } from './contract.ts'
import { spanOf, type HeardPiece } from './hear.ts'
import type { Heard, Inferred, SignPlug, TalkView, Weighed } from './signs/plug.ts'
import { signs } from './signs/registry.ts'
import type { TalkState } from './view.ts'

const byId: ReadonlyMap<SignId, SignPlug> = new Map(signs.map((s) => [s.id, s]))

/** A phrase of so few words counts only in a talk that is held in its language: "die", "me", "solo" are words of several. */
const SHORT = 2
/** Two words of so many letters together are of no other language by chance. */
const TELLING_LETTERS = 9
/** Phrases of one sign in one turn that are weighed, the longest first: a turn that says one thing a thousand times is judged by a part. */
const MOST_WEIGHED = 200

interface Found extends Weighed {
  readonly span: Sign['span']
  readonly source: SignSource
}

/** The signs of one turn, weighed by what stands around it; each is made known to `state` for the turns that follow. */
export function weighTurn(turn: HeardPiece, state: TalkState): readonly Sign[] {
  const view = state.view(turn)
  const found = new Map<SignId, Found>(turn.terms.map((t) => [t.sign, { verdict: 'yes', span: t.span, source: 'lexicon' }]))
  const known = (id: SignId, { verdict, value }: Found): void => {
    state.stand({ sign: id, turn: turn.index, by: turn.by, weak: verdict === 'weak', value: value ?? null })
  }
  for (const [id, term] of found) known(id, term)
  const said = new Set(turn.heard.map((h) => h.sign))
  for (const plug of signs) {
    if (found.has(plug.id)) continue
    const one = (said.has(plug.id) ? fromPhrases(plug, turn, view, state) : null) ?? inferred(turn, plug.infer?.(view) ?? null)
    if (one === null) continue
    found.set(plug.id, one)
    known(plug.id, one)
  }
  return [...found].map(([id, one]) => signOf(id, one, turn))
}

function signOf(id: SignId, { verdict, value, why, span, source }: Found, turn: HeardPiece): Sign {
  const plug = byId.get(id)
  const { text, source: published, mark } = plug?.ground ?? {
    text: 'A term of the restricted lexicon', source: 'the lexicon of this unit', mark: 'V',
  }
  return {
    sign: id, turn: turn.index, by: turn.by, at: turn.source.when, place: turn.source.at, span,
    why: why ?? (source === 'lexicon' ? 'holds a term of the restricted lexicon that this unit has loaded' : plug?.why ?? id),
    ground: `${text} (${published}${mark === 'V' ? '' : mark === '2' ? '; from a secondary source' : mark === 'D' ? '; derived' : '; unverified'})`,
    weak: verdict === 'weak', value: value ?? null, from: source, state: 'unreviewed',
  }
}

/** The best of a sign's phrases in the turn; null when none counts, or when a veto stands beside them. */
function fromPhrases(plug: SignPlug, turn: HeardPiece, view: TalkView, state: TalkState): Found | null {
  const mine = turn.heard.filter((h) => h.sign === plug.id && isPlausible(h, turn, state))
  if (mine.length === 0 || mine.some((h) => h.role === 'veto')) return null
  let best: Found | null = null
  for (const h of mine.toSorted((a, b) => b.words - a.words).slice(0, MOST_WEIGHED)) {
    const said = plug.weigh?.(h, view) ?? (h.role === 'phrase' ? 'yes' : 'no')
    const weighed: Weighed = typeof said === 'string' ? { verdict: said } : said
    if (weighed.verdict === 'no' || (best !== null && weighed.verdict === 'weak')) continue
    best = { ...weighed, span: spanOf(turn.tokens, h.from, h.to), source: 'phrase' }
    if (weighed.verdict === 'yes') break
  }
  return best
}

function isPlausible(h: Heard, turn: HeardPiece, state: TalkState): boolean {
  if (h.words > SHORT || h.language === 'any' || turn.language === h.language || state.isSpoken(h.language)) return true
  return h.words === SHORT && turn.tokens.slice(Math.max(0, h.from), h.to).reduce((n, t) => n + t.text.length, 0) >= TELLING_LETTERS
}

function inferred(turn: HeardPiece, found: Inferred | null): Found | null {
  if (found === null) return null
  const { from, to, ...rest } = found
  return { ...rest, span: from === undefined || to === undefined ? null : spanOf(turn.tokens, from, to), source: 'context' }
}
