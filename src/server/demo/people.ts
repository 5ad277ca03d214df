import type { Role } from '../../custody/index.ts'

/** Somebody of the demo house. */
export interface DemoPerson {
  readonly name: string
  readonly role: Role
  readonly unit: string
}

/** The page that somebody of a role sees first, unless the work of the house gives them another. */
export const startOf: Readonly<Record<Role, string>> = {
  'triage': '/queue', 'investigator': '/queue', 'child-protection': '/cases', 'grader': '/grading', 'supervisor': '/queue', 'auditor': '/evidence',
  'administrator': '/admin', 'partner': '/cases',
}

/** Units of the demo house; the first is that of every house. */
export const demoUnits = [{ id: 'unit_1', name: 'First unit' }, { id: 'unit_moor', name: 'Moor unit (invented)' }] as const

const [{ id: FIRST }, { id: MOOR }] = demoUnits

/**
 * The people of the demo house, names from the lists of `synth/words.ts`: everybody who can be signed in by one press. Graders are three, since as many
 * must agree; the second unit shows that units see nothing of each other.
 */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Tamsin Ashlark', role: 'triage', unit: FIRST },
  { name: 'Emlyn Corvane', role: 'investigator', unit: FIRST },
  { name: 'Gwenda Larkenshaw', role: 'child-protection', unit: FIRST },
  { name: 'Fiadhna Ballinore', role: 'grader', unit: FIRST },
  { name: 'Isolde Merewick', role: 'supervisor', unit: FIRST },
  { name: 'Selwyn Quillford', role: 'auditor', unit: FIRST },
  { name: 'Hollis Thornquay', role: 'administrator', unit: FIRST },
  { name: 'Henrike Lerchenau', role: 'partner', unit: FIRST },
  { name: 'Jory Hathermere', role: 'grader', unit: FIRST },
  { name: 'Maëlys Valmorin', role: 'grader', unit: FIRST },
  { name: 'Rowan Pellowgate', role: 'triage', unit: MOOR },
  { name: 'Kerra Netherbrook', role: 'supervisor', unit: MOOR },
]
