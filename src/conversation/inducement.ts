import type { Inducement, InducementMark, LedgerQuestion, Sign, SignId, Subject, TalkTurn } from './contract.ts'

/** A decoy or officer in the talk, and how we know. */
export interface Decoy {
  readonly by: string
  readonly because: string
}

/** What a sign is about. Signs that are not here bear on no matter of inducement. */
const ABOUT: Readonly<Partial<Record<SignId, Subject>>> = {
  'age-asked': 'age', 'age-told': 'age', 'adult-age-told': 'age', 'sexual-message': 'sexual', 'image-asked': 'image', 'image-sent': 'image',
  'meeting-proposed': 'meeting', 'meeting-agreed': 'meeting', 'meeting-arranged': 'meeting', 'school-asked': 'place', 'home-asked': 'place',
  'school-told': 'place', 'home-told': 'place', 'secrecy-asked': 'secrecy', 'platform-move': 'platform', 'gift-offered': 'payment',
  'payment-offered': 'payment', 'payment-sent': 'payment', 'threat': 'pressure', 'demand': 'pressure', 'deadline': 'pressure', 'flattery': 'praise',
}

/** Matters by which a court asks who began. */
const MATTERS = ['sexual', 'image', 'meeting'] as const satisfies readonly Subject[]

const LOOSELEY = 'R v Looseley; Attorney General\'s Reference (No 3 of 2000) [2001] UKHL 53'
const JACOBSON = 'Jacobson v United States, 503 U.S. 540 (1992)'

/** After so long a silence a turn takes contact up anew. */
const SILENCE_MS = 24 * 3_600_000
/** Own turns within this time are one. */
const SAME_BREATH_MS = 10 * 60_000
const MOST_MARKS = 20_000
const MOST_TURNS = 50

type Side = 'decoy' | 'other'

/** What has been said of a subject so far, by turn. */
interface Raised {
  readonly by: Side
  readonly turn: number
  last: Side
  lastMs: number | null
}

/**
 * Marks every turn of a decoy or officer: `initiate` when nobody had raised the matter (or contact) before, `respond` when the other side raised it
 * or spoke last, `repeat` when they take it up again themselves though the other side has not. What the marks mean for a case is for a court.
 */
export class InducementBook {
  private readonly decoy: Decoy
  private readonly raised = new Map<Subject, Raised>()
  private readonly marks: { turn: number; mark: InducementMark; subject: Subject }[] = []
  private readonly counts: Record<InducementMark, number> = { initiate: 0, respond: 0, repeat: 0 }
  private readonly lists = new Map<string, number[]>()
  private lastSide: Side | null = null
  private lastMs: number | null = null
  private lastMark: InducementMark = 'initiate'
  private turnsBefore: number | null = null
  private firstByOther: number | null = null
  private decoyTurns = 0
  private firstBy: Side | null = null
  private firstTurn = 0

  constructor(decoy: Decoy) {
    this.decoy = decoy
  }

  /** Adds the next turn. */
  add(turn: TalkTurn, signs: readonly Sign[], ms: number | null): void {
    const side: Side = turn.by === this.decoy.by ? 'decoy' : 'other'
    if (this.firstBy === null) {
      this.firstBy = side
      this.firstTurn = turn.turn
    }
    if (ms !== null && this.lastMs !== null && ms - this.lastMs >= SILENCE_MS) this.list('gap', turn.turn)
    if (turn.deleted) this.list('gap', turn.turn)
    const about = [...new Set(signs.flatMap((s) => ABOUT[s.sign] ?? []))]
    if (side === 'decoy') this.mark(turn, about, ms)
    for (const sign of signs) this.list(`${side} ${sign.sign}`, turn.turn)
    for (const subject of about) this.raise(subject, side, { turn: turn.turn, ms })
    this.lastSide = side
    this.lastMs = ms ?? this.lastMs
  }

  private mark(turn: TalkTurn, about: readonly Subject[], ms: number | null): void {
    this.decoyTurns++
    const rows = about.length === 0 ? [{ subject: 'contact' as const, mark: this.contactMark(ms) }]
      : about.map((subject) => ({ subject, mark: this.subjectMark(subject, ms) }))
    for (const { subject, mark } of rows) {
      this.counts[mark]++
      if (this.marks.length < MOST_MARKS) this.marks.push({ turn: turn.turn, mark, subject })
      if (mark !== 'respond') this.list(`${mark} ${subject}`, turn.turn)
      this.lastMark = mark
    }
  }

  private contactMark(ms: number | null): InducementMark {
    const pause = ms === null || this.lastMs === null ? null : ms - this.lastMs
    if (this.lastSide === null) return 'initiate'
    if (pause !== null && pause >= SILENCE_MS) return this.lastSide === 'decoy' ? 'repeat' : 'initiate'
    if (this.lastSide === 'other') return 'respond'
    return pause === null || pause <= SAME_BREATH_MS ? this.lastMark : 'repeat'
  }

  /** What the other side raised is answered while it is fresh; after a silence it is the decoy who takes it up again. */
  private subjectMark(subject: Subject, ms: number | null): InducementMark {
    const raised = this.raised.get(subject)
    if (raised === undefined) return 'initiate'
    const isStale = ms !== null && raised.lastMs !== null && ms - raised.lastMs >= SILENCE_MS
    return raised.last === 'other' && !isStale ? 'respond' : 'repeat'
  }

