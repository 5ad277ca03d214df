import type { KindId } from '../contract.ts'
import { crypto } from './crypto.ts'
import { device } from './device.ts'
import { domain } from './domain.ts'
import { email } from './email.ts'
import { handle } from './handle.ts'
import { ip } from './ip.ts'
import { payment } from './payment.ts'
import { personName } from './person-name.ts'
import { phone } from './phone.ts'
import { place } from './place.ts'
import type { Kind } from './plug.ts'
import { profileUrl } from './profile-url.ts'
import { school } from './school.ts'
import { url } from './url.ts'
import { userId } from './user-id.ts'

/** Every kind of identifier, one line a kind. In free text an earlier kind keeps what a later one would also find there. */
export const kinds: readonly (Kind & { readonly id: KindId })[] = [
  payment,
  profileUrl,
  url,
  email,
  crypto,
  phone,
  ip,
  handle,
  userId,
  device,
  domain,
  personName,
  school,
  place,
]

const byId = new Map(kinds.map((kind) => [kind.id, kind]))

/** The kind of an id. Every id of the contract has one (a test holds the two lists together). */
export function kindOf(id: KindId): Kind {
  const found = byId.get(id)
  if (found === undefined) throw new TypeError('kind without an entry in the registry')
  return found
}
