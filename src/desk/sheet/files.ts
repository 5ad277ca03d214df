import type { z } from 'zod'
import type { EvidenceFile } from '../../intake/contract.ts'
import type { FileFound } from '../../media/index.ts'
import type { FileShown } from '../sheet-shapes.contract.ts'
import { placed, short, told, written } from './cut.ts'

const TAGS = 8

/** Files as the page shows them, all closed. */
export function filesShown(known: readonly FileFound[]) {
  return (e: EvidenceFile, file: number): z.input<typeof FileShown> => ({
    file, name: e.name === null ? null : written({ value: e.name, at: e.at }), known: known[file]?.known ?? 'unknown', category: short(known[file]?.category),
    viewedByProvider: e.viewedByProvider, publiclyAvailable: e.publiclyAvailable, classification: short(e.classification), relevance: short(e.relevance),
    uploadedAt: told(e.uploadedAt), tags: e.annotations.filter((a) => a.value !== false && a.value !== null).slice(0, TAGS).map((a) => short(String(a.value)) ?? ''),
    hashes: e.hashes.length, revealed: known[file]?.revealed.length ?? 0, at: placed(e.at),
  })
}

/** How many files the hash sets know, and at how many the sender looked. */
export function fileCounts(evidence: readonly EvidenceFile[], known: readonly FileFound[]) {
  const of = (state: FileFound['known']): number => evidence.filter((_e, n) => (known[n]?.known ?? 'unknown') === state).length
  const viewed = (state: boolean | null): number => evidence.filter((e) => e.viewedByProvider === state).length
  return { known: of('known'), benign: of('benign'), unknown: of('unknown'), viewed: viewed(true), notViewed: viewed(false), notSaid: viewed(null) }
}
