import { createHash } from 'node:crypto'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { When } from '../../../kernel/time.ts'
import {
  emptyEvidence, emptyReading, type Conversation, type EvidenceFile, type Narrative, type Person, type Reading, type WrittenIdentifier,
} from '../../contract.ts'
import { originsOf, relaysOf } from './addresses.ts'
import { bodyOf, bytesOf, isWords, type Body } from './content.ts'
import { readMailDate } from './date.ts'
import { header, words, type Header } from './headers.ts'
import { readParts, type MailPart, type PartDoubts } from './parts.ts'
import { correspondentsOf, type Correspondents } from './people.ts'
import type { RawMail } from './raw.ts'
import { isAutomated, isForward } from './standing.ts'

/** How deep messages attached to messages are read. */
const DEEPEST_ATTACHED = 5

/** What one message, and the messages attached to it, give. */
interface Gathered {
  readonly people: Person[]
  readonly identifiers: WrittenIdentifier[]
  readonly evidence: EvidenceFile[]
  readonly conversations: Conversation[]
  readonly narratives: Narrative[]
  readonly problems: Problem[]
}

/**
 * Reads the message between two offsets as one report. `unquoteFrom` undoes the `>From ` of mbox. The reference is the
 * Message-ID without its angle brackets.
 */
export function readMessage(
  mail: RawMail, from: number, to: number, unquoteFrom: boolean,
): { readonly reading: Reading; readonly problems: readonly Problem[] } {
  const doubts: PartDoubts = { truncated: false, tooDeep: false, tooMany: false }
  const root = readParts(mail.raw, from, to, doubts)
  const gathered: Gathered = { people: [], identifiers: [], evidence: [], conversations: [], narratives: [], problems: [] }
  const sentAt = dateOf(root.headers)
  gather(mail, root, { gathered, depth: 0, unquoteFrom, doubts })
  const { problems, ...rest } = gathered
  problems.push(...doubtProblems(mail.file, doubts), ...dateProblems(mail, sentAt))
  const id = header(root.headers, 'message-id')?.value.replace(/[<>\s]/g, '') ?? ''
  const reading = { ...emptyReading, ...rest, reference: id === '' ? null : id, service: 'e-mail', sentAt }
  return { reading, problems }
}

interface Task {
  readonly gathered: Gathered
  readonly depth: number
  readonly unquoteFrom: boolean
  readonly doubts: PartDoubts
}

function gather(mail: RawMail, root: MailPart, task: Task): void {
  const { gathered } = task
  const who = correspondentsOf(root.headers, mail.place, gathered.people)
  const when = dateOf(root.headers)
  const origins = originsOf(root.headers, mail.place).map((one) => (when === null ? one : { ...one, when }))
  gathered.people.push(...who.people.map((person) => (
    person.ref === who.sender?.ref ? { ...person, identifiers: [...person.identifiers, ...origins] } : person
  )))
  if (!who.people.some((person) => person.ref === who.sender?.ref)) gathered.identifiers.push(...origins)
  gathered.identifiers.push(...relaysOf(root.headers, mail.place))
  const body = bodyOf(mail.raw, root)
  const text = task.unquoteFrom ? body.text.replace(/^>(>*From )/gm, '$1') : body.text
  if (!body.sound) gathered.problems.push(problem(mail.file, 'not-utf8', 'The character set that a part names is unknown or does not fit its bytes.'))
  takeWords(mail, root, { ...body, text }, who, task)
  for (const leaf of leavesOf(root)) takeLeaf(mail, leaf, task)
}

/** Subject, body and links of a message; its turn when a person wrote it. */
function takeWords(mail: RawMail, root: MailPart, body: Body, who: Correspondents, task: Task): void {
  const { narratives, identifiers } = task.gathered
  const prefix = task.depth === 0 ? '' : 'attached-message-'
  const line = header(root.headers, 'subject')
  const subject = line === null ? '' : words(line.value)
  if (line !== null && subject !== '') narratives.push({ field: `${prefix}subject`, text: subject, at: mail.place(line.offset), person: null })
  const at = mail.place(body.offset ?? root.bodyFrom)
  if (body.text !== '') narratives.push({ field: `${prefix}body`, text: body.text, at, person: null })
  for (const link of new Map(body.links.map((one) => [one.href, one])).values()) {
    if (!body.text.includes(link.href)) identifiers.push({ hint: 'url', written: link.href, at: mail.place(link.offset), from: 'free-text' })
  }
  const personal = who.sender !== null && !isAutomated(root.headers, who.sender.mailbox.address) && !isForward(subject, body.text)
  if (personal) task.gathered.conversations.push(...talkOf(mail, root, body, who, subject))
}

