import type { EvidenceFile, Told } from '../../contract.ts'
import { all, one, placeOf, placeOfText, value, type Branch } from './branch.ts'
import { annotationsOf } from './annotations.ts'
import { addFile, attribute, note, told, put, type Draft, type FileDraft } from './draft.ts'
import { addressEvents, captures, devices, identifier } from './identifiers.ts'
import { whenAt } from './time.ts'
import { flagAt } from './words.ts'

const BY_LENGTH: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 128: 'sha512' } // 64 digits may be SHA-256 or PDQ

/** A hash algorithm's name as compared: `SHA-1` and `sha1` are one. Guessed by length only where one algorithm has it. */
function algorithmOf(written: string | null, hash: string): string {
  if (written !== null) return written.toLowerCase().replace(/[\s_-]/g, '')
  return (/^[0-9a-f]+$/i.test(hash) ? BY_LENGTH[hash.length] : undefined) ?? 'unknown'
}

type Hash = EvidenceFile['hashes'][number]

function hashOf(branch: Branch, algorithm: string | null): Hash | null {
  const written = value(branch)
  if (written === null) return null
  const hex = /^[0-9a-f]+$/i.test(written) ? written.toLowerCase() : written
  return { algorithm: algorithmOf(algorithm, hex), value: hex, at: placeOfText(branch) }
}

const NAMED_HASHES = [['md5', 'md5'], ['sha1', 'sha1'], ['sha256', 'sha256'], ['pdq', 'pdq'], ['photoDna', 'photodna']] as const

function readHashes(file: FileDraft, branch: Branch): void {
  for (const b of all(branch, 'originalFileHash', 'originalFileHashes', 'fileHash', 'fileHashes', 'hashes', 'hash')) {
    const type = value(one(b, 'hashType', 'type', 'algorithm'))
    const holder = b.scalar === null ? one(b, 'value', 'hash', 'hashValue') : b
    if (holder !== null) put(file.hashes, [hashOf(holder, type)])
  }
  for (const b of all(branch, 'verificationHash')) put(file.hashes, [hashOf(b, value(one(b, 'hashType')) ?? 'md5')])
  for (const [name, algorithm] of NAMED_HASHES) for (const b of all(branch, name)) put(file.hashes, [hashOf(b, algorithm)])
}

/** Name and value pairs: `details` blocks of the schema and `espMetadata`; pairs of a HASH block are hashes. */
function readPairs(file: FileDraft, branch: Branch): void {
  for (const block of all(branch, 'details', 'espMetadata', 'metadata', 'metadatas', 'exif')) {
    const pairs = all(block, 'nameValuePair', 'nameValuePairs', 'metadatas', 'metadata')
    const blockType = value(one(block, 'type'))
    for (const pair of pairs.length > 0 ? pairs : [block]) {
      const name = value(one(pair, 'name', 'key'))
      const content = one(pair, 'value')
      const text = value(content)
      if (content === null || text === null) continue
      const type = value(one(pair, 'type')) ?? blockType
      if (type?.toUpperCase() === 'HASH') put(file.hashes, [hashOf(content, name)])
      else file.metadata.push({ name: name ?? '', value: text, at: placeOfText(content) })
    }
  }
}

function readFlags(file: FileDraft, branch: Branch): void {
  file.viewedByProvider = flagAt(one(branch, 'fileViewedByEsp', 'viewedByEsp'))
  file.exifViewedByProvider = flagAt(one(branch, 'exifViewedByEsp'))
  file.publiclyAvailable = flagAt(one(branch, 'publiclyAvailable'))
  file.classification = value(one(branch, 'industryClassification', 'classification'))
  file.relevance = value(one(branch, 'fileRelevance', 'relevance'))
}

/** Tags of a file. The old `potentialMeme` flag stands on its own; tags that speak of the whole report go to the report. */
function readTags(draft: Draft, file: FileDraft, branch: Branch): void {
  const found = annotationsOf(all(branch, 'fileAnnotations', 'fileAnnotation', 'ncmecTags', 'tags', 'annotations'), 'file')
  for (const meme of all(branch, 'potentialMeme')) {
    if (flagAt(meme) === true) found.push(attribute('file-annotation', 'potential-meme', meme))
  }
  put(file.annotations, found.filter((a) => a.name === 'file-annotation'))
  put(draft.attributes, found.filter((a) => a.name === 'annotation'))
}

function readNames(file: FileDraft, branch: Branch): void {
  const names = ['fileName', 'originalFileName'].map((name) => told(one(branch, name)))
  const [name, original] = names
  file.name = name?.value ?? original?.value ?? null
  if (name && original && name.value !== original.value) file.metadata.push({ name: 'originalFileName', ...plainPair(original) })
  file.fileId = value(one(branch, 'fileId', 'submittalId'))
}

const plainPair = ({ value: text, at }: Told<string>): { value: string; at: Told<string>['at'] } => ({ value: text, at })

/** Reads a file that the report speaks of; addresses and devices beside it become identifiers of the report. */
export function readFile(draft: Draft, branch: Branch): FileDraft {
  const file = addFile(draft, placeOf(branch))
  readNames(file, branch)
  readFlags(file, branch)
  readHashes(file, branch)
  readPairs(file, branch)
  readTags(draft, file, branch)
  file.uploadedAt = whenAt(draft, one(branch, 'uploadedToEspTimestamp', 'uploadedAt', 'uploadDateTime'), 'upload time at the service')
  for (const spot of all(branch, 'locationOfFile', 'url')) put(draft.identifiers, [identifier('url', spot)])
  put(draft.identifiers, [...addressEvents(draft, branch, draft.service), ...devices(draft, branch, draft.service)])
  put(draft.identifiers, captures(draft, branch, draft.service))
  for (const text of all(branch, 'additionalInfo', 'additionalInformation', 'additionalInformations')) note(draft, text, { file })
  return file
}
