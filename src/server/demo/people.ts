import type { Role } from '../../custody/index.ts'

/** Somebody of the demo house. */
export interface DemoPerson {
  readonly name: string
  readonly role: Role
  readonly unit: string
  /** The page that they see first, unless the work of the house gives them another. */
  readonly start: string
}

/** Units of the demo house; the first is that of every house. */
export const demoUnits = [{ id: 'unit_1', name: 'First unit' }, { id: 'unit_moor', name: 'Moor unit (invented)' }] as const

const [{ id: FIRST }, { id: MOOR }] = demoUnits

/**
 * The people of the demo house, names from the lists of `synth/words.ts`: everybody who can be signed in by one press. Graders are three, since as many
 * must agree; the second unit shows that units see nothing of each other.
 */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Tamsin Ashlark', role: 'triage', unit: FIRST, start: '/queue' },
  { name: 'Emlyn Corvane', role: 'investigator', unit: FIRST, start: '/queue' },
  { name: 'Gwenda Larkenshaw', role: 'child-protection', unit: FIRST, start: '/cases' },
  { name: 'Fiadhna Ballinore', role: 'grader', unit: FIRST, start: '/grading' },
  { name: 'Isolde Merewick', role: 'supervisor', unit: FIRST, start: '/queue' },
  { name: 'Selwyn Quillford', role: 'auditor', unit: FIRST, start: '/evidence' },
  { name: 'Hollis Thornquay', role: 'administrator', unit: FIRST, start: '/admin' },
  { name: 'Henrike Lerchenau', role: 'partner', unit: FIRST, start: '/cases' },
  { name: 'Jory Hathermere', role: 'grader', unit: FIRST, start: '/grading' },
  { name: 'Maëlys Valmorin', role: 'grader', unit: FIRST, start: '/grading' },
  { name: 'Rowan Pellowgate', role: 'triage', unit: MOOR, start: '/queue' },
  { name: 'Kerra Netherbrook', role: 'supervisor', unit: MOOR, start: '/queue' },
]
