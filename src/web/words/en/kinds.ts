/** Kinds of identifiers as a reader calls them. */
export const kinds = {
  'kinds.email': 'email address',
  'kinds.phone': 'telephone number',
  'kinds.handle': 'screen name',
  'kinds.user-id': 'account number',
  'kinds.profile-url': 'profile address',
  'kinds.ip': 'network address',
  'kinds.device': 'device',
  'kinds.domain': 'domain',
  'kinds.url': 'web address',
  'kinds.payment': 'payment account',
  'kinds.crypto': 'crypto wallet',
  'kinds.person-name': 'name',
  'kinds.school': 'school',
  'kinds.place': 'place',
  'kinds.child': 'the same child',
} as const
