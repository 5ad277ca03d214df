/** Messages of this topic in English. */
export const roles = {
  'roles.triage': 'Triage officer',
  'roles.triage.said': 'Looks through what comes in, judges it, and says what goes first; sees reports of the unit that are in no case.',
  'roles.investigator': 'Investigator',
  'roles.investigator.said': 'Works on cases; sees reports of the unit that are in no case, and the cases they are a member of.',
  'roles.child-protection': 'Child protection',
  'roles.child-protection.said': 'Protects children that a case knows; sees the cases they are a member of and nothing else.',
  'roles.grader': 'Grader',
  'roles.grader.said': 'Grades files that are handed to them; sees no report.',
  'roles.supervisor': 'Supervisor',
  'roles.supervisor.said': 'Leads; sees all of the unit but restricted cases they are no member of; reviews, approves, decides disputes.',
  'roles.auditor': 'Auditor',
  'roles.auditor.said': 'Reads the log of the unit and verifies it; sees no content.',
  'roles.administrator': 'Administrator',
  'roles.administrator.said': 'Says who is here: people, their roles, how they come to sign in; asks for the release of keys; sees no content.',
  'roles.partner': 'Partner agency',
  'roles.partner.said': 'Somebody of another agency; sees the cases they are a member of and changes nothing.',
} as const
