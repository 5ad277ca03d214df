import { crc32 } from 'node:zlib'

/** A member of an archive; `name` with slashes. */
export interface ZipMember {
  readonly name: string
  readonly content: string | Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/** 1980-01-01 00:00, the first moment that the format can tell: archives of the same members are the same bytes. */
const DOS_DATE = 0x0021

function header(signature: number, member: { name: Uint8Array; data: Uint8Array; crc: number }, offset: number): Uint8Array {
  const central = signature === CENTRAL
  const view = new DataView(new ArrayBuffer(central ? 46 : 30))
  let at = 0
  const u16 = (v: number): void => { view.setUint16(at, v, true); at += 2 }
  const u32 = (v: number): void => { view.setUint32(at, v, true); at += 4 }
  u32(signature)
  if (central) u16(20)
  for (const v of [20, 0x0800, 0, 0, DOS_DATE]) u16(v) // version, UTF-8 names, stored, time, date
  for (const v of [member.crc, member.data.length, member.data.length]) u32(v)
  u16(member.name.length)
  u16(0)
  if (central) {
    for (const v of [0, 0, 0]) u16(v)
    u32(0)
    u32(offset)
  }
  return new Uint8Array(view.buffer)
}

/**
 * An archive whose members are stored as they are, always the same bytes for the same members.
 * @see PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16
 */
export function zipStore(members: readonly ZipMember[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of members) {
    const data = typeof content === 'string' ? encoder.encode(content) : content
    const member = { name: encoder.encode(name), data, crc: crc32(data) }
    const local = [header(LOCAL, member, 0), member.name, data]
    directory.push(header(CENTRAL, member, offset), member.name)
    parts.push(...local)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, END, true)
  end.setUint16(8, members.length, true)
  end.setUint16(10, members.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, offset, true)
  return new Uint8Array(Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)]))
}