/** One turn, when there is anything in it. */
function talkOf(mail: RawMail, root: MailPart, body: Body, who: Correspondents, subject: string): readonly Conversation[] {
  const attachments = leavesOf(root).filter((leaf) => !isWords(leaf)).map((leaf) => leaf.name).filter((name) => name !== null)
  if (body.text === '' && attachments.length === 0) return []
  const at = mail.place(body.offset ?? root.bodyFrom)
  const files = attachments.length === 0 ? {} : { attachments }
  const turn = { by: who.sender?.label ?? null, when: dateOf(root.headers), text: body.text, at, ...files }
  return [{ service: 'e-mail', title: subject === '' ? null : subject, participants: who.participants, turns: [turn], system: [], at }]
}

/** A leaf that is no words: an attached message is read as one, anything else is a file. Encrypted parts stay closed. */
function takeLeaf(mail: RawMail, leaf: MailPart, task: Task): void {
  const { gathered } = task
  if (leaf.type === 'message/rfc822' && !/base64|quoted-printable/.test(leaf.encoding)) {
    if (task.depth >= DEEPEST_ATTACHED) {
      gathered.problems.push(problem(mail.file, 'too-deep', 'A message attached to attached messages was left unread.'))
    } else {
      gather(mail, readParts(mail.raw, leaf.bodyFrom, leaf.bodyTo, task.doubts), { ...task, depth: task.depth + 1 })
    }
  }
  if (/^application\/(x-)?pkcs7-mime$|^application\/pgp-encrypted$/.test(leaf.type)) gathered.problems.push(problem(
    mail.file, 'protected', 'A part is encrypted or sealed.',
  ))
  if (isWords(leaf) || (leaf.type === 'message/rfc822' && leaf.name === null)) return
  gathered.evidence.push(fileOf(mail, leaf))
}

function fileOf(mail: RawMail, leaf: MailPart): EvidenceFile {
  const bytes = bytesOf(mail.raw, leaf)
  const at = mail.place(leaf.offset)
  const hashes = ['md5', 'sha1', 'sha256'].map((algorithm) => ({ algorithm, value: createHash(algorithm).update(bytes).digest('hex'), at }))
  const metadata = [{ name: 'content-type', value: leaf.type, at }, { name: 'size in bytes', value: String(bytes.length), at }]
  return { ...emptyEvidence(at), name: leaf.name, hashes, metadata }
}

function leavesOf(part: MailPart): readonly MailPart[] {
  return part.children.length > 0 ? part.children.flatMap(leavesOf) : part.type.startsWith('multipart/') ? [] : [part]
}

function dateOf(headers: readonly Header[]): When | null {
  const written = header(headers, 'date')?.value ?? ''
  return written === '' ? null : readMailDate(written, 'sent')
}

function dateProblems(mail: RawMail, sentAt: When | null): readonly Problem[] {
  if (sentAt === null) return [problem(mail.file, 'missing-value', 'Header Date.')]
  if (sentAt.local === null) return [problem(mail.file, 'invalid-value', 'Header Date.')]
  if (sentAt.instant === null) return [problem(mail.file, 'no-zone', 'Header Date.')]
  return sentAt.instant > mail.now ? [problem(mail.file, 'time-in-future', 'Header Date.')] : []
}

function doubtProblems(file: string, doubts: PartDoubts): readonly Problem[] {
  const found: Problem[] = []
  if (doubts.truncated) found.push(problem(file, 'truncated', 'The message ends before its last part does.'))
  if (doubts.tooDeep) found.push(problem(file, 'too-deep', 'Parts beyond the 20th level were left unread.'))
  if (doubts.tooMany) found.push(problem(file, 'too-many', 'Parts beyond the 1,000th were left unread.'))
  return found
}
