import { crc32, deflateRawSync } from 'node:zlib'

/** A member to write: its content and, for hostile archives, what to say of it that is not so. */
export interface ZipMember {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array | string
  /** False stores the member as it is. */
  readonly deflate?: boolean
  /** Sets the flag that the name is UTF-8. True by default for a name given as text. */
  readonly utf8?: boolean
  readonly encrypted?: boolean
  /** Upper half of the external attributes. */
  readonly unixMode?: number
  readonly method?: number
  readonly declaredSize?: number
  readonly declaredPackedSize?: number
  readonly declaredCrc?: number
}

const u16 = (...values: number[]): Buffer => Buffer.concat(values.map((v) => { const b = Buffer.alloc(2); b.writeUInt16LE(v); return b }))
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((v) => { const b = Buffer.alloc(4); b.writeUInt32LE(v >>> 0); return b }))

function written(member: ZipMember): { readonly name: Buffer; readonly data: Buffer; readonly fields: Buffer } {
  const name = Buffer.from(member.name)
  const bytes = Buffer.from(member.bytes)
  const packed = member.deflate ?? true
  const data = packed ? deflateRawSync(bytes, { level: 9 }) : bytes
  const flags = ((member.utf8 ?? typeof member.name === 'string') ? 0x800 : 0) | (member.encrypted === true ? 1 : 0)
  const fields = Buffer.concat([
    u16(20, flags, member.method ?? (packed ? 8 : 0), 0, 0x5c21), u32(member.declaredCrc ?? crc32(bytes)),
    u32(member.declaredPackedSize ?? data.length, member.declaredSize ?? bytes.length), u16(name.length, 0),
  ])
  return { name, data, fields }
}

/**
 * Writes a zip in memory, for tests: honest by default, lying where a member says so.
 * @see PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16
 */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const { name, data, fields } = written(member)
    const local = Buffer.concat([u32(0x04034b50), fields, name, data])
    directory.push(Buffer.concat([u32(0x02014b50), u16(0x031e), fields, u16(0, 0, 0), u32((member.unixMode ?? 0) << 16, offset), name]))
    body.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([
    ...body, central, u32(0x06054b50), u16(0, 0, members.length & 0xffff, members.length & 0xffff), u32(central.length, offset), u16(0),
  ])
}
