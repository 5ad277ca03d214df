import type { Header } from './headers.ts'

/**
 * True when a machine wrote the message: it says so (RFC 3834 `Auto-Submitted`, bulk or list mail), or its sender is an
 * address that machines use. Such mail is read, but nobody is held to have said its words.
 */
export function isAutomated(headers: readonly Header[], sender: string): boolean {
  if (/^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)([+@._-]|$)/i.test(sender)) return true
  return headers.some(({ name, value }) => (
    (name === 'auto-submitted' && !/^no\b/i.test(value.trim()))
    || (name === 'precedence' && /^(bulk|list|junk)$/i.test(value.trim()))
    || name === 'list-id' || name === 'list-unsubscribe'
  ))
}

const FORWARD_SUBJECT = /^\s{0,5}(fwd?|wg|tr|rv|enc|doorst|vb)\s{0,3}:/i

const FORWARD_MARK = new RegExp(
  '^\\W{0,30}(begin forwarded message|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|'
  + 'messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|wiadomość przekazana)', 'imu',
)

/** True when the message hands on another one inside its own text: its words are then not (only) its sender's. */
export function isForward(subject: string, text: string): boolean {
  return FORWARD_SUBJECT.test(subject) || FORWARD_MARK.test(text)
}
