/** Each way in which the house declines, with its HTTP status, its exit code (sysexits), and what to do. */
export const refusals = {
  'usage': { status: 400, exit: 64, words: 'The command or request is not of the form that it must have.' },
  'input-unreadable': { status: 400, exit: 65, words: 'Nothing of the input could be read; its bytes are kept.' },
  'own-set': {
    status: 409, exit: 64, words: 'This set is our own: its entries come by grading or from named people; add a list under another name.',
  },
  'text-at-once': { status: 409, exit: 77, words: 'This unit opens fewer turns at once; open them in steps.' },
  'not-found': { status: 404, exit: 65, words: 'There is no such thing in this store.' },
  'service-missing': { status: 409, exit: 69, words: 'A needed service is missing.' },
  'store-locked': { status: 409, exit: 69, words: 'Another process holds this data folder; stop it, or use another --data.' },
  'folder-unusable': { status: 409, exit: 69, words: 'The data folder cannot be made, locked or written; use another --data, or mend what is told of it.' },
  'store-newer': { status: 409, exit: 69, words: 'The store was written by a newer version of Sterna; update this one.' },
  'disk-full': { status: 409, exit: 69, words: 'Too little free space for the embedded database to be safe; free some and run again.' },
  'already-graded': { status: 409, exit: 77, words: 'This person has graded this file; nobody grades a file twice.' },
  'not-handed': { status: 403, exit: 77, words: 'This file was not handed to this person for grading; ask for the next one.' },
  'lease-over': { status: 409, exit: 77, words: 'The time for grading this file is over and others grade it now; nothing was kept.' },
  'grader-cannot-decide': { status: 403, exit: 77, words: 'Who graded a file does not decide a dispute about it.' },
  'not-disputed': { status: 409, exit: 77, words: 'This file waits for no decision of a senior.' },
  'already-overruled': { status: 409, exit: 77, words: 'A named person overruled this hash already; take that back first.' },
  'reason-missing': { status: 400, exit: 64, words: 'This needs a reason in words; nothing was done.' },
  'opening-refused': { status: 403, exit: 77, words: 'The file stays closed: what its opening needs is not met. The request is kept.' },
  'lexicon-unreadable': {
    status: 409, exit: 69, words: 'The restricted lexicon that STERNA_LEXICON names cannot be read whole; mend it, or unset the variable.',
  },
  'classifier-unusable': {
    status: 409, exit: 69, words: 'The classifier that STERNA_CLASSIFIER names cannot be used; mend it, or unset the variable.',
  },
  'no-act-on-day': {
    status: 404, exit: 65, words: 'The report has no act on this day; nothing was kept. Name one of its days, or no day to speak of all its acts.',
  },
  'group-holds': { status: 409, exit: 65, words: 'Without these links the group still holds together; nothing was rejected. Choose all links between the two parts.' },
  'already-there': { status: 409, exit: 64, words: 'There is one such already; nothing was done.' },
  'last-administrator': { status: 409, exit: 77, words: 'This is the last administrator of the unit; grant the role to another first.' },
  'self-decided': { status: 403, exit: 77, words: 'Nobody decides what they asked for themselves, reviews what they did, or grants to themselves.' },
  'already-decided': { status: 409, exit: 77, words: 'Another person decided this already.' },
  'approval-missing': {
    status: 403, exit: 77, words: 'This needs the approval of a second person, given for just this, not used yet and not older than a day.',
  },
  'role-unusable': {
    status: 409, exit: 69,
    words: 'The database user may not make or use the role sterna_app, to which readers are bound; let an administrator of the server make it and grant it.',
  },
  'right-missing': { status: 403, exit: 77, words: 'This person has no right to do this.' },
  'signed-out': { status: 401, exit: 77, words: 'Nobody is signed in, or the session has ended; sign in.' },
  'session-locked': { status: 401, exit: 77, words: 'Nobody used this session for half an hour; prove who you are to go on.' },
  'sign-in-refused': { status: 401, exit: 77, words: 'That is not right, or it took too long; nobody is signed in. Begin again.' },
  'cross-site': { status: 403, exit: 77, words: 'A request that changes something must come from the pages of this server.' },
  'link-void': { status: 403, exit: 77, words: 'This link was used, is over, or is void; ask for a new one.' },
  'last-factor': { status: 409, exit: 77, words: 'This is the only way by which this person can sign in; add another first.' },
  'password-weak': {
    status: 400, exit: 64, words: 'This password is too easily guessed, too short or too long; take another of 15 letters or more.',
  },
  'purpose-missing': { status: 428, exit: 77, words: 'Say first why you look at this: state a purpose, then ask again.' },
  'proof-needed': { status: 403, exit: 77, words: 'This asks for a fresh proof of who you are; prove it again, then repeat the request.' },
  'too-many': { status: 429, exit: 75, words: 'Too many requests; wait, then ask again.' },
  'log-broken': {
    status: 409, exit: 65, words: 'The stored log is not the tree that was built and signed; nothing was added to it. Run sterna log verify.',
  },
  'witness-refused': {
    status: 409, exit: 77,
    words: 'The checkpoint is not cosigned, or its cosignature not taken: its log is not known, nobody we trust signed it, or it does not follow what was seen before.',
  },
  'key-missing': {
    status: 409, exit: 69,
    words: 'The key that opens this house is not where the settings say, or its key service does not answer; the vault stays closed.',
  },
  'key-wrong': { status: 409, exit: 77, words: 'This key does not open this house; nothing was read or written.' },
  'seal-broken': { status: 409, exit: 65, words: 'Stored bytes or keys are not what the house wrote there; nothing of them is given out.' },
  'on-hold': { status: 409, exit: 77, words: 'A legal hold keeps this from being erased; let whoever placed it lift it first.' },
  'shredded': { status: 404, exit: 65, words: 'This file was destroyed: its key is gone. The log says when and by whom.' },
  'backup-broken': {
    status: 409, exit: 65,
    words: 'The backup is not what was written: the file that is named was changed, cut off or is missing. Nothing was restored.',
  },
  'not-ours': {
    status: 409, exit: 77,
    words: 'Another house keeps its backups there; nothing was written. Use a target for this house alone, or look whether --data names the right house.',
  },
  'demo-house': {
    status: 409, exit: 77, words: 'This is a demo house: anybody at this machine signs in by one press. It is not for real work; nothing was opened.',
  },
  'not-demo': {
    status: 409, exit: 77, words: 'This is no demo house, and none is made of it; nothing was changed. Name an empty folder, or that of a demo house, by --data.',
  },
  'not-empty': { status: 409, exit: 64, words: 'This folder or database holds something; a backup is restored into an empty place only.' },
} as const satisfies Record<string, { status: 400 | 401 | 403 | 404 | 409 | 428 | 429; exit: number; words: string }>

/** A refusal's code. */
export type RefusalCode = keyof typeof refusals

/** The house declines. `facts` are ids, codes, counts, paths given by the caller; never content of evidence. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: Readonly<Record<string, string | number>>
  /** Whether the log tells of it already: the act that it ended wrote an entry. */
  isLogged = false

  constructor(code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}
