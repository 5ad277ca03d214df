import { countryCode } from '../../../kernel/country.ts'
import { extractors } from '../cybertip-text/list.ts'
import type { Found } from '../cybertip-text/plug.ts'
import type { Draft, FileDraft, Note } from './draft.ts'
import { given, put } from './draft.ts'
import { readTime } from './time.ts'

const FROM = { from: 'free-text' } as const

/** Most finds that one text may yield; a text that holds more is a list to be read by people. */
const MOST_FINDS = 200

function place(draft: Draft, note: Note, written: string): void {
  const last = written.slice(written.lastIndexOf(',') + 1).trim()
  const country = countryCode(last) === null ? null : last
  const kind = countryCode(written) === null ? 'city' : 'country'
  const found = { kind, value: written, ...given({ country }), at: note.at, ...FROM } as const
  if (note.person === null) draft.localities.push(found)
  else note.person.localities.push(found)
}

function toFile(file: FileDraft | null, note: Note, found: Found): void {
  if (file === null) return
  if (found.kind === 'viewed') {
    file.viewedByProvider ??= found.value
    file.metadata.push({ name: 'viewed by provider (free text)', value: String(found.value), at: note.at })
  } else if (found.kind === 'file-fact') {
    file.metadata.push({ name: `${found.name} (free text)`, value: found.value, at: note.at })
  } else if (found.kind === 'uploaded') {
    file.uploadedAt ??= readTime(found.value, 'upload time at the service (from free text)')
  }
}

function take(draft: Draft, note: Note, file: FileDraft | null, found: Found): void {
  const subject = note.person ?? draft
  if (found.kind === 'identifier') {
    const when = found.time === undefined ? null : readTime(found.time, 'time beside the value in free text')
    const service = draft.service
    const around = given({ service: found.hint === 'handle' || found.hint === 'user-id' ? service : null, when, type: found.type })
    subject.identifiers.push({ hint: found.hint, written: found.value, at: note.at, ...FROM, ...around })
  } else if (found.kind === 'conversation') {
    subject.attributes.push({ name: 'group', value: found.value, at: note.at, ...FROM })
  } else if (found.kind === 'name') {
    if (note.person !== null) note.person.names.push({ value: found.value, at: note.at, ...FROM })
  } else if (found.kind === 'place') {
    place(draft, note, found.value)
  } else if (found.kind === 'school') {
    put((note.person ?? draft).localities, [{ kind: 'school', value: found.value, at: note.at, ...FROM }])
  } else {
    toFile(file, note, found)
  }
}

/**
 * Looks through the free text of a draft with every extractor that is for its service. Finds are marked as from free text and never
 * overwrite what a field says. What speaks of a file goes to the text's own file, or to the only one of the report; with several
 * files a statement beside none of them is left as text, because a viewed flag has legal weight.
 */
export function readFreeText(draft: Draft): void {
  const services = [draft.service, draft.source.name].filter((s) => s !== null)
  const fitting = extractors.filter((e) => e.services === null || services.some((s) => e.services?.test(s)))
  for (const note of draft.notes) {
    const file = note.file ?? (draft.evidence.length === 1 ? draft.evidence[0] ?? null : null)
    for (const extractor of fitting) {
      for (const found of extractor.find(note.text).slice(0, MOST_FINDS)) take(draft, note, file, found)
    }
  }
  for (const file of draft.evidence) fromMetadata(file)
}

/** Upload times that some services write as a name and value pair only. */
function fromMetadata(file: FileDraft): void {
  const told = file.metadata.slice() // finds are added to the list while it is walked
  for (const pair of told) {
    for (const extractor of extractors) {
      for (const found of extractor.pair?.(pair.name, pair.value) ?? []) {
        toFile(file, { field: pair.name, text: pair.value, at: pair.at, person: null, file }, found)
      }
    }
  }
}
