import type { Fact, PlaceContext } from './contract.ts'
import type { FactName } from './facts/names.ts'
import { isKnown } from './words/answers.ts'

/** The facts of a report by name. */
export type Answers = (name: FactName) => readonly Fact[]

/**
 * A field that an officer wants to know. `applies` says of which reports it is asked (all when left out). `guesses` are the facts
 * that it could bring, as bad as it could turn out, one list for each way; left out when no rule looks at it.
 */
export interface Wanted {
  readonly field: string
  applies?(answers: Answers): boolean
  isKnown(answers: Answers): boolean
  guesses?(context: PlaceContext, answers: Answers): readonly (readonly Fact[])[]
}

const anyOf = (...names: readonly FactName[]) => (answers: Answers): boolean => names.some((name) => answers(name).some((f) => isKnown(f.value)))

const could = (name: FactName, value: Fact['value'], role: Fact['role'] = null) => ({ reportId, now }: PlaceContext): Fact =>
  ({ reportId, name, role, subject: `${reportId}/?`, child: null, value, at: '', instant: now })

const one = (guess: (context: PlaceContext) => Fact) => (context: PlaceContext) => [[guess(context)]]

const is = (answers: Answers, ...types: readonly string[]): boolean => answers('incident-type').some((f) => types.includes(String(f.value)))

const hasFiles = (answers: Answers): boolean => answers('file').length > 0

/**
 * What is asked of a report, in the order of a request to the sender. The sender's escalation is not asked: leaving it out is the
 * sender's answer (NCMEC asks senders to omit it when empty), and every report would seem incomplete for not being urgent.
 */
export const wanted: readonly Wanted[] = [
  { field: 'suspect-identifier', isKnown: anyOf('suspect-identifier') },
  { field: 'suspect-name', isKnown: anyOf('suspect-name') },
  {
    field: 'child-identity', isKnown: (answers) => answers('child').some((f) => f.value === 'identified'),
    guesses: one(could('child', 'identified', 'child')),
  },
  { field: 'child-age', isKnown: anyOf('child-age') },
  { field: 'child-location', isKnown: anyOf('school', 'address', 'position'), guesses: one(could('school', '', 'child')) },
  {
    field: 'incident-type', isKnown: (answers) => answers('incident-type').some((f) => f.value !== 'other'),
    guesses: (context) => ['enticement', 'molestation', 'unsolicited'].map((type) => [could('incident-type', type)(context)]),
  },
  {
    field: 'incident-time', isKnown: anyOf('incident-at'),
    guesses: (context, answers) =>
      (is(answers, 'enticement', 'unsolicited', 'molestation', 'travel', 'trafficking') ? [[could('last-contact', true)(context)]] : []),
  },
  { field: 'incident-zone', applies: anyOf('incident-at'), isKnown: (answers) => answers('zone-missing').length === 0 },
  { field: 'address-event', isKnown: (answers) => answers('address-event').some((f) => f.instant !== null) },
  { field: 'address-port', isKnown: anyOf('address-port') },
  { field: 'file-viewed', applies: hasFiles, isKnown: anyOf('files-viewed') },
  { field: 'file-hash', applies: hasFiles, isKnown: anyOf('files-hashed') },
  {
    field: 'file-annotation', applies: (answers) => answers('file').some((f) => f.value === 'unknown'), isKnown: anyOf('file-annotation'),
    guesses: (context) => ['infant', 'production', 'live-streaming'].map((tag) =>
      [could('new-file-annotation', tag)(context), could('file-annotation', tag)(context)]),
  },
  {
    field: 'relation-to-child-victim', isKnown: anyOf('relation-to-child-victim', 'relation'),
    guesses: one(could('relation-to-child-victim', true, 'suspect')),
  },
  { field: 'access-to-child-victim', isKnown: anyOf('access-to-child-victim'), guesses: one(could('access-to-child-victim', true, 'suspect')) },
  {
    field: 'access-to-children', isKnown: anyOf('access-to-children', 'household-children'),
    guesses: one(could('access-to-children', true, 'suspect')),
  },
  {
    field: 'occupation', isKnown: anyOf('occupation', 'volunteering', 'position-of-trust'), guesses: one(could('position-of-trust', true, 'suspect')),
  },
  { field: 'convicted', isKnown: anyOf('convicted', 'prior-report'), guesses: one(could('convicted', true, 'suspect')) },
  {
    field: 'last-contact',
    isKnown: (answers) => answers('contact-ongoing').some((f) => isKnown(f.value)) || answers('last-contact').some((f) => f.instant !== null),
    guesses: one(could('last-contact', true)),
  },
  {
    field: 'meeting', applies: (answers) => is(answers, 'enticement') || answers('conversation').length > 0, isKnown: anyOf('meeting'),
    guesses: one(could('meeting', true)),
  },
]
