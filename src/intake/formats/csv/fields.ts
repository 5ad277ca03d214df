/** Fields of a report that a column may hold; the page `docs/formats/csv.md` explains each. */
export const reportFields = [
  'reference', 'sent-at', 'sender', 'sender-kind', 'language', 'currency', 'priority', 'escalation', 'designation', 'annotation',
  'incident-type', 'incident-at', 'incident-time', 'platform', 'description', 'url', 'danger-now', 'live-now', 'extortion', 'deadline',
  'meeting', 'meeting-at', 'self-harm', 'payment-for-material', 'several-children', 'last-contact', 'contact-ongoing', 'generative-ai',
  'law-enforcement', 'other-police', 'file-name', 'file-id', 'file-md5', 'file-sha1', 'file-sha256', 'file-viewed', 'file-annotation', 'ignore',
] as const

/** Fields of a person; in a mapping behind `suspect.`, `child.`, `reporter.` or `person.` (nothing says as what). */
export const personFields = [
  'name', 'first-name', 'last-name', 'birth-date', 'age', 'claimed-age', 'gender', 'occupation', 'volunteering', 'position-of-trust', 'relation',
  'access-to-child', 'access-to-children', 'household-children', 'convicted', 'prior-report', 'email', 'phone', 'ip', 'ip-port', 'ip-at',
  'ip-event', 'screen-name', 'user-id', 'profile-url', 'service', 'device', 'imei', 'mac', 'payment', 'crypto', 'address', 'school', 'city',
  'region', 'country', 'position', 'note',
] as const

/** A field of the report. */
export type ReportField = (typeof reportFields)[number]

/** A field of a person. */
export type PersonField = (typeof personFields)[number]

/** Whom a person column is about. */
export type Who = 'suspect' | 'child' | 'reporter' | 'person'

/** Day, month and year in the order in which a column writes them. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What a column holds. `who` null is the report itself; `order` is there when the mapping says it (`sent-at:dmy`). */
export type Field = { readonly who: null; readonly what: ReportField; readonly order?: DateOrder } |
  { readonly who: Who; readonly what: PersonField; readonly order?: DateOrder }

const whos: readonly Who[] = ['suspect', 'child', 'reporter', 'person']
const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** Reads a field of a saved mapping (`reference`, `suspect.email`, `sent-at:dmy`); null when there is no such field. */
export function fieldOf(written: string): Field | null {
  const [path = '', suffix] = written.trim().toLowerCase().split(':')
  const order = orders.find((o) => o === suffix)
  if (suffix !== undefined && order === undefined) return null
  const extra = order === undefined ? {} : { order }
  const report = reportFields.find((f) => f === path)
  if (report !== undefined) return { who: null, what: report, ...extra }
  const dot = path.indexOf('.')
  const who = whos.find((w) => w === path.slice(0, Math.max(dot, 0)))
  const what = personFields.find((f) => f === path.slice(dot + 1))
  return who === undefined || what === undefined ? null : { who, what, ...extra }
}
