/** What a person can be in a unit. One person can be several things, and different things in different units. */
export const roles = ['triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'auditor', 'administrator', 'partner'] as const

/** One of `roles`. */
export type Role = (typeof roles)[number]

/** Each role in one sentence. */
export const roleWords: Readonly<Record<Role, string>> = {
  'triage': 'Looks through what comes in, judges it, and says what goes first; sees reports of the unit that are in no case.',
  'investigator': 'Works on cases; sees reports of the unit that are in no case, and the cases they are a member of.',
  'child-protection': 'Protects children that a case knows; sees the cases they are a member of and nothing else.',
  'grader': 'Grades files that are handed to them; sees no report.',
  'supervisor': 'Leads; sees all of the unit but restricted cases they are no member of; reviews, approves, decides disputes.',
  'auditor': 'Reads the log of the unit and verifies it; sees no content.',
  'administrator': 'Says who is here: people, their roles, how they come to sign in; asks for the release of keys; sees no content.',
  'partner': 'Somebody of another agency; sees the cases they are a member of and changes nothing.',
}

/**
 * How far a right goes: `all` is not about things of a unit, or about the unit as such; `unit` is what the unit has in no case, beside the cases they
 * are a member of (and, for supervisors, every case that is not restricted); `member` is only cases they are a member of; `own` is what is theirs or
 * was handed to them.
 */
export type Extent = 'all' | 'unit' | 'member' | 'own'

interface RightSaid {
  readonly about: string
  readonly by: Partial<Readonly<Record<Role, Extent>>>
}

const DESK = { 'triage': 'unit', 'investigator': 'unit', 'supervisor': 'unit' } as const
const READERS = { ...DESK, 'child-protection': 'member', 'partner': 'member' } as const

/**
 * Every right, and who has it how far: the one table of rights of the house. Each is asked by an endpoint, or by the policies of the database (the
 * migrations about rights), which say the same of what is seen; what only commands do needs none. `test/rights.test.ts` holds one against the other,
 * `docs/rights.md` is made of it.
 */
export const rights = {
  'queue.read': { about: 'see the queue', by: DESK },
  'queue.export': { about: 'take the queue out as a file', by: { 'investigator': 'unit', 'supervisor': 'unit' } },
  'report.read': { about: 'see a report: its facts, standing, links, footprint', by: READERS },
  'report.text': { about: 'see what was said in a report: conversations, narratives', by: READERS },
  'sign.judge': { about: 'confirm, correct, add or reject a sign of a report', by: DESK },
  'fact.judge': { about: 'confirm, correct or deny a fact of law', by: DESK },
  'claim.confirm': { about: 'confirm what the sender of a report claims', by: DESK },
  'report.hold': { about: 'hold reports as noise, release them, take that back', by: DESK },
  'report.add': { about: 'take files into custody for the unit', by: { 'triage': 'all', 'investigator': 'all', 'supervisor': 'all' } },
  'report.move': { about: 'put reports into a case, or take them out', by: { 'investigator': 'unit', 'supervisor': 'unit' } },
  'link.judge': { about: 'reject a link between two reports that they see, or restore it', by: DESK },
  'identifier.search': { about: 'search an identifier across reports that they see', by: DESK },
  'purpose.state': { about: 'say why they look', by: { ...READERS, grader: 'own' } },
  'media.open': { about: 'ask to open a closed file', by: { ...DESK, grader: 'own' } },
  'grading.offer': { about: 'put files of a report into the pool for grading', by: DESK },
  'grading.grade': { about: 'grade files that are handed to them', by: { grader: 'own' } },
  'grading.decide': { about: 'decide a dispute of graders', by: { supervisor: 'unit' } },
  'exposure.read': { about: 'see who was exposed to how much', by: { supervisor: 'unit' } },
  'hash.look-up': { about: 'see what hash sets say of files that they see', by: { ...READERS, grader: 'own' } },
  'hashset.read': { about: 'see hash sets and their entries', by: { triage: 'all', investigator: 'all', grader: 'all', supervisor: 'all' } },
  'hash.judge': { about: 'overrule a stored hash by name, take that back, release a hash from quarantine', by: { supervisor: 'all' } },
  'case.read': {
    about: 'see a case and its members',
    by: { 'triage': 'member', 'investigator': 'member', 'child-protection': 'member', 'supervisor': 'unit', 'partner': 'member' },
  },
  'case.open': { about: 'open a case; who opens it is its first member', by: { investigator: 'all', supervisor: 'all' } },
  'case.member': { about: 'add members to a case, end a membership, restrict it', by: { investigator: 'member', supervisor: 'unit' } },
  'export.ask': { about: 'ask for an export', by: { investigator: 'unit', supervisor: 'unit' } },
  'export.approve': { about: 'approve an export that another asked for', by: { supervisor: 'unit' } },
  'erase.ask': { about: 'ask for an erasure', by: { investigator: 'unit', supervisor: 'unit' } },
  'erase.approve': { about: 'approve an erasure that another asked for', by: { supervisor: 'unit' } },
  'log.read': { about: 'read the log of the unit, take entries of it out with their proof', by: { auditor: 'all' } },
  'log.review': {
    about: 'see the review of the log: who looked when, at how much, and was refused how often; counts, no things',
    by: { auditor: 'all', supervisor: 'all' },
  },
  'log.verify': { about: 'verify the log', by: { auditor: 'all', supervisor: 'all', administrator: 'all' } },
  'house.read': {
    about: 'see how the house itself stands: its units, keys without their secrets, rules, word lists, holds, and which resource limits it; no content',
    by: { supervisor: 'all', auditor: 'all', administrator: 'all' },
  },
  'people.read': { about: 'see the people of the unit and their roles', by: { supervisor: 'all', auditor: 'all', administrator: 'all' } },
  'people.change': { about: 'add people, disable and enable them', by: { administrator: 'all' } },
  'role.grant': { about: 'grant and revoke roles; the grant of any but grader needs a second person', by: { administrator: 'all' } },
  'role.approve': { about: 'approve the grant of a role that another asked for', by: { administrator: 'all', supervisor: 'all' } },
  'key.ask': { about: 'ask for the release of a key', by: { administrator: 'all' } },
  'key.approve': { about: 'approve the release of a key that another asked for', by: { supervisor: 'all' } },
  'break-glass.use': {
    about: 'open at once what they may not see; ends after an hour, reviewed within a day',
    by: { 'triage': 'all', 'investigator': 'all', 'child-protection': 'all', 'supervisor': 'all' },
  },
  'break-glass.review': { about: 'see and review what others opened by break-glass', by: { supervisor: 'all', auditor: 'all' } },
} as const satisfies Record<string, RightSaid>

/** The name of a right. */
export type Right = keyof typeof rights

/** Every right by name, in the order of the table. */
export const rightNames = Object.keys(rights) as readonly Right[]

/** How far a right goes for a role; null when the role does not have it. */
export function extentOf(role: Role, right: Right): Extent | null {
  const by: Partial<Record<Role, Extent>> = rights[right].by
  return by[role] ?? null
}

/**
 * Roles whose grant needs two people: all that see content, hide or take over anything. Whoever adds people and makes the links by which they set up
 * their sign-in could otherwise make somebody up and look through their eyes. A grader sees no report.
 */
export const guardedRoles: ReadonlySet<Role> = new Set(roles.filter((role) => role !== 'grader'))

/** What a person may in a unit at a moment. */
export interface PersonRights {
  readonly person: string
  readonly unit: string
  readonly roles: readonly Role[]
}

/** Whether somebody has a right at all; which things it reaches is asked by `canSee`. */
export function mayDo(of: PersonRights, right: Right): boolean {
  return of.roles.some((role) => extentOf(role, right) !== null)
}
