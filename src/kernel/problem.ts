/**
 * A problem: something in the evidence that could not be read, or was read with a doubt.
 * Problems are returned and kept with the report; parsers never throw. A new code is one line here.
 */
export const problemCodes = {
  'empty': 'The file has no content.',
  'truncated': 'The file ends before its structure does.',
  'malformed': 'The file breaks the rules of its own format.',
  'not-utf8': 'Bytes that are not UTF-8 were read with another encoding, or replaced.',
  'too-deep': 'The file nests deeper than the limit.',
  'too-large': 'The file is larger than what is read; its bytes are kept.',
  'too-many': 'The file holds more items than the limit; the rest is kept unread.',
  'entity-refused': 'The XML file declares entities or a document type; they are never expanded.',
  'path-refused': 'An archive member points outside its archive or is a link.',
  'bomb-refused': 'An archive member unpacks to more than the limits allow.',
  'nested-archive': 'Archives inside archives deeper than the limit stay unopened.',
  'out-of-order': 'Messages do not stand in the order of their times.',
  'unknown-participant': 'Nobody in the conversation has the name that was given.',
  'unread-format': 'No reader knows this format; what came in for triage is kept as an unread report.',
  'unread-file': 'The file could not be read from disk.',
  'not-storable': 'The store refused what was read; the file is kept as an unread report.',
  'protected': 'The file is protected by a password or encryption.',
  'unknown-element': 'An element or key that the reader does not know; kept verbatim with its path.',
  'invalid-value': 'A value does not have the form that its field asks for; kept as written.',
  'missing-value': 'A field that the format requires is not there.',
  'ambiguous-date-order': 'Day and month cannot be told apart over the whole file.',
  'ambiguous-half-day': 'Morning or afternoon is unclear.',
  'no-zone': 'Times are without a time zone; they stay local times.',
  'time-mismatch': 'A time does not fit what the identifier of the same item says.',
  'time-in-future': 'A time lies after the moment of receipt.',
  'duplicate-key': 'A key stands more than once; the last one was read, unless it is told otherwise.',
  'orphan-part': 'A part of a report whose main part has not arrived.',
  'no-mapping': 'A CSV file for which no column mapping fits.',
  'formula-cell': 'A CSV cell starts like a formula; it is read as text and written out guarded.',
  'replaced-characters': 'Characters that cannot be stored (NUL, lone surrogates) were replaced; the bytes are kept.',
  'hash-refused': 'A value is no hash of the kind that its field or column names; the rest of its entry was read.',
  'mixed-hashes': 'One column holds hashes of more than one kind; each was read as what its form says.',
  'flat-hash': 'A perceptual hash of a flat picture lies near every flat picture; it is kept and never matched by distance.',
  'unread-category': 'A category was not of the form that its scheme has; kept as written.',
  'not-decodable': 'The picture or video could not be decoded; it is known by its file hashes only.',
  'pixels-refused': 'A picture or video asks for more pixels, frames or time than the limits allow; it is known by its file hashes only.',
  'animated': 'The picture has several frames; its first one was hashed.',
  'not-rendered': 'Drawings that are programs (SVG, PDF, PostScript) are never rendered; the file is known by its file hashes only.',
  'no-decoder': 'No decoder for this format is on this machine; the file is known by its file hashes only.',
  'polyglot': 'The file can be read as more than one format; it was read as the first, and should be looked at with care.',
  'low-quality': 'The picture is too flat for its perceptual hash to say anything; it is not matched by distance.',
  'unknown-fact': 'A name of a fact that nobody knows; it was not used.',
  'contradicting-facts': 'Facts contradict each other; a person must say which holds.',
  'unknown-jurisdiction': 'A place that no pack of laws covers under this name; it was not used.',
} as const satisfies Record<string, string>

/** A problem's code: a kebab-case word of `problemCodes`. */
export type ProblemCode = keyof typeof problemCodes

/** One problem. `file` is the input path as given (`archive.zip!/member` for a member); `message` says what, where, what to do. */
export interface Problem {
  readonly file: string
  readonly code: ProblemCode
  readonly message: string
}

/** Makes a problem; `detail` is added to the code's own sentence. Never put evidence text into `detail`: names, counts and places only. */
export function problem(file: string, code: ProblemCode, detail = ''): Problem {
  return { file, code, message: detail === '' ? problemCodes[code] : `${problemCodes[code]} ${detail}` }
}
