import type { IdentifierHint, WrittenIdentifier } from '../../contract.ts'
import { all, has, one, placeOfText, refuse, value, type Branch } from './branch.ts'
import { given, note, put, type Draft, type PersonDraft } from './draft.ts'
import { whenAt } from './time.ts'
import { flagAt, saysUnknown, wholeAt } from './words.ts'

/** What the parts of an identifier that stand around its value tell. */
type Around = Omit<WrittenIdentifier, 'hint' | 'written' | 'at'>

/** An identifier at the place of its value; null when the branch has no text, or only says that it is unknown. */
export function identifier(hint: IdentifierHint, branch: Branch | null, around: Around = {}): WrittenIdentifier | null {
  const written = value(branch)
  if (branch === null || written === null || saysUnknown(written)) return null
  return { hint, written, at: placeOfText(branch), ...around }
}

/** Event, time, port and proxy flag around an address or device. The event is in lower case (`login`, `upload`). */
function eventOf(draft: Draft, branch: Branch): Around {
  return given({
    event: value(one(branch, 'eventName', 'event'))?.toLowerCase(),
    when: whenAt(draft, one(branch, 'dateTime', 'timestamp', 'eventDateTime'), 'time of the log event'),
    port: wholeAt(one(branch, 'port', 'sourcePort'), 1, 65535),
    proxy: flagAt(one(branch, 'possibleProxy', 'proxy')),
  })
}

/** The value of a branch that is either plain text or an object which holds the value under one of `names`. */
function inner(branch: Branch, ...names: readonly string[]): Branch | null {
  return branch.scalar === null ? one(branch, ...names, 'value') : branch
}

/** Address events: `ipCaptureEvent`, or a plain `ipAddress`. */
export function addressEvents(draft: Draft, branch: Branch, service: string | null): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  for (const event of all(branch, 'ipCaptureEvent', 'ipAddress')) {
    put(found, [identifier('ip', inner(event, 'ipAddress', 'ip'), { ...given({ service }), ...eventOf(draft, event) })])
  }
  return found
}

/** Device ids: `deviceId` with type, value, event and time. */
export function devices(draft: Draft, branch: Branch, service: string | null): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  for (const device of all(branch, 'deviceId', 'deviceIdentifier')) {
    const type = value(one(device, 'idType', 'type'))
    put(found, [identifier('device', inner(device, 'idValue', 'id'), { ...given({ type, service }), ...eventOf(draft, device) })])
  }
  return found
}

const verification = (draft: Draft, branch: Branch): Around => given({
  type: value(one(branch, 'type')),
  verified: flagAt(one(branch, 'verified', 'isVerified')),
  when: whenAt(draft, one(branch, 'verificationDate', 'verifiedDate'), 'time of verification'),
})

/** E-mail addresses with type and verification. */
export function emails(draft: Draft, branch: Branch): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  for (const email of all(branch, 'email', 'emails', 'emailAddress', 'emailAddresses')) {
    put(found, [identifier('email', inner(email, 'email', 'emailAddress', 'address'), verification(draft, email))])
  }
  return found
}

/**
 * Phone numbers as written; a calling code that stands beside a number without one goes along as its country, an extension stays
 * behind it.
 */
export function phones(draft: Draft, branch: Branch): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  for (const phone of all(branch, 'phone', 'phones', 'phoneNumber', 'phoneNumbers')) {
    const number = identifier('phone', inner(phone, 'number', 'phoneNumber', 'phone'), verification(draft, phone))
    const code = value(one(phone, 'countryCallingCode', 'callingCode'))
    const extension = value(one(phone, 'extension'))
    if (number === null) continue
    const beside = code === null || /^(\+|00)/.test(number.written) ? {} : { country: code.startsWith('+') ? code : `+${code}` }
    found.push({ ...number, ...beside, written: extension === null ? number.written : `${number.written} ext. ${extension}` })
  }
  return found
}

/** Plain identifiers of an account: screen names, service ids and profile pages. */
export function handles(branch: Branch, service: string | null): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  const around = given({ service })
  const read = (hint: IdentifierHint, ...names: string[]): void => {
    for (const b of all(branch, ...names)) put(found, [identifier(hint, b, around)])
  }
  read('user-id', 'espIdentifier', 'espUserId', 'userId', 'accountId')
  read('handle', 'screenName', 'screenNames', 'username', 'userName')
  read('profile-url', 'profileUrl', 'profileUrls')
  return found
}

/** The kinds of a source capture by a word of its type; the first that fits. */
const CAPTURES: readonly (readonly [RegExp, IdentifierHint])[] = [
  [/\bip\b|ip ?address|ipv[46]/i, 'ip'],
  [/profile/i, 'profile-url'],
  [/\burl\b|\buri\b|web ?page|link/i, 'url'],
  [/\bdomain\b/i, 'domain'],
  [/e-?mail/i, 'email'],
  [/imei|iccid|imsi|\bmac\b|idfa|idfv|device|advertising|serial/i, 'device'],
  [/phone|mobile|msisdn/i, 'phone'],
  [/(user|account|esp|member) ?(id|identifier)\b/i, 'user-id'],
  [/screen ?name|user ?name|handle|gamer ?tag/i, 'handle'],
  [/bitcoin|crypto|wallet/i, 'crypto'],
  [/payment|paypal|cash ?app|venmo/i, 'payment'],
]

function capture(draft: Draft, branch: Branch, service: string | null, person: PersonDraft | null): WrittenIdentifier | null {
  const typed = one(branch, 'captureType', 'type', 'sourceType')
  const type = value(typed)
  const hint = CAPTURES.find(([word]) => type !== null && word.test(type))?.[1]
  const content = inner(branch, 'value', 'captureValue', 'ipAddress', 'url')
  const around = { ...given({ service }), ...eventOf(draft, branch) }
  if (hint !== undefined) return identifier(hint, content, type !== null && hint === 'device' ? { ...around, type } : around)
  if (content === null) {
    if (typed !== null) refuse(typed)
    return null
  }
  note(draft, content, person === null ? {} : { person }, type ?? 'sourceCapture')
  return null
}

/**
 * `sourceInformation.sourceCaptures[]` under the branch, or `sourceInformation[]` as a plain list of captures, by capture type;
 * captures of an unknown type become free text.
 */
export function captures(draft: Draft, branch: Branch, service: string | null, person: PersonDraft | null = null): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = []
  for (const holder of [branch, ...all(branch, 'sourceInformation')]) {
    if (holder !== branch && has(holder, 'captureType')) put(found, [capture(draft, holder, service, person)])
    for (const b of all(holder, 'sourceCaptures', 'sourceCapture')) put(found, [capture(draft, b, service, person)])
  }
  return found
}
