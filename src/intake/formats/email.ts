import { format } from './plug.ts'
import { looksLikeMail } from './email/head.ts'
import { readMailFile } from './email/mail-file.ts'

/**
 * E-mail: one message (`.eml`, RFC 5322 with MIME) or a mailbox of several (mbox). Recognised by a head that holds nothing but
 * header lines, among them those of a mail.
 * @see RFC 5322, RFC 2045 to 2047, RFC 2231, RFC 4155, read 2026-11-21
 */
export const email = format({
  id: 'email',
  label: 'E-mail (.eml, mbox)',
  recognises: (peek) => looksLikeMail(peek.head),
  read: (file, context) => readMailFile(file, context.now),
})
