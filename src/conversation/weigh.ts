import type { Sign, SignId, SignSource } from './contract.ts'
import type { HeardPiece } from './hear.ts'
import type { Heard, Inferred, SignPlug, TalkView, Weighed } from './signs/plug.ts'
import { signs } from './signs/registry.ts'
import type { TalkState } from './view.ts'

const byId: ReadonlyMap<SignId, SignPlug> = new Map(signs.map((s) => [s.id, s]))

/** A phrase of so few words counts only in a talk that is held in its language: "die", "me", "solo" are words of several. */
const SHORT = 2

interface Found extends Weighed {
  readonly from: number | null
  readonly to: number | null
  readonly source: SignSource
}

/** The signs of one turn, weighed by what stands around it; each is made known to `state` for the turns that follow. */
export function weighTurn(turn: HeardPiece, state: TalkState): readonly Sign[] {
  const view = state.view(turn)
  const out: Sign[] = []
  for (const entry of turn.lexicon) put(entry.sign, { verdict: 'yes', from: entry.from, to: entry.to, source: 'lexicon' })
  for (const plug of signs) {
    const found = fromPhrases(plug, turn, view, state) ?? inferred(plug.infer?.(view) ?? null)
    if (found !== null) put(plug.id, found)
  }
  return out

  function put(id: SignId, found: Found): void {
    if (out.some((s) => s.sign === id)) return
    const plug = byId.get(id)
    const weak = found.verdict === 'weak'
    const value = found.value ?? null
    state.stand({ sign: id, turn: turn.index, by: turn.by, weak, value })
    out.push({
      sign: id, turn: turn.index, by: turn.by, at: turn.source.when, place: turn.source.at, span: spanOf(turn, found),
      why: found.why ?? plug?.why ?? 'a term of the restricted lexicon that this unit has loaded',
      ground: plug === undefined ? 'lexicon of the deploying unit' : `${plug.ground.text} (${plug.ground.source}${plug.ground.mark === 'V' ? '' : '; unverified'})`,
      weak, value, from: found.source, state: 'unreviewed',
    })
  }
}

/** The best of a sign's phrases in the turn; null when none counts, or when a veto stands beside them. */
function fromPhrases(plug: SignPlug, turn: HeardPiece, view: TalkView, state: TalkState): Found | null {
  const mine = turn.heard.filter((h) => h.sign === plug.id && isPlausible(h, turn, state))
  if (mine.length === 0 || mine.some((h) => h.role === 'veto')) return null
  let best: Found | null = null
  for (const h of mine.toSorted((a, b) => b.words - a.words)) {
    const said = plug.weigh?.(h, view) ?? (h.role === 'phrase' ? 'yes' : 'no')
    const weighed: Weighed = typeof said === 'string' ? { verdict: said } : said
    if (weighed.verdict === 'no' || best?.verdict === 'yes' || (best !== null && weighed.verdict === 'weak')) continue
    best = { ...weighed, from: h.from, to: h.to, source: 'phrase' }
  }
  return best
}

function isPlausible(h: Heard, turn: HeardPiece, state: TalkState): boolean {
  return h.words > SHORT || h.language === 'any' || turn.language === h.language || state.isSpoken(h.language)
}

function inferred(found: Inferred | null): Found | null {
  return found === null ? null : { ...found, from: found.from ?? null, to: found.to ?? null, source: 'context' }
}

/** Where the words stand in the turn's own text; what began in the turn before is shown from this turn's start. */
function spanOf(turn: HeardPiece, found: Found): { from: number; to: number } | null {
  if (found.from === null || found.to === null) return null
  const words = turn.tokens.slice(Math.max(0, found.from), found.to)
  const first = words[0]
  if (first === undefined) return null
  return { from: Math.min(...words.map((w) => w.from)), to: Math.max(...words.map((w) => w.to)) }
}
