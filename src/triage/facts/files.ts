import type { Attribute, EvidenceFile } from '../../intake/contract.ts'
import type { Findings } from '../contract.ts'
import { hasTag } from '../look.ts'
import type { Collector } from './collector.ts'

const VIRAL = ['viral'] as const
const JOKE = ['potential-meme', 'meme', 'joke'] as const

/** Why a file is noise: the sender's tags, or a set of known benign files; null when nothing says so. */
type Noise = 'viral' | 'potential-meme' | 'viral-batch' | 'known-benign' | null

/** Why every file of a report is noise: the sender's tags on the whole report or its reason for the batch. */
function noiseOfAll(attributes: readonly Attribute[]): Noise {
  const tagged = (name: string, tags: readonly string[]) => attributes.some((a) => a.name === name && hasTag(a.value, tags))
  if (tagged('batched', [...VIRAL, ...JOKE])) return 'viral-batch'
  const isTag = (tags: readonly string[]) => tagged('annotation', tags) || tagged('file-annotation', tags)
  if (isTag(VIRAL)) return 'viral'
  return isTag(JOKE) ? 'potential-meme' : null
}

function noiseOf(file: EvidenceFile, known: string): Noise {
  const tagged = (tags: readonly string[]) => file.annotations.some((a) => a.name === 'file-annotation' && hasTag(a.value, tags))
  if (tagged(VIRAL)) return 'viral'
  if (tagged(JOKE)) return 'potential-meme'
  return known === 'benign' ? 'known-benign' : null
}

/** Grades of the industry classification: A1, A2, B1, B2 (NCMEC CyberTipline reporting schema). */
const GRADED = /^[AB][12]$/i

/** Puts what files tell: what the hash sets say, the sender's tags, whether anyone looked, and whether all of it is noise. */
export function putFiles(to: Collector, { reading, files, reportId }: Findings): void {
  const noises: Noise[] = []
  const whole = noiseOfAll(reading.attributes)
  reading.evidence.forEach((file, index) => {
    const found = files[index] ?? { known: 'unknown' as const, category: null }
    const about = { subject: `${reportId}/f${index}` }
    const noise = noiseOf(file, found.known) ?? whole
    if (!isSupplement(file)) noises.push(noise)
    to.put('file', found.known, file.at, about)
    for (const { name, value, at } of file.annotations) {
      if (name !== 'file-annotation' || typeof value !== 'string') continue
      to.put('file-annotation', value, at, about)
      if (found.known === 'unknown') to.put('new-file-annotation', value, at, about)
    }
    if (noise === null && found.known === 'known') to.put('known-file', found.category ?? 'known', file.at, about)
    if (noise === null && found.known === 'unknown' && wasFound(file)) to.put('unseen-file', file.classification ?? 'viewed', file.at, about)
  })
  putWhole(to, reading.evidence, noises)
  const batch = reading.attributes.find((a) => a.name === 'batched') ?? reading.attributes[0]
  if (whole !== null && batch !== undefined) to.put('noise', whole, batch.at)
  putReportTags(to, { reading, files })
}

/** Supplemental files (chat logs, screenshots) stand beside what is reported and carry no noise tags. */
const isSupplement = (file: EvidenceFile): boolean => file.relevance !== null && /supplement/i.test(file.relevance)

const wasFound = (file: EvidenceFile): boolean =>
  (file.classification !== null && GRADED.test(file.classification.trim())) || (file.viewedByProvider === true && !isSupplement(file))

function putWhole(to: Collector, evidence: readonly EvidenceFile[], noises: readonly Noise[]): void {
  const first = evidence[0]
  if (first === undefined) return
  if (evidence.every((file) => file.viewedByProvider !== null)) to.put('files-viewed', true, first.at)
  if (evidence.every((file) => file.hashes.length > 0)) to.put('files-hashed', true, first.at)
  const reason = (['viral', 'potential-meme'] as const).find((noise) => noises.includes(noise)) ?? noises[0] ?? null
  if (reason !== null && !noises.includes(null)) to.put('noise', reason, first.at)
}

/** Tags on the whole report that speak of its files count like tags on a file that may be unseen. */
function putReportTags(to: Collector, { reading, files }: Pick<Findings, 'reading' | 'files'>): void {
  const hasUnseen = reading.evidence.length === 0 || reading.evidence.some((_, index) => (files[index]?.known ?? 'unknown') === 'unknown')
  for (const { name, value, at } of reading.attributes) {
    if ((name !== 'annotation' && name !== 'file-annotation') || typeof value !== 'string') continue
    if (name === 'file-annotation') to.put(name, value, at)
    if (hasUnseen) to.put('new-file-annotation', value, at)
  }
}
