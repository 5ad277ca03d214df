import type { Revealed } from '../contract.ts'
import type { Directory } from './tiff.ts'

/** How a tag's text is written: plain, two texts with a NUL between, text behind eight bytes of a charset, UTF-16 little-endian. */
export type TextForm = 'plain' | 'two' | 'charset' | 'utf16'

/** A tag that gives something away. */
export interface TagMeaning {
  readonly name: string
  readonly kind: Revealed['kind']
  readonly form: TextForm
}

const plain = (kind: Revealed['kind'], name: string, form: TextForm = 'plain'): TagMeaning => ({ name, kind, form })

/** Of the picture itself (TIFF 6.0; Microsoft's XP tags; DNG 1.7). */
const MAIN: Readonly<Record<number, TagMeaning>> = {
  0x000b: plain('software', 'ProcessingSoftware'),
  0x010d: plain('words', 'DocumentName'),
  0x010e: plain('words', 'ImageDescription'),
  0x010f: plain('device', 'Make'),
  0x0110: plain('device', 'Model'),
  0x011d: plain('words', 'PageName'),
  0x0131: plain('software', 'Software'),
  0x013b: plain('person', 'Artist'),
  0x013c: plain('software', 'HostComputer'),
  0x8298: plain('person', 'Copyright', 'two'),
  0x9c9b: plain('words', 'XPTitle', 'utf16'),
  0x9c9c: plain('words', 'XPComment', 'utf16'),
  0x9c9d: plain('person', 'XPAuthor', 'utf16'),
  0x9c9e: plain('words', 'XPKeywords', 'utf16'),
  0x9c9f: plain('words', 'XPSubject', 'utf16'),
  0xc614: plain('device', 'UniqueCameraModel'),
  0xc62f: plain('serial', 'CameraSerialNumber'),
  0xc68b: plain('words', 'OriginalRawFileName'),
}

/** Of how it was taken (Exif 3.0, CIPA DC-008-2023, table 8). */
const EXIF: Readonly<Record<number, TagMeaning>> = {
  0x9286: plain('words', 'UserComment', 'charset'),
  0xa420: plain('serial', 'ImageUniqueID'),
  0xa430: plain('person', 'CameraOwnerName'),
  0xa431: plain('serial', 'BodySerialNumber'),
  0xa433: plain('device', 'LensMake'),
  0xa434: plain('device', 'LensModel'),
  0xa435: plain('serial', 'LensSerialNumber'),
  0xa436: plain('words', 'ImageTitle'),
  0xa437: plain('person', 'Photographer'),
  0xa438: plain('person', 'ImageEditor'),
  0xa439: plain('software', 'CameraFirmware'),
  0xa43a: plain('software', 'RAWDevelopingSoftware'),
  0xa43b: plain('software', 'ImageEditingSoftware'),
  0xa43c: plain('software', 'MetadataEditingSoftware'),
}

/** Of where (Exif 3.0, table 15), beside the position itself. */
const GPS: Readonly<Record<number, TagMeaning>> = { 0x001c: plain('place-name', 'GPSAreaInformation', 'charset') }

/** What a tag means; null for one that gives nothing away. Programs put tags of one directory into the other, so both are looked up. */
export function meaningOf(directory: Directory, id: number): TagMeaning | null {
  if (directory === 'thumbnail') return null
  return (directory === 'gps' ? GPS[id] : MAIN[id] ?? EXIF[id]) ?? null
}

/** Times: tag, name, tag of its zone, tag of its fraction of a second. */
export const TIMES = [
  [0x9003, 'DateTimeOriginal', 0x9011, 0x9291],
  [0x9004, 'DateTimeDigitized', 0x9012, 0x9292],
  [0x0132, 'DateTime', 0x9010, 0x9290],
] as const
