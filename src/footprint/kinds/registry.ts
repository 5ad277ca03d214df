import type { KindId } from '../contract.ts'
import { domain } from './domain.ts'
import { email } from './email.ts'
import { handle } from './handle.ts'
import { phone } from './phone.ts'
import type { Kind } from './plug.ts'
import { profileUrl } from './profile-url.ts'
import { url } from './url.ts'
import { userId } from './user-id.ts'

/** Every kind of identifier. One line a kind. */
export const kinds: readonly Kind[] = [
  email, phone, handle, userId, profileUrl, domain, url,
]
