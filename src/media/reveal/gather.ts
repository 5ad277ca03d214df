import { at } from '../../kernel/place.ts'
import { problem, type Problem, type ProblemCode } from '../../kernel/problem.ts'
import type { Revealed } from '../contract.ts'
import { generatorOf, tidyText, VALUE_LETTERS } from './texts.ts'

/** Blocks of metadata that a container holds and that readers of their own read. */
export type BlockKind = 'exif' | 'xmp' | 'iptc' | 'photoshop' | 'c2pa'

/** One block as it lay in its container. */
export interface Block {
  readonly kind: BlockKind
  readonly bytes: Uint8Array
}

/** One finding on its way in; `path` is its place inside the file (`exif/GPSLatitude`). */
export type Found = Omit<Revealed, 'at'> & { readonly path: string }

/** Gathers what one file gives away and what was wrong with it. Nothing beyond the limits gets in, and what is left out is told. */
export interface Gatherer {
  readonly findings: Revealed[]
  readonly problems: Problem[]
  readonly blocks: Block[]
  /** Keeps a finding: text made safe and cut, empty values and repetitions left out. */
  put(found: Found): void
  /** Keeps a problem once for each code and detail. `detail` holds names of the format and numbers, never evidence text. */
  trouble(code: ProblemCode, detail?: string): void
  /** Sets a block aside to be read. */
  block(kind: BlockKind, bytes: Uint8Array): void
}

/** Findings kept of each kind, 200 together, so that a thousand keywords do not push out a map position. */
const MOST: Readonly<Record<Revealed['kind'], number>> = {
  'position': 20, 'place-name': 30, 'time': 20, 'device': 10, 'serial': 10, 'software': 15, 'person': 25, 'words': 50, 'thumbnail': 5,
  'provenance': 15,
}
const MOST_PROBLEMS = 20
const MOST_BLOCKS: Readonly<Record<BlockKind, number>> = { exif: 4, xmp: 6, iptc: 4, photoshop: 4, c2pa: 2 }

/** A gatherer for one file; `label` stands for it in places and problems. */
export function gatherer(label: string): Gatherer {
  const findings: Revealed[] = []
  const problems: Problem[] = []
  const blocks: Block[] = []
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const isNew = (key: string): boolean => !seen.has(key) && seen.size < 20_000 && seen.add(key) !== undefined
  function trouble(code: ProblemCode, detail = ''): void {
    if (problems.length < MOST_PROBLEMS && isNew(`problem ${code} ${detail}`)) problems.push(problem(label, code, detail))
  }
  return {
    findings,
    problems,
    blocks,
    trouble,
    put(found) {
      const { path, ...rest } = withoutRequest(found)
      const text = tidyText(rest.value)
      if (text === '') return
      const value = text.length > VALUE_LETTERS ? `${text.slice(0, VALUE_LETTERS).toWellFormed()}…` : text
      if (!isNew(`${rest.kind} ${path} ${value}`)) return
      const most = MOST[rest.kind]
      if (next(`kind ${rest.kind}`) > most) return trouble('too-many', `Metadata: of "${rest.kind}" the first ${most} were read.`)
      if (value !== text) trouble('too-large', `Metadata: values are cut at ${VALUE_LETTERS} letters.`)
      const place = tidyText(path).slice(0, 300).toWellFormed()
      const nth = next(`path ${place}`)
      const name = tidyText(rest.name).slice(0, 100).toWellFormed()
      findings.push({ ...rest, name, value, at: at(label, nth === 1 ? place : `${place}[${nth}]`) })
    },
    block(kind, bytes) {
      if (bytes.length === 0) return
      if (next(`block ${kind}`) > MOST_BLOCKS[kind]) trouble('too-many', `Metadata: the first ${MOST_BLOCKS[kind]} ${kind} blocks were read.`)
      else blocks.push({ kind, bytes })
    },
  }
}

/** What somebody asked an image generator for is not shown: only that the field looks like one's. */
function withoutRequest(found: Found): Found {
  const generator = found.kind === 'words' ? generatorOf(found.value) : null
  return generator === null ? found : { ...found, kind: 'software', value: `${generator} (possible image generator; its text is not shown)` }
}
