import type { Revealed } from '../contract.ts'

/** The usual prefix of each namespace that is read. A packet may use any prefix: names are told by the namespace's address alone. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'Iptc4xmpCore',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'Iptc4xmpExt',
  'http://ns.adobe.com/exif/1.0/': 'exif',
  'http://cipa.jp/exif/1.0/': 'exifEX',
  'http://ns.adobe.com/tiff/1.0/': 'tiff',
  'http://ns.adobe.com/exif/1.0/aux/': 'aux',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/mm/': 'xmpMM',
  'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#': 'stEvt',
  'http://ns.adobe.com/xap/1.0/sType/ResourceRef#': 'stRef',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://ns.adobe.com/xap/1.0/g/img/': 'xmpGImg',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/': 'xmpDM',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.metadataworkinggroup.com/schemas/regions/': 'mwg-rs',
  'http://ns.microsoft.com/photo/1.0/': 'MicrosoftPhoto',
  'http://ns.microsoft.com/photo/1.2/': 'MP',
  'http://ns.microsoft.com/photo/1.2/t/RegionInfo#': 'MPRI',
  'http://ns.microsoft.com/photo/1.2/t/Region#': 'MPReg',
  'http://ns.adobe.com/lightroom/1.0/': 'lr',
  'http://www.digikam.org/ns/1.0/': 'digiKam',
  'http://ns.useplus.org/ldf/xmp/1.0/': 'plus',
  'http://ns.google.com/photos/1.0/panorama/': 'GPano',
  'http://www.dji.com/drone-dji/1.0/': 'drone-dji',
  'http://www.w3.org/2003/01/geo/wgs84_pos#': 'geo',
}

const NAMES: Readonly<Record<Exclude<Revealed['kind'], 'position' | 'thumbnail'>, string>> = {
  'place-name': 'photoshop:City photoshop:State photoshop:Country Iptc4xmpCore:Location Iptc4xmpCore:CountryCode Iptc4xmpExt:Sublocation '
    + 'Iptc4xmpExt:City Iptc4xmpExt:ProvinceState Iptc4xmpExt:CountryName Iptc4xmpExt:CountryCode Iptc4xmpExt:LocationName Iptc4xmpExt:WorldRegion '
    + 'Iptc4xmpCore:CiAdrExtadr Iptc4xmpCore:CiAdrCity Iptc4xmpCore:CiAdrRegion Iptc4xmpCore:CiAdrPcode Iptc4xmpCore:CiAdrCtry xmpDM:shotLocation',
  'time': 'xmp:CreateDate xmp:ModifyDate xmp:MetadataDate photoshop:DateCreated exif:DateTimeOriginal exif:DateTimeDigitized exif:GPSTimeStamp '
    + 'tiff:DateTime stEvt:when dc:date xmpDM:shotDate GPano:FirstPhotoDate GPano:LastPhotoDate',
  'device': 'tiff:Make tiff:Model aux:Lens exifEX:LensModel exifEX:LensMake xmpDM:cameraModel',
  'serial': 'aux:SerialNumber aux:LensSerialNumber exifEX:BodySerialNumber exifEX:SerialNumber exifEX:LensSerialNumber exif:ImageUniqueID '
    + 'MicrosoftPhoto:CameraSerialNumber MicrosoftPhoto:LensSerialNumber xmpMM:DocumentID xmpMM:InstanceID xmpMM:OriginalDocumentID stRef:documentID '
    + 'stRef:originalDocumentID drone-dji:DroneSerialNumber drone-dji:CameraSerialNumber',
  'software': 'xmp:CreatorTool stEvt:softwareAgent tiff:Software GPano:CaptureSoftware GPano:StitchingSoftware exifEX:CameraFirmware aux:Firmware',
  'person': 'dc:creator dc:rights dc:contributor dc:publisher aux:OwnerName exifEX:CameraOwnerName exifEX:OwnerName exifEX:Photographer tiff:Artist '
    + 'tiff:Copyright photoshop:Credit photoshop:AuthorsPosition photoshop:CaptionWriter xmpRights:Owner Iptc4xmpExt:PersonInImage '
    + 'Iptc4xmpExt:PersonName mwg-rs:Name MPReg:PersonDisplayName MPReg:PersonEmailDigest Iptc4xmpCore:CiEmailWork Iptc4xmpCore:CiTelWork '
    + 'Iptc4xmpCore:CiUrlWork plus:CopyrightOwnerName plus:ImageCreatorName plus:LicensorName plus:LicensorEmail xmpDM:artist xmpRights:WebStatement',
  'words': 'dc:title dc:description dc:subject photoshop:Headline photoshop:Instructions photoshop:Source photoshop:TransmissionReference exif:UserComment '
    + 'tiff:ImageDescription Iptc4xmpCore:AltTextAccessibility Iptc4xmpCore:ExtDescrAccessibility Iptc4xmpExt:Event Iptc4xmpExt:OrganisationInImageName '
    + 'lr:hierarchicalSubject digiKam:TagsList MicrosoftPhoto:LastKeywordXMP MicrosoftPhoto:LastKeywordIPTC xmp:Label xmpDM:shotName xmpDM:logComment',
  'provenance': 'Iptc4xmpExt:DigitalSourceType Iptc4xmpExt:digitalsourcetype Iptc4xmpExt:DigitalSourcefileType Iptc4xmpExt:AISystemUsed '
    + 'Iptc4xmpExt:AISystemVersionUsed dcterms:provenance',
}

const KINDS: ReadonlyMap<string, Exclude<Revealed['kind'], 'position' | 'thumbnail'>> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as keyof typeof NAMES] as const)),
)

/**
 * What a property (`photoshop:City`) gives away; null when it is none that is read. IPTC Photo Metadata 2025.1, XMP part 2 (ISO 16684-2), MWG
 * 2.0.
 */
export const xmpKind = (name: string): Exclude<Revealed['kind'], 'position' | 'thumbnail'> | null => KINDS.get(name) ?? null

/** A property's name with the usual prefix; null for a namespace that is not read. */
export function xmpName(uri: string, local: string): string | null {
  const prefix = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined
  return prefix === undefined ? null : `${prefix}:${local}`
}

/** Halves of a position; which half, and of which position. */
export const XMP_HALVES: Readonly<Record<string, readonly ['latitude' | 'longitude', 'GPS' | 'GPSDest']>> = {
  'exif:GPSLatitude': ['latitude', 'GPS'], 'exif:GPSLongitude': ['longitude', 'GPS'],
  'exif:GPSDestLatitude': ['latitude', 'GPSDest'], 'exif:GPSDestLongitude': ['longitude', 'GPSDest'],
  'geo:lat': ['latitude', 'GPS'], 'geo:long': ['longitude', 'GPS'],
  'drone-dji:GpsLatitude': ['latitude', 'GPS'], 'drone-dji:GpsLongitude': ['longitude', 'GPS'], 'drone-dji:GpsLongtitude': ['longitude', 'GPS'],
}
