import { csv } from './csv.ts'
import { hashlookupJson } from './hashlookup-json.ts'
import { interpol } from './interpol.ts'
import { ncmecXml } from './ncmec-xml.ts'
import { nsrlSqlite } from './nsrl-sqlite.io.ts'
import { nsrlText } from './nsrl-text.ts'
import { plain } from './plain.ts'
import type { HashSetFormat } from './plug.ts'
import { stopnciiJson } from './stopncii-json.ts'
import { threatexchangeJson } from './threatexchange-json.ts'
import { vicsJson } from './vics-json.ts'

/** Every kind of hash list, the most telling first: the first that recognises a file reads it. One line a format. */
export const hashSetFormats: readonly HashSetFormat[] = [
  vicsJson,
  threatexchangeJson,
  stopnciiJson,
  hashlookupJson, // any JSON objects with hashes
  nsrlSqlite,
  ncmecXml,
  nsrlText,
  interpol,
  csv,
  plain,
]
