import { csv } from './csv.ts'
import { cybertipJson } from './cybertip-json.ts'
import { cybertipXml } from './cybertip-xml.ts'
import { discordJson } from './discord-json.ts'
import { email } from './email.ts'
import { media } from './media.ts'
import { metaJson } from './meta-json.ts'
import { snapchatJson } from './snapchat-json.ts'
import { telegramJson } from './telegram-json.ts'
import { tipJson } from './tip-json.ts'
import { ufdrXml } from './ufdr-xml.ts'
import { whatsappText } from './whatsapp-text.ts'
import type { Format } from './plug.ts'

/** Every format, the most telling first: the first that recognises a file reads it. One line a format. */
export const formats: readonly Format[] = [
  media, // by its first bytes; nothing else begins so
  cybertipXml,
  ufdrXml,
  cybertipJson,
  tipJson,
  discordJson,
  telegramJson,
  metaJson,
  snapchatJson,
  email, // before the guesses at plain text
  whatsappText, // a guess at plain text
  csv, // any table
]