  private raise(subject: Subject, side: Side, { turn, ms }: { readonly turn: number; readonly ms: number | null }): void {
    const known = this.raised.get(subject)
    if (known === undefined) this.raised.set(subject, { by: side, turn, last: side, lastMs: ms })
    else {
      known.last = side
      known.lastMs = ms ?? known.lastMs
    }
    if (side === 'other' && MATTERS.some((m) => m === subject)) {
      this.turnsBefore ??= this.decoyTurns
      this.firstByOther ??= turn
    }
  }

  private list(name: string, turn: number): void {
    const turns = this.lists.get(name) ?? []
    if (turns.length < MOST_TURNS) turns.push(turn)
    this.lists.set(name, turns)
  }

  private turnsOf(...names: readonly string[]): number[] {
    return [...new Set(names.flatMap((n) => this.lists.get(n) ?? []))].sort((a, b) => a - b).slice(0, MOST_TURNS)
  }

  /** The ledger so far. */
  read(): Inducement {
    const marked = this.counts.initiate + this.counts.respond + this.counts.repeat
    return {
      by: this.decoy.by, because: this.decoy.because, marks: this.marks, marksLeftOut: marked - this.marks.length, counts: { ...this.counts },
      questions: [...this.looseley(), ...this.jacobson()],
    }
  }

  private looseley(): LedgerQuestion[] {
    const first = this.firstBy === null ? '' : `first turn by ${this.firstBy === 'decoy' ? 'the decoy' : 'the other side'}`
    const repeats = this.turnsOf(...[
      'contact', 'age', ...MATTERS, 'platform', 'payment', 'pressure', 'secrecy', 'place', 'praise',
    ].map((s) => `repeat ${s}`))
    return [
      shown('first-contact', 'Who made contact first?', first, this.firstBy === null ? [] : [this.firstTurn], LOOSELEY),
      ...MATTERS.map((m) => this.raisedFirst(m)),
      shown(
        'age-made-clear', 'When, and how often, did the decoy tell an age under 18?', 'age told by the decoy', this.turnsOf('decoy age-told'),
        LOOSELEY,
      ),
      shown('persistence', 'How persistent was the decoy: what did they take up again themselves, and after a refusal?',
        `${this.counts.initiate} begun, ${this.counts.repeat} taken up again, ${this.counts.respond} in answer`,
        [...new Set([...this.turnsOf('decoy return-after-refusal'), ...repeats])].sort((a, b) => a - b), LOOSELEY),
      shown('refused-by-other', 'Did the other side refuse, and where?', 'refusals of the other side', this.turnsOf('other refusal'), LOOSELEY),
      shown('reward-or-pressure', 'Did the decoy offer a reward, praise or press?', 'offers, praise or pressure by the decoy',
        this.turnsOf(...['gift-offered', 'payment-offered', 'payment-sent', 'threat', 'demand', 'deadline', 'flattery'].map((s) => `decoy ${s}`)),
        LOOSELEY),
      shown(
        'vulnerability', 'Does the other side show a vulnerability?', 'distress told by the other side', this.turnsOf('other distress-told'),
        LOOSELEY,
      ),
      shown(
        'gaps', 'Where may something be missing from the log?', 'turns after more than a day of silence, and deleted turns', this.turnsOf('gap'),
        LOOSELEY,
      ),
      unshown('reason', 'Why was this person looked at: a suspicion, held in good faith, before first contact?', LOOSELEY),
      unshown('nature-of-offence', 'What offence was looked for, and how hard is it to find otherwise?', LOOSELEY),
      unshown('authority', 'Which authority, by whom, and who supervised it?', LOOSELEY),
      unshown('proportionality', 'Was it proportionate to what was suspected?', LOOSELEY),
    ]
  }

  private raisedFirst(subject: (typeof MATTERS)[number]): LedgerQuestion {
    const raised = this.raised.get(subject)
    const who = raised?.by === 'decoy' ? 'the decoy' : 'the other side'
    return shown(
      `raised-${subject}`, `Who raised ${NAMED[subject]} first?`, `first raised by ${who}`, raised === undefined ? [] : [raised.turn], LOOSELEY,
    )
  }

  private jacobson(): LedgerQuestion[] {
    const [before, first] = [this.turnsBefore, this.firstByOther]
    return [
      unshown('disposition-before', 'What shows a disposition before the first contact by the authority?', JACOBSON),
      shown('contacts-before', 'How many turns of the authority came before the other side raised such a matter?',
        `${before ?? 0} turns of the decoy`, first === null ? [] : [first], JACOBSON),
      shown('wish-planted', 'Did the authority offer an opportunity, or raise the wish itself?',
        'matters that the decoy raised first', this.turnsOf(...MATTERS.map((m) => `initiate ${m}`)), JACOBSON),
    ]
  }
}

const NAMED = { sexual: 'sexual matters', image: 'images', meeting: 'a meeting' } as const

function shown(id: string, question: string, answer: string, turns: readonly number[], source: string): LedgerQuestion {
  return turns.length === 0 ? unshown(id, question, source) : { id, question, answer, turns, shown: true, source }
}

function unshown(id: string, question: string, source: string): LedgerQuestion {
  return { id, question, answer: 'not shown', turns: [], shown: false, source }
}
