import { problem } from '../../kernel/problem.ts'
import { format, type Peek, type ReadContext, type SourceFile } from './plug.ts'
import { gather, readChat } from './whatsapp/chat.ts'
import { looksLikeChat } from './whatsapp/look.ts'
import type { ReadFile } from '../contract.ts'

/**
 * A chat exported by WhatsApp as text, from either platform: `[31.12.24, 23:59:58] Name: text` or `31/12/24, 23:59 - Name: text`.
 * Day and month are told apart over the whole file or reported as `ambiguous-date-order`; times are local, without zone.
 * @see docs/formats/whatsapp-text.md
 */
export const whatsappText = format({
  id: 'whatsapp-text',
  label: 'WhatsApp chat export (text)',
  recognises: (peek: Peek) => looksLikeChat(peek.head),
  read(file: SourceFile, context: ReadContext): ReadFile {
    const gathered = gather(file.text().replace(/^\ufeff/, ''))
    if (gathered.entries.length === 0) return {
      parts: [], problems: [problem(file.path, gathered.before.join('').trim() === '' ? 'empty' : 'malformed')],
    }
    const { reading, problems } = readChat(file.path, gathered, context.now)
    return { parts: [{ key: null, part: 'chat', main: true, reading }], problems }
  },
})
