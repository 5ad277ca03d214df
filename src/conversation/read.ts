import type { Turn } from '../intake/contract.ts'
import type { Sign, TalkTurn } from './contract.ts'
import { Hearing, type Ear, type HeardPiece } from './hear.ts'
import { TalkState } from './view.ts'
import { weighTurn } from './weigh.ts'

/** Turns that were read, and their signs. */
export interface ReadPiece {
  readonly turns: readonly TalkTurn[]
  readonly signs: readonly Sign[]
}

/** Turns that are weighed together: each sees what the others say. */
const PIECE = 800

/**
 * Reads a talk in pieces of any size, oldest turn first; memory stays flat however long it is. `push` gives what is ready, `end` the rest.
 */
export class TalkReader {
  private readonly hearing: Hearing
  private readonly state = new TalkState()
  private waiting: HeardPiece[] = []

  constructor(ear: Ear) {
    this.hearing = new Hearing(ear)
  }

  /** Takes turns in; returns the turns that could be weighed by now. */
  push(turns: readonly Turn[]): ReadPiece {
    const ready: ReadPiece[] = []
    for (const turn of turns) {
      this.waiting.push(this.hearing.hear(turn))
      if (this.waiting.length >= PIECE) ready.push(this.weigh())
    }
    return { turns: ready.flatMap((r) => r.turns), signs: ready.flatMap((r) => r.signs) }
  }

  /** What is left. */
  end(): ReadPiece {
    return this.weigh()
  }

  private weigh(): ReadPiece {
    const piece = this.waiting
    this.waiting = []
    this.state.take(piece)
    return { turns: piece.map(turnOf), signs: piece.flatMap((turn) => weighTurn(turn, this.state)) }
  }
}

function turnOf(turn: HeardPiece): TalkTurn {
  const { source } = turn
  return {
    turn: turn.index, by: turn.by, at: source.when, text: source.text, place: source.at,
    language: turn.language === 'hi-latn' ? 'hi' : turn.language, attachments: turn.attachments, deleted: source.deleted === true,
  }
}
