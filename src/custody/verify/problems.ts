/** What a check can find wrong: a new code is one line here. */
export const faults = {
  'unreadable': 'The file cannot be read: it is too large, not UTF-8, or no JSON.',
  'malformed': 'A part of the parcel does not have the form that docs/parcel.md describes.',
  'not-canonical': 'The parcel says something twice, or in another way than its writer does.',
  'seal-broken': 'The parcel is not as it was written: some byte of it was changed.',
  'key-unreadable': 'A key that was given, or that the parcel names, is none.',
  'policy-unreadable': 'The policy that was given, or that the parcel names, breaks its form.',
  'signatures-uncheckable': 'This program cannot check Ed25519 signatures here. Use Node 20 or later, or a newer browser, with the page as a file.',
  'checkpoint-malformed': 'The checkpoint breaks its form.',
  'checkpoint-unsigned': 'No key of the log that is trusted here signed the checkpoint.',
  'checkpoint-forged': 'A signature on the checkpoint bears the name of a trusted key and does not hold.',
  'origin-differs': 'The checkpoint is of another log than the one that is asked for.',
  'witnesses-missing': 'The witnesses that signed are fewer than the policy asks for.',
  'witness-time': 'A witness says that it signed at a time that cannot be.',
  'entry-order': 'The entries do not stand in the order of their places in the log, or one stands twice.',
  'entry-malformed': 'An entry, its salt or its proof breaks its form.',
  'entry-not-in-log': 'An entry, with this salt and at this place, is not in the log that was signed.',
  'file-differs': 'The content of a file is not what its size and SHA-256 say.',
  'file-not-logged': 'No entry of the parcel names this file by its SHA-256, nor the list that it stands in.',
  'file-strange': 'A file that was given beside the parcel is none that the parcel names.',
  'log-unreadable': 'A file of the log is missing or has another length than its place asks for.',
  'log-entry-differs': 'An entry does not hash to what the tree holds for it.',
  'log-tile-differs': 'A hash in a tile is not the one that follows from the tiles below it.',
  'log-root-differs': 'The root over all tiles is not the one that was signed.',
  'log-shrunk': 'The log is smaller than it was when it was seen before.',
  'log-rewritten': 'The log is not the one that was seen before, grown: something that stood in it was changed.',
} as const satisfies Record<string, string>

/** A code of `faults`. */
export type Fault = keyof typeof faults

/** One thing that is wrong: what, where (a path into the parcel or a file of the log), and in words. */
export interface Found {
  readonly code: Fault
  readonly where: string
  readonly message: string
}

/** Makes a finding; `detail` is added to the code's own sentence. */
export function found(code: Fault, where: string, detail = ''): Found {
  return { code, where, message: detail === '' ? faults[code] : `${faults[code]} ${detail}` }
}
